import { destinationLike } from './likeness.ts';

/** The longest destination, title or label that is looked for behind a `]`. */
const LONGEST = 2000;

/** The end of a link's `(destination "title")` that begins at `at`, or -1 when none does. */
export function destinationEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== 40) return -1;
  const start = skipBlanks(text, at + 1);
  const end = text.charCodeAt(start) === 60 ? angleEnd(text, start) : bareEnd(text, start);
  if (end < 0 || !destinationLike(text.slice(start, end))) return -1;
  let close = skipBlanks(text, end);
  if (close > end) {
    const title = /^(?:"[^"]*"|'[^']*'|\([^()]*\))/.exec(text.slice(close, close + LONGEST));
    if (title) close = skipBlanks(text, close + title[0].length);
  }
  return text.charCodeAt(close) === 41 ? close + 1 : -1;
}

/** The end of a reference's `[label]` (or `[]`) that begins at `at`, or -1. */
export function labelEnd(text: string, at: number): number {
  const label = text.charCodeAt(at) === 91 ? /^\[(?!\^)[^\][]*\]/.exec(text.slice(at, at + 300)) : null;
  return label ? at + label[0].length : -1;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < from + 100 && /[ \t\r\n]/.test(text.charAt(at))) at++;
  return at;
}

function angleEnd(text: string, start: number): number {
  const found = /^<[^<>\r\n]*>/.exec(text.slice(start, start + LONGEST));
  return found ? start + found[0].length : -1;
}

/** The end of a destination without `<>`: no blanks, its parentheses in pairs. */
function bareEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length && at < start + LONGEST; at++) {
    const c = text.charCodeAt(at);
    if (c <= 32) return at;
    if (c === 40) depth++;
    else if (c === 41 && depth-- === 0) return at;
  }
  return -1;
}
