import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { IndexFileError } from './indexFileError.ts';
import type { Mention } from './mentions.ts';

/**
 * The file of the user's own index: a line that says what it is, then a line of JSON for each document, appended as soon as the
 * document has been read. A later line replaces an earlier one of the same path. So a harvest that is cut off has lost at most the
 * line it was writing, and the next one goes on from there.
 */
export interface OwnDocument {
  /** The full path of the document. */
  readonly path: string;
  readonly size: number;
  readonly mtime: number;
  /** SHA-256 of its bytes. */
  readonly hash: string;
  readonly cases: readonly Mention[];
}

export interface OwnIndexFile {
  readonly documents: ReadonlyMap<string, OwnDocument>;
  /** It holds lines that mean nothing any more: replaced ones, or one that was cut off. */
  readonly untidy: boolean;
}

/** What begins the file, by which it is known. */
export const OWN_INDEX_MARK = '{"idem":"own-index","version":1}';

/** Reads the file; one that does not exist is empty. Throws an `IndexFileError` that names the line and the remedy. */
export function readOwnIndex(path: string): OwnIndexFile {
  const documents = new Map<string, OwnDocument>();
  const text = textOf(path);
  if (text === '') return { documents, untidy: false };
  const [head, ...lines] = text.split('\n');
  if (head !== OWN_INDEX_MARK)
    throw new IndexFileError(`${path}, line 1: this is no index of idem index harvest (or one of a newer version); name another file`);
  const last = lines.pop() ?? '';
  let untidy = last !== '';
  lines.forEach((line, i) => {
    const document = documentOf(line);
    if (document === null && line !== '')
      throw new IndexFileError(`${path}, line ${i + 2}: the line is damaged; delete the file and harvest again`);
    if (!document) return;
    if (documents.has(document.path)) untidy = true;
    documents.set(document.path, document);
  });
  return { documents, untidy };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return '';
    throw new IndexFileError(`${path}: cannot be read (${code}); check the path and its permissions`);
  }
}

function documentOf(line: string): OwnDocument | null {
  try {
    const value = JSON.parse(line) as OwnDocument;
    return typeof value?.path === 'string' && Array.isArray(value.cases) ? value : null;
  } catch {
    return null;
  }
}

/** Writes the whole file anew at one stroke. */
export function writeOwnIndex(path: string, documents: Iterable<OwnDocument>): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, `${OWN_INDEX_MARK}\n${[...documents].map((document) => `${JSON.stringify(document)}\n`).join('')}`, {
      mode: 0o600,
    });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Adds a document's line to a file that `writeOwnIndex` has written. */
export const appendDocument = (path: string, document: OwnDocument): void => appendFileSync(path, `${JSON.stringify(document)}\n`);
