import type { ProseBlock } from '../blocks.ts';
import type { Span } from '../span.ts';

/** The same text as a string of its own: a slice would keep the whole text alive that it was cut from, one for every edited paragraph. */
export const ownCopy = (text: string): string => [text.slice(0, 1), text.slice(1)].join('');

/** The array with `[from, to)` replaced by `by`, and all behind it moved. */
export function spliced<T>(all: readonly T[], from: number, to: number, by: readonly T[], move: (one: T) => T): T[] {
  const result = all.slice(0, from);
  for (const one of by) result.push(one);
  for (let i = to; i < all.length; i++) result.push(move(all[i]));
  return result;
}

/** A span of a text that is longer by `by` before it. */
export const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** A block of such a text. */
export const movedBlock = (block: ProseBlock, by: number): ProseBlock => ({
  kind: block.kind,
  source: moved(block.source, by),
  text: block.text,
  map: block.map,
  stream: block.stream,
  emphasis: block.emphasis,
});

/** The number of the last of the spans, which are in order, that begins at or before `at`; -1 where none does. */
export function lastNotBehind(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The number of the first block that begins at or behind `at`. */
export function firstFrom(blocks: readonly ProseBlock[], at: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle].source.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
