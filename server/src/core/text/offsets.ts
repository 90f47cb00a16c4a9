import type { OffsetMap, ProseBlock } from './blocks.ts';
import { lastNotAfter } from './lines.ts';
import type { Span } from './span.ts';

/**
 * The span in the file of a span of the block's prose: from the source of its first character to the end of the source of its last
 * one, so that markup at the edges stays outside. An empty span gives an empty one: before its next character, or at the end of
 * the block's last. Offsets outside the block are clamped.
 */
export function toSource(block: ProseBlock, span: Span): Span {
  const { map, source, text } = block;
  const start = clamp(span.start, text.length);
  const end = Math.max(start, clamp(span.end, text.length));
  if (map === null) return { start: source.start + start, end: source.start + end };
  if (text.length === 0) return { start: source.start, end: source.start };
  const from = source.start + (start < text.length ? charStart(map, text.length, start) : charEnd(map, text.length, start - 1));
  return { start: from, end: end > start ? source.start + charEnd(map, text.length, end - 1) : from };
}

/**
 * The prose offset nearest to an offset of the file: of the character whose source covers it, or, in markup, of the character that
 * follows it.
 */
export function toProse(block: ProseBlock, offset: number): number {
  const { map, source, text } = block;
  const at = clamp(offset - source.start, source.end - source.start);
  if (map === null) return Math.min(at, text.length);
  if (map.source.length === 0) return 0;
  const run = lastNotAfter(map.source, at);
  const into = at - map.source[run];
  const length = runEnd(map, text.length, run) - map.prose[run];
  if (into <= 0) return map.prose[run];
  if (into >= map.sourceLength[run]) return map.prose[run] + length;
  return map.prose[run] + (length === map.sourceLength[run] ? into : 0);
}

/** The last of the blocks (in document order, not overlapping) that begins at or before `offset` (of the file), or null. */
export function blockBefore(blocks: readonly ProseBlock[], offset: number): ProseBlock | null {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle].source.start <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1] ?? null;
}

/** The same where it reaches `offset`, or null. */
export function blockAt(blocks: readonly ProseBlock[], offset: number): ProseBlock | null {
  const block = blockBefore(blocks, offset);
  return block && offset <= block.source.end ? block : null;
}

/** The prose offset at which a run of the map ends. */
export const runEnd = (map: OffsetMap, proseLength: number, run: number): number => map.prose[run + 1] ?? proseLength;

/** Whether a run's prose is its source, character for character (and not, say, `§` for `&sect;`); or one character for another, which is placed alike. */
export const isCopied = (map: OffsetMap, proseLength: number, run: number): boolean =>
  map.sourceLength[run] === runEnd(map, proseLength, run) - map.prose[run];

/** Where, relative to the block, the source of the prose character at `at` begins. */
function charStart(map: OffsetMap, proseLength: number, at: number): number {
  const run = lastNotAfter(map.prose, at);
  return map.source[run] + (isCopied(map, proseLength, run) ? at - map.prose[run] : 0);
}

/** Where, relative to the block, the source of the prose character at `at` ends. */
function charEnd(map: OffsetMap, proseLength: number, at: number): number {
  const run = lastNotAfter(map.prose, at);
  return map.source[run] + (isCopied(map, proseLength, run) ? at + 1 - map.prose[run] : map.sourceLength[run]);
}

const clamp = (n: number, most: number): number => (n > 0 ? Math.min(n, most) : 0);
