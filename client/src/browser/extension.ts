import { Uri, workspace, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { CASE_INDEX_REQUEST } from '../protocol.ts';
import type { Server } from '../server.ts';
import { startClient } from '../startClient.ts';

/** The browser's own; the compiler is told of no DOM. */
declare const Worker: new (url: string) => ConstructorParameters<typeof BrowserMessageReader>[0] & { terminate(): void };

let server: Server | undefined;
let worker: InstanceType<typeof Worker> | undefined;

/** Called by VS Code in a browser when a language of ours is first met; gives what the other entry point gives. */
export function activate(context: ExtensionContext): Pick<Server, 'state'> {
  const file = (name: string) => Uri.joinPath(context.extensionUri, 'server', 'dist', name);
  /** A worker for every start: one that was told to exit does not come back. */
  const connect = async (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(file('browser.js').toString(true));
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  server = startClient(context, async (options) => {
    const client = new LanguageClient('idem', 'Idem', connect, options);
    client.onRequest(CASE_INDEX_REQUEST, () => workspace.fs.readFile(file('cases.idx')));
    return client;
  });
  return server;
}

/** Called by VS Code when the window closes or the extension is turned off. */
export async function deactivate(): Promise<void> {
  await server?.stop();
  worker?.terminate();
}
