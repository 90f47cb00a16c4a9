import { env, l10n, Position, Uri, window } from 'vscode';
import type { BaseLanguageClient, StaticFeature } from 'vscode-languageclient';
import { COMMANDS_CAPABILITY, CITATION_REQUEST } from './protocol.ts';
import type { Server } from './server.ts';

/** The commands that a card of the server's may hold a link to; no other runs from one. */
export const CARD_COMMANDS: readonly string[] = ['idem.copyCitation'];

/** Tells the server that its cards may lead to lines and to those commands, and its lenses to VS Code's. */
export function offerCardLinks(client: BaseLanguageClient): void {
  client.registerFeature(CAPABILITY);
}

const CAPABILITY: StaticFeature = {
  fillClientCapabilities(capabilities) {
    capabilities.experimental = { ...(capabilities.experimental as object | undefined), [COMMANDS_CAPABILITY]: true };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};

/**
 * Copies the full citation of what is cited at a place: where a card's link says, else at the caret.
 * @param place address, line and character (from 0), as a link gives them
 */
export async function copyCitation(server: Server, ...place: readonly unknown[]): Promise<void> {
  const [uri, line, character] = place;
  const editor = window.activeTextEditor;
  const named = typeof uri === 'string' && typeof line === 'number' && typeof character === 'number';
  const address = named ? Uri.parse(uri) : editor?.document.uri;
  const position = named ? new Position(line, character) : editor?.selection.active;
  if (!address || !position) return;
  const asked = { textDocument: { uri: address.toString() }, position: { line: position.line, character: position.character } };
  const citation = await server.request<string | null>(CITATION_REQUEST, asked).catch(() => null);
  if (citation === null) {
    window.showInformationMessage(l10n.t('There is no citation here to copy. Put the caret on one and try again.'));
    return;
  }
  await env.clipboard.writeText(citation);
  window.setStatusBarMessage(l10n.t('Idem: copied {0}', citation), 4000);
}
