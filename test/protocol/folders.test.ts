import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, SymbolInformation, TextDocumentEdit } from 'vscode-languageserver/node';
import { expect, it, onTestFinished } from 'vitest';
import { placeOf, start } from './client.ts';

const SLIP = 'Bell v. Burson, 402 U.S. 535, 539 (1971). Id at 540.\n';

/** Two folders side by side, a third inside the first; only the first has a project file. */
async function opened() {
  const root = mkdtempSync(join(tmpdir(), 'idem-folders-'));
  for (const name of ['a', 'b', 'a/inner']) mkdirSync(join(root, name), { recursive: true });
  writeFileSync(join(root, 'a', '.idem.json'), '{ "rules": { "id-period": "error" } }');
  const uri = (path: string): string => pathToFileURL(join(root, path)).href;
  const client = await start({
    editor: 'vscode',
    change: (params) => void (params.workspaceFolders = ['a', 'b'].map((name) => ({ uri: uri(name), name }))),
  });
  onTestFinished(async () => {
    await client.stop();
    rmSync(root, { recursive: true, force: true });
  });
  const found = async (path: string): Promise<unknown> => (await client.pull(uri(path))).map(({ code, severity }) => [code, severity]);
  return { client, uri, found };
}

it('each folder has its own settings, and all open briefs are searched for an authority', async () => {
  const { client, uri, found } = await opened();
  await client.open(uri('a/one.md'), SLIP);
  await client.open(uri('b/two.md'), `${SLIP}\nTerry v. Ohio, 392 U.S. 1 (1968).\n`);
  expect(await found('a/one.md')).toEqual([['id-period', 1]]);
  expect(await found('b/two.md')).toEqual([['id-period', 2]]);
  const named = async (query: string): Promise<string[]> =>
    (await client.ask<SymbolInformation[]>('workspace/symbol', { query })).map(({ location }) => location.uri);
  expect(await named('burson')).toEqual([uri('a/one.md'), uri('b/two.md')]);
  expect(await named('terry')).toEqual([uri('b/two.md')]);
});

it('a rule is turned off in the folder of the brief, also in one that came later', async () => {
  const { client, uri } = await opened();
  const at = placeOf(SLIP, 'Id at');
  const turnedOffIn = async (path: string): Promise<string> => {
    await client.open(uri(path), SLIP);
    await client.pull(uri(path));
    const offered = await client.ask<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: uri(path) },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    const action = offered.find(({ title }) => title.startsWith('Turn off id-period in this project'));
    const { edit } = await client.ask<CodeAction>('codeAction/resolve', action);
    const change = (edit?.documentChanges ?? []).find((one): one is TextDocumentEdit => 'textDocument' in one);
    return change?.textDocument.uri ?? '';
  };
  expect(await turnedOffIn('a/one.md')).toBe(uri('a/.idem.json'));
  expect(await turnedOffIn('b/two.md')).toBe(uri('b/.idem.json'));
  const event = { added: [{ uri: uri('a/inner'), name: 'inner' }], removed: [] };
  await client.notify('workspace/didChangeWorkspaceFolders', { event });
  // The nearest project file holds for it, and is the one that is changed.
  expect(await turnedOffIn('a/inner/three.md')).toBe(uri('a/.idem.json'));
});
