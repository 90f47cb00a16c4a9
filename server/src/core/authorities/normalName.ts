import { isApostrophe, isWord } from '../syntax/chars.ts';

/** Names as they are compared and found: in lower case, without punctuation, by their telling words. */

/** Letters beyond the Latin ranges that the scanner knows. */
const LETTER = /[\p{L}\p{N}]/u;

const STOP_WORDS = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'a',
  'an',
  'at',
  'to',
  'de',
  'la',
  'ex',
  'rel',
  're',
  'et',
  'al',
  'v',
  'vs',
  'by',
  'with',
  'no',
  'matter',
  'estate',
  'parte',
]);

/** Lower case, accents kept, punctuation gone, apostrophes and possessives closed up (`Dep’t` → `dept`), one space between words. */
export const normalise = (name: string): string => normalWords(name).join(' ');

/** The words of a name, normalised. */
function normalWords(name: string): readonly string[] {
  const lower = name.toLowerCase();
  const words: string[] = [];
  // The part of the word before an apostrophe, and where the part being read begins.
  let head = '';
  let from = -1;
  for (let i = 0; i <= lower.length; i++) {
    const c = i < lower.length ? lower.charCodeAt(i) : 32;
    if (isWord(c) || (c > 0x24f && LETTER.test(lower.charAt(i)))) {
      if (from < 0) from = i;
      continue;
    }
    if (isApostrophe(c)) {
      if (from >= 0) head += lower.slice(from, i);
    } else if (from >= 0 || head !== '') {
      words.push(from < 0 ? head : head === '' ? lower.slice(from, i) : head + lower.slice(from, i));
      head = '';
    }
    from = -1;
  }
  return words;
}

/** A name as names are compared and found. */
export interface NormalName {
  readonly normal: string;
  /** Its telling words, each once. */
  readonly words: readonly string[];
}

export function normalName(name: string): NormalName {
  const all = normalWords(name);
  return { normal: all.join(' '), words: tellingWords(all).filter((word, n, telling) => telling.indexOf(word) === n) };
}

/** The words of a name that can find it: no articles, no designators; a child's initials are one word (`J.S.` → `js`). */
function tellingWords(words: readonly string[]): readonly string[] {
  const telling: string[] = [];
  let initials = '';
  for (const word of words) {
    if (word.length === 1) {
      initials += word;
      continue;
    }
    if (initials.length > 1) telling.push(initials);
    initials = '';
    if (!STOP_WORDS.has(word)) telling.push(word);
  }
  if (initials.length > 1) telling.push(initials);
  return telling;
}

/** Whether a short form's name can stand for a case of the full name: its words follow one another in one party. */
export const nameMatches = (short: string, full: string): boolean => normalisedMatches(normalise(short), normalise(full));

/** The same for names that are normalised already. */
export function normalisedMatches(short: string, full: string): boolean {
  if (short === '') return false;
  const all = ` ${full} `;
  if (all.includes(` ${short} `)) return true;
  // `Estate of Gilmore` against `Est. of Gilmore`: the telling words, in order.
  const telling = tellingWords(short.split(' '));
  if (telling.length === 0) return false;
  let at = 0;
  for (const word of telling) {
    const found = all.indexOf(` ${word}`, at);
    if (found < 0) return false;
    at = found + word.length;
  }
  return true;
}
