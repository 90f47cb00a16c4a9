import type { BlockKind, OffsetMap } from '../blocks.ts';
import { MASK, proseBuilder } from '../proseBuilder.ts';
import type { Span } from '../span.ts';

/**
 * A block's prose while it is gathered from left to right, and may still be taken back: a list of pieces of source that are copied,
 * replaced by other characters, or dropped. A place in it is the number of pieces before it.
 */
export interface Draft {
  readonly from: number[];
  readonly to: number[];
  /** What stands in the prose for the piece; `null`: the piece itself; empty: nothing. */
  readonly text: (string | null)[];
  /** The first piece with more than white space, or -1. */
  solid: number;
  /** Emphasised places. */
  readonly emphasis: Span[];
}

/** A block's prose, finished. Its offsets are of the source that it was drafted from. */
export interface DraftedBlock extends Span {
  readonly kind: BlockKind;
  readonly text: string;
  readonly map: OffsetMap | null;
  readonly emphasis: readonly Span[];
}

export const newDraft = (): Draft => ({ from: [], to: [], text: [], solid: -1, emphasis: [] });

/** The place at the draft's end. */
export const draftEnd = (draft: Draft): number => draft.from.length;

/** Whether there is nothing but white space in it. */
export const isBlankDraft = (draft: Draft): boolean => draft.solid < 0;

/** Adds the source `[from, to)` as it stands. */
export function copyTo(draft: Draft, source: string, from: number, to: number): void {
  if (to <= from) return;
  if (draft.solid < 0 && firstSolid(source, from, to) < to) draft.solid = draft.from.length;
  push(draft, from, to, null);
}

/** Adds `text` for the source `[from, to)`. */
export function putTo(draft: Draft, from: number, to: number, text: string): void {
  if (draft.solid < 0 && firstSolid(text, 0, text.length) < text.length) draft.solid = draft.from.length;
  push(draft, from, to, text);
}

/** Adds the mask for the source `[from, to)`. */
export const maskTo = (draft: Draft, from: number, to: number): void => putTo(draft, from, to, MASK);

/** Emphasises what stands between two places. */
export function emphasizeIn(draft: Draft, start: number, end: number): void {
  if (end > start) draft.emphasis.push({ start, end });
}

/** Takes everything from a place on back. */
export function takeBack(draft: Draft, place: number): void {
  const { emphasis } = draft;
  draft.from.length = place;
  draft.to.length = place;
  draft.text.length = place;
  if (draft.solid >= place) draft.solid = -1;
  for (let last = emphasis.at(-1); last !== undefined && last.end > place; last = emphasis.at(-1)) {
    emphasis.pop();
    if (last.start < place) emphasis.push({ start: last.start, end: place });
  }
}

/** The prose from a place on, or null when it is longer than `most`. */
export function proseSince(draft: Draft, source: string, place: number, most: number): string | null {
  let prose = '';
  for (let i = place; i < draft.from.length; i++) {
    const text = draft.text[i];
    if ((text === null ? draft.to[i] - draft.from[i] : text.length) > most) return null;
    prose += text ?? source.slice(draft.from[i], draft.to[i]);
    if (prose.length > most) return null;
  }
  return prose;
}

/** Takes the white space at the end back, as far as it was copied; places stay what they are. */
export function trimDraft(draft: Draft, source: string): void {
  for (let i = draft.from.length - 1; i >= 0 && draft.text[i] === null && draft.to[i] > draft.from[i]; i--) {
    draft.to[i] = lastSolid(source, draft.from[i], draft.to[i]);
    if (draft.to[i] > draft.from[i]) return;
  }
}

/** The block, without white space around it, or null when there are no words in it. The source of its markup is `[start, end)`. */
export function finishDraft(draft: Draft, source: string, start: number, end: number, kind: BlockKind): DraftedBlock | null {
  if (draft.solid < 0) return null;
  const pieces = trimmedPieces(draft, source);
  const blockStart = Math.min(firstSolid(source, start, end), pieces.firstFrom);
  const builder = proseBuilder(source, blockStart);
  /** The prose offset of each place from the first piece on. */
  const offsets: number[] = [];
  for (let i = pieces.first; i <= pieces.last; i++) {
    offsets.push(builder.length());
    const text = i === pieces.first ? pieces.firstText : draft.text[i];
    const from = i === pieces.first ? pieces.firstFrom : draft.from[i];
    if (text === null) builder.copy(from, i === pieces.last ? pieces.lastTo : draft.to[i]);
    else if (text !== '') builder.replace(from, draft.to[i], text);
  }
  offsets.push(builder.length());
  const { text, map } = builder.finish();
  if (!/[^\s\uFFFC]/.test(text)) return null;
  const offsetOf = (place: number): number => offsets[Math.max(0, Math.min(place - pieces.first, offsets.length - 1))];
  const emphasis =
    draft.emphasis.length === 0 ? [] : merged(draft.emphasis.map((span) => ({ start: offsetOf(span.start), end: offsetOf(span.end) })));
  return { start: blockStart, end: Math.max(lastSolid(source, blockStart, end), pieces.lastTo), kind, text, map, emphasis };
}

interface Trimmed {
  readonly first: number;
  readonly firstFrom: number;
  readonly firstText: string | null;
  readonly last: number;
  readonly lastTo: number;
}

/** The pieces from the first with words through the last, without the white space at the two ends. */
function trimmedPieces({ from, to, text, solid }: Draft, source: string): Trimmed {
  let last = from.length - 1;
  while (last > solid && !isSolidPiece(text[last], source, from[last], to[last])) last--;
  return {
    first: solid,
    firstFrom: text[solid] === null ? firstSolid(source, from[solid], to[solid]) : from[solid],
    firstText: text[solid],
    last,
    lastTo: text[last] === null ? lastSolid(source, from[last], to[last]) : to[last],
  };
}

const isSolidPiece = (text: string | null, source: string, from: number, to: number): boolean =>
  text === null ? firstSolid(source, from, to) < to : firstSolid(text, 0, text.length) < text.length;

/** Adds a piece; one that goes on where the last was copied is still a piece of its own: a place may lie between them. */
function push(draft: Draft, from: number, to: number, text: string | null): void {
  draft.from.push(from);
  draft.to.push(to);
  draft.text.push(text);
}

/** Spans in order, each not empty, those that overlap as one. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (span.end <= span.start) continue;
    if (last === undefined || span.start >= last.end) result.push(span);
    else if (span.end > last.end) result[result.length - 1] = { start: last.start, end: span.end };
  }
  return result;
}

/** What `\s` is in a regular expression. */
const isSpace = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  (c >= 0xa0 &&
    (c === 0xa0 ||
      c === 0xfeff ||
      c === 0x1680 ||
      (c >= 0x2000 && c <= 0x200a) ||
      c === 0x2028 ||
      c === 0x2029 ||
      c === 0x202f ||
      c === 0x205f ||
      c === 0x3000));

/** The first place in `[from, to)` that is no white space, or `to`. */
function firstSolid(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The place behind the last in `[from, to)` that is no white space, or `from`. */
function lastSolid(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
