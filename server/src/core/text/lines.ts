import type { Span } from './span.ts';

/** A place as editors say it: both count from 0, `character` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The lines of one text. Any number is taken for an offset, line or character: what lies outside is clamped. */
export interface LineIndex {
  readonly lineCount: number;
  /** The place of an offset; an offset inside a line end belongs to the end of its line. */
  readonly positionAt: (offset: number) => Position;
  /** The offset of a place; a character past the end of its line is the end of that line. */
  readonly offsetAt: (position: Position) => number;
  /** Where a line stands in the text, without its line end. */
  readonly lineSpan: (line: number) => Span;
  /** A line without its line end. */
  readonly lineText: (line: number) => string;
}

/**
 * Indexes the lines of `text`. Lines end at `\n`, `\r\n` and a lone `\r`, as the Language Server Protocol has them. The text is
 * read once, when the first question is asked.
 */
export function lineIndex(text: string): LineIndex {
  let known: readonly number[] | undefined;
  const starts = (): readonly number[] => (known ??= lineStarts(text));
  const clampLine = (line: number): number => clamp(line, starts().length - 1);
  const lineSpan = (line: number): Span => {
    const at = clampLine(line);
    const start = starts()[at];
    return { start, end: at + 1 < starts().length ? beforeLineEnd(text, start, starts()[at + 1]) : text.length };
  };
  return {
    get lineCount() {
      return starts().length;
    },
    positionAt(offset) {
      const at = clamp(offset, text.length);
      const line = lastNotAfter(starts(), at);
      const { start, end } = lineSpan(line);
      return { line, character: Math.min(at, end) - start };
    },
    offsetAt({ line, character }) {
      if (line >= starts().length) return text.length;
      if (line < 0) return 0;
      const { start, end } = lineSpan(line);
      return start + clamp(character, end - start);
    },
    lineSpan,
    lineText(line) {
      const { start, end } = lineSpan(line);
      return text.slice(start, end);
    },
  };
}

/** The offset at which each line of `text` begins, the first 0. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  let lf = text.indexOf('\n');
  let cr = text.indexOf('\r');
  while (lf >= 0 || cr >= 0) {
    if (cr < 0 || (lf >= 0 && lf < cr)) {
      starts.push(lf + 1);
      lf = text.indexOf('\n', lf + 1);
    } else {
      const next = cr + (lf === cr + 1 ? 2 : 1);
      starts.push(next);
      if (lf === cr + 1) lf = text.indexOf('\n', next);
      cr = text.indexOf('\r', next);
    }
  }
  return starts;
}

/** The end of the line `[start, nextStart)` without its line end. */
function beforeLineEnd(text: string, start: number, nextStart: number): number {
  let end = nextStart;
  if (end > start && text.charCodeAt(end - 1) === 10) end--;
  if (end > start && text.charCodeAt(end - 1) === 13) end--;
  return end;
}

/** The index of the last of the ascending `starts` that is not after `offset`; 0 when all are. */
export function lastNotAfter(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle;
  }
  return low;
}

const clamp = (n: number, most: number): number => (n > 0 ? Math.min(Math.trunc(n), most) : 0);
