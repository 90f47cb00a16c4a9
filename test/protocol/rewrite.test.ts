import { afterEach, expect, it } from 'vitest';
import { type CodeAction, CodeActionTriggerKind, type TextDocumentEdit, type TextEdit } from 'vscode-languageserver';
import { applied, type Client, positionOf, start } from './client.ts';

let client: Client;
afterEach(async () => expect(await client.stop()).toBe(0));

const uri = 'file:///brief.md';
const textDocument = { uri };
const TEXT = 'It is so. *Roe v. Wade*, 410 U.S. 113, 120 (1973). It stays so. *Id.* at 121.\n\nIt is old. *Id.* at 122.\n';

it('rewritings of many places are offered for a selection, and for the document where they are asked for by name', async () => {
  client = await start({ editor: 'vscode' });
  await client.open(uri, TEXT);
  const actions = (from: number, to: number, only?: string[]): Promise<CodeAction[]> =>
    client.ask('textDocument/codeAction', {
      textDocument,
      range: { start: positionOf(TEXT, from), end: positionOf(TEXT, to) },
      context: { diagnostics: [], ...(only ? { only } : {}) },
    });
  const many = (all: readonly CodeAction[]): CodeAction[] => all.filter(({ title }) => title.startsWith('Write out every Id.'));
  expect(many(await actions(3, 3))).toEqual([]);
  expect(many(await actions(3, 3, ['refactor'])).map(({ title }) => title)).toEqual(['Write out every Id. in this document (2 places)']);
  const [selected] = many(await actions(TEXT.indexOf('It is old'), TEXT.length));
  expect(selected.kind).toBe('refactor.rewrite');
  const [{ edits }] = (selected.edit?.documentChanges ?? []) as TextDocumentEdit[];
  expect(applied(TEXT, edits as TextEdit[])).toBe(TEXT.replace('*Id.* at 122', '*Roe*, 410 U.S. at 122'));
});

it('parallels are put in where the writer asks what may be done, not at every move of the caret', async () => {
  client = await start({ editor: 'vscode' });
  await client.open(uri, TEXT);
  const at = positionOf(TEXT, TEXT.indexOf('410 U.S. 113'));
  const added = async (triggerKind: CodeActionTriggerKind): Promise<CodeAction[]> => {
    const context = { diagnostics: [], triggerKind };
    const all = await client.ask<CodeAction[]>('textDocument/codeAction', { textDocument, range: { start: at, end: at }, context });
    return all.filter(({ title }) => title === 'Add 93 S. Ct. 705, 35 L. Ed. 2d 147');
  };
  expect(await added(CodeActionTriggerKind.Automatic)).toEqual([]);
  const [action] = await added(CodeActionTriggerKind.Invoked);
  const [{ edits }] = (action.edit?.documentChanges ?? []) as TextDocumentEdit[];
  expect(applied(TEXT, edits as TextEdit[])).toBe(TEXT.replace('113, 120', '113, 120, 93 S. Ct. 705, 35 L. Ed. 2d 147'));
});
