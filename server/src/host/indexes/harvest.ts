import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
// biome-ignore lint/suspicious/noDeprecatedImports: only another of its overloads is deprecated
import { globSync } from 'tinyglobby';
import { analyze, type Services } from '../../core/analysis.ts';
import { EMPTY_INDEX } from '../../core/cases/caseIndex.ts';
import { DEFAULT_CONFIG } from '../../core/config.ts';
import { FORMAT_BY_SUFFIX, formatOfName } from '../formats.ts';
import { parsedOf } from '../json.ts';
import { IndexFileError } from './indexFileError.ts';
import { lockFile } from './lockFile.ts';
import { mentionsOf } from './mentions.ts';
import { appendDocument, type OwnDocument, readOwnIndex, writeOwnIndex } from './ownIndexFile.ts';

export interface Harvested {
  /** Documents read now; those that had not changed; those that are gone and were taken out. */
  readonly read: number;
  readonly unchanged: number;
  readonly gone: number;
  /** Files that are no text, with the reason. */
  readonly skipped: readonly string[];
  /** Documents and different cases that the index holds now. */
  readonly documents: number;
  readonly cases: number;
}

export interface HarvestOptions {
  /** Told before each file. */
  readonly onFile?: (done: number, total: number, path: string) => void;
  /** Asked before each file; what was read until then is kept. */
  readonly isCancelled?: () => boolean;
}

const MAX_BYTES = 20_000_000;

/**
 * Reads the citations of every document below the folders into the index `into`. A document that has neither another time of change
 * nor another content since the last harvest is not read again; each is kept as soon as it is read. Nothing leaves the machine.
 * Throws an `IndexFileError` for a damaged index, a missing folder, or a harvest that is already at work.
 */
export async function harvest(folders: readonly string[], into: string, options: HarvestOptions = {}): Promise<Harvested> {
  const roots = folders.map((folder) => resolve(folder));
  for (const root of roots) {
    if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
      throw new IndexFileError(`${root}: there is no such folder; check the path`);
  }
  mkdirSync(dirname(into), { recursive: true });
  const unlock = lockFile(`${into}.lock`);
  try {
    return await harvestLocked(roots, into, options);
  } finally {
    unlock();
  }
}

async function harvestLocked(roots: readonly string[], into: string, { onFile, isCancelled }: HarvestOptions): Promise<Harvested> {
  const before = readOwnIndex(into);
  const documents = new Map(before.documents);
  if (before.untidy || documents.size === 0) writeOwnIndex(into, documents.values());
  const files = [...new Set(roots.flatMap(filesBelow))];
  const skipped: string[] = [];
  let [read, unchanged, touched] = [0, 0, 0];
  for (const [done, path] of files.entries()) {
    if (isCancelled?.()) break;
    onFile?.(done, files.length, path);
    const known = documents.get(path);
    const document = readDocument(path, known, skipped);
    if (document === known) {
      unchanged += known ? 1 : 0;
      continue;
    }
    if (!document) continue;
    if (known?.hash === document.hash) unchanged++;
    else read++;
    touched++;
    documents.set(path, document);
    appendDocument(into, document);
    // An editor's server answers its other requests between two documents.
    await new Promise((next) => setImmediate(next));
  }
  const present = new Set(files);
  const gone = isCancelled?.() ? [] : [...documents.keys()].filter((path) => isBelow(path, roots) && !present.has(path));
  for (const path of gone) documents.delete(path);
  if (gone.length || touched) writeOwnIndex(into, documents.values());
  const cases = new Set([...documents.values()].flatMap((document) => document.cases.map(({ cite }) => cite)));
  return { read, unchanged, gone: gone.length, skipped, documents: documents.size, cases: cases.size };
}

/** The document as it is now: `known` itself where it has not changed, null where it is no text. */
function readDocument(path: string, known: OwnDocument | undefined, skipped: string[]): OwnDocument | null | undefined {
  try {
    const { size, mtimeMs: mtime } = statSync(path);
    if (known?.size === size && known.mtime === mtime) return known;
    if (size > MAX_BYTES) throw new Error(`is larger than ${MAX_BYTES / 1e6} MB`);
    const bytes = readFileSync(path);
    const hash = createHash('sha256').update(bytes).digest('hex');
    if (known?.hash === hash) return { ...known, size, mtime };
    if (bytes.includes(0)) throw new Error('is no text');
    const text = decode(bytes);
    return { path, size, mtime, hash, cases: mentionsOf(parsedOf(analyze(text, formatOfName(basename(path)), SERVICES))) };
  } catch (error) {
    skipped.push(`${path}: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}

const SERVICES: Services = { config: DEFAULT_CONFIG, caseIndex: EMPTY_INDEX, year: new Date().getFullYear() };
const decoder = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Error('is not in UTF-8; save it as UTF-8');
  }
}

const filesBelow = (folder: string): string[] =>
  globSync([`**/*{${Object.keys(FORMAT_BY_SUFFIX).join(',')}}`], {
    cwd: folder,
    ignore: ['**/node_modules/**', '**/.git/**'],
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
  })
    .sort()
    .map((path) => join(folder, path));

const isBelow = (path: string, roots: readonly string[]): boolean =>
  roots.some((root) => path.startsWith(root.endsWith(sep) ? root : `${root}${sep}`));
