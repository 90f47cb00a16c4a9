import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listFiles } from '@vscode/vsce';
import { beforeAll, describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
/** Files count as they are, before they are compressed; client and server are there twice, for a browser too, and the command line for tasks. The index has a limit of its own. */
const LARGEST = 6.5 * 1024 * 1024;
const LARGEST_INDEX = 2e6;

describe('what the package holds', () => {
  let files: string[];
  beforeAll(async () => {
    files = (await listFiles({ cwd: fileURLToPath(root), packageManager: 0 })).map((file) => file.replaceAll('\\', '/'));
  }, 60_000);

  test('what it needs to run and to be read', () => {
    for (const file of [
      'package.json',
      'README.md',
      'CHANGELOG.md',
      'LICENSE',
      'images/icon.png',
      'client/dist/extension.cjs',
      'client/dist/browser.js',
      'server/dist/server.cjs',
      'server/dist/session.cjs',
      'server/dist/protocol.cjs',
      'server/dist/browser.js',
      'server/dist/cli.cjs',
      'server/dist/postgres.cjs',
      'server/dist/online.cjs',
      'server/dist/cases.idx',
      'server/data/schema/idem.schema.json',
      'syntaxes/citations.injection.tmLanguage.json',
      'syntaxes/plaintext.tmLanguage.json',
      'snippets/legal-citations.json',
    ])
      expect(files).toContain(file);
  });

  test('the page of every rule, and what the pages link to', () => {
    const pages = readdirSync(new URL('server/docs/rules/', root))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `server/docs/rules/${name}`);
    const others = ['case-index', 'editors', 'limits', 'online-lookup', 'precision', 'profiles', 'table-of-authorities'].map(
      (name) => `server/docs/${name}.md`,
    );
    expect(files.filter((file) => file.startsWith('server/docs/')).sort()).toEqual([...pages, ...others].sort());
  });

  test('no sources, dependencies, maps or tests', () => {
    expect(files.filter((file) => /node_modules|\/src\/|\.ts$|\.map$|\.mjs$|^test\//.test(file))).toEqual([]);
  });

  test('no more than its size', () => {
    const sizeOf = (file: string): number => statSync(new URL(file, root)).size;
    const [index] = files.filter((file) => file.endsWith('cases.idx')).map(sizeOf);
    expect(index).toBeLessThan(LARGEST_INDEX);
    expect(files.reduce((sum, file) => sum + sizeOf(file), -(index as number))).toBeLessThan(LARGEST);
  });
});
