import { type Disposable, EventEmitter, l10n, languages, Uri, window, workspace } from 'vscode';
import { EFFECTIVE_CONFIG_REQUEST, type EffectiveConfigParams } from './protocol.ts';
import type { Server } from './server.ts';

/** The scheme of the pages: documents that nobody can write to. */
const SCHEME = 'idem-config';

/** `Idem: Show Effective Configuration`, and the pages that it opens beside the document, each with the document's address as its query. */
export interface EffectiveConfigPages extends Disposable {
  /** Opens the page of the document in front, or brings it up to date. */
  show(): Promise<void>;
}

export function createEffectiveConfigPages(server: Server): EffectiveConfigPages {
  const changed = new EventEmitter<Uri>();
  const registered = workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: async ({ query }) => {
      const params: EffectiveConfigParams = { uri: query };
      const text = await server.request<string | null>(EFFECTIVE_CONFIG_REQUEST, params).catch(() => null);
      return text ?? `// ${l10n.t('Idem does not read this document: open it again, or see whether "idem.enable" is on.')}\n`;
    },
  });
  return {
    async show() {
      const uri = window.activeTextEditor?.document.uri;
      if (!uri || uri.scheme === SCHEME) return;
      const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
      const page = Uri.from({ scheme: SCHEME, path: `/${l10n.t('Effective Configuration ({0})', name)}`, query: uri.toString() });
      const document = await languages.setTextDocumentLanguage(await workspace.openTextDocument(page), 'jsonc');
      changed.fire(page);
      await window.showTextDocument(document, { preview: true });
    },
    dispose() {
      registered.dispose();
      changed.dispose();
    },
  };
}
