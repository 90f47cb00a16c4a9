import { type Disposable, type InlayHint, type TextDocument, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** How far from the caret a hint is shown where the writer wants them only there. */
const LINES_AROUND = 1;
/** A caret that moves on within this time is not followed yet. */
const QUIET_MS = 80;

const isNearOnly = (document: TextDocument): boolean => workspace.getConfiguration('idem', document).get('inlayHints') === 'near-caret';

/** Of the hints of a document those that its settings let be seen: all, or those on the lines around a caret. */
export function hintsToShow(document: TextDocument, hints: InlayHint[] | null | undefined): InlayHint[] | null | undefined {
  if (!hints || !isNearOnly(document)) return hints;
  const lines = window.visibleTextEditors
    .filter((editor) => editor.document === document)
    .flatMap((editor) => editor.selections.map((selection) => selection.active.line));
  return hints.filter(({ position }) => lines.some((line) => Math.abs(line - position.line) <= LINES_AROUND));
}

/** Has the hints of a document asked for anew when the caret comes to another line, where they are shown only near it. */
export function followCaret(client: () => BaseLanguageClient | undefined): Disposable {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const lines = new WeakMap<TextDocument, number>();
  const following = window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
    const { document } = textEditor;
    const line = selections[0]?.active.line ?? 0;
    if (!isNearOnly(document) || lines.get(document) === line) return;
    lines.set(document, line);
    clearTimeout(waiting);
    waiting = setTimeout(
      () => client()?.getFeature('textDocument/inlayHint').getProvider(document)?.onDidChangeInlayHints.fire(),
      QUIET_MS,
    );
  });
  return {
    dispose() {
      clearTimeout(waiting);
      following.dispose();
    },
  };
}
