import type { Services } from '../core/analysis.ts';
import type { CaseIndex } from '../core/cases/caseIndex.ts';
import { readSettings, resolveConfig, type Settings } from '../core/config.ts';
import { KNOWN_NAMES } from '../host/knownNames.ts';
import { PROJECT_FILE, readProjectFile } from '../host/projectFile.ts';
import { EDITOR_DEFAULTS, type EditorSettings, splitSettings } from './editorSettings.ts';
import type { Host } from './host.ts';

/** What holds for one document. */
export interface DocumentSettings {
  readonly services: Services;
  readonly editor: EditorSettings;
}

/** Where settings come from, besides the host: the client. */
export interface SettingsSource {
  /** The client's `idem` section for a document, asked of the client; null where it says nothing. */
  fetch(uri: string): Promise<unknown>;
  /** The folder whose project file governs the document, as a URI without a final slash; null where there is none. */
  folderOf(uri: string): string | null;
  /** Shows the writer a problem. */
  tell(problem: string): void;
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
}

export function createSettings(host: Host, source: SettingsSource): SettingsStore {
  const known = new Map<string, DocumentSettings>();
  const pending = new Map<string, Promise<DocumentSettings>>();
  const services = new Map<string, Services>();
  const told = new Set<string>();
  let index: Promise<CaseIndex> | null = null;
  let epoch = 0;

  /** Tells of each problem once, however many documents share it. */
  const tell = (problem: string): void => {
    if (told.has(problem)) return;
    told.add(problem);
    source.tell(problem);
  };

  async function openIndex(): Promise<CaseIndex> {
    const { index, problem } = await host.openCaseIndex();
    if (problem) tell(problem);
    return index;
  }

  async function read(uri: string): Promise<DocumentSettings> {
    const [given, project, caseIndex] = await Promise.all([source.fetch(uri), readProject(uri), (index ??= openIndex())]);
    const client = readClient(given);
    const config = resolveConfig(client.settings, project);
    // One object for all documents of the same settings, and for as long as they stay the same: what was analysed with it stays good.
    const key = JSON.stringify(config);
    let same = services.get(key);
    if (!same) services.set(key, (same = { config, caseIndex, year: host.year(), onProblem: source.ruleFailed }));
    return { services: same, editor: client.editor };
  }

  function readClient(given: unknown): { readonly settings: Settings; readonly editor: EditorSettings } {
    if (given === null || given === undefined) return { settings: {}, editor: EDITOR_DEFAULTS };
    if (typeof given !== 'object' || Array.isArray(given)) {
      tell('The settings "idem" must be an object, such as { "profile": "federal" }. Idem goes by its defaults.');
      return { settings: {}, editor: EDITOR_DEFAULTS };
    }
    const { editor, engine, problems } = splitSettings(given as Record<string, unknown>);
    const { settings, problems: wrong } = readSettings(engine, 'the settings "idem"', KNOWN_NAMES);
    for (const problem of [...problems, ...wrong.map((w) => w.message)])
      tell(`Settings "idem": ${problem}. It is left out; the other settings hold.`);
    return { settings, editor };
  }

  async function readProject(uri: string): Promise<Settings> {
    const folder = source.folderOf(uri);
    const text = folder === null ? null : await host.readText(`${folder}/${PROJECT_FILE}`);
    if (text === null) return {};
    const { settings, problems } = readProjectFile(text, KNOWN_NAMES);
    for (const { line, message } of problems) tell(`${PROJECT_FILE}, line ${line}: ${message}. It is left out; the other settings hold.`);
    return settings;
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
      known.clear();
      pending.clear();
    },
    forget(uri) {
      known.delete(uri);
      pending.delete(uri);
    },
  };
}
