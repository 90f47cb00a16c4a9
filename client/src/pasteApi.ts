import * as vscode from 'vscode';

/**
 * VS Code's choices of a paste, as far as they are used here: part of its API since 1.97, while the manifest allows 1.91.
 * An older one has the function too, but throws when it is called.
 */
interface PasteApi {
  readonly DocumentDropOrPasteEditKind: { readonly Text: PasteKind };
  readonly DocumentPasteEdit: new (insertText: string, title: string, kind: PasteKind) => PasteEdit;
  readonly languages: {
    registerDocumentPasteEditProvider?(
      selector: vscode.DocumentSelector,
      provider: PasteProvider,
      metadata: { readonly providedPasteEditKinds: readonly PasteKind[]; readonly pasteMimeTypes: readonly string[] },
    ): vscode.Disposable;
  };
}

/** What sort of paste it is, by names that grow more exact: `text.plain` is VS Code's own. */
export interface PasteKind {
  readonly value: string;
  append(...parts: readonly string[]): PasteKind;
}

export interface PasteEdit {
  /** Kinds that come first where both are offered. */
  yieldTo?: readonly PasteKind[];
}

export interface PasteProvider {
  provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    data: vscode.DataTransfer,
    context: { readonly triggerKind: 0 | 1 },
    token: vscode.CancellationToken,
  ): Promise<PasteEdit[] | undefined>;
}

/** `DocumentPasteTriggerKind.PasteAs`: the writer has asked for the choices. */
export const ASKED_FOR = 1;

const api = vscode as unknown as PasteApi;

/** The kind of our own below VS Code's `text`, and that of the paste that writes what was copied. */
export const pasteKind = (...parts: readonly string[]): PasteKind => api.DocumentDropOrPasteEditKind.Text.append(...parts);

export const pasteEdit = (text: string, title: string, kind: PasteKind): PasteEdit => new api.DocumentPasteEdit(text, title, kind);

/** Offers choices for what is pasted as text; nothing happens in a VS Code that does not know them. */
export function offerPastes(selector: vscode.DocumentSelector, provider: PasteProvider, kind: () => PasteKind): vscode.Disposable {
  try {
    const metadata = { providedPasteEditKinds: [kind()], pasteMimeTypes: ['text/plain'] };
    return api.languages.registerDocumentPasteEditProvider?.(selector, provider, metadata) ?? NOTHING;
  } catch {
    return NOTHING;
  }
}

const NOTHING = new vscode.Disposable(() => undefined);
