import { l10n, languages, type TextDocument, Uri, window, workspace } from 'vscode';
import { isAtWork } from './documents.ts';
import { CONFIG_SCHEME } from './protocol.ts';

/**
 * Opens a page that the server makes of a document and keeps up to date: read only, at an address of its own that names the document.
 * @param scheme which page
 * @param titled its title, from the document's name
 */
export function openPage(scheme: string, titled: (name: string) => string, of: Uri): Thenable<TextDocument> {
  const name = of.path.slice(of.path.lastIndexOf('/') + 1);
  return workspace.openTextDocument(Uri.from({ scheme, path: `/${titled(name)}`, query: of.toString() }));
}

/** Shows all settings that hold for the document in front, each with where it comes from. */
export async function showEffectiveConfig(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || !isAtWork(document)) return sayNoBrief();
  const page = await openPage(CONFIG_SCHEME, (name) => l10n.t('Effective Configuration ({0})', name), document.uri);
  await window.showTextDocument(await languages.setTextDocumentLanguage(page, 'jsonc'), { preview: true });
}

export function sayNoBrief(): void {
  window.setStatusBarMessage(l10n.t('Idem: open a brief first (Markdown, LaTeX, Typst or plain text).'), 5000);
}
