import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

export const SERVER = process.env.IDEM_CLI ?? fileURLToPath(new URL('../../server/dist/cli.cjs', import.meta.url));

/** The editors whose `initialize` parameters stand in ./initialize. */
export const EDITORS = [
  'vscode',
  'neovim',
  'neovim-0.12',
  'helix',
  'helix-25.01',
  'emacs',
  'emacs-30',
  'lsp-mode',
  'vim-ale',
  'zed',
  'sublime',
  'kate',
] as const;
export type Editor = (typeof EDITORS)[number];

export interface Setup {
  readonly editor: Editor;
  /** What the client answers to `workspace/configuration`. */
  readonly settings?: unknown;
  readonly change?: (params: InitializeParams) => void;
  readonly env?: Readonly<Record<string, string>>;
}

/** A client that drives the built server over its standard input and output, by the protocol alone. */
export interface Client {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly initialized: InitializeResult;
  /** What `window/showMessage` said. */
  readonly messages: string[];
  /** What `window/logMessage` said. */
  readonly logged: string[];
  /** The methods for which the server asked to be told more. */
  readonly registered: string[];
  settings: unknown;
  /** Resolves with the exit code. */
  readonly exited: Promise<number | null>;
  ask<T>(method: string, params: unknown): Promise<T>;
  notify(method: string, params: unknown): Promise<void>;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  /** Replaces the range by `text`; gives the new version. */
  change(uri: string, range: Range | undefined, text: string): Promise<number>;
  pull(uri: string): Promise<Diagnostic[]>;
  /** The next published findings of the document at `version` or later. */
  published(uri: string, version: number): Promise<PublishDiagnosticsParams>;
  /** Shuts the server down as an editor does; gives its exit code. */
  stop(): Promise<number | null>;
}

const initializeParams = (editor: Editor): InitializeParams =>
  JSON.parse(readFileSync(new URL(`./initialize/${editor}.json`, import.meta.url), 'utf8')) as InitializeParams;

export async function start({ editor, settings = null, change, env = {} }: Setup): Promise<Client> {
  if (!existsSync(SERVER)) throw new Error('server/dist/cli.cjs is missing: run "npm run build" first');
  const child = spawn(process.execPath, [SERVER, 'lsp', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const params = initializeParams(editor);
  change?.(params);

  const messages: string[] = [];
  const logged: string[] = [];
  const registered: string[] = [];
  const sent = new Map<string, PublishDiagnosticsParams>();
  const waiting = new Set<() => void>();
  const versions = new Map<string, number>();
  connection.onNotification('window/showMessage', (m: { message: string }) => void messages.push(m.message));
  connection.onNotification('window/logMessage', (m: { message: string }) => void logged.push(m.message));
  connection.onNotification('textDocument/publishDiagnostics', (p: PublishDiagnosticsParams) => {
    sent.set(p.uri, p);
    for (const look of waiting) look();
  });
  connection.onRequest('workspace/configuration', (p: { items: unknown[] }) => p.items.map(() => client.settings));
  connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
    registered.push(...registrations.map(({ method }) => method));
    return null;
  });
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.listen();

  const initialized = await connection.sendRequest<InitializeResult>('initialize', params);
  await connection.sendNotification('initialized', {});
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const client: Client = {
    connection,
    process: child,
    initialized,
    messages,
    logged,
    registered,
    settings,
    exited,
    ask: (method, request) => connection.sendRequest(method, request),
    notify: (method, note) => connection.sendNotification(method, note),
    async open(uri, text, languageId = 'markdown') {
      versions.set(uri, 1);
      await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    },
    async change(uri, range, text) {
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [range ? { range, text } : { text }],
      });
      return version;
    },
    async pull(uri) {
      const report = await connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
      return report.items;
    },
    published(uri, version) {
      return new Promise((resolve) => {
        const look = (): void => {
          const got = sent.get(uri);
          if (!got || (got.version ?? 0) < version) return;
          waiting.delete(look);
          resolve(got);
        };
        waiting.add(look);
        look();
      });
    },
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const code = await exited;
      connection.dispose();
      return code;
    },
  };
  return client;
}

/** The place of an offset, as a client counts it. */
export function positionOf(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length - 1, character: offset - (before.lastIndexOf('\n') + 1) };
}

/** The place `into` characters into the first `needle` of the text. */
export function placeOf(text: string, needle: string, into = 1): { line: number; character: number } {
  const at = text.indexOf(needle);
  if (at < 0) throw new Error(`no “${needle}” in the text`);
  return positionOf(text, at + into);
}

export function textIn(text: string, range: Range): string {
  const offset = (p: { line: number; character: number }): number => {
    let at = 0;
    for (let i = 0; i < p.line; i++) at = text.indexOf('\n', at) + 1;
    return at + p.character;
  };
  return text.slice(offset(range.start), offset(range.end));
}

/** The text after edits of it. */
export function applied(text: string, edits: readonly { range: Range; newText: string }[]): string {
  const lines = text.split('\n');
  const offset = (p: { line: number; character: number }): number =>
    lines.slice(0, p.line).reduce((sum, l) => sum + l.length + 1, 0) + p.character;
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce((now, e) => now.slice(0, offset(e.range.start)) + e.newText + now.slice(offset(e.range.end)), text);
}
