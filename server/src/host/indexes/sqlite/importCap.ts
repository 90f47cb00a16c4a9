import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
// biome-ignore lint/suspicious/noDeprecatedImports: only another of its overloads is deprecated
import { globSync } from 'tinyglobby';
import { IndexFileError } from '../indexFileError.ts';
import { courtOf, placeIn } from '../canonical.ts';
import { type Imported, type ImportOptions, importInto } from './importing.ts';
import type { NewCase, Writer } from './writer.ts';

const LIST = 'CasesMetadata.json';
const REMEDY = 'download it again from static.case.law, then run the same command: it goes on from where it stopped';

/**
 * Imports static files of the Caselaw Access Project: the `CasesMetadata.json` of every volume below the folder, one after another.
 * Throws an `IndexFileError` that names a damaged file and the remedy.
 */
export async function importCap(folder: string, into: string, options: ImportOptions = {}): Promise<Imported> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new IndexFileError(`${folder}: there is no such folder; check the path`);
  const files = globSync([`**/${LIST}`], { cwd: folder, expandDirectories: false, followSymbolicLinks: false }).sort();
  if (files.length === 0)
    throw new IndexFileError(`${folder}: there is no ${LIST} here or below; each volume of static.case.law (such as us/410) has one`);
  const hash = createHash('sha256');
  let newest = 0;
  for (const file of files) {
    const { size, mtimeMs } = statSync(join(folder, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
    newest = Math.max(newest, mtimeMs);
  }
  const about = {
    source: `cap ${hash.digest('hex')}`,
    title: 'the Caselaw Access Project',
    asOf: new Date(newest).toISOString().slice(0, 7),
  };
  return importInto(into, about, (writer) => importVolumes(writer, folder, files, options));
}

async function importVolumes(writer: Writer, folder: string, files: readonly string[], { onProgress }: ImportOptions): Promise<string[]> {
  let without = 0;
  for (const [done, file] of files.entries()) {
    onProgress?.(done / files.length, file);
    if (writer.stepOf(file).done) continue;
    for (const found of casesIn(join(folder, file))) {
      if (found.places.length) writer.add(found);
      else without++;
    }
    writer.mark(file, 0, 'done');
    if (done % 50 === 0) await new Promise((next) => setImmediate(next));
  }
  return without ? [`${without} cases were left out: they have no citation by volume, reporter and page`] : [];
}

interface CapCase {
  readonly name?: unknown;
  readonly name_abbreviation?: unknown;
  readonly decision_date?: unknown;
  readonly citations?: unknown;
  readonly court?: { readonly name_abbreviation?: unknown; readonly name?: unknown } | null;
}

function casesIn(path: string): readonly NewCase[] {
  let list: unknown;
  try {
    list = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new IndexFileError(`${path}: it is damaged (${(error as Error).message}); ${REMEDY}`);
  }
  if (!Array.isArray(list)) throw new IndexFileError(`${path}: it holds no list of cases; ${REMEDY}`);
  return list.map((one: CapCase, i) => {
    const cites = one?.citations;
    if (!Array.isArray(cites)) throw new IndexFileError(`${path}, case ${i + 1}: it has no citations; ${REMEDY}`);
    const full = text(one.name);
    const court = courtOf(text(one.court?.name_abbreviation)) || courtOf(text(one.court?.name));
    const places = cites.flatMap((cite: { readonly cite?: unknown }) => placeIn(text(cite?.cite)) ?? []);
    return { name: text(one.name_abbreviation) || full, fullName: full, date: text(one.decision_date), court, places };
  });
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
