import { workspace, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

/** A language client with nothing round it, for what one costs that does nothing else (../activation.mjs). */
export function activate(context: ExtensionContext): { readonly client: LanguageClient } {
  const module = context.asAbsolutePath('bareServer.cjs');
  const server = { module, transport: TransportKind.ipc };
  const client = new LanguageClient('bare', 'Bare', server, { documentSelector: [{ language: 'markdown' }] });
  context.subscriptions.push({ dispose: () => void client.dispose() });
  // As ours does: where a document is open, the server is started and not waited for.
  if (workspace.textDocuments.some(({ languageId }) => languageId === 'markdown')) void client.start();
  return { client };
}
