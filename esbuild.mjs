// Builds every bundle. Exits non-zero when anything fails. `--dev` adds source maps and leaves the code readable.
import { build } from 'esbuild';
import { chmodSync, copyFileSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';

const root = dirname(fileURLToPath(import.meta.url));
const dev = process.argv.includes('--dev');
const at = (path) => join(root, path);

const common = {
  bundle: true,
  minify: !dev,
  sourcemap: dev,
  legalComments: 'none',
  logLevel: 'warning',
  charset: 'utf8',
  absWorkingDir: root,
};
const node = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // `module` first: jsonc-parser's CommonJS build loads its parts in a way that cannot be bundled.
  mainFields: ['module', 'main'],
  // A CommonJS bundle has no `import.meta`; a library that asks for its own place is told the bundle's.
  define: { 'import.meta.url': '__bundleUrl' },
  banner: { js: "const __bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
};
/** One copy of the protocol's library for the two parts of the server: an error that one makes must be known as such to the other. */
const PROTOCOL = './protocol.cjs';
const withProtocol = {
  ...node,
  alias: { 'vscode-languageserver': PROTOCOL, 'vscode-languageserver/node': PROTOCOL },
  external: [PROTOCOL],
};
const browser = { ...common, platform: 'browser', target: 'es2022' };

/** Each bundle: what it is built from, where it goes, and the esbuild options of its host. */
const BUNDLES = [
  // The server is loaded only by `idem lsp`, so that the other commands start without it.
  {
    from: 'server/src/cli/main.ts',
    to: 'server/dist/cli.cjs',
    options: { ...node, banner: { js: `#!/usr/bin/env node\n${node.banner.js}` }, external: ['./server.cjs'] },
    executable: true,
  },
  { from: 'server/src/index.ts', to: 'server/dist/index.cjs', options: node },
  // The server is small, so that an editor is answered at once; what reads citations is loaded after that.
  { from: 'node_modules/vscode-languageserver/lib/node/main.js', to: 'server/dist/protocol.cjs', options: node },
  { from: 'server/src/lsp/node.ts', to: 'server/dist/server.cjs', options: withProtocol },
  { from: 'server/src/lsp/nodeSession.ts', to: 'server/dist/session.cjs', options: withProtocol },
  // Loaded only by who imports or names an index of this kind. SQLite's library is given a file system without its locks.
  {
    from: 'server/src/host/indexes/sqlite/main.ts',
    to: 'server/dist/sqlite.cjs',
    needs: 'node-sqlite3-wasm/dist/node-sqlite3-wasm.wasm',
    options: { ...node, mainFields: ['main'], alias: { 'node:fs': './server/src/host/indexes/sqlite/lockFreeFs.ts' } },
  },
  // Loaded only by who names a database; its own worker.
  {
    from: 'server/src/host/indexes/postgres/main.ts',
    to: 'server/dist/postgres.cjs',
    needs: 'pg/package.json',
    options: { ...node, mainFields: ['main'], external: ['pg-native', 'pg-cloudflare'] },
  },
  // Loaded only when the user has agreed to a look-up: nothing else of ours speaks HTTP.
  { from: 'server/src/host/indexes/online/main.ts', to: 'server/dist/online.cjs', options: node },
  { from: 'server/src/lsp/browser.ts', to: 'server/dist/browser.js', options: { ...browser, format: 'iife' } },
  { from: 'client/src/node/extension.ts', to: 'client/dist/extension.cjs', options: { ...node, external: ['vscode'] } },
  { from: 'client/src/browser/extension.ts', to: 'client/dist/browser.js', options: { ...browser, format: 'cjs', external: ['vscode'] } },
];

/** Files that stand beside the bundles as they are. */
const COPIES = [
  { from: 'server/data/cases.idx', to: 'server/dist/cases.idx' },
  { from: 'node_modules/node-sqlite3-wasm/dist/node-sqlite3-wasm.wasm', to: 'server/dist/node-sqlite3-wasm.wasm' },
  { from: 'server/src/publicTypes.ts', to: 'server/dist/index.d.ts' },
];

const rows = [];
for (const { from, to, options, executable, needs } of BUNDLES) {
  if (needs && !existsSync(at(`node_modules/${needs}`))) {
    rows.push([to, `skipped: ${needs.split('/')[0]} is not installed; npm ci`]);
    continue;
  }
  if (!existsSync(at(from))) {
    rows.push([to, `skipped: there is no ${from} yet`]);
    continue;
  }
  try {
    await build({ ...options, entryPoints: [at(from)], outfile: at(to) });
  } catch (error) {
    // esbuild has printed what is wrong and where.
    console.error(`${to} could not be built${error.errors?.length ? '' : `: ${error.message}`}`);
    process.exitCode = 1;
    continue;
  }
  if (executable) chmodSync(at(to), 0o755);
  if (!dev) rmSync(at(`${to}.map`), { force: true });
  rows.push([to, `${Math.round(statSync(at(to)).size / 1024)} KB`]);
}
for (const { from, to } of COPIES) {
  if (!existsSync(at(from))) {
    rows.push([to, `skipped: there is no ${from} yet`]);
    continue;
  }
  mkdirSync(dirname(at(to)), { recursive: true });
  copyFileSync(at(from), at(to));
  rows.push([to, `${Math.round(statSync(at(to)).size / 1024)} KB`]);
}
if (!process.argv.includes('--quiet')) for (const [to, what] of rows) console.log(`${to.padEnd(28)} ${what}`);
