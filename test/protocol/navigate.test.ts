import type {
  CodeAction,
  CompletionItem,
  CodeLens,
  CompletionList,
  DefinitionLink,
  DocumentSymbol,
  Hover,
  InlayHint,
  Location,
  MarkupContent,
  Range,
  SignatureHelp,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applied, type Client, placeOf, positionOf, start, textIn } from './client.ts';
import { SAMPLE } from './sample.ts';

const uri = 'file:///sample.md';
const textDocument = { uri };

describe('what an editor asks about a place', () => {
  let client: Client;
  beforeAll(async () => {
    client = await start({ editor: 'vscode' });
    await client.open(uri, SAMPLE);
  });
  afterAll(() => client.stop());

  const at = <T>(method: string, needle: string, more: object = {}): Promise<T> =>
    client.ask<T>(`textDocument/${method}`, { textDocument, position: placeOf(SAMPLE, needle), ...more });

  it('definition of an id. is a link to the whole citation, with the caret on the name', async () => {
    const [link] = await at<DefinitionLink[]>('definition', 'Id. at 576');
    expect(textIn(SAMPLE, link.targetRange)).toBe('Board of Regents v. Roth, 408 U.S. 564, 577 (1972)');
    expect(textIn(SAMPLE, link.targetSelectionRange)).toBe('Board of Regents v. Roth');
    expect(textIn(SAMPLE, link.originSelectionRange as Location['range'])).toBe('Id. at 576');
  });

  it('definition of a short form', async () => {
    const [link] = await at<DefinitionLink[]>('definition', 'DeShaney, 489 U.S. at 195');
    expect(textIn(SAMPLE, link.targetRange)).toContain('DeShaney v. Winnebago County, 489 U.S. 189');
  });

  it('references, with and without the full citation', async () => {
    const all = await at<Location[]>('references', '408 U.S. 564', { context: { includeDeclaration: true } });
    expect(all.map((l) => textIn(SAMPLE, l.range))).toEqual(['408 U.S. 564', 'Id. at 576', '408 U.S. at 572']);
    expect(await at<Location[]>('references', '408 U.S. 564', { context: { includeDeclaration: false } })).toHaveLength(2);
    expect(await at<Location[]>('documentHighlight', '408 U.S. 564')).not.toHaveLength(0);
  });

  it('hover on an id. is a card in Markdown', async () => {
    const hover = await at<Hover>('hover', 'Id. at 576');
    expect(hover.contents).toMatchObject({
      kind: 'markdown',
      value: expect.stringMatching(/\*\*\*Board of Regents v\. Roth\*\*\*.*1972/s),
    });
    expect(await at<Hover | null>('hover', 'Argument')).toBeNull();
  });

  it('leads from a card to lines and commands only where the client follows them', async () => {
    expect(JSON.stringify(await at<Hover>('hover', 'Id. at 576'))).not.toContain('command:');
    const ours = await start({ editor: 'vscode', change: (params) => (params.capabilities.experimental = { idemCommands: true }) });
    await ours.open(uri, SAMPLE);
    const position = placeOf(SAMPLE, 'Id. at 576');
    const { contents } = await ours.ask<Hover>('textDocument/hover', { textDocument, position });
    expect((contents as MarkupContent).value).toMatch(
      /\[line 3 \(at 577\)\]\(file:\/\/\/sample\.md#L3\)[\s\S]*command:idem\.copyCitation\?/,
    );
    expect(await ours.ask('idem/citation', { textDocument, position })).toMatch(/408 U\.S\. 564/);
    await ours.stop();
  });

  it('opens the places of a lens only where the client knows how', async () => {
    const [plain] = await client.ask<CodeLens[]>('textDocument/codeLens', { textDocument });
    expect(plain.command).toEqual({ title: expect.stringMatching(/: cited/), command: '' });
    const ours = await start({ editor: 'vscode', change: (params) => (params.capabilities.experimental = { idemCommands: true }) });
    await ours.open(uri, SAMPLE);
    const [lens] = await ours.ask<CodeLens[]>('textDocument/codeLens', { textDocument });
    expect(lens.command).toMatchObject({ command: 'editor.action.showReferences', arguments: [uri, lens.range.start, expect.anything()] });
    const places: Location[] = lens.command?.arguments?.[2] ?? [];
    const texts = places.map(({ range }) => textIn(SAMPLE, range));
    expect(texts).toEqual(expect.arrayContaining(['408 U.S. 564', 'Id. at 576']));
    await ours.stop();
  });

  it('rename, which the place must allow', async () => {
    expect(await at('prepareRename', 'Roth, 408 U.S. at')).toMatchObject({ placeholder: 'Roth' });
    const edit = await at<WorkspaceEdit>('rename', 'Roth, 408 U.S. at', { newName: 'Regents' });
    expect(edit.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }]);
    const [{ edits }] = edit.documentChanges as [TextDocumentEdit];
    expect(applied(SAMPLE, edits as TextEdit[])).toBe(SAMPLE.replace('See Roth,', 'See Regents,'));
    await expect(at('prepareRename', 'Argument')).rejects.toThrow(/There is no citation here/);
  });

  it('outline, hints, links, tokens, lenses, completion', async () => {
    const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    expect(symbols.map((s) => s.name)).toEqual(['Argument']);
    expect(symbols[0].children?.map((s) => s.name)).toContain('Board of Regents v. Roth');
    const range = { start: { line: 0, character: 0 }, end: positionOf(SAMPLE, SAMPLE.length) };
    const hints = await client.ask<InlayHint[]>('textDocument/inlayHint', { textDocument, range });
    const parts = hints.flatMap(({ label }) => (typeof label === 'string' ? [] : label));
    expect(parts.map(({ value }) => value)).toEqual(['⟨Roth⟩', '⟨Olim⟩']);
    // Each leads to the full citation.
    expect(parts.map(({ location }) => textIn(SAMPLE, location?.range as Range).slice(0, 12))).toEqual(['Board of Reg', 'Olim v. Waki']);
    expect(await client.ask<unknown[]>('textDocument/documentLink', { textDocument })).toHaveLength(4);
    expect(await client.ask<unknown[]>('textDocument/codeLens', { textDocument })).toHaveLength(3);
    const list = await client.ask<CompletionList>('textDocument/completion', {
      textDocument,
      position: positionOf(SAMPLE, SAMPLE.indexOf('See Roth') + 6),
    });
    expect(list.items.map((i) => i.label)).toContain('Roth, 408 U.S. at');
    const [roth] = list.items;
    expect(roth.documentation).toBeUndefined();
    const described = await client.ask<CompletionItem>('completionItem/resolve', roth);
    expect(described.documentation).toMatchObject({ kind: 'markdown', value: expect.stringContaining('Board of Regents v. Roth') });
    expect(await client.ask<unknown[]>('workspace/symbol', { query: 'roth' })).toHaveLength(1);
    expect(await client.ask('idem/status', { uri })).toMatchObject({ authorities: 4 });
  });

  it('what comes next in a citation, and nothing outside', async () => {
    const help = await at<SignatureHelp>('signatureHelp', '408 U.S. 564, 577');
    expect(help.signatures[0].label).toBe('Party v. Party, volume reporter page, pin (court year) (explanation)');
    expect(await at<SignatureHelp | null>('signatureHelp', 'Argument')).toBeNull();
  });

  it('the name of a citation that was pasted bare', async () => {
    const bare = 'file:///bare.md';
    const text = 'See 410 U.S. 113, 120.\n';
    await client.open(bare, text);
    const start = positionOf(text, 6);
    const context = { diagnostics: [], only: ['refactor'] };
    const asked = { textDocument: { uri: bare }, range: { start, end: start }, context };
    const [action] = await client.ask<CodeAction[]>('textDocument/codeAction', asked);
    expect(action.title).toMatch(/^Write the full citation: Roe v\. Wade/);
    const { documentChanges } = action.edit as WorkspaceEdit;
    const [{ edits }] = documentChanges as [TextDocumentEdit];
    expect(applied(text, edits as TextEdit[])).toBe('See Roe v. Wade, 410 U.S. 113, 120 (1973).\n');
  });

  it('the full citation for one that is about to be pasted bare', async () => {
    const end = positionOf(SAMPLE, SAMPLE.length);
    const pasted = (text: string) => client.ask('idem/pasted', { textDocument, range: { start: end, end }, text });
    expect(await pasted('410 U.S. 179\n')).toEqual([
      { citations: ['Doe v. Bolton, 410 U.S. 179 (1973)'], newText: 'Doe v. Bolton, 410 U.S. 179 (1973)' },
    ]);
    expect(await pasted('410 apples')).toEqual([]);
    expect(
      await client.ask('idem/pasted', { textDocument: { uri: 'file:///closed.md' }, range: { start: end, end }, text: '410 U.S. 179' }),
    ).toEqual([]);
  });

  it('tokens whole, in part, and as a change', async () => {
    type Tokens = { resultId: string; data: number[]; edits?: { start: number; deleteCount: number; data?: number[] }[] };
    const full = await client.ask<Tokens>('textDocument/semanticTokens/full', { textDocument });
    expect(full.data.length % 5).toBe(0);
    const line = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
    const part = await client.ask<Tokens>('textDocument/semanticTokens/range', { textDocument, range: line });
    expect(part.data.length).toBeLessThan(full.data.length);
    const same = await client.ask<Tokens>('textDocument/semanticTokens/full/delta', { textDocument, previousResultId: full.resultId });
    expect(same.edits).toEqual([]);
    const lost = await client.ask<Tokens>('textDocument/semanticTokens/full/delta', { textDocument, previousResultId: 'another' });
    expect(lost.data).toEqual(full.data);
  });
});
