import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenedIndex } from '../../core/cases/bundled.ts';
import { type CaseIndex, EMPTY_INDEX } from '../../core/cases/caseIndex.ts';
import { combineIndexes } from '../../core/cases/combined.ts';
import type { Config } from '../../core/config.ts';
import { bundledIndex } from '../bundledIndex.ts';
import { IndexFileError, isIndexFileError } from './indexFileError.ts';
import { lazyBundle } from './lazyBundle.ts';
import { answersPath, readAnswers } from './online/answerFile.ts';
import { lookedUpIndex } from './online/lookedUpIndex.ts';
import { ownIndex } from './ownIndex.ts';
import { openPostgresIndex } from './postgres/postgresIndex.ts';
import { OWN_INDEX_MARK, readOwnIndex } from './ownIndexFile.ts';
import { ownIndexPath } from './userFolder.ts';

interface Kept extends OpenedIndex {
  /** Size and time of the file that it was read from. */
  readonly stamp: string;
}

const files = new Map<string, Kept>();
const combined = new Map<string, { readonly parts: readonly OpenedIndex[]; readonly whole: OpenedIndex }>();

/** Case indexes that are named by the environment, before those of the settings; a list parted by semicolons. */
const fromEnvironment = (): readonly string[] => (process.env.IDEM_CASE_INDEXES ?? '').split(';').filter((path) => path.trim() !== '');

/** The settings that say which case indexes are asked. */
export type IndexSettings = Pick<Config, 'caseIndexes' | 'onlineLookup'>;

/**
 * The user's own index where there is one, the named ones, the bundled one, and what was looked up online, as one, the nearest first. As
 * long as none of the files has changed it is the same object. One that cannot be read is left out, and the problem says why and what to
 * do.
 */
export function openIndexes({ caseIndexes: named, onlineLookup }: IndexSettings): OpenedIndex {
  const parts: OpenedIndex[] = [];
  const own = ownIndexPath();
  if (stampOf(own)) parts.push(fileIndex(own));
  for (const name of [...fromEnvironment(), ...named]) {
    if (DATABASE.test(name)) {
      parts.push(databaseIndex(name));
      continue;
    }
    const path = pathOf(name);
    if (path === own) continue;
    parts.push(path ? fileIndex(path) : unread(`${name} is no full path of a case index; write one such as ~/cases/cap.sqlite`));
  }
  const bundled = bundledIndex();
  const lookedUp = onlineLookup === 'on' && stampOf(answersPath()) ? fileIndex(answersPath()) : null;
  if (parts.length === 0 && !lookedUp) return bundled;
  parts.push(bundled);
  if (lookedUp) parts.push(lookedUp);
  const key = `${onlineLookup}\n${named.join('\n')}`;
  const before = combined.get(key);
  if (before?.parts.length === parts.length && before.parts.every((part, i) => part === parts[i])) return before.whole;
  const indexes = parts.map(({ index }) => index).filter((index) => index !== EMPTY_INDEX);
  const problems = parts.flatMap(({ problem }) => problem ?? []);
  const whole = { index: indexes.length ? combineIndexes(indexes) : EMPTY_INDEX, problem: problems.join('; ') || null };
  combined.set(key, { parts, whole });
  return whole;
}

const DATABASE = /^postgres(?:ql)?:\/\//;
const databases = new Map<string, OpenedIndex>();

/** Nothing is connected to before a document asks for a case. The address may hold a password: no message shows it. */
function databaseIndex(url: string): OpenedIndex {
  let opened = databases.get(url);
  if (!opened) {
    try {
      opened = { index: openPostgresIndex(url), problem: null };
    } catch (error) {
      opened = unread(isIndexFileError(error) ? error.message : 'the shared database of case indexes cannot be opened');
    }
    databases.set(url, opened);
  }
  return opened;
}

const unread = (problem: string): OpenedIndex => ({ index: EMPTY_INDEX, problem });

/** The path that a setting names: an address of a file, a full path, or one from the home folder; null for any other. */
function pathOf(name: string): string | null {
  try {
    if (name.startsWith('file:')) return fileURLToPath(name);
  } catch {
    return null;
  }
  if (/^~[/\\]/.test(name)) return join(homedir(), name.slice(2));
  return isAbsolute(name) ? name : null;
}

/** Size and time of change; null where there is no file. */
function stampOf(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() ? `${stat.size} ${stat.mtimeMs}` : null;
}

function fileIndex(path: string): OpenedIndex {
  const stamp = stampOf(path) ?? '';
  const kept = files.get(path);
  if (kept?.stamp === stamp) return kept;
  const opened = { ...openFile(path, stamp), stamp };
  files.set(path, opened);
  return opened;
}

function openFile(path: string, stamp: string): OpenedIndex {
  if (stamp === '') return unread(`${path}: there is no such case index; check "caseIndexes" in the settings`);
  try {
    return { index: readIndex(path), problem: null };
  } catch (error) {
    return unread(isIndexFileError(error) ? error.message : `${path}: cannot be read; check its permissions`);
  }
}

function readIndex(path: string): CaseIndex {
  if (path === answersPath()) return lookedUpIndex(readAnswers(path, Date.now()).answers);
  const beginning = beginningOf(path);
  if (beginning === OWN_INDEX_MARK) return ownIndex(readOwnIndex(path).documents.values(), path);
  if (beginning.startsWith('SQLite format 3')) return lazyBundle('sqlite').openSqliteIndex(path);
  throw new IndexFileError(`${path}: this is no case index; name a file that idem index harvest or import has written`);
}

/** As many bytes as tell what a file is. */
function beginningOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(OWN_INDEX_MARK.length);
    return bytes.toString('latin1', 0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}
