import type { HostComment } from '../../blocks.ts';
import type { Span } from '../../span.ts';
import { copyTo, draftEnd, type DraftedBlock, emphasizeIn, finishDraft, maskTo, putTo } from '../draft.ts';
import type { PartRead } from '../parts.ts';
import { closeContent, readArguments } from './calls.ts';
import { bracketEnd, mathEnd, rawEnd } from './code.ts';
import { readHash } from './hash.ts';
import { LONGEST_MARKER, readComment, readNewline, startLine } from './lines.ts';
import {
  beginPart,
  type ContentFrame,
  contentOf,
  dropMarks,
  endLeaf,
  leaveOut,
  newReading,
  startLeaf,
  type TypstReading,
} from './state.ts';
import { skipTo } from './skip.ts';
import { inWord, isComment, isLinkStart, isNewline, labelEnd, linkEnd, nextSpecial, referenceEnd } from './tokens.ts';

/** A block, and the number of the footnote that it is of: 0 for the body. */
export interface TypstBlock {
  readonly block: DraftedBlock;
  readonly note: number;
}

/** What stands in a part of a document. Offsets are relative to the part; footnotes are numbered from 1 in it. */
export interface TypstPart {
  readonly blocks: readonly TypstBlock[];
  readonly comments: readonly HostComment[];
  /** Marks that call a footnote: by its number, or by its label. */
  readonly calls: readonly { readonly at: number; readonly target: number | string }[];
  readonly labels: readonly { readonly label: string; readonly note: number }[];
  readonly notes: number;
}

/**
 * Reads Typst from a line's beginning on, in parts: each ends where a paragraph ends that nothing is open around. One pass; open
 * contents and arguments are a list, so that no nesting is too deep.
 */
export function readTypstParts(text: string, from: number, _state: null, read: PartRead<null, TypstPart>): void {
  const reading = newReading(text, from);
  let partStart = from;
  const endPart = (end: number, looked: number): boolean => {
    const content = partOf(reading, partStart);
    partStart = end;
    return read(end, Math.max(looked, reading.scan.looked), null, content);
  };
  startLine(reading, from);
  while (reading.at < text.length) {
    const frame = reading.frames.at(-1);
    if (frame?.type === 'arguments') readArguments(reading, frame);
    else {
      const end = readMarkup(reading);
      if (end < 0) continue;
      if (!endPart(end, reading.at + LONGEST_MARKER)) return;
      beginPart(reading, end);
      startLine(reading, end);
    }
  }
  dropMarks(reading, 0);
  endLeaf(reading, text.length);
  if (partStart < text.length) endPart(text.length, Number.POSITIVE_INFINITY);
}

const NONE: readonly never[] = [];

function partOf(reading: TypstReading, start: number): TypstPart {
  const { labels, notes, comments, calls, leaves, text } = reading;
  const relative = <S extends Span>(span: S): S => ({ ...span, start: span.start - start, end: span.end - start });
  const blocks: TypstBlock[] = [];
  for (const { draft, start: from, end, kind, note } of leaves) {
    const block = finishDraft(draft, text, from, end, kind);
    if (block) blocks.push({ block: { ...block, start: block.start - start, end: block.end - start }, note });
  }
  return {
    blocks: blocks.length === 0 ? NONE : blocks,
    comments: comments.length === 0 ? NONE : comments.map(relative),
    calls: calls.length === 0 ? NONE : calls.map(({ at, target }) => ({ at: at - start, target })),
    labels: labels.length === 0 ? NONE : labels,
    notes,
  };
}

/** Reads text up to and with the next of its marks; gives where a part ends behind it, or -1. */
function readMarkup(reading: TypstReading): number {
  const { text, scan } = reading;
  const { draft } = reading.leaf;
  const at = nextSpecial(text, reading.at);
  copyTo(draft, text, reading.at, at);
  reading.at = at;
  if (at >= text.length) return -1;
  const c = text.charCodeAt(at);
  /** Puts something in the place of `length` characters. */
  const put = (length: number, prose: string): void => {
    putTo(draft, at, at + length, prose);
    reading.at = at + length;
  };
  /** Reads to `end` and masks it; a character that begins nothing is itself. */
  const mask = (end: number): void => {
    if (end < 0) copyTo(draft, text, at, at + 1);
    else maskTo(draft, at, end);
    skipTo(reading, end < 0 ? at + 1 : end);
  };
  if (isNewline(c)) return readNewline(reading);
  if (c === 35) readHash(reading);
  else if (c === 42 || c === 95) readMark(reading, c);
  else if (c === 92) readEscape(reading);
  else if (c === 126) put(1, '\u00a0');
  else if (c === 45) {
    if (text.startsWith('---', at)) put(3, '\u2014');
    else put(2, text.charCodeAt(at + 1) === 63 ? '' : '\u2013');
  } else if (c === 46) put(3, '\u2026');
  else if (c === 91) {
    contentOf(reading).nesting++;
    mask(-1);
  } else if (c === 93) readClosing(reading, contentOf(reading));
  else if (c === 96) readRaw(reading, rawEnd(scan, at));
  else if (c === 36) mask(mathEnd(scan, at));
  else if (c === 60) {
    const end = labelEnd(text, at);
    if (end < 0) mask(-1);
    else {
      reading.at = end;
      leaveOut(reading, end);
    }
  } else if (c === 64) {
    const end = referenceEnd(text, at);
    mask(end > 0 && text.charCodeAt(end) === 91 ? bracketEnd(scan, end) : end);
  } else if (isComment(text, at)) {
    skipTo(reading, readComment(reading, at));
    leaveOut(reading, reading.at);
  } else if (isLinkStart(text, at)) mask(linkEnd(text, at));
  else mask(-1);
  return -1;
}

/** How many `*` and `_` may be open in each other. */
const MOST_MARKS = 8;

/** A `*` or `_` closes what the same mark opened last, else it opens. */
function readMark(reading: TypstReading, mark: number): void {
  const { text, at, marks, leaf, context } = reading;
  const content = contentOf(reading);
  const last = marks.length > content.firstMark ? marks[marks.length - 1] : undefined;
  reading.at++;
  if (inWord(text, at)) copyTo(leaf.draft, text, at, at + 1);
  else if (last?.mark === mark && last.nesting === content.nesting) {
    for (const { draft, from } of last.stretches) emphasizeIn(draft, from, draftEnd(draft));
    marks.pop();
  } else if (marks.length - context.barrier >= MOST_MARKS) copyTo(leaf.draft, text, at, at + 1);
  else {
    const place = draftEnd(leaf.draft);
    putTo(leaf.draft, at, at + 1, '');
    marks.push({ mark, nesting: content.nesting, draft: leaf.draft, place, stretches: [{ draft: leaf.draft, from: place + 1 }] });
  }
}

/** A `]` is the text's own, or closes a content. */
function readClosing(reading: TypstReading, content: ContentFrame): void {
  const { text, at, marks } = reading;
  if (content.nesting === 0 && content !== reading.top) {
    closeContent(reading, content);
    return;
  }
  if (content.nesting > 0) content.nesting--;
  let first = marks.length;
  while (first > content.firstMark && marks[first - 1].nesting > content.nesting) first--;
  dropMarks(reading, first);
  copyTo(reading.leaf.draft, text, at, at + 1);
  reading.at++;
}

/** A backslash makes a character of what follows it, or a line break of white space. */
function readEscape(reading: TypstReading): void {
  const { text, at, leaf } = reading;
  const unicode = /^u\{([0-9a-fA-F]{1,6})\}/.exec(text.slice(at + 1, at + 10));
  const code = unicode ? Number.parseInt(unicode[1], 16) : 0;
  if (unicode && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)) {
    reading.at = at + 1 + unicode[0].length;
    putTo(leaf.draft, at, reading.at, String.fromCodePoint(code));
    return;
  }
  const next = text.codePointAt(at + 1);
  reading.at++;
  if (next === undefined || next <= 32 || isNewline(next) || next === 0xa0) return;
  const end = at + 1 + (next > 0xffff ? 2 : 1);
  copyTo(leaf.draft, text, at + 1, end);
  reading.at = end;
}

/** Raw text within a line is masked; raw lines part the prose. */
function readRaw(reading: TypstReading, end: number): void {
  const { text, at, leaf } = reading;
  if (end < 0) {
    copyTo(leaf.draft, text, at, at + 1);
    reading.at++;
    return;
  }
  const before = reading.lineStart;
  skipTo(reading, end);
  if (reading.lineStart !== before && text.startsWith('```', at)) {
    endLeaf(reading, at);
    startLeaf(reading, end);
  } else if (end > at + 2) maskTo(leaf.draft, at, end);
}
