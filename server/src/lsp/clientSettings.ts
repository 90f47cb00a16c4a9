import {
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import type { ProjectProblem } from '../host/project.ts';
import type { ClientSupport } from './clientSupport.ts';
import { describe } from './guard.ts';
import type { SettingsSource } from './settings.ts';

const SECTION = 'idem';

/** The files that projects are made of, by their usual names: a project's own, those that several build on, baselines. */
const PROJECT_FILES = '**/{*.idem,.idem,.idem-baseline}.json';

/** The client as a source of settings, and what tells that they changed. */
export interface ClientSettings extends SettingsSource {
  /** The folder that a project file for the document would be made in; null where there is none. */
  folderOf(uri: string): string | null;
  /** Asks the client for news of its settings and of project files; called once it is initialised. */
  watch(): Promise<void>;
}

/**
 * The client's settings: asked for by document where it answers `workspace/configuration`, else what it sent with
 * `workspace/didChangeConfiguration`, else its `initializationOptions` (bare, or under `idem` or `settings`).
 */
export function clientSettings(
  connection: Connection,
  params: InitializeParams,
  support: ClientSupport,
  changes: { readonly changed: () => void; readonly concerns: (uri: string) => boolean },
): ClientSettings {
  const { changed, concerns } = changes;
  let pushed: unknown = sectionOf(params.initializationOptions);
  let folders = foldersOf(params);
  let shown: ReadonlySet<string> = new Set();

  connection.onDidChangeConfiguration(({ settings }) => {
    const section = sectionOf(settings);
    if (section !== null) pushed = section;
    changed();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some((change) => concerns(change.uri))) changed();
  });

  return {
    async fetch(uri) {
      if (!support.configuration) return pushed;
      const answer = await connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION }).catch(() => null);
      return answer ?? pushed;
    },
    hasFolder: (uri) => uri.startsWith('file:') || folders.some((folder) => uri.startsWith(`${folder}/`)),
    folderOf(uri) {
      const holding = folders.filter((folder) => uri.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0];
      return holding ?? (uri.startsWith('file:') ? uri.slice(0, uri.lastIndexOf('/')) : null);
    },
    show(problems) {
      const before = shown;
      shown = new Set(problems.map(({ uri }) => uri));
      for (const uri of new Set([...before, ...shown])) {
        void connection.sendDiagnostics({ uri, diagnostics: problems.filter((problem) => problem.uri === uri).map(toProjectDiagnostic) });
      }
    },
    // A notification: the library's showWarningMessage is a request, which a client may refuse.
    tell: (problem) =>
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: `Idem: ${problem}` }),
    ruleFailed: (rule, error) => connection.console.error(`The rule ${rule} failed: ${describe(error)}`),
    async watch() {
      if (support.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          const gone = new Set(removed.map((folder) => bare(folder.uri)));
          folders = [...folders.filter((folder) => !gone.has(folder)), ...added.map((folder) => bare(folder.uri))];
          changed();
        });
      }
      if (support.configuration && support.configurationRegistration) {
        await connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
      }
      if (support.watchRegistration) {
        await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: PROJECT_FILES }] });
      }
    },
  };
}

/** The `idem` section of what a client sent: itself, or under one of the names that clients put it. */
function sectionOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return null;
  const object = value as Record<string, unknown>;
  return object[SECTION] ?? (object.settings === undefined ? object : sectionOf(object.settings));
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  const uris = workspaceFolders?.map((folder) => folder.uri) ?? (rootUri ? [rootUri] : []);
  return uris.map(bare);
}

/** A problem of a project's file, on the key that it is about. */
function toProjectDiagnostic({ line, column, message }: ProjectProblem): Diagnostic {
  const start = { line: line - 1, character: column - 1 };
  return { range: { start, end: { line: start.line, character: start.character + 1 } }, severity: 1, source: SECTION, message };
}

const bare = (uri: string): string => uri.replace(/\/+$/, '');
