import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Client, type Editor, start } from './client.ts';

const SLIP = 'Bell v. Burson, 402 U.S. 535, 539 (1971). Id at 540.\n';

interface Workspace {
  readonly client: Client;
  readonly folder: string;
  uri(name: string): string;
  write(name: string, text: string): Promise<void>;
  rulesIn(name: string): Promise<unknown[]>;
  /** What was last published of a file that is not open; waits until `is` holds of it. */
  shown(name: string, is: (diagnostics: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]>;
}

/** A folder with these files, open in an editor; ended with the test. */
async function workspace(
  files: Readonly<Record<string, string>>,
  { editor = 'vscode', settings }: { readonly editor?: Editor; readonly settings?: unknown } = {},
): Promise<Workspace> {
  const folder = mkdtempSync(join(tmpdir(), 'idem-settings-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;
  const client = await start({
    editor,
    settings,
    change: (p) => void (p.workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'x' }]),
  });
  onTestFinished(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    client,
    folder,
    uri,
    async write(name, text) {
      writeFileSync(join(folder, name), text);
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(name), type: 2 }] });
    },
    rulesIn: async (name) => (await client.pull(uri(name))).map(({ code }) => code),
    async shown(name, is) {
      for (;;) {
        const { diagnostics } = await client.published(uri(name), 0);
        if (is(diagnostics)) return diagnostics;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
  };
}

describe('a project file in the editor', () => {
  it('is shown what is wrong in it on its key, with the nearest right name, until it is mended', async () => {
    const { client, uri, write, rulesIn, shown } = await workspace({
      '.idem.json': '{\n  "profile": "federal",\n  "rules": { "id-perod": "off", "id-period": "error" }\n}\n',
    });
    await client.open(uri('a.md'), SLIP);
    expect(await rulesIn('a.md')).toEqual(['id-period']);
    const wrong = await shown('.idem.json', (all) => all.length > 0);
    expect(wrong).toMatchObject([
      {
        range: { start: { line: 2, character: 13 } },
        severity: 1,
        source: 'idem',
        message: expect.stringMatching(/^unknown rule "id-perod".*did you mean "id-period"\?$/),
      },
    ]);
    await write('.idem.json', '{}');
    await client.pull(uri('a.md'));
    expect(await shown('.idem.json', (all) => all.length === 0)).toEqual([]);
  });

  it('holds overrides and the files it builds on, and follows each of them as it changes', async () => {
    const { client, uri, write, rulesIn } = await workspace({
      '.idem.json': '{ "extends": "firm.json", "overrides": [{ "files": "draft.*", "rules": { "ids": "off" } }] }',
      'firm.json': '{ "rules": { "id-period": "error" } }',
    });
    await client.open(uri('a.md'), SLIP);
    await client.open(uri('draft.md'), SLIP);
    expect((await client.pull(uri('a.md')))[0]).toMatchObject({ code: 'id-period', severity: 1 });
    expect(await rulesIn('draft.md')).toEqual([]);
    await write('firm.json', '{ "rules": { "id-period": "hint" } }');
    expect((await client.pull(uri('a.md')))[0]).toMatchObject({ code: 'id-period', severity: 4 });
    await write('.idem.json', '{ "rules": { "id-period": "off" } }');
    expect([await rulesIn('a.md'), await rulesIn('draft.md')]).toEqual([[], []]);
  });

  it('lets be what its baseline holds, and offers no fix for it', async () => {
    const known = { version: 1, files: { 'a.md': [{ rule: 'id-period', text: 'Id at 540', count: 1 }] } };
    const { client, uri, write, rulesIn } = await workspace({
      '.idem.json': '{ "baseline": "known.json" }',
      'known.json': JSON.stringify(known),
    });
    await client.open(uri('a.md'), SLIP);
    expect(await rulesIn('a.md')).toEqual([]);
    const whole = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    const actions = await client.ask<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: uri('a.md') },
      range: whole,
      context: { diagnostics: [], only: ['source.fixAll.idem'] },
    });
    expect(actions).toEqual([]);
    await client.change(uri('a.md'), undefined, `${SLIP}\nId at 541.\n`);
    expect(await client.pull(uri('a.md'))).toMatchObject([{ code: 'id-period', range: { start: { line: 2 } } }]);
    await write('known.json', JSON.stringify({ version: 1, files: {} }));
    expect(await rulesIn('a.md')).toEqual(['id-period', 'id-period']);
  });

  it('takes effect without a restart in an editor that is pushed its findings', async () => {
    const { client, uri, write } = await workspace({ '.idem.json': '{ "rules": { "id-period": "off" } }' }, { editor: 'neovim' });
    await client.open(uri('a.md'), SLIP);
    expect((await client.published(uri('a.md'), 1)).diagnostics).toEqual([]);
    const again = new Promise<PublishDiagnosticsParams>((resolve) =>
      client.connection.onNotification('textDocument/publishDiagnostics', (p: PublishDiagnosticsParams) => {
        if (p.uri === uri('a.md')) resolve(p);
      }),
    );
    await write('.idem.json', '{}');
    expect((await again).diagnostics).toMatchObject([{ code: 'id-period' }]);
  });
});

describe('the effective configuration', () => {
  it('says where each value comes from, and follows the settings', async () => {
    const { client, uri, folder, write } = await workspace(
      { '.idem.json': '{\n  "overrides": [{ "files": "a.*", "rules": { "id-period": "info" } }]\n}' },
      { settings: { profile: 'texas', edition: 22, rules: { 'v-form': 'error' }, inlayHints: 'off', codeLens: 'on', documentLinks: 'on' } },
    );
    await client.open(uri('a.md'), SLIP);
    const page = async (name: string): Promise<string> => {
      const address = `idem-config:/Effective?${encodeURIComponent(uri(name))}`;
      return (await client.ask<{ text: string }>('workspace/textDocumentContent', { uri: address })).text.replace(/ +/g, ' ');
    };
    const asked = () => page('a.md');
    const text = await asked();
    expect(text).toContain('// What holds for a.md, and where each value comes from\n');
    expect(text).toContain(`// Paths are from ${pathToFileURL(folder).href}\n`);
    expect(text).toContain('by its settings or by default: inlayHints off, codeLens on, documentLinks on\n');
    expect(text).toContain('"profile": "texas", // the editor\'s settings\n');
    expect(text).toContain('"edition": 22, // default\n');
    expect(text).toContain('"v-form": "error", // the editor\'s settings\n');
    expect(text).toContain('"id-period": "info", // .idem.json:2:46, for a.*\n');
    await write('.idem.json', '{ "profile": "federal" }');
    expect(await asked()).toContain('"profile": "federal", // .idem.json:1:3\n');
    expect(await page('closed.md')).toMatch(/does not read this document/);
  });
});
