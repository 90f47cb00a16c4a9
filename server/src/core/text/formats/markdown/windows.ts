import type { Span } from '../../span.ts';
import { nextMark } from './marks.ts';

/**
 * The most marks and characters that the inline parser gets at once. Its time can grow with the product of the two, so a longer
 * block is read in windows and emphasis does not reach from one into the next. No paragraph that a person wrote is so long.
 */
export const MOST_MARKS = 512;
export const LONGEST_WINDOW = 32_000;

/** How far back a window may end to end at a blank. */
const REACH = 1000;

/** Divides a block's source into windows, each ending behind a blank where there is one. Linear. */
export function windows(source: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  let marks = 0;
  for (let at = nextMark(source, 0); at < source.length; at = nextMark(source, at + 1)) {
    marks++;
    if (marks <= MOST_MARKS && at - start <= LONGEST_WINDOW) continue;
    let cut = at;
    while (cut > start + 1 && cut > at - REACH && !/\s/.test(source.charAt(cut - 1))) cut--;
    const end = cut > start + 1 && cut > at - REACH ? cut : at;
    found.push({ start, end });
    start = end;
    marks = 0;
    at = end - 1;
  }
  found.push({ start, end: source.length });
  return found;
}
