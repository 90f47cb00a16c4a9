import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Client, placeOf, start } from './client.ts';
import { SAMPLE } from './sample.ts';

const uri = 'file:///briefs/a%20b.md';
const table = `idem-toa:/Table%20of%20Authorities?${encodeURIComponent(uri)}`;
const textDocument = { uri };

interface Authority {
  readonly name: string;
  readonly citation: string;
  readonly places: { pin: string; text: string; findings: number; range: { start: { line: number } } }[];
}

interface Listed<One = Authority> {
  readonly version: number;
  readonly resultId: string;
  readonly categories: string[];
  readonly authorities: One[];
}

let client: Client;
const refreshed: string[] = [];
beforeAll(async () => {
  client = await start({
    editor: 'vscode',
    change: ({ capabilities }) => void (capabilities.workspace = { ...capabilities.workspace, textDocumentContent: {} }),
  });
  client.connection.onRequest('workspace/textDocumentContent/refresh', ({ uri: asked }: { uri: string }) => {
    refreshed.push(asked);
    return null;
  });
  await client.open(uri, SAMPLE);
});
afterAll(async () => expect(await client.stop()).toBe(0));

it('lists the authorities with their places and findings, for the version that it read', async () => {
  const { version, categories, authorities } = await client.ask<Listed>('idem/authorities', { uri });
  expect(version).toBeGreaterThan(0);
  expect(categories[0]).toBe('Cases');
  const roth = authorities.find(({ name }) => name.includes('Roth'));
  expect(roth?.places.map(({ pin }) => pin)).toContain('576');
  expect(await client.ask('idem/authorities', { uri: 'file:///other.md' })).toBeNull();
});

it('says of an authority that is as before only which one it was', async () => {
  const before = await client.ask<Listed>('idem/authorities', { uri });
  const end = { line: SAMPLE.split('\n').length - 1, character: 0 };
  await client.change(uri, { start: end, end }, '\nSee Doe v. Roe, 1 U.S. 1 (1790).\n');
  const since = await client.ask<Listed<Authority | number>>('idem/authorities', { uri, previousResultId: before.resultId });
  expect(since.authorities.slice(0, -1)).toEqual(before.authorities.map((_, i) => i));
  expect(since.authorities.at(-1)).toMatchObject({ citation: '1 U.S. 1 (1790)' });

  const top = { line: 0, character: 0 };
  await client.change(uri, { start: top, end: top }, 'Doe v. Roe, 1 U.S. 1 (1790).\n\n');
  const moved = await client.ask<Listed<Authority | number>>('idem/authorities', { uri, previousResultId: since.resultId });
  const whole = await client.ask<Listed>('idem/authorities', { uri, previousResultId: 'another' });
  expect(moved.authorities).toEqual(whole.authorities);
  expect(whole.authorities.at(-1)?.places[0]?.range.start.line).toBe((before.authorities.at(-1)?.places[0]?.range.start.line ?? 0) + 2);
});

it('shows the table as a document of its own, and has it read again after a change', async () => {
  expect(client.initialized.capabilities.workspace).toMatchObject({ textDocumentContent: { schemes: ['idem-toa', 'idem-config'] } });
  const { text } = await client.ask<{ text: string }>('workspace/textDocumentContent', { uri: table });
  expect(text).toMatch(/^TABLE OF AUTHORITIES\n[\s\S]*Cases\n\n {2}Board of Regents/);
  await client.change(uri, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, 'Poe v. Moe, 2 U.S. 2 (1791).\n\n');
  await expect.poll(() => refreshed).toEqual([table]);
  expect((await client.ask<{ text: string }>('workspace/textDocumentContent', { uri: table })).text).toContain('Poe v. Moe');
  const closed = table.replace('a%2520b', 'gone');
  expect((await client.ask<{ text: string }>('workspace/textDocumentContent', { uri: closed })).text).toMatch(/not open/);
});

it('inserts a table when asked by name, and never unasked', async () => {
  const at = placeOf(SAMPLE, 'Id. at 576');
  const ask = (only?: string[]) =>
    client.ask<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range: { start: at, end: at },
      context: { diagnostics: [], only },
    });
  const titles = async (only?: string[]) => (await ask(only)).map(({ title }) => title).filter((title) => title.includes('table'));
  expect(await titles()).toEqual([]);
  expect(await titles(['source.tableOfAuthorities.idem'])).toEqual([]);
  expect(await titles(['source'])).toEqual(['Insert a table of authorities here']);
  const edit = await client.ask<WorkspaceEdit>('idem/tableOfAuthoritiesEdit', { uri, position: at });
  expect(JSON.stringify(edit)).toContain('<!-- idem-toa -->');
});
