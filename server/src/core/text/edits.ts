import { align, type Hunk } from './align.ts';
import { matchApostrophes } from './apostrophes.ts';
import type { ProseBlock } from './blocks.ts';
import { lastNotAfter } from './lines.ts';
import { toSource } from './offsets.ts';
import { MASK } from './proseBuilder.ts';
import type { Span } from './span.ts';

/** A replacement of `[start, end)` of the file's text. */
export interface TextEdit extends Span {
  readonly newText: string;
}

const inOrder = (a: TextEdit, b: TextEdit): number => a.start - b.start || a.end - b.end;

/**
 * Whether any two of the edits touch the same characters, or insert at the same place (then their order would decide). An insertion
 * at the edge of a replacement is no overlap.
 */
export function overlapping(edits: readonly TextEdit[]): boolean {
  const sorted = [...edits].sort(inOrder);
  let reached = -1;
  return sorted.some(({ start, end }, i) => {
    const previous = sorted[i - 1];
    const collides = start < reached || (previous !== undefined && previous.start === start && previous.end === end);
    reached = Math.max(reached, end);
    return collides;
  });
}

/**
 * Applies edits to a text, in whatever order they are given.
 * @throws RangeError when they overlap or lie outside the text: a mistake of the caller, never of a document
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort(inOrder);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, newText } of sorted) {
    if (start > end || start < 0 || end > text.length) throw new RangeError(`edit [${start}, ${end}) outside a text of ${text.length}`);
    if (start < at) throw new RangeError(`edit [${start}, ${end}) overlaps the one before it, which ends at ${at}`);
    parts.push(text.slice(at, start), newText);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/**
 * The edits of the file that put `newText` in the place of a span of the block's prose. They touch no more than they must: what
 * the two have in common stays, markup inside the span stays (emphasis marks, quote prefixes, footnote marks), and so do the
 * document's own apostrophes, non-breaking spaces and line breaks where `newText` has a plain apostrophe or space.
 *
 * What is put in at an edge of the span goes inside the markup there (`*Id*` becomes `*Id.*`); into an empty span, outside of it.
 * @param spell how prose is written in the file's format (`§` as `\S`), given what is put in and the prose characters on its two
 * sides; it sees only what really is put in, so that what stays is not spelled twice
 * @returns null when there is no safe way: the change reaches over markup, would empty it, or would touch masked matter
 */
export function toSourceEdits(block: ProseBlock, span: Span, newText: string, spell: Spelling = asItIs): TextEdit[] | null {
  const { text } = block;
  const old = text.slice(span.start, span.end);
  const around = text.slice(Math.max(0, span.start - NEARBY), span.end + NEARBY);
  const wanted = matchApostrophes(newText, old, around);
  if (wanted.includes(MASK) && !old.includes(MASK)) return null;
  if (old === '') {
    const at = outsideEmphasis(block, span.start);
    return wanted === '' ? [] : [{ start: at, end: at, newText: spell(wanted, text.charAt(span.start - 1), text.charAt(span.start)) }];
  }
  const hunks = align(
    old,
    wanted,
    gapsIn(block, span).map((gap) => gap - span.start),
  );
  if (hunks === null) return null;
  const placed = hunks.map((hunk) => ({ ...hunk, start: hunk.start + span.start, end: hunk.end + span.start }));
  if (placed.some(({ start, end, newText }) => text.slice(start, end).includes(MASK) || newText.includes(MASK))) return null;
  if (!keepsEmphasis(block, span, placed)) return null;
  return placed.map(({ start, end, newText: put }) => {
    const newText = spell(put, text.charAt(start - 1), text.charAt(end));
    if (start < end) return { ...toSource(block, { start, end }), newText };
    const at =
      start > span.start ? toSource(block, { start: start - 1, end: start }).end : toSource(block, { start, end: start + 1 }).start;
    return { start: at, end: at, newText };
  });
}

/** Prose as a format writes it between the prose characters `before` and `after` (empty at a block's edge). */
export type Spelling = (prose: string, before: string, after: string) => string;

const asItIs: Spelling = (prose) => prose;

/** How far around a span the document's apostrophes are looked at. */
const NEARBY = 2000;

/** The prose offsets inside a span at which markup stands in the file. */
function gapsIn({ map }: ProseBlock, span: Span): number[] {
  const gaps: number[] = [];
  if (map === null) return gaps;
  for (let run = Math.max(1, lastNotAfter(map.prose, span.start)); run < map.prose.length && map.prose[run] < span.end; run++) {
    const isGap = map.source[run] > map.source[run - 1] + map.sourceLength[run - 1];
    if (isGap && map.prose[run] > span.start) gaps.push(map.prose[run]);
  }
  return gaps;
}

/** Where in the file to put something at a prose offset between two characters: outside the emphasis that begins or ends there. */
function outsideEmphasis(block: ProseBlock, at: number): number {
  const { text, source, emphasis } = block;
  const ends = emphasis.some((span) => span.end === at);
  if (ends) return at < text.length ? toSource(block, { start: at, end: at }).start : source.end;
  if (at > 0) return toSource(block, { start: at - 1, end: at }).end;
  return emphasis.some((span) => span.start === at) ? source.start : toSource(block, { start: 0, end: 0 }).start;
}

/**
 * Whether the block's emphasis still is some when the hunks are applied: it has text, no white space at its edges, and no letter or
 * digit comes to stand at a mark where none stood (there most formats would take the mark for a character).
 */
function keepsEmphasis({ text, emphasis }: ProseBlock, span: Span, hunks: readonly Hunk[]): boolean {
  const isWord = (c: string): boolean => /[\p{L}\p{N}]/u.test(c);
  return emphasis.every((emphasized) => {
    if (emphasized.end < span.start || emphasized.start > span.end) return true;
    // An insertion belongs to the character before it, or at the span's start to the one behind it.
    const insideOf = ({ start, end }: Hunk): boolean => {
      if (start < end) return emphasized.start <= start && end <= emphasized.end;
      return start > span.start ? emphasized.start < start && start <= emphasized.end : emphasized.start <= start && start < emphasized.end;
    };
    const inside = hunks.filter(insideOf);
    const behind = hunks.find((hunk) => !insideOf(hunk) && hunk.start === emphasized.end);
    const before = hunks.find((hunk) => !insideOf(hunk) && hunk.end === emphasized.start);
    const content = applyEdits(
      text.slice(emphasized.start, emphasized.end),
      inside.map((h) => ({ ...h, start: h.start - emphasized.start, end: h.end - emphasized.start })),
    );
    if (content === '' || content !== content.trim()) return inside.length === 0;
    const next = behind ? behind.newText + text.slice(behind.end, behind.end + 1) : text.slice(emphasized.end, emphasized.end + 1);
    const last = before
      ? text.slice(Math.max(0, before.start - 1), before.start) + before.newText
      : text.slice(Math.max(0, emphasized.start - 1), emphasized.start);
    const nextIsWord = isWord(next.charAt(0));
    const lastIsWord = isWord(last.charAt(last.length - 1));
    return (
      (!nextIsWord || (isWord(text.charAt(emphasized.end)) && isWord(content.charAt(content.length - 1)))) &&
      (!lastIsWord || (isWord(text.charAt(emphasized.start - 1)) && isWord(content.charAt(0))))
    );
  });
}
