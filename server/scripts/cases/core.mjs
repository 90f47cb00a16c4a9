// Gives the build the project's own TypeScript: the comparison of names, the constants of the format, the reader.
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const folder = new URL('../../src/core/cases/', import.meta.url);

/** Bundles one module of core/cases, or of a folder beside it (`../tables/courts.ts`), and imports it. */
export async function coreModule(file) {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(file, folder))],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
