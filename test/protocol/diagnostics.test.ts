import type { CodeAction, Diagnostic, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { applied, type Client, placeOf, positionOf, type Setup, start } from './client.ts';
import { SAMPLE } from './sample.ts';

const uri = 'file:///sample.md';
const textDocument = { uri };
const whole = { start: { line: 0, character: 0 }, end: positionOf(SAMPLE, SAMPLE.length) };

/** One server for the tests that need nothing special of the client; they take turns with one document. */
let plain: Client;
let client: Client;
beforeAll(async () => void (plain = await start({ editor: 'vscode' })));
afterAll(async () => expect(await plain.stop()).toBe(0));
afterEach(async () => {
  if (client === plain) await client.notify('textDocument/didClose', { textDocument });
  else expect(await client.stop()).toBe(0);
});

async function open(setup: Setup | null, text = SAMPLE): Promise<void> {
  client = setup ? await start(setup) : plain;
  await client.open(uri, text);
}

const spacing = (items: readonly Diagnostic[]): Diagnostic => {
  const found = items.find((d) => d.code === 'reporter-spacing');
  if (!found) throw new Error(`no reporter-spacing among ${items.map((d) => d.code)}`);
  return found;
};

function editsOf(edit: WorkspaceEdit | undefined): TextEdit[] {
  const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  return change ? (change.edits as TextEdit[]) : [];
}

describe('pulled findings', () => {
  it('say what, where, which rule, and where to read about it; unchanged ones are not sent twice', async () => {
    await open(null);
    const report = await client.ask<{ kind: string; resultId: string; items: Diagnostic[] }>('textDocument/diagnostic', { textDocument });
    const found = spacing(report.items);
    expect(found).toMatchObject({ source: 'idem', code: 'reporter-spacing', severity: 2, data: { rule: 'reporter-spacing' } });
    expect(found.codeDescription?.href).toMatch(/^https:\/\/.*\/reporter-spacing\.md$/);
    const again = await client.ask('textDocument/diagnostic', { textDocument, previousResultId: report.resultId });
    expect(again).toEqual({ kind: 'unchanged', resultId: report.resultId });
    await client.change(uri, { start: placeOf(SAMPLE, 'S.Ct.', 2), end: placeOf(SAMPLE, 'S.Ct.', 2) }, ' ');
    const after = await client.ask<{ kind: string; items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument,
      previousResultId: report.resultId,
    });
    expect(after.kind).toBe('full');
    expect(after.items.map((d) => d.code)).not.toContain('reporter-spacing');
  });

  it('link the other citation that they are about', async () => {
    await open(
      { editor: 'vscode' },
      'Olim v. Wakinekona, 461 U.S. 238, 103 S. Ct. 1741 (1983).\n\nOlim, 461 U.S. at 249, 108 S. Ct. 1741.\n',
    );
    const conflict = (await client.pull(uri)).find((d) => d.code === 'parallel-conflict');
    expect(conflict?.relatedInformation?.[0].location).toMatchObject({ uri, range: { start: { line: 0 } } });
  });

  it('come with the gravest first', async () => {
    const slips = 'Roe v. Wade, 410 U.S. 113, 120 (1973). Id at 121.\n\n';
    await open(
      { editor: 'vscode' },
      `${slips}Olim v. Wakinekona, 461 U.S. 238, 103 S. Ct. 1741 (1983).\n\nOlim, 461 U.S. at 249, 108 S. Ct. 1741.\n`,
    );
    const severities = (await client.pull(uri)).map((d) => d.severity ?? 0);
    expect(severities[0]).toBe(1);
    expect(severities).toEqual([...severities].sort((a, b) => a - b));
  });

  it('are the same after many small edits as of the text opened afresh', async () => {
    await open(null, '');
    for (let i = 0; i < SAMPLE.length; i += 7) {
      const end = positionOf(SAMPLE.slice(0, i), i);
      await client.change(uri, { start: end, end }, SAMPLE.slice(i, i + 7));
    }
    const other = 'file:///other.md';
    await client.open(other, SAMPLE);
    const bare = (items: Diagnostic[]) => items.map(({ code, range }) => ({ code, range }));
    expect(bare(await client.pull(uri))).toEqual(bare(await client.pull(other)));
  });
});

describe('pushed findings', () => {
  it('come with the version, again after a change, and are cleared on close', async () => {
    await open({ editor: 'neovim' });
    expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined();
    spacing((await client.published(uri, 1)).diagnostics);
    const version = await client.change(uri, { start: placeOf(SAMPLE, 'S.Ct.', 2), end: placeOf(SAMPLE, 'S.Ct.', 2) }, ' ');
    const after = await client.published(uri, version);
    expect(after.version).toBe(version);
    expect(after.diagnostics.map((d) => d.code)).not.toContain('reporter-spacing');
    const cleared = new Promise((resolve) => client.connection.onNotification('textDocument/publishDiagnostics', resolve));
    await client.notify('textDocument/didClose', { textDocument });
    expect(await cleared).toMatchObject({ uri, diagnostics: [] });
  });
});

describe('code actions', () => {
  const actionsAt = (found: Diagnostic, only?: string[]) =>
    client.ask<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range: found.range,
      context: { diagnostics: [found], ...(only ? { only } : {}) },
    });

  it('mend a finding: linked to it, preferred, with the edit at hand', async () => {
    await open(null);
    const found = spacing(await client.pull(uri));
    const fix = (await actionsAt(found)).find((a) => a.isPreferred);
    expect(fix).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'reporter-spacing' }] });
    expect(applied(SAMPLE, editsOf(fix?.edit))).toBe(SAMPLE.replace('S.Ct.', 'S. Ct.'));
  });

  it('silence a rule here, and in the project once it is chosen', async () => {
    await open({ editor: 'vscode', change: (p) => void (p.workspaceFolders = [{ uri: 'file:///no-such-folder', name: 'x' }]) });
    const actions = await actionsAt(spacing(await client.pull(uri)), ['quickfix']);
    const here = actions.find((a) => /^Ignore reporter-spacing here/.test(a.title));
    expect(applied(SAMPLE, editsOf(here?.edit))).toContain('<!-- idem-disable-next-line reporter-spacing -- reason -->');
    const project = actions.find((a) => /^Turn off reporter-spacing in this project/.test(a.title)) as CodeAction;
    expect(project.edit).toBeUndefined();
    const { edit } = await client.ask<CodeAction>('codeAction/resolve', project);
    expect(edit?.documentChanges).toMatchObject([
      { kind: 'create' },
      { edits: [{ newText: expect.stringContaining('"reporter-spacing": "off"') }] },
    ]);
  });

  it('fix all: resolved when chosen, refused when the text has moved on', async () => {
    await open(null);
    const ask = () =>
      client.ask<CodeAction[]>('textDocument/codeAction', {
        textDocument,
        range: whole,
        context: { diagnostics: [], only: ['source.fixAll'] },
      });
    const [fixAll] = await ask();
    expect(fixAll).toMatchObject({ kind: 'source.fixAll.idem' });
    expect(fixAll.edit).toBeUndefined();
    const resolved = await client.ask<CodeAction>('codeAction/resolve', fixAll);
    expect(applied(SAMPLE, editsOf(resolved.edit))).toContain('109 S. Ct. 998');
    await client.change(uri, undefined, `${SAMPLE}\nMore.`);
    await expect(client.ask('codeAction/resolve', fixAll)).rejects.toMatchObject({ code: -32801 });
  });

  it('fix all has its edit at once for a client that cannot resolve one', async () => {
    await open({ editor: 'vscode', change: (p) => void delete p.capabilities.textDocument?.codeAction?.resolveSupport });
    const [fixAll] = await client.ask<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range: whole,
      context: { diagnostics: [], only: ['source'] },
    });
    expect(editsOf(fixAll.edit).length).toBeGreaterThan(0);
  });

  it('are of the kinds asked for only', async () => {
    await open(null);
    const found = spacing(await client.pull(uri));
    expect((await actionsAt(found, ['refactor'])).map((a) => a.kind)).not.toContain('quickfix');
    expect(await actionsAt(found, ['quick'])).toEqual([]);
  });
});
