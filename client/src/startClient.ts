import {
  commands,
  Disposable,
  window,
  workspace,
  Uri,
  type ExtensionContext,
  type FileSystemWatcher,
  type LogOutputChannel,
  type TextDocument,
} from 'vscode';
import { State, type BaseLanguageClient, type LanguageClientOptions, type Middleware } from 'vscode-languageclient';
import { createAuthoritiesView } from './authoritiesView.ts';
import { CARD_COMMANDS, offerCardLinks } from './cardLinks.ts';
import { registerCommands } from './commands.ts';
import { isAtWork, isEditable, isEnabled } from './documents.ts';
import { SERVED_LANGUAGES } from './languages.ts';
import { offerFiles } from './files.ts';
import { followCaret, hintsToShow } from './hintsNearCaret.ts';
import { linkToPage } from './explainRule.ts';
import { offerAgreement, offerLists } from './lookUpOnline.ts';
import { offerFullPaste } from './pasteInFull.ts';
import { RELOADED_NOTIFICATION } from './protocol.ts';
import { serverOf, type Server } from './server.ts';
import { lensesOf } from './showPlaces.ts';
import { createStatusBar } from './statusBar.ts';
import { createStyleOffer } from './styleOffer.ts';

/**
 * Makes the server that `create` connects to (a process in desktop VS Code, a worker in a browser), starts it with the first document
 * that needs it, and puts round it what every host shows: the output channel, the status bar item and the commands.
 * @param create makes the host's client from the options that all hosts share
 * @returns the server, to be stopped when the extension is deactivated
 */
export function startClient(context: ExtensionContext, create: (options: LanguageClientOptions) => Promise<BaseLanguageClient>): Server {
  const output = window.createOutputChannel('Idem', { log: true });
  const projectFiles = workspace.createFileSystemWatcher('**/{*.idem,.idem,.idem-baseline}.json');
  const connect = async (): Promise<BaseLanguageClient> => {
    const client = await create(clientOptions(() => server, output, projectFiles));
    offerFiles(client);
    offerCardLinks(client);
    offerAgreement(client);
    return client;
  };
  const server: Server = serverOf(connect, output);
  context.subscriptions.push(
    output,
    projectFiles,
    offerLists(),
    createStatusBar(server),
    createStyleOffer(server, context.workspaceState),
    createAuthoritiesView(server),
    offerFullPaste(server),
    ...registerCommands(context, server, output),
    startWithFirstDocument(server),
    restartOnEnable(server),
    followCaret(() => server.client),
  );
  void commands.executeCommand('setContext', 'idem.active', true);
  return server;
}

function clientOptions(server: () => Server, output: LogOutputChannel, projectFiles: FileSystemWatcher): LanguageClientOptions {
  return {
    documentSelector: SERVED_LANGUAGES.map((language) => ({ language })),
    outputChannel: output,
    traceOutputChannel: output,
    diagnosticPullOptions: { onChange: true, onSave: false, onFocus: true },
    synchronize: { fileEvents: projectFiles },
    middleware: middleware(server),
    markdown: { isTrusted: { enabledCommands: CARD_COMMANDS } },
  };
}

/** Keeps the documents for which Idem is turned off from the server, and leads its links to the pages that came with it. */
function middleware(server: () => Server): Middleware {
  return {
    didOpen: async (document, next) => {
      if (isEnabled(document.uri)) await next(document);
    },
    didChange: async (event, next) => {
      if (!isEnabled(event.document.uri)) return;
      await next(event);
      // What leaves a document as it is on the disk came from there: git, or another program. Undo comes to it too, by the writer's hand.
      if (event.contentChanges.length > 0 && !event.document.isDirty && event.reason === undefined)
        await server().notify(RELOADED_NOTIFICATION, { uri: event.document.uri.toString() });
    },
    didSave: async (document, next) => {
      if (isEnabled(document.uri)) await next(document);
    },
    didClose: async (document, next) => {
      if (isEnabled(document.uri)) await next(document);
    },
    provideCodeLenses: async (document, token, next) => lensesOf(await next(document, token), server().client),
    provideInlayHints: async (document, viewPort, token, next) => hintsToShow(document, await next(document, viewPort, token)),
    provideDiagnostics: async (document, previousResultId, token, next) => {
      const uri = uriOf(document);
      if (!isEnabled(uri) || !isEditable(uri)) return undefined;
      const report = await next(document, previousResultId, token);
      if (report && 'items' in report) for (const finding of report.items) linkToPage(finding);
      return report;
    },
  };
}

function uriOf(document: TextDocument | Uri): Uri {
  return document instanceof Uri ? document : document.uri;
}

/**
 * Starts the server when there is something to read. Being activated is no sign of that: VS Code fires `onLanguage:plaintext` at every
 * start, for models of its own.
 */
function startWithFirstDocument(server: Server): Disposable {
  if (workspace.textDocuments.some(isAtWork)) {
    void server.start();
    return new Disposable(() => undefined);
  }
  const waiting = workspace.onDidOpenTextDocument((document) => {
    if (!isAtWork(document)) return;
    waiting.dispose();
    void server.start();
  });
  return waiting;
}

/** Which documents the server knows is settled when they open; a new start settles it again for all of them. */
function restartOnEnable(server: Server): Disposable {
  return workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration('idem.enable')) return;
    if (server.state !== State.Stopped || workspace.textDocuments.some(isAtWork)) void server.restart();
  });
}
