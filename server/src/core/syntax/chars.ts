/** Character tests of the scanner. All take UTF-16 code units; NaN (past the end) answers no to every one. */

export const isDigit = (c: number): boolean => c >= 48 && c <= 57;
export const isUpper = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde && c !== 0xd7);
export const isLower = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 0xdf && c <= 0xff && c !== 0xf7) || (c >= 0x100 && c < 0x250);
export const isLetter = (c: number): boolean => isUpper(c) || isLower(c);
export const isWord = (c: number): boolean => isLetter(c) || isDigit(c);
export const isBlank = (c: number): boolean => c === 32 || c === 10 || c === 13 || c === 9 || c === 0xa0 || c === 0x202f || c === 0x2009;
export const isDash = (c: number): boolean => c === 45 || (c >= 0x2010 && c <= 0x2015);
export const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;

/**
 * What the scanner puts behind the text: the engine reads a character fast only where it never was asked for one past the end, and
 * no look-ahead by single characters goes further than this.
 */
const FENCE = '\0'.repeat(32);

/** The text with a fence behind it, as one flat string: a slice costs a detour at every character. */
export const fenced = (text: string): string => [text, FENCE].join('');

/** The character before `at`; 0 where none is. */
export const charBefore = (text: string, at: number): number => (at > 0 ? text.charCodeAt(at - 1) : 0);

/** The longest white space that may stand inside a citation: a soft line break with its indentation. */
export const MAX_GAP = 64;

/** The first offset from `at` on that is no blank; no further than MAX_GAP. */
export function skipBlanks(text: string, at: number): number {
  const stop = at + MAX_GAP;
  let i = at;
  while (i < stop && isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** The offset behind the last non-blank before `at`, not before `floor`. */
export function skipBlanksBack(text: string, at: number, floor: number): number {
  const stop = Math.max(floor, at - MAX_GAP);
  let i = at;
  while (i > stop && isBlank(text.charCodeAt(i - 1))) i--;
  return i;
}

/** The offset behind a run of digits. */
export function skipDigits(text: string, at: number): number {
  let i = at;
  while (isDigit(text.charCodeAt(i))) i++;
  return i;
}

/** White space folded to one space, the ends trimmed: how parts are compared and shown. */
const NEEDS_FOLDING = /[^\S ]|\s\s|^\s|\s$/;

export function fold(text: string): string {
  return !NEEDS_FOLDING.test(text) ? text : text.replace(/[\s\u00a0\u2009\u202f]+/g, ' ').trim();
}

/** Whether nothing but blanks stands behind `at` in a fenced text. */
export const endsText = (text: string, at: number): boolean => text.charCodeAt(skipBlanks(text, at)) === 0;

/** Whether `word` (lower case) stands at `at` as a whole word, in either case. */
export function wordAt(text: string, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const c = text.charCodeAt(at + i);
    const want = word.charCodeAt(i);
    if (c !== want && !(c >= 65 && c <= 90 && c + 32 === want)) return false;
  }
  return !isWord(text.charCodeAt(at + word.length));
}

/** The offset of the last `mark` before `end`, no further than `max` behind it; -1 without one. */
export function lastBefore(text: string, mark: number, end: number, max: number): number {
  const stop = Math.max(0, end - max);
  for (let i = end - 1; i >= stop; i--) if (text.charCodeAt(i) === mark) return i;
  return -1;
}

/** Behind the mark of a page that a database put between a volume and its reporter (`51 [**504] L. Ed. 2d`), blanks included; `at` where none stands. */
export function skipMarkedPage(text: string, at: number): number {
  if (text.charCodeAt(at) !== 91) return at;
  let i = at + 1;
  while (i < at + 4 && text.charCodeAt(i) === 42) i++;
  const end = skipDigits(text, i);
  return i > at + 1 && end > i && end - i <= 5 && text.charCodeAt(end) === 93 && isBlank(text.charCodeAt(end + 1))
    ? skipBlanks(text, end + 1)
    : at;
}
