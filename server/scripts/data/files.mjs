import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

/** The folder of the project's data. */
export const DATA = fileURLToPath(new URL('../../data/', import.meta.url));

export const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
export const readOverrides = (name) => readJson(`${DATA}overrides/${name}.json`);

/** The readers' own functions (spacing, squeezing), so that the build and the readers cannot differ. */
export async function importCore(path) {
  const source = readFileSync(new URL(`../../src/core/${path}`, import.meta.url), 'utf8');
  const { code } = transformSync(source, { loader: 'ts', format: 'esm' });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

/** Trailing nulls say nothing and are left off. */
function trim(row) {
  let end = row.length;
  while (end > 0 && (row[end - 1] === null || row[end - 1] === undefined)) end--;
  return row.slice(0, end).map((cell) => cell ?? null);
}

/** Writes a table: its columns, then one row a line, so that a change of one fact is a change of one line. */
export function writeTable(name, columns, rows) {
  const lines = rows.map((row) => JSON.stringify(trim(row)));
  writeFileSync(`${DATA}${name}.json`, `{"columns":${JSON.stringify(columns)},"rows":[\n${lines.join(',\n')}\n]}\n`);
  return rows.length;
}

/** Order by code unit: the same on every machine. */
export const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Typographic apostrophes and stray blanks made plain. */
export const plain = (text) => text.replaceAll('’', "'").replace(/\s+/g, ' ').trim();
