import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Format } from '../../server/src/publicTypes.ts';

/** A real document: a file of this project's tests, or of a folder of opinions that stands beside the project. */
export interface RealText {
  readonly name: string;
  readonly format: Format;
  readonly text: string;
}

const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': 'plaintext',
  '.md': 'markdown',
  '.tex': 'latex',
  '.typ': 'typst',
  '.html': 'html',
};
const project = fileURLToPath(new URL('../..', import.meta.url));

/** The opinion in test/corpus; and every document under `IDEM_CORPUS`, or else under `corpus/dev` of a folder next to the project. */
export function realTexts(): readonly RealText[] {
  const found: string[] = [];
  collect(join(project, 'test/corpus'), found);
  for (const folder of foldersOfOpinions()) collect(folder, found);
  return found
    .filter((file) => !file.endsWith('README.md'))
    .map((file) => ({
      name: file.slice(dirname(dirname(file)).length + 1),
      format: FORMATS[extname(file)] as Format,
      text: readFileSync(file, 'utf8'),
    }));
}

function foldersOfOpinions(): readonly string[] {
  const given = process.env.IDEM_CORPUS;
  if (given !== undefined) return given === '' ? [] : [given];
  const beside = join(project, '..');
  return readdirSync(beside)
    .map((name) => join(beside, name, 'corpus/dev'))
    .filter((folder) => existsSync(folder));
}

function collect(folder: string, found: string[]): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) collect(path, found);
    else if (extname(entry.name) in FORMATS) found.push(path);
  }
}
