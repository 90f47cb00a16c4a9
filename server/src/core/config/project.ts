import { type ConfigProblem, isObject, type KnownNames, type Reading, readingAt, readKeys, show } from './read.ts';
import type { Settings } from './settings.ts';

/** What a project's file says beyond the settings that an editor may hold too. */
export interface ProjectSettings {
  readonly settings: Settings;
  /** Paths of the files that it builds on, the first the deepest; its own settings win over theirs. */
  readonly extends: readonly Extended[];
  /** Settings for some of the project's files; a later one wins over an earlier. */
  readonly overrides: readonly Override[];
  /** The path of the file with the findings that are known and let be. */
  readonly baseline: string | null;
}

export interface Extended {
  readonly path: string;
  /** Where it stands in the file. */
  readonly key: readonly (string | number)[];
}

/** Settings for the files that one of the globs matches. */
export interface Override {
  readonly files: readonly string[];
  readonly settings: Settings;
  /** Its place in the list as it is written. */
  readonly index: number;
}

/** The keys of a project's file that are no settings. */
const OWN_KEYS = ['extends', 'overrides', 'baseline'] as const;

const NOTHING: ProjectSettings = { settings: {}, extends: [], overrides: [], baseline: null };

/** What a project's file says, from its parsed JSON. Each key is judged on its own; `where` names the file in messages. */
export function readProject(value: unknown, where: string, known: KnownNames): { project: ProjectSettings; problems: ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const reading = readingAt([], known, problems);
  if (!isObject(value)) {
    reading.problem(`${where} must hold one object, such as { "profile": "federal", "rules": {} }`);
    return { project: NOTHING, problems };
  }
  const project: ProjectSettings = {
    settings: fromFile(readKeys(value, OWN_KEYS, reading), reading),
    extends: readPaths(value.extends, problems),
    overrides: readOverrides(value.overrides, known, problems),
    baseline: typeof value.baseline === 'string' && value.baseline ? value.baseline : null,
  };
  if (value.baseline !== undefined && project.baseline === null)
    reading.problem(`"baseline" is ${show(value.baseline)}; it is the path of a file, such as ".idem-baseline.json"`, 'baseline');
  return { project, problems };
}

/** An address: two letters at least, or it is the drive of a path. */
const ADDRESS = /^[a-z][a-z\d+.-]+:/i;

/** What a file may say: opening somebody's folder connects to nothing, so no file of one names a database or turns a look-up on. */
function fromFile(settings: Settings, reading: Reading): Settings {
  return withoutLookup(withoutDatabases(settings, reading), reading);
}

function withoutLookup(settings: Settings, { problem }: Reading): Settings {
  if (settings.onlineLookup !== 'on') return settings;
  problem(
    '"onlineLookup" is "on"; a file can only forbid it ("off"): it is turned on in the editor\'s own settings or by --online',
    'onlineLookup',
  );
  const { onlineLookup: _, ...others } = settings;
  return others;
}

function withoutDatabases(settings: Settings, { problem }: Reading): Settings {
  const remote = settings.caseIndexes?.find((path) => ADDRESS.test(path));
  if (remote === undefined) return settings;
  const name = remote.replace(/:.*/, ':…');
  problem(`"caseIndexes" names ${name}; a database is named in the editor's own settings or in IDEM_CASE_INDEXES alone`, 'caseIndexes');
  return { ...settings, caseIndexes: settings.caseIndexes?.filter((path) => !ADDRESS.test(path)) };
}

/** One path or a list of them. Nothing is fetched and no package is looked for: settings lie in files that can be read beside the brief. */
function readPaths(given: unknown, problems: ConfigProblem[]): Extended[] {
  if (given === undefined) return [];
  const list = Array.isArray(given) ? given : [given];
  return list.flatMap((path: unknown, i) => {
    const key = Array.isArray(given) ? ['extends', i] : ['extends'];
    if (typeof path !== 'string' || path === '') {
      problems.push({ message: `"extends" is ${show(path)}; it is the path of a file, such as "../firm.idem.json"`, path: key });
      return [];
    }
    if (!ADDRESS.test(path)) return [{ path, key }];
    problems.push({
      message: `"extends" is ${show(path)}; nothing is fetched: save the file beside the project and name its path`,
      path: key,
    });
    return [];
  });
}

function readOverrides(given: unknown, known: KnownNames, problems: ConfigProblem[]): Override[] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) {
    problems.push({
      message: '"overrides" must be a list, such as [{ "files": ["appendix/**"], "rules": { "pins": "off" } }]',
      path: ['overrides'],
    });
    return [];
  }
  return given.flatMap((entry: unknown, index): Override[] => {
    const reading = readingAt(['overrides', index], known, problems);
    if (!isObject(entry)) {
      reading.problem(`${show(entry)} is no override; it is an object, such as { "files": ["appendix/**"], "rules": {} }`);
      return [];
    }
    const settings = fromFile(readKeys(entry, ['files'], reading), reading);
    const list = Array.isArray(entry.files) ? entry.files : [entry.files];
    const files = list.filter((glob: unknown): glob is string => typeof glob === 'string' && glob !== '');
    if (files.length === list.length) return [{ files, settings, index }];
    reading.problem(
      'an override needs "files", one or more globs such as "appendix/**" or "*.tex"',
      ...(entry.files === undefined ? [] : ['files']),
    );
    return files.length ? [{ files, settings, index }] : [];
  });
}
