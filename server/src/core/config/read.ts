import { nearest } from '../text/nearest.ts';
import {
  type Config,
  DEFAULT_CONFIG,
  EDITIONS,
  type Edition,
  type HeldSetting,
  ONLINE_LOOKUP,
  type OnlineLookup,
  RULE_SETTINGS,
  type RuleSetting,
  type Settings,
} from './settings.ts';

/** What is wrong with one key; `path` leads to it (`['rules', 'id-perod']`), so that a host can name its line. */
export interface ConfigProblem {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** The names that settings may use but that this layer does not know: passed in by the host. */
export interface KnownNames {
  readonly ruleIds: readonly string[];
  readonly profiles: readonly string[];
  /** The rules of each group, which its name stands for. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** What a reader of keys works with: where problems go, and the path to the object whose keys it reads. */
export interface Reading {
  readonly known: KnownNames;
  readonly at: readonly (string | number)[];
  readonly problem: (message: string, ...path: readonly (string | number)[]) => void;
}

/**
 * Settings from any value (parsed JSON, an editor's settings object). Every key is judged on its own: a bad one is reported
 * and left out, the rest is kept. `where` names the place in messages (`.idem.json`).
 */
export function readSettings(value: unknown, where: string, known: KnownNames): { settings: Settings; problems: ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const reading = readingAt([], known, problems);
  if (isObject(value)) return { settings: readKeys(value, [], reading), problems };
  reading.problem(`${where} must hold one object, such as { "profile": "federal", "rules": {} }`);
  return { settings: {}, problems };
}

/** A reading of the object at `at`, whose problems go to `problems`. */
export const readingAt = (at: Reading['at'], known: KnownNames, problems: ConfigProblem[]): Reading => ({
  known,
  at,
  problem: (message, ...path) => problems.push({ message, path: [...at, ...path] }),
});

/** The settings among an object's keys; `others` are the keys that the caller reads itself. */
export function readKeys(value: Record<string, unknown>, others: readonly string[], reading: Reading): Settings {
  const settings: { -readonly [key in keyof Settings]: Settings[key] } = {};
  for (const [key, given] of Object.entries(value)) {
    if (key === '$schema' || others.includes(key)) continue;
    if (!Object.hasOwn(KEYS, key)) {
      reading.problem(`unknown setting "${key}"${suggest(key, [...Object.keys(KEYS), ...others])}`, key);
      continue;
    }
    const read = KEYS[key as keyof Config](given, reading);
    if (read !== undefined) Object.assign(settings, { [key]: read });
  }
  return settings;
}

/** Reads the value of a key, or reports what is wrong with it and gives undefined. */
type KeyReader<T> = (given: unknown, reading: Reading) => T | undefined;

const KEYS: { readonly [key in keyof Config]: KeyReader<Config[key]> } = {
  profile(given, { known, problem }) {
    if (typeof given === 'string' && known.profiles.includes(given)) return given;
    problem(`unknown profile ${show(given)}${suggest(given, known.profiles)}`, 'profile');
  },
  edition(given, { problem }) {
    if (EDITIONS.includes(given as Edition)) return given as Edition;
    problem(`"edition" is ${show(given)}; it is one of ${EDITIONS.join(', ')}`, 'edition');
  },
  rules(given, reading) {
    if (isObject(given)) return readRules(given, reading);
    reading.problem('"rules" must be an object of rule ids, such as { "id-period": "off" }', 'rules');
  },
  record(given, reading) {
    if (isObject(given)) return readRecord(given, reading);
    reading.problem('"record" must be an object of abbreviations, such as { "SJ Tr.": "Summary judgment hearing" }', 'record');
  },
  proseMacros(given, { problem }) {
    if (!Array.isArray(given))
      return problem('"proseMacros" must be a list of LaTeX macros, such as ["casename"]', 'proseMacros') as undefined;
    return given.flatMap((name: unknown, i) => {
      const bare = typeof name === 'string' ? name.replace(/^\\/, '') : '';
      if (MACRO.test(bare)) return [bare];
      problem(`${show(name)} is no LaTeX macro: its name is letters, such as "casename"`, 'proseMacros', i);
      return [];
    });
  },
  caseIndexes(given, { problem }) {
    if (!Array.isArray(given))
      return problem('"caseIndexes" must be a list of paths, such as ["~/cases/cap.sqlite"]', 'caseIndexes') as undefined;
    return given.flatMap((path: unknown, i) => {
      if (typeof path === 'string' && path.trim() !== '') return [path];
      problem(`${show(path)} is no path of a case index; it is one such as "~/cases/cap.sqlite"`, 'caseIndexes', i);
      return [];
    });
  },
  onlineLookup(given, { problem }) {
    if (ONLINE_LOOKUP.includes(given as OnlineLookup)) return given as OnlineLookup;
    problem(`"onlineLookup" is ${show(given)}; it is one of ${ONLINE_LOOKUP.join(', ')}`, 'onlineLookup');
  },
};

/** The engine's settings from what several places say, the last winning key by key (rule by rule). */
export function resolveConfig(...layers: readonly Settings[]): Config {
  const rules: Record<string, HeldSetting> = {};
  const record: Record<string, string> = {};
  for (const layer of layers) {
    Object.assign(rules, layer.rules);
    Object.assign(record, layer.record);
  }
  return Object.assign({}, DEFAULT_CONFIG, ...layers, { rules, record });
}

/** `readSettings` and `resolveConfig` in one, for a host with one place to read. */
export function parseConfig(value: unknown, where: string, known: KnownNames): { config: Config; problems: ConfigProblem[] } {
  const { settings, problems } = readSettings(value, where, known);
  return { config: resolveConfig(settings), problems };
}

/** An abbreviation of the record begins with a capital letter, or it would be found in every sentence. */
const ABBREVIATION = /^[A-Z][^\n]{1,39}$/;
const MACRO = /^[A-Za-z@]{1,60}\*?$/;

function readRecord(value: Record<string, unknown>, { problem }: Reading): Record<string, string> {
  const record: Record<string, string> = {};
  for (const [abbreviation, name] of Object.entries(value)) {
    if (abbreviation === '__proto__' || !ABBREVIATION.test(abbreviation)) {
      problem(
        `"${abbreviation}" is no abbreviation of the record: it begins with a capital letter and has 2 to 40 characters`,
        'record',
        abbreviation,
      );
    } else if (typeof name !== 'string') {
      problem(
        `"${abbreviation}" is ${show(name)}; it is the full name of the document, such as "Summary judgment hearing"`,
        'record',
        abbreviation,
      );
    } else record[abbreviation] = name;
  }
  return record;
}

/** What is said of a rule wins over what is said of its group, in whatever order they stand. */
function readRules(value: Record<string, unknown>, { known: { ruleIds, groups }, problem }: Reading): Record<string, HeldSetting> {
  const ofGroups: Record<string, HeldSetting> = {};
  const own: Record<string, HeldSetting> = {};
  const ids = new Set(ruleIds);
  for (const [name, given] of Object.entries(value)) {
    const isGroup = Object.hasOwn(groups, name);
    if (!isGroup && !ids.has(name)) {
      problem(`unknown rule "${name}"${suggest(name, [...ruleIds, ...Object.keys(groups)])}`, 'rules', name);
    } else if (!RULE_SETTINGS.includes(given as RuleSetting)) {
      const near = typeof given === 'string' ? nearest(given, RULE_SETTINGS) : null;
      const hint = near ? `; did you mean "${near}"?` : '';
      problem(`"${name}" is ${show(given)}; it is one of ${RULE_SETTINGS.join(', ')}${hint}`, 'rules', name);
    } else if (!isGroup) own[name] = given as RuleSetting;
    else for (const id of groups[name] as readonly string[]) ofGroups[id] = held(given as RuleSetting);
  }
  return Object.assign(ofGroups, own);
}

const held = (setting: RuleSetting): HeldSetting => (setting === 'on' || setting === 'off' ? setting : { ifOn: setting });

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as messages quote it. */
export const show = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : String(JSON.stringify(value)));

function suggest(word: unknown, among: readonly string[]): string {
  const near = typeof word === 'string' ? nearest(word, among) : null;
  if (near) return `; did you mean "${near}"?`;
  return among.length <= 8 ? `; there are ${among.join(', ')}` : '';
}
