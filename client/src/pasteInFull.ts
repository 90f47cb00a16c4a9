import {
  type CancellationToken,
  CancellationTokenSource,
  type DataTransfer,
  type Disposable,
  l10n,
  type Range,
  type TextDocument,
} from 'vscode';
import { State } from 'vscode-languageclient';
import { isAtWork } from './documents.ts';
import { SERVED_LANGUAGES } from './languages.ts';
import { ASKED_FOR, offerPastes, type PasteEdit, pasteEdit, pasteKind } from './pasteApi.ts';
import { type Pasted, PASTED_REQUEST, type PasteParams } from './protocol.ts';
import type { Server } from './server.ts';

/** Begins as a citation without a name does, by volume, reporter and page; what is longer is a passage. */
const BARE = /^\s*\d{1,4}\s+[A-Z][A-Za-z\d.'\u2019&\s]{1,40}\s\d{1,6}\b/;
const LONGEST = 400;
/** VS Code makes a paste when all have answered: so long, in milliseconds, one waits for the server, and so long where its writer chooses. */
const PATIENCE = 150;
const PATIENCE_IF_ASKED = 3000;
/** What VS Code notes of a text that was copied in it. */
const EDITOR_DATA = 'vscode-editor-data';

/**
 * Offers, beside the plain paste of citations without their names (`410 U.S. 113`), the paste of the full citations. The plain one stays
 * what is done at once; nothing else that is pasted is looked at twice.
 */
export function offerFullPaste(server: Server): Disposable {
  const kind = () => pasteKind('idem', 'fullCitation');
  const selector = SERVED_LANGUAGES.map((language) => ({ language }));
  const provideDocumentPasteEdits = async (
    document: TextDocument,
    ranges: readonly Range[],
    data: DataTransfer,
    { triggerKind }: { readonly triggerKind: number },
    token: CancellationToken,
  ): Promise<PasteEdit[] | undefined> => {
    const [range] = ranges;
    const text = await data.get('text/plain')?.asString();
    if (!range || ranges.length > 1 || !text || text.length > LONGEST || !BARE.test(text)) return undefined;
    if (server.state !== State.Running || !isAtWork(document) || (await isPastedByLines(data))) return undefined;
    const params: PasteParams = { textDocument: { uri: document.uri.toString() }, range: plain(range), text };
    const patience = triggerKind === ASKED_FOR ? PATIENCE_IF_ASKED : PATIENCE;
    const offered = await within(patience, token, (limited) => server.request<readonly Pasted[]>(PASTED_REQUEST, params, limited));
    return offered?.map((one) => {
      const edit = pasteEdit(one.newText, titleOf(one), kind());
      edit.yieldTo = [pasteKind('plain')];
      return edit;
    });
  };
  return offerPastes(selector, { provideDocumentPasteEdits }, kind);
}

function titleOf({ citations: [first = '', ...more] }: Pasted): string {
  return more.length ? l10n.t('Idem: paste as {0}, and {1} more in full', first, more.length) : l10n.t('Idem: paste as {0}', first);
}

/** Was a whole line copied, or at several carets? VS Code has ways of its own to paste that, which a choice would take away. */
async function isPastedByLines(data: DataTransfer): Promise<boolean> {
  const noted = await data.get(EDITOR_DATA)?.asString();
  return noted !== undefined && /"isFromEmptySelection":true|"multicursorText":\[/.test(noted);
}

const plain = ({ start, end }: Range): PasteParams['range'] => ({
  start: { line: start.line, character: start.character },
  end: { line: end.line, character: end.character },
});

/** What is asked for, unless it does not come in time or is given up; then it is taken back. */
async function within<T>(
  milliseconds: number,
  token: CancellationToken,
  ask: (token: CancellationToken) => Promise<T>,
): Promise<T | undefined> {
  const source = new CancellationTokenSource();
  const given = token.onCancellationRequested(() => source.cancel());
  const timer = setTimeout(() => source.cancel(), milliseconds);
  const givenUp = new Promise<undefined>((resolve) => source.token.onCancellationRequested(() => resolve(undefined)));
  try {
    return await Promise.race([ask(source.token).catch(() => undefined), givenUp]);
  } finally {
    clearTimeout(timer);
    given.dispose();
    source.dispose();
  }
}
