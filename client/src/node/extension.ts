import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import type { Server } from '../server.ts';
import { startClient } from '../startClient.ts';

let server: Server | undefined;

/** Called by VS Code when the first document in a served language opens. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('server/dist/server.cjs');
  const serverOptions: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  server = startClient(context, (options) => new LanguageClient('idem', 'Idem', serverOptions, options));
}

/** Called by VS Code when the window closes or the extension is turned off. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
