import { afterNewline, commentEnd, isBlank, isComment, isLinkStart, isNameStart, isNewline, linkEnd, pathEnd } from './tokens.ts';

/** What the look-aheads of one reading share. */
export interface Scan {
  readonly text: string;
  /** How far anything has looked. */
  looked: number;
  /** The stretch of which the paragraph's end is known: its end. */
  knownFrom: number;
  knownTo: number;
  /** Up to here no string is closed. */
  openString: number;
}

export const newScan = (text: string): Scan => ({ text, looked: 0, knownFrom: 0, knownTo: -1, openString: -1 });

/** Where the paragraph ends that `at` is in: at the line end before a blank line, or at the text's end. */
function paragraphEnd(scan: Scan, at: number): number {
  const { text } = scan;
  if (at < scan.knownFrom || at > scan.knownTo) {
    let end = at;
    let next = at;
    for (; end < text.length; end = next) {
      next = end + 1;
      if (!isNewline(text.charCodeAt(end))) continue;
      next = afterNewline(text, end);
      while (next < text.length && isBlank(text.charCodeAt(next))) next++;
      if (next < text.length && isNewline(text.charCodeAt(next))) break;
    }
    scan.knownFrom = at;
    scan.knownTo = Math.min(end, text.length);
    scan.looked = Math.max(scan.looked, end < text.length ? next + 2 : Number.POSITIVE_INFINITY);
  }
  return scan.knownTo;
}

/** The end of the string that begins at `at`, or -1 when its paragraph does not close it. */
export function stringEnd(scan: Scan, at: number): number {
  if (at < scan.openString) return -1;
  const end = closing(scan, at, 34);
  if (end < 0) scan.openString = scan.knownTo;
  return end;
}

/** The end of the formula that begins at `at`, or -1 when its paragraph does not close it: then the `$` is one. */
export const mathEnd = (scan: Scan, at: number): number => closing(scan, at, 36);

/** Behind the next `mark` after `at` in the paragraph that no backslash stands before; -1 without one. */
function closing(scan: Scan, at: number, mark: number): number {
  const limit = paragraphEnd(scan, at);
  for (let end = at + 1; end < limit; end++) {
    const c = scan.text.charCodeAt(end);
    if (c === mark) return end + 1;
    if (c === 92) end++;
  }
  return -1;
}

/** The end of the raw text that begins at `at`; one with three marks that is not closed reaches the text's end, one with one is none: -1. */
export function rawEnd(scan: Scan, at: number): number {
  const { text } = scan;
  let open = at;
  while (text.charCodeAt(open) === 96) open++;
  const count = open - at;
  if (count === 2) return open;
  if (count === 1) {
    const limit = paragraphEnd(scan, at);
    const end = text.indexOf('`', open);
    return end >= 0 && end < limit ? end + 1 : -1;
  }
  const end = text.indexOf('`'.repeat(count), open);
  return end < 0 ? text.length : end + count;
}

const OPENS: Readonly<Record<number, number>> = { 40: 41, 91: 93, 123: 125 };
const isClosing = (c: number): boolean => c === 41 || c === 93 || c === 125;
const MARKUP = 93;

/** The end of what the bracket at `at` opens, or the text's end. Inside `[…]` stands markup, inside the others code. */
export function bracketEnd(scan: Scan, at: number): number {
  const { text } = scan;
  const closers: number[] = [];
  for (let i = at; i < text.length; ) {
    const c = text.charCodeAt(i);
    const inMarkup = closers.at(-1) === MARKUP;
    if (c === 91 || (!inMarkup && OPENS[c] !== undefined)) {
      closers.push(OPENS[c]);
      i++;
    } else if (isClosing(c)) {
      i++;
      if (closers.at(-1) === c && closers.length === 1) return i;
      if (closers.at(-1) === c) closers.pop();
    } else if (inMarkup && c === 35) {
      i = isNameStart(text, i + 1) ? pathEnd(text, i + 1) : i + 1;
      const next = text.charCodeAt(i);
      if (next === 40 || next === 123) {
        closers.push(OPENS[next]);
        i++;
      }
    } else if (inMarkup && c === 92) i += 2;
    else if (inMarkup && c === 104 && isLinkStart(text, i)) i = linkEnd(text, i);
    else i = afterToken(scan, i, inMarkup ? 'markup' : 'code');
  }
  return text.length;
}

/** Behind the string, raw text, formula, comment or character at `at`. */
export function afterToken(scan: Scan, at: number, mode: 'markup' | 'code'): number {
  const { text } = scan;
  const c = text.charCodeAt(at);
  let end = -1;
  if (c === 34 && mode === 'code') end = stringEnd(scan, at);
  else if (c === 96) end = rawEnd(scan, at);
  else if (c === 36) end = mathEnd(scan, at);
  else if (isComment(text, at)) end = commentEnd(text, at);
  return end < 0 ? at + 1 : end;
}

/** The end of the statement that `at` is in: its line's, but for what brackets hold together; a `;` belongs to it. */
export function statementEnd(scan: Scan, at: number): number {
  const { text } = scan;
  for (let i = at; i < text.length; ) {
    const c = text.charCodeAt(i);
    if (isNewline(c) || isClosing(c)) return i;
    if (c === 59) return i + 1;
    i = OPENS[c] === undefined ? afterToken(scan, i, 'code') : bracketEnd(scan, i);
  }
  return text.length;
}

/** Where in the statement the next `[` or `{` stands behind a condition, or -1. */
export function bodyStart(scan: Scan, at: number): number {
  const { text } = scan;
  for (let i = at; i < text.length; ) {
    const c = text.charCodeAt(i);
    if (c === 91 || c === 123) return i;
    if (isNewline(c) || isClosing(c) || c === 59) return -1;
    i = c === 40 ? bracketEnd(scan, i) : afterToken(scan, i, 'code');
  }
  return -1;
}
