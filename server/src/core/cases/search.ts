import { cursorAt, readNumber, u32 } from './bytes.ts';
import { ONE_BYTE_WORDS } from './format.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The sections that names are searched in. */
export interface SearchSections {
  readonly words: Vocabulary;
  readonly offsets: Uint8Array;
  readonly postings: Uint8Array;
  /** The numbers of the records that have a summary. */
  readonly described: Uint8Array;
}

/** More words that begin alike are not looked at, and still fewer of those that begin with one or two letters. */
const MAX_WORDS = 4000;
const MAX_WORDS_OF_FEW_LETTERS = 300;
const FEW_LETTERS = 2;
const MAX_QUERY_WORDS = 12;
const MAX_QUERY = 200;

/** The letters and digits of a word, small and without accents: what words are ordered and searched by. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The words that a search is made of: folded, "v." and what has no letters left out. */
export const queryWords = (query: string): readonly string[] =>
  query
    .slice(0, MAX_QUERY)
    .split(/\s+/)
    .map(foldWord)
    .filter((word) => word !== '' && word !== 'v')
    .slice(0, MAX_QUERY_WORDS);

/**
 * The numbers of the records whose names may fit: those that hold a word which begins with the rarest of the query's words. The
 * caller reads the names, as many as it needs, and keeps those in which every word of the query is found (`fitsQuery`).
 */
export function candidates(sections: SearchSections, query: readonly string[]): readonly number[] {
  const lists = query.map((begun) => wordsBeginning(sections.words, begun));
  let best: { readonly words: readonly number[]; readonly count: number } | null = null;
  for (const words of lists) {
    const count = words.reduce((sum, word) => sum + postingCount(sections, word), 0);
    if (best === null || count < best.count) best = { words, count };
  }
  const numbers: number[] = [];
  for (const word of best?.words ?? []) readPostings(sections, word, numbers);
  return best && best.words.length > 1 ? [...new Set(numbers)] : numbers;
}

/** The numbers of the records that have a summary. */
export function describedRecords({ described }: SearchSections): ReadonlySet<number> {
  const numbers: number[] = [];
  readNumbers(described, 0, numbers);
  return new Set(numbers);
}

/** Whether for each word of the query some word of the name begins with it. */
export function fitsQuery(name: string, query: readonly string[]): boolean {
  const words = name.split(' ').map(foldWord);
  return query.every((begun) => words.some((word) => word.startsWith(begun)));
}

function wordsBeginning(words: Vocabulary, begun: string): readonly number[] {
  const found: number[] = [];
  for (let k = 0; k < ONE_BYTE_WORDS && k < words.size; k++) if (foldWord(words.word(k)).startsWith(begun)) found.push(k);
  let low = ONE_BYTE_WORDS;
  let high = words.size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const word = words.word(middle);
    if (word !== '' && foldWord(word) < begun) low = middle + 1;
    else high = middle;
  }
  const most = begun.length > FEW_LETTERS ? MAX_WORDS : MAX_WORDS_OF_FEW_LETTERS;
  for (let k = low; k < words.size && found.length < most; k++) {
    const word = words.word(k);
    if (word === '' || !foldWord(word).startsWith(begun)) break;
    found.push(k);
  }
  return found;
}

function postingCount({ offsets, postings }: SearchSections, word: number): number {
  return word * 4 + 4 <= offsets.length ? readNumber(cursorAt(postings, u32(offsets, word * 4))) : 0;
}

function readPostings({ offsets, postings }: SearchSections, word: number, into: number[]): void {
  if (word * 4 + 4 <= offsets.length) readNumbers(postings, u32(offsets, word * 4), into);
}

/** How many numbers, then the numbers as differences. */
function readNumbers(bytes: Uint8Array, at: number, into: number[]): void {
  const cursor = cursorAt(bytes, at);
  const count = Math.min(readNumber(cursor), bytes.length);
  let number = 0;
  for (let k = 0; k < count && cursor.at < bytes.length; k++) {
    number += readNumber(cursor);
    into.push(number);
  }
}
