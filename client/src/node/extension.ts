import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { TOKEN_VARIABLE, tokenToStartWith } from '../onlineToken.ts';
import type { Server } from '../server.ts';
import { startClient } from '../startClient.ts';
import { offerCheckTasks } from './checkTasks.ts';

/** Room for what an answer to a key leaves behind, in megabytes: with Node's own 16 it is collected while the writer waits. */
const YOUNG = '--max-semi-space-size=64';

let server: Server | undefined;

/** Called by VS Code when a language of ours is first met; gives other extensions, and the tests, the server's state. */
export function activate(context: ExtensionContext): Pick<Server, 'state'> {
  const module = context.asAbsolutePath('server/dist/server.cjs');
  /** The token reaches the server by its environment alone: what the two say to each other may be logged. */
  const serverOptions = (token: string | undefined): ServerOptions => {
    const env = token ? { [TOKEN_VARIABLE]: token } : {};
    return {
      run: { module, transport: TransportKind.ipc, options: { env, execArgv: [YOUNG] } },
      debug: { module, transport: TransportKind.ipc, options: { env, execArgv: ['--nolazy', '--inspect=6009'] } },
    };
  };
  server = startClient(
    context,
    async (options) => new LanguageClient('idem', 'Idem', serverOptions(await tokenToStartWith(context.secrets)), options),
  );
  context.subscriptions.push(offerCheckTasks(context.asAbsolutePath('server/dist/cli.cjs')));
  return server;
}

/** Called by VS Code when the window closes or the extension is turned off. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
