import { minimatch } from 'minimatch';
import { DEFAULT_CONFIG, type KnownNames, type Override, type Settings } from '../core/config.ts';
import type { KnownFinding } from '../core/rules/baseline.ts';
import { type Baseline, readBaseline } from './baselineFile.ts';
import type { Place } from './jsonFile.ts';
import { PROJECT_FILE, type ProjectFile, readProjectFile } from './projectFile.ts';
import { decoded, folderOf, nameOf, pathWithin, resolvePath } from './uris.ts';

/** What one place says of a document, and where it says so. */
export interface SettingsLayer {
  readonly settings: Settings;
  readonly origin: Origin;
  /** Where the setting at a path stands, in a file. */
  readonly find?: (path: readonly (string | number)[]) => Place | null;
}

/** Where settings come from. */
export type Origin =
  | { readonly kind: 'editor' | 'command-line' }
  | { readonly kind: 'file'; readonly uri: string }
  | { readonly kind: 'override'; readonly uri: string; readonly files: readonly string[] };

/**
 * Does anybody name a house style, be it the usual one? An editor sends the usual one of itself where its user says nothing, and so
 * names only another.
 */
export const isProfileChosen = (layers: readonly SettingsLayer[]): boolean =>
  layers.some(({ origin, settings: { profile } }) =>
    origin.kind === 'editor' ? (profile ?? DEFAULT_CONFIG.profile) !== DEFAULT_CONFIG.profile : profile !== undefined,
  );

/** What is wrong in one of the files that a project is made of. */
export interface ProjectProblem extends Place {
  readonly uri: string;
  readonly message: string;
}

/** A project: its file, those that it builds on, and its baseline. */
export interface Project {
  /** Its file; null where there is none and only a baseline was given. */
  readonly uri: string | null;
  /** Every file that was read or looked for. */
  readonly files: readonly string[];
  readonly problems: readonly ProjectProblem[];
  /** What holds for a document, the last winning. */
  layersFor(documentUri: string): SettingsLayer[];
  /** The file of the findings that are let be, where there is one. */
  readonly baselineUri: string | null;
  /** What the project itself says of it, and where. */
  readonly baseline: NamedBaseline | null;
  /** Those of a document. */
  knownIn(documentUri: string): readonly KnownFinding[];
}

/** A baseline by the path that a project file gives it. */
export interface NamedBaseline {
  readonly path: string;
  readonly source: { readonly kind: 'file'; readonly uri: string; readonly place: Place };
}

/** Why a file gave no text. */
export interface Unread {
  readonly unread: 'missing' | 'unreadable';
}

/** Reads files by their address: gives the address, and is given the text, or why there is none. */
export type Reads<T> = Generator<string, T, string | Unread>;

interface Read extends ProjectFile {
  readonly uri: string;
}

/** The project file that governs what lies in a folder: its own or the nearest above it; null where there is none up to the root. */
export function* nearestProject(folder: string): Reads<string | null> {
  for (let at = folder; ; at = folderOf(at)) {
    const file = `${at}/${PROJECT_FILE}`;
    const found = yield file;
    if (typeof found === 'string' || found.unread === 'unreadable') return file;
    if (!/^[^/]*:\/\/[^/]*\/./.test(at)) return null;
  }
}

/**
 * Reads a project from its file on. The caller reads the files, at once or in its own time: the same for a command line, a server and
 * a web worker.
 * @param baseline the address of a baseline that is to hold instead of the project's own, or null where none is to
 */
export function* openProject(uri: string | null, known: KnownNames, baseline?: string | null): Reads<Project> {
  const problems: ProjectProblem[] = [];
  const files = new Set<string>();
  const chain: Read[] = [];
  if (uri !== null) {
    const first = yield* read(uri);
    if (typeof first === 'string') yield* readChain(uri, first, []);
    else problems.push({ uri, line: 1, column: 1, message: 'cannot be read; check its permissions' });
  }
  const named = baselineOf(chain);
  const baselineUri = baseline ?? named?.uri ?? null;
  const letBe = baselineUri === null || baseline === null ? {} : yield* readKnown(baselineUri, baseline === undefined ? named : null);
  return {
    uri,
    files: [...files],
    problems,
    baselineUri,
    baseline: named,
    layersFor: (document) => chain.flatMap((file) => layersOf(file, folderOf(uri ?? file.uri), document)),
    knownIn: (document) => (baselineUri && letBe[baselinePath(baselineUri, document)]) || [],
  };

  function* read(at: string): Reads<string | Unread> {
    files.add(at);
    return yield at;
  }

  /** Takes up a file after those that it builds on; `above` leads to it from the project's own. */
  function* readChain(at: string, text: string, above: readonly string[]): Reads<void> {
    const file: Read = { uri: at, ...readProjectFile(text, known) };
    problems.push(...file.problems.map((problem) => ({ uri: at, ...problem })));
    for (const { path, key } of file.project.extends) {
      const next = resolvePath(path, at);
      const complain = (message: string): void => void problems.push({ uri: at, ...file.placeOf(key), message });
      const circle = [...above, at].indexOf(next);
      if (circle >= 0) {
        complain(
          `"extends" goes round in a circle: ${[...above, at, next].slice(circle).map(nameOf).join(' \u2192 ')}; take one of them out`,
        );
      } else if (chain.length > MOST_FILES) {
        complain(`"extends" leads to more than ${MOST_FILES} files; the rest is left out`);
      } else {
        const there = yield* read(next);
        if (typeof there === 'string') yield* readChain(next, there, [...above, at]);
        else complain(`"extends" names ${path}, but ${WHY[there.unread]}`);
      }
    }
    chain.push(file);
  }

  function* readKnown(at: string, named: Named | null): Reads<Baseline> {
    const text = yield* read(at);
    if (typeof text !== 'string') {
      const why = `${WHY[text.unread]}, or write it: idem check --write-baseline`;
      problems.push(
        named
          ? { uri: named.source.uri, ...named.source.place, message: `"baseline" names ${named.path}, but ${why}` }
          : { uri: at, line: 1, column: 1, message: why },
      );
      return {};
    }
    const { baseline: letBe, problem } = readBaseline(text);
    if (problem) problems.push({ uri: at, ...problem });
    return letBe;
  }
}

const MOST_FILES = 50;
const WHY = { missing: 'there is no such file; check the path', unreadable: 'it cannot be read; check its permissions' } as const;

/** How a baseline names a document: by its path from the baseline's folder. */
export const baselinePath = (baselineUri: string, document: string): string =>
  pathWithin(folderOf(baselineUri), document) ?? decoded(document);

interface Named extends NamedBaseline {
  readonly uri: string;
}

/** The baseline that the project, or the nearest of those that it builds on, names. */
function baselineOf(chain: readonly Read[]): Named | null {
  const naming = chain.filter(({ project }) => project.baseline !== null).at(-1);
  if (!naming) return null;
  const path = naming.project.baseline as string;
  return { uri: resolvePath(path, naming.uri), path, source: { kind: 'file', uri: naming.uri, place: naming.placeOf(['baseline']) } };
}

function layersOf({ uri, project, find }: Read, projectFolder: string, document: string): SettingsLayer[] {
  const path = pathWithin(folderOf(uri), document) ?? pathWithin(projectFolder, document);
  const matching = path === null ? [] : project.overrides.filter((override) => matches(override, path));
  return [
    { settings: placed(project.settings, uri), origin: { kind: 'file', uri }, find },
    ...matching.map(
      ({ settings, files, index }): SettingsLayer => ({
        settings: placed(settings, uri),
        origin: { kind: 'override', uri, files },
        find: (key) => find(['overrides', index, ...key]),
      }),
    ),
  ];
}

/** The settings of a file with the paths in them made addresses: they are meant from the file's own folder. */
function placed(settings: Settings, uri: string): Settings {
  const { caseIndexes } = settings;
  return caseIndexes
    ? { ...settings, caseIndexes: caseIndexes.map((path) => (path.startsWith('~') ? path : resolvePath(path, uri))) }
    : settings;
}

/** A glob without a slash is matched against the file's name alone; any other, against its path from the folder of the settings. */
const matches = ({ files }: Override, path: string): boolean =>
  files.some((glob) =>
    minimatch(path, glob.replace(/^\.\//, ''), { dot: true, matchBase: !glob.includes('/'), nocomment: true, windowsPathsNoEscape: false }),
  );

/** Reads whatever a reader asks for, at once. */
export function readNow<T>(reads: Reads<T>, read: (uri: string) => string | Unread): T {
  let step = reads.next();
  while (!step.done) step = reads.next(read(step.value));
  return step.value;
}

/** Reads whatever a reader asks for, one file after another. */
export async function readLater<T>(reads: Reads<T>, read: (uri: string) => Promise<string | Unread>): Promise<T> {
  let step = reads.next();
  while (!step.done) step = reads.next(await read(step.value));
  return step.value;
}
