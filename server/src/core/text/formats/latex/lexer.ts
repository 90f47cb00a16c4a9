/**
 * What both passes over LaTeX (./chunks.ts, ./content.ts) must see alike: where control words, comments, literal text and environments
 * begin and end. Offsets are of the text given, `end` is where the caller stops looking.
 *
 * A parser from npm would be welcome here, but none keeps the laws of the core. Measured on a brief of 300 KB, beside 1.3 ms for a
 * loop over its characters: unified-latex-util-parse 1.8 takes 2,360 ms, and overflows the stack at 4,000 open braces; latex-utensils
 * 7 takes 180 ms, throws at any unbalanced brace, and at `\emph{` × 1,000 needs 55 s. The Lezer grammar in codemirror-lang-latex is
 * Overleaf's, under the AGPL. This reader takes 9 ms, and 3 ms when all but one paragraph was read before.
 */

export const BACKSLASH = 92;
export const OPEN = 123;
export const CLOSE = 125;
export const PERCENT = 37;

export const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
export const isBlank = (c: number): boolean => c === 32 || c === 9;
export const isLineEnd = (c: number): boolean => c === 10 || c === 13;
const isSpace = (c: number): boolean => isBlank(c) || isLineEnd(c) || c === 11 || c === 12 || c === 0xfeff;

/** A table for `next`: whether each of the characters is looked for. */
export const marksOf = (characters: string): Uint8Array => {
  const table = new Uint8Array(128);
  for (const c of characters) table[c.charCodeAt(0)] = 1;
  return table;
};

/** The first place from `at` on at which one of the marks stands, or `end`. */
export function nextMark(text: string, at: number, end: number, marks: Uint8Array): number {
  let i = at;
  for (; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c < 128 && marks[c] === 1) return i;
  }
  return i;
}

/** Where the letters of a control word end that begin at `at`. */
export function wordEnd(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isLetter(text.charCodeAt(i))) i++;
  return i;
}

export function skipBlanks(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isBlank(text.charCodeAt(i))) i++;
  return i;
}

export function skipSpace(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isSpace(text.charCodeAt(i))) i++;
  return i;
}

export function skipSpaceBack(text: string, at: number, floor: number): number {
  let i = at;
  while (i > floor && isSpace(text.charCodeAt(i - 1))) i--;
  return i;
}

/** Where the line ends that `at` is in, before its line end. */
export function lineEnd(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && !isLineEnd(text.charCodeAt(i))) i++;
  return i;
}

/** Behind the line end at `at`. */
export const behindLineEnd = (text: string, at: number): number =>
  at + (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1);

/** From the line end at `at`: where the line after the blank ones below begins, or -1 when the next line is not blank. */
export function paragraphBreak(text: string, at: number, end: number): number {
  const next = skipBlanks(text, behindLineEnd(text, at), end);
  return next < end && isLineEnd(text.charCodeAt(next)) ? skipSpace(text, next, end) : -1;
}

/** What TeX takes away behind a control word: blanks, and a line end that does not end the paragraph. */
export function skipAfterWord(text: string, at: number, end: number): number {
  const next = skipBlanks(text, at, end);
  if (next >= end || !isLineEnd(text.charCodeAt(next))) return next;
  const below = skipBlanks(text, behindLineEnd(text, next), end);
  return below < end && isLineEnd(text.charCodeAt(below)) ? next : Math.min(below, end);
}

/** The longest address, option or name of an environment that is looked for. */
const LONGEST_ADDRESS = 2000;
const LONGEST_OPTION = 1000;
const LONGEST_NAME = 40;

/** The end of the literal text behind `\verb` (from `at` on: its delimiter), or -1: it ends in its own line. */
export function verbEnd(text: string, at: number, end: number): number {
  const start = text.charAt(at) === '*' ? at + 1 : at;
  const mark = text.charCodeAt(start);
  if (start >= end || isLetter(mark) || isSpace(mark) || mark === BACKSLASH || mark === OPEN) return -1;
  const stop = Math.min(end, start + LONGEST_ADDRESS);
  for (let i = start + 1; i < stop; i++) {
    const c = text.charCodeAt(i);
    if (c === mark) return i + 1;
    if (isLineEnd(c)) return -1;
  }
  return -1;
}

/** The end of the `{…}` at `at` whose content is an address: a `%` in it is no comment. -1 when its line or a `{` ends it first. */
export function addressEnd(text: string, at: number, end: number): number {
  if (text.charCodeAt(at) !== OPEN) return -1;
  for (let i = at + 1, stop = Math.min(end, at + LONGEST_ADDRESS); i < stop; i++) {
    const c = text.charCodeAt(i);
    if (c === CLOSE) return i + 1;
    if (c === OPEN || isLineEnd(c)) return -1;
  }
  return -1;
}

/** The end of the `[…]` at `at`, with braces in pairs inside it, no other bracket outside of them, and in one paragraph; or -1. */
export function optionEnd(text: string, at: number, end: number): number {
  if (text.charAt(at) !== '[') return -1;
  let depth = 0;
  for (let i = at + 1, stop = Math.min(end, at + LONGEST_OPTION); i < stop; i++) {
    const c = text.charCodeAt(i);
    if (c === BACKSLASH) i++;
    else if (c === OPEN) depth++;
    else if (c === CLOSE && --depth < 0) return -1;
    else if (depth === 0 && c === 93) return i + 1;
    else if (depth === 0 && c === 91) return -1;
    else if (isLineEnd(c) && paragraphBreak(text, i, stop) >= 0) return -1;
  }
  return -1;
}

/** An environment's name behind `\begin` or `\end`, without its `*`, and where its brace is closed. */
export interface EnvironmentName {
  readonly name: string;
  readonly written: string;
  readonly end: number;
}

const NO_NAME = marksOf('{}\\%\n\r');

export function environmentName(text: string, at: number, end: number): EnvironmentName | null {
  const open = skipBlanks(text, at, end);
  if (text.charCodeAt(open) !== OPEN) return null;
  let close = open + 1;
  for (const stop = Math.min(end, open + LONGEST_NAME); close < stop && NO_NAME[text.charCodeAt(close)] !== 1; close++);
  if (close >= end || text.charCodeAt(close) !== CLOSE) return null;
  const written = text.slice(open + 1, close);
  return { name: written.endsWith('*') ? written.slice(0, -1) : written, written, end: close + 1 };
}

/** Finds strings at or behind ever greater offsets; each string's search goes over the text once. */
export type Finder = (needle: string, at: number) => number;

export function finder(text: string): Finder {
  const found = new Map<string, number>();
  return (needle, at) => {
    const known = found.get(needle);
    if (known !== undefined && (known < 0 || known >= at)) return known;
    const next = text.indexOf(needle, at);
    found.set(needle, next);
    return next;
  };
}

/** A length, as `\\[2pt]` and `\vskip 2pt plus 1fil` have it. */
const LENGTH =
  /^[ \t]{0,3}=?[ \t]{0,3}-?[\d.,]{1,10} ?(?:pt|em|ex|in|cm|mm|bp|pc|sp|fil+|\\[a-z]{4,20})(?: {1,3}(?:plus|minus) {0,3}-?[\d.,]{1,10} ?(?:pt|em|ex|in|cm|mm|bp|pc|sp|fil+))*/;

/** The end of the length that begins at `at`, or -1. */
export function lengthEnd(text: string, at: number): number {
  const found = LENGTH.exec(text.slice(at, at + 100));
  return found === null ? -1 : at + found[0].length;
}
