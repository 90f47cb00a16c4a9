// Writes the files that follow from the code: rule pages, the README's table of them, the settings' schema, the manifest's settings. `--check` only says which are stale.
import { build } from 'esbuild';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const check = process.argv.includes('--check');

const folder = mkdtempSync(join(tmpdir(), 'idem-generate-'));
let files;
try {
  const outfile = join(folder, 'generated.mjs');
  await build({
    entryPoints: [join(root, 'server/src/host/generatedFiles.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  files = (await import(pathToFileURL(outfile).href)).generatedFiles((path) => readFileSync(join(root, path), 'utf8'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const stale = [...files]
  .filter(([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text)
  .map(([path]) => path);
// A page whose rule is gone.
const pages = 'server/docs/rules';
const orphans = existsSync(join(root, pages))
  ? readdirSync(join(root, pages))
      .map((name) => `${pages}/${name}`)
      .filter((path) => !files.has(path))
  : [];

if (check) {
  for (const path of [...stale, ...orphans]) console.error(`${path} is not what the code says; run npm run generate`);
  process.exitCode = stale.length + orphans.length ? 1 : 0;
} else {
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files.get(path));
  }
  for (const path of orphans) rmSync(join(root, path));
  console.log(`${files.size} generated files, ${stale.length} written, ${orphans.length} removed`);
}
