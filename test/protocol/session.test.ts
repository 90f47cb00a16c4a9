import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CancellationTokenSource, type InlayHint } from 'vscode-languageserver/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Client, EDITORS, type Editor, placeOf, positionOf, SERVER, start, textIn } from './client.ts';
import { SAMPLE } from './sample.ts';

const uri = 'file:///sample.md';
const textDocument = { uri };

/** Those that ask for findings; to the others they are sent. */
const PULLING: readonly Editor[] = ['vscode', 'neovim-0.12', 'helix', 'zed'];
/** A message as it goes over a stream. */
const framed = (message: object): string => {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};

describe('initialize', () => {
  for (const editor of EDITORS) {
    it(`as ${editor} does it`, async () => {
      const client = await start({ editor });
      const { capabilities, serverInfo } = client.initialized;
      expect(serverInfo).toMatchObject({ name: 'Idem', version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
      expect(capabilities.positionEncoding).toBe('utf-16');
      expect(capabilities.textDocumentSync).toMatchObject({ openClose: true, change: 2 });
      expect(capabilities.diagnosticProvider !== undefined, 'findings are asked for').toBe(PULLING.includes(editor));
      await client.open(uri, SAMPLE);
      expect(await client.ask('textDocument/hover', { textDocument, position: placeOf(SAMPLE, 'Id. at 576') })).toMatchObject({
        contents: {},
      });
      expect(await client.stop()).toBe(0);
    });
  }
});

describe('a client that does not wait for the answer to `initialize`', () => {
  it('loses nothing of what it sends at once', async () => {
    const messages = [
      { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } } },
      { method: 'initialized', params: {} },
      { method: 'textDocument/didOpen', params: { textDocument: { ...textDocument, languageId: 'markdown', version: 1, text: SAMPLE } } },
      { id: 2, method: 'textDocument/diagnostic', params: { textDocument } },
    ];
    const child = spawn(process.execPath, [SERVER, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.write(messages.map(framed).join(''));
    let said = '';
    for await (const piece of child.stdout.setEncoding('utf8')) {
      said += piece;
      if (said.includes('"id":2')) break;
    }
    child.kill();
    expect(said).toContain('"id":1,"result":{"capabilities":');
    expect(said).toMatch(/"id":2,"result":\{"kind":"full","resultId":"1","items":\[\{/);
  });
});

describe('the end', () => {
  it('without a shutdown is an exit with code 1', async () => {
    const client = await start({ editor: 'vscode' });
    await client.notify('exit', undefined);
    expect(await client.exited).toBe(1);
  });

  it('comes too when the client goes away', async () => {
    const client = await start({ editor: 'vscode' });
    client.process.stdin?.end();
    expect(await client.exited).toBe(1);
  });
});

describe('a client at work', () => {
  let client: Client;
  beforeAll(async () => void (client = await start({ editor: 'vscode' })));
  afterEach(() => client.notify('textDocument/didClose', { textDocument }));
  afterAll(async () => expect(await client.stop()).toBe(0));

  describe('text', () => {
    it('stays the same as the client has it, through CRLF, lone CR, emoji and half emoji', async () => {
      let text = SAMPLE;
      await client.open(uri, text);
      const put = async (at: number, to: number, newText: string): Promise<void> => {
        await client.change(uri, { start: positionOf(text, at), end: positionOf(text, to) }, newText);
        text = text.slice(0, at) + newText + text.slice(to);
      };
      await put(30, 30, '😀');
      await put(31, 31, 'x');
      await put(10, 11, '\r\n');
      await put(11, 11, 'between');
      await put(60, 64, '\r');
      await put(70, 70, '\r\n\u2028');
      const [first] = await client.ask<{ targetRange: Parameters<typeof textIn>[1] }[]>('textDocument/definition', {
        textDocument,
        position: placeOf(text, 'Id. at 251'),
      });
      expect(textIn(text, first.targetRange)).toBe('Olim v. Wakinekona, 461 U.S. 238, 250 (1983)');
    });

    it('takes positions outside of it for its edges', async () => {
      await client.open(uri, SAMPLE);
      for (const position of [
        { line: 4_000_000, character: 9 },
        { line: 0, character: 2_147_483_647 },
      ]) {
        expect(await client.ask('textDocument/hover', { textDocument, position })).toBeNull();
      }
      await client.change(uri, { start: { line: 9_999, character: 0 }, end: { line: 10_000, character: 5 } }, 'Id. at 252.');
      const at = { line: SAMPLE.split('\n').length - 1, character: 2 };
      expect(await client.ask('textDocument/hover', { textDocument, position: at })).not.toBeNull();
    });
  });

  describe('what cannot be answered', () => {
    it('is answered with nothing: documents that are not open', async () => {
      const nowhere = { textDocument: { uri: 'file:///nowhere.md' }, position: { line: 0, character: 0 } };
      for (const method of ['hover', 'definition', 'prepareRename', 'completion'])
        expect(await client.ask(`textDocument/${method}`, nowhere)).toBeNull();
      for (const method of ['documentSymbol', 'documentLink']) expect(await client.ask(`textDocument/${method}`, nowhere)).toEqual([]);
      expect(await client.pull('file:///nowhere.md')).toEqual([]);
      await client.notify('textDocument/didChange', {
        textDocument: { uri: 'file:///nowhere.md', version: 2 },
        contentChanges: [{ text: 'x' }],
      });
      await client.notify('textDocument/didClose', { textDocument: { uri: 'file:///nowhere.md' } });
      await expect(client.ask('idem/nonsense', {})).rejects.toMatchObject({ code: -32601 });
    });

    it('is dropped when the client cancels it', async () => {
      await client.open(uri, SAMPLE);
      const source = new CancellationTokenSource();
      const asked = client.connection.sendRequest(
        'textDocument/hover',
        { textDocument, position: { line: 2, character: 3 } },
        source.token,
      );
      source.cancel();
      await expect(asked).rejects.toMatchObject({ code: -32800 });
      expect(await client.pull(uri)).not.toEqual([]);
    });

    it('leaves no text of a document in the log', async () => {
      await client.open(uri, SAMPLE);
      await client.ask('textDocument/hover', { textDocument, position: 'not a position' }).catch(() => null);
      await client.ask('textDocument/inlayHint', { textDocument, range: null }).catch(() => null);
      expect(client.logged.join('\n')).not.toMatch(/Roth|entitlement/);
    });
  });
});

describe('settings', () => {
  const hints = (client: Client) =>
    client.ask<InlayHint[]>('textDocument/inlayHint', {
      textDocument,
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
    });
  const codes = async (client: Client, of = uri) => (await client.pull(of)).map((d) => d.code);

  it('are asked for once, and again when they change', async () => {
    const client = await start({ editor: 'vscode', settings: { rules: { 'reporter-spacing': 'off' }, inlayHints: 'off' } });
    await client.open(uri, SAMPLE);
    expect(await codes(client)).not.toContain('reporter-spacing');
    expect(await hints(client)).toEqual([]);
    client.settings = null;
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    expect(await codes(client)).toContain('reporter-spacing');
    expect(await hints(client)).not.toEqual([]);
    await client.stop();
  });

  it('may leave it to the client which hints it shows', async () => {
    const client = await start({ editor: 'vscode', settings: { inlayHints: 'near-caret' } });
    await client.open(uri, SAMPLE);
    expect(await hints(client)).not.toEqual([]);
    expect(client.messages).toEqual([]);
    await client.stop();
  });

  it('that are wrong are told of once and left out; the others hold', async () => {
    const client = await start({
      editor: 'vscode',
      settings: { rules: { 'reporter-spacin': 'off', 'reporter-spacing': 'error' }, inlayHints: 'maybe' },
    });
    await client.open(uri, SAMPLE);
    await client.open('file:///second.md', SAMPLE);
    expect((await client.pull(uri)).find((d) => d.code === 'reporter-spacing')?.severity).toBe(1);
    await client.pull('file:///second.md');
    expect(client.messages.filter((m) => m.includes('reporter-spacin"'))).toEqual([
      expect.stringMatching(/did you mean "reporter-spacing"/),
    ]);
    expect(client.messages.filter((m) => m.includes('inlayHints'))).toHaveLength(1);
    await client.stop();
  });

  it('may come with initialize', async () => {
    const client = await start({ editor: 'kate', change: (params) => void (params.initializationOptions = { inlayHints: 'off' }) });
    await client.open(uri, SAMPLE);
    expect(await hints(client)).toEqual([]);
    await client.stop();
  });

  it('of the project file win, and are read again when it changes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'idem-project-'));
    try {
      const inside = pathToFileURL(join(folder, 'brief.md')).href;
      writeFileSync(join(folder, '.idem.json'), '{ "rules": { "reporter-spacing": "off" }, "profil": "x" }');
      const client = await start({
        editor: 'vscode',
        settings: { rules: { 'reporter-spacing': 'error' } },
        change: (p) => void (p.workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'x' }]),
      });
      await client.open(inside, SAMPLE);
      expect(await codes(client, inside)).not.toContain('reporter-spacing');
      expect(client.messages).toEqual([expect.stringMatching(/\.idem\.json, line 1: unknown setting "profil"/)]);
      writeFileSync(join(folder, '.idem.json'), '{}');
      await client.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: pathToFileURL(join(folder, '.idem.json')).href, type: 2 }],
      });
      expect(await codes(client, inside)).toContain('reporter-spacing');
      await client.stop();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('files that only the client can read', () => {
  const folder = 'vscode-vfs://github/firm/briefs';
  const brief = `${folder}/appeal/brief.md`;
  const open = async (change: NonNullable<Parameters<typeof start>[0]['change']>): Promise<{ client: Client; asked: string[] }> => {
    const client = await start({ editor: 'vscode', change });
    const asked: string[] = [];
    client.connection.onRequest('idem/readFile', ({ uri }: { uri: string }) => {
      asked.push(uri);
      return uri === `${folder}/.idem.json` ? '{ "rules": { "reporter-spacing": "off" } }' : null;
    });
    await client.open(brief, '*Olim v. Wakinekona*, 461 U. S. 238 (1983).\n');
    return { client, asked };
  };

  it('are asked of a client that offers it: a project governs a virtual workspace', async () => {
    const { client, asked } = await open((params) => {
      params.workspaceFolders = [{ uri: folder, name: 'briefs' }];
      params.capabilities.experimental = { idemFiles: true };
    });
    expect(await client.pull(brief)).toEqual([]);
    expect(asked).toContain(`${folder}/appeal/.idem.json`);
    expect(await client.stop()).toBe(0);
  });

  it('are not asked of one that does not', async () => {
    const { client, asked } = await open((params) => {
      params.workspaceFolders = [{ uri: folder, name: 'briefs' }];
    });
    expect((await client.pull(brief)).map(({ code }) => code)).toEqual(['reporter-spacing']);
    expect(asked).toEqual([]);
    expect(await client.stop()).toBe(0);
  });
});
