import {
  commands,
  window,
  workspace,
  Uri,
  type Disposable,
  type ExtensionContext,
  type FileSystemWatcher,
  type LogOutputChannel,
  type TextDocument,
} from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, Middleware } from 'vscode-languageclient';
import { registerCommands } from './commands.ts';
import { isEditable, isEnabled, SERVED_LANGUAGES } from './languages.ts';
import { serverOf, type Server } from './server.ts';
import { createStatusBar } from './statusBar.ts';

/**
 * Starts the server by way of `create` (a process in desktop VS Code, a worker in a browser) and puts round it what every host shows:
 * the output channel, the status bar item and the commands.
 * @param create makes the host's client from the options that all hosts share
 * @returns the server, to be stopped when the extension is deactivated
 */
export function startClient(context: ExtensionContext, create: (options: LanguageClientOptions) => BaseLanguageClient): Server {
  const output = window.createOutputChannel('Idem', { log: true });
  const projectFiles = workspace.createFileSystemWatcher('**/.idem.json');
  const server = serverOf(() => create(clientOptions(output, projectFiles)));
  context.subscriptions.push(
    output,
    projectFiles,
    createStatusBar(server),
    ...registerCommands(context, server, output),
    restartOnEnable(server),
  );
  void commands.executeCommand('setContext', 'idem.active', true);
  // The client itself tells the user when a start fails, and the status bar keeps saying so.
  server.start().catch((error: unknown) => output.error(`The server did not start: ${String(error)}`));
  return server;
}

function clientOptions(output: LogOutputChannel, projectFiles: FileSystemWatcher): LanguageClientOptions {
  return {
    documentSelector: SERVED_LANGUAGES.map((language) => ({ language })),
    outputChannel: output,
    traceOutputChannel: output,
    diagnosticPullOptions: { onChange: true, onSave: false, onFocus: true },
    synchronize: { fileEvents: projectFiles },
    middleware: withholdDisabled(),
  };
}

/** Keeps the documents for which Idem is turned off from the server. */
function withholdDisabled(): Middleware {
  return {
    didOpen: async (document, next) => {
      if (isEnabled(document.uri)) await next(document);
    },
    didChange: async (event, next) => {
      if (isEnabled(event.document.uri)) await next(event);
    },
    didSave: async (document, next) => {
      if (isEnabled(document.uri)) await next(document);
    },
    didClose: async (document, next) => {
      if (isEnabled(document.uri)) await next(document);
    },
    provideDiagnostics: (document, previousResultId, token, next) => {
      const uri = uriOf(document);
      return isEnabled(uri) && isEditable(uri) ? next(document, previousResultId, token) : undefined;
    },
  };
}

function uriOf(document: TextDocument | Uri): Uri {
  return document instanceof Uri ? document : document.uri;
}

/** Which documents the server knows is settled when they open; a new start settles it again for all of them. */
function restartOnEnable(server: Server): Disposable {
  return workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('idem.enable')) void server.restart();
  });
}
