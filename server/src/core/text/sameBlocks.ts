import type { OffsetMap, ProseBlock } from './blocks.ts';
import type { Span } from './span.ts';

/** Stands for a block that an earlier version of the document does not have. */
export const NEW_BLOCK = -1;

/**
 * For each block of a version of a document, the number of the block of an earlier version that is the same but for its place in the
 * file; NEW_BLOCK where there is none. Blocks before and behind the changed stretch are told by comparing them in order; between, one
 * that was moved is found by its prose.
 */
export function sameBlocks(before: readonly ProseBlock[], after: readonly ProseBlock[]): Int32Array {
  const known = new Int32Array(after.length).fill(NEW_BLOCK);
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  for (; head < shorter && isSameBlock(before[head], after[head]); head++) known[head] = head;
  let tail = 0;
  const shift = before.length - after.length;
  for (; tail < shorter - head; tail++) {
    const i = after.length - 1 - tail;
    if (!isSameBlock(before[i + shift], after[i])) break;
    known[i] = i + shift;
  }
  // One changed block is what a writer changes; a block that was put elsewhere is one of several.
  const changed = before.length - tail - head;
  if (changed < 2) return known;
  const byProse = new Map<string, number>();
  for (let i = head; i < head + changed; i++) byProse.set(before[i].text, i);
  for (let i = head; i < after.length - tail; i++) {
    const found = byProse.get(after[i].text);
    if (found !== undefined && isSameBlock(before[found], after[i])) known[i] = found;
  }
  return known;
}

/** Whether all that may be read from two blocks is the same, but for where they stand in the file. */
const isSameBlock = (a: ProseBlock, b: ProseBlock): boolean =>
  a === b ||
  (a.text === b.text &&
    a.kind === b.kind &&
    a.stream === b.stream &&
    a.source.end - a.source.start === b.source.end - b.source.start &&
    sameSpans(a.emphasis, b.emphasis) &&
    sameMap(a.map, b.map));

const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a === b || (a.length === b.length && a.every((span, i) => span.start === b[i].start && span.end === b[i].end));

const sameMap = (a: OffsetMap | null, b: OffsetMap | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    sameNumbers(a.prose, b.prose) &&
    sameNumbers(a.source, b.source) &&
    sameNumbers(a.sourceLength, b.sourceLength));

const sameNumbers = (a: readonly number[], b: readonly number[]): boolean =>
  a === b || (a.length === b.length && a.every((n, i) => n === b[i]));
