import type { Services } from '../core/analysis.ts';
import type { CaseIndex } from '../core/cases/caseIndex.ts';
import { type Config, readSettings, resolveConfig } from '../core/config.ts';
import { KNOWN_NAMES } from '../host/knownNames.ts';
import {
  isProfileChosen,
  nearestProject,
  openProject,
  type Project,
  type ProjectProblem,
  readLater,
  type SettingsLayer,
  type Unread,
} from '../host/project.ts';
import { folderOf, nameOf } from '../host/uris.ts';
import { EDITOR_DEFAULTS, type EditorSettings, splitSettings } from './editorSettings.ts';
import type { Host } from './host.ts';

/** What holds for one document. */
export interface DocumentSettings {
  readonly services: Services;
  readonly editor: EditorSettings;
  /** What each place says, the last winning. */
  readonly layers: readonly SettingsLayer[];
  /** The project that governs the document. */
  readonly project: Project | null;
}

/** Where settings come from, besides the host: the client. */
export interface SettingsSource {
  /** The client's `idem` section for a document, asked of the client; null where it says nothing. */
  fetch(uri: string): Promise<unknown>;
  /** May there be a project's file in the document's folder or above? */
  hasFolder(uri: string): boolean;
  /** Shows the writer a problem. */
  tell(problem: string): void;
  /** Shows what is wrong in the files of projects, each problem at its place; what was shown before and is not among these is gone. */
  show(problems: readonly ProjectProblem[]): void;
  /** Told of a rule that threw. */
  readonly ruleFailed: (rule: string, error: unknown) => void;
}

/** The settings of every document, each read once and kept until something changes. */
export interface SettingsStore {
  /** The settings of a document: at once where they are known. */
  of(uri: string): DocumentSettings | Promise<DocumentSettings>;
  /** Forgets everything that was read: the next question reads it anew. */
  refresh(): void;
  forget(uri: string): void;
  /** Was this file read, or looked for, for some document's settings? */
  concerns(uri: string): boolean;
}

/** What was read since the last change: each project once, however many documents and folders share it. */
interface Readings {
  readonly byFolder: Map<string, Promise<Project | null>>;
  readonly byFile: Map<string, Promise<Project>>;
}

const newReadings = (): Readings => ({ byFolder: new Map(), byFile: new Map() });

export function createSettings(host: Host, source: SettingsSource): SettingsStore {
  const known = new Map<string, DocumentSettings>();
  const pending = new Map<string, Promise<DocumentSettings>>();
  const services = new Map<string, Services>();
  const files = new Set<string>();
  const wrong = new Map<string, readonly ProjectProblem[]>();
  let readings = newReadings();
  const told = new Set<string>();
  let epoch = 0;

  /** Tells of each problem once, however many documents share it. */
  const tell = (problem: string): void => {
    if (told.has(problem)) return;
    told.add(problem);
    source.tell(problem);
  };

  async function openIndex(config: Config): Promise<CaseIndex> {
    const { index, problem } = await host.openCaseIndex(config);
    if (problem) tell(problem);
    return index;
  }

  async function read(uri: string): Promise<DocumentSettings> {
    const [given, project] = await Promise.all([source.fetch(uri), projectOf(uri)]);
    const client = readClient(given);
    const layers = [client.layer, ...(project?.layersFor(uri) ?? [])];
    const config = resolveConfig(...layers.map(({ settings }) => settings));
    const caseIndex = await openIndex(config);
    const profileChosen = isProfileChosen(layers);
    const letBe = project?.knownIn(uri) ?? [];
    // One object for all documents of the same settings, and for as long as they stay the same: what was analysed with it stays good.
    const key = JSON.stringify([config, profileChosen, letBe]);
    let same = services.get(key);
    if (same?.caseIndex !== caseIndex)
      services.set(key, (same = { config, profileChosen, caseIndex, year: host.year(), known: letBe, onProblem: source.ruleFailed }));
    return { services: same, editor: client.editor, layers, project };
  }

  function readClient(given: unknown): { readonly layer: SettingsLayer; readonly editor: EditorSettings } {
    const origin = { kind: 'editor' } as const;
    const nothing = { layer: { settings: {}, origin }, editor: EDITOR_DEFAULTS };
    if (given === null || given === undefined) return nothing;
    if (typeof given !== 'object' || Array.isArray(given)) {
      tell('The settings "idem" must be an object, such as { "profile": "federal" }. Idem goes by its defaults.');
      return nothing;
    }
    const { editor, engine, problems } = splitSettings(given as Record<string, unknown>);
    const { settings, problems: wrong } = readSettings(engine, 'the settings "idem"', KNOWN_NAMES);
    for (const problem of [...problems, ...wrong.map((w) => w.message)])
      tell(`Settings "idem": ${problem}. It is left out; the other settings hold.`);
    return { layer: { settings, origin }, editor };
  }

  /** The project of a document; the documents of one folder share it. */
  function projectOf(uri: string): Promise<Project | null> {
    if (!source.hasFolder(uri)) return Promise.resolve(null);
    const folder = folderOf(uri);
    let project = readings.byFolder.get(folder);
    if (!project) readings.byFolder.set(folder, (project = findProject(folder, readings)));
    return project;
  }

  async function findProject(folder: string, { byFile }: Readings): Promise<Project | null> {
    const uri = await readLater(nearestProject(folder), readText);
    if (uri === null) return null;
    let project = byFile.get(uri);
    if (!project) {
      byFile.set(uri, (project = readLater(openProject(uri, KNOWN_NAMES), readText)));
      const { problems } = await project;
      if (byFile === readings.byFile) complain(uri, problems);
    }
    return project;
  }

  const readText = async (uri: string): Promise<string | Unread> => {
    files.add(uri);
    return (await host.readText(uri)) ?? { unread: 'missing' };
  };

  function complain(project: string, problems: readonly ProjectProblem[]): void {
    wrong.set(project, problems);
    source.show([...wrong.values()].flat());
    for (const { uri, line, message } of problems)
      tell(`${nameOf(uri)}, line ${line}: ${message}. It is left out; the other settings hold.`);
  }

  return {
    of(uri) {
      const now = known.get(uri) ?? pending.get(uri);
      if (now) return now;
      const asked = epoch;
      const reading = read(uri).then((settings) => {
        if (asked === epoch && pending.get(uri) === reading) {
          pending.delete(uri);
          known.set(uri, settings);
        }
        return settings;
      });
      pending.set(uri, reading);
      return reading;
    },
    refresh() {
      epoch++;
      readings = newReadings();
      for (const read of [known, pending, wrong]) read.clear();
    },
    forget(uri) {
      known.delete(uri);
      pending.delete(uri);
    },
    concerns: (uri) => files.has(uri) || /[/.]idem(?:-baseline)?\.json$/.test(uri),
  };
}
