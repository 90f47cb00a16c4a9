import { LONGEST_WRAPPED_LINE } from '../../segments.ts';
import { copyTo } from '../draft.ts';
import { contentOf, dropMarks, endLeaf, leaveOut, startLeaf, type TypstReading } from './state.ts';
import { afterNewline, commentEnd, isBlank, isComment, isNewline } from './tokens.ts';

/** How far behind a line's beginning its mark is looked for. */
export const LONGEST_MARKER = 24;

/** The mark of a heading or a list's item. */
interface Marker {
  readonly end: number;
  readonly heading: boolean;
}

function markerAt(text: string, at: number): Marker | null {
  const c = text.charCodeAt(at);
  let end = at + 1;
  if (c === 61) while (end < at + 16 && text.charCodeAt(end) === 61) end++;
  else if (c >= 48 && c <= 57) {
    while (end < at + 16 && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
    if (text.charCodeAt(end++) !== 46) return null;
  } else if (c !== 45 && c !== 43 && c !== 47) return null;
  const next = text.charCodeAt(end);
  return end >= text.length || isBlank(next) || isNewline(next) || next === 0xa0 ? { end, heading: c === 61 } : null;
}

/** White space and comments: nothing of it is seen but the first stretch of white space. */
interface Trivia {
  readonly end: number;
  readonly firstEnd: number;
  readonly isParagraphBreak: boolean;
  /** Where the line begins that it ends in, or -1 when that is where it began. */
  readonly lineStart: number;
  /** Whether a comment stands in that line. */
  readonly isCommented: boolean;
}

function readTrivia(reading: TypstReading): Trivia {
  const { text } = reading;
  let end = reading.at;
  let firstEnd = -1;
  let isParagraphBreak = false;
  let lineStart = -1;
  let isCommented = false;
  for (;;) {
    let lines = 0;
    for (; end < text.length; ) {
      const c = text.charCodeAt(end);
      if (isNewline(c)) {
        lines++;
        end = afterNewline(text, end);
        lineStart = end;
        isCommented = false;
      } else if (isBlank(c)) end++;
      else break;
    }
    if (lines > 1) isParagraphBreak = true;
    if (firstEnd < 0) firstEnd = end;
    if (!isComment(text, end)) return { end, firstEnd, isParagraphBreak, lineStart, isCommented };
    end = readComment(reading, end);
    isCommented = true;
  }
}

/** Gathers the comment at `at`; gives its end. */
export function readComment(reading: TypstReading, at: number): number {
  const { text } = reading;
  const end = commentEnd(text, at);
  const isClosed = text.charCodeAt(at + 1) === 42 && end >= at + 4 && text.startsWith('*/', end - 2);
  reading.comments.push({ start: at, end, text: text.slice(at + 2, isClosed ? end - 2 : end) });
  return end;
}

/**
 * Reads on from a line's or a content's beginning: what stands before its first character, and a heading's or item's mark.
 * @param from where the line begins, or -1 where content begins in the middle of one
 */
export function startLine(reading: TypstReading, from: number): void {
  const { text } = reading;
  const before = reading.at;
  const trivia = readTrivia(reading);
  reading.at = trivia.end;
  if (trivia.lineStart >= 0) reading.lineStart = trivia.lineStart;
  const marker = markerAt(text, trivia.end);
  const isInLine = from < 0 && !contentOf(reading).parts;
  if (marker === null && isInLine) {
    copyTo(reading.leaf.draft, text, before, trivia.firstEnd);
    return;
  }
  leaveOut(reading, trivia.end);
  if (marker === null) return;
  if (isInLine) endLeaf(reading, before);
  const { context } = reading;
  const lineStart = trivia.lineStart >= 0 ? trivia.lineStart : from;
  const column = marker.heading || lineStart < 0 ? -1 : trivia.end - lineStart;
  reading.context = { ...context, kind: marker.heading ? 'heading' : context.base, heading: marker.heading, column };
  startLeaf(reading, marker.end);
  reading.at = marker.end;
}

/**
 * Reads a line end and what follows it up to the next line's text. It may end the block: before a blank line, a heading, an item, a
 * line that is no part of the item, behind a heading, and behind a line that nobody wrapped.
 * @returns where a part of the document ends that can be read by itself, or -1
 */
export function readNewline(reading: TypstReading): number {
  const { text, leaf, context } = reading;
  const first = reading.at;
  const trivia = readTrivia(reading);
  const isLong = first - reading.lineStart > LONGEST_WRAPPED_LINE;
  const column = trivia.end - trivia.lineStart;
  const ends =
    trivia.isParagraphBreak ||
    context.heading ||
    (context.column >= 0 && column <= context.column) ||
    (trivia.end < text.length && markerAt(text, trivia.end) !== null);
  reading.at = trivia.end;
  reading.lineStart = trivia.lineStart;
  if (!ends && !isLong) {
    copyTo(leaf.draft, text, first, trivia.firstEnd);
    leaveOut(reading, trivia.end);
    return -1;
  }
  const content = contentOf(reading);
  if (ends) {
    dropMarks(reading, content.firstMark);
    content.nesting = content === reading.top ? 0 : content.nesting;
  }
  endLeaf(reading, first);
  if (ends) reading.context = { ...context, kind: context.base, heading: false, column: -1 };
  startLeaf(reading, trivia.end);
  if (reading.frames.length === 0 && reading.marks.length === 0 && !trivia.isCommented && trivia.end < text.length) return trivia.lineStart;
  if (ends) startLine(reading, trivia.isCommented ? -1 : trivia.lineStart);
  return -1;
}
