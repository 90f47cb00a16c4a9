import type { Span } from './span.ts';

/**
 * A line longer than this is a paragraph that nobody wrapped, so its line break ends the paragraph; the lines of hard-wrapped
 * text are well below. Pasted opinions have one paragraph per line and no blank lines between.
 */
export const LONGEST_WRAPPED_LINE = 200;

/**
 * The paragraphs of a text, without the white space around them: separated by blank lines, and by the break of
 * every line longer than LONGEST_WRAPPED_LINE. A hard-wrapped paragraph is one span with its line breaks in it. Whether a break
 * separates depends on the lines at it alone. Linear.
 */
export function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  let start = -1;
  let end = 0;
  let lf = -1;
  let cr = -1;
  for (let line = 0; line < text.length; ) {
    if (lf < line) lf = endOr(text, '\n', line);
    if (cr < line) cr = endOr(text, '\r', line);
    const lineEnd = Math.min(lf, cr);
    const first = skipSpace(text, line, lineEnd);
    if (first < lineEnd) {
      if (start < 0) start = first;
      end = lineEnd;
    }
    if (start >= 0 && (first === lineEnd || lineEnd - line > LONGEST_WRAPPED_LINE)) {
      found.push({ start, end: skipSpaceBack(text, start, end) });
      start = -1;
    }
    line = lineEnd + (lf === cr + 1 ? 2 : 1);
  }
  if (start >= 0) found.push({ start, end: skipSpaceBack(text, start, end) });
  return found;
}

/** The span without the white space at its two ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const from = skipSpace(text, start, end);
  return { start: from, end: skipSpaceBack(text, from, end) };
}

const isSpace = (c: number): boolean => c === 32 || (c >= 9 && c <= 13) || c === 0xfeff;

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function skipSpaceBack(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The first place of `c` from `from` on, or the end of the text. */
function endOr(text: string, c: string, from: number): number {
  const at = text.indexOf(c, from);
  return at < 0 ? text.length : at;
}
