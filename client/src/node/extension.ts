import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import type { Server } from '../server.ts';
import { startClient } from '../startClient.ts';
import { offerCheckTasks } from './checkTasks.ts';

let server: Server | undefined;

/** Called by VS Code when a language of ours is first met; gives other extensions, and the tests, the server's state. */
export function activate(context: ExtensionContext): Pick<Server, 'state'> {
  const module = context.asAbsolutePath('server/dist/server.cjs');
  const serverOptions: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  server = startClient(context, (options) => new LanguageClient('idem', 'Idem', serverOptions, options));
  context.subscriptions.push(offerCheckTasks(context.asAbsolutePath('server/dist/cli.cjs')));
  return server;
}

/** Called by VS Code when the window closes or the extension is turned off. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
