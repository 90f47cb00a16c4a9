import { expect } from 'vitest';
import type { Prose } from '../../server/src/core/text/blocks.ts';
import { isCopied, runEnd } from '../../server/src/core/text/offsets.ts';
import { MASK } from '../../server/src/core/text/proseBuilder.ts';

/** One character of a file that stands for another: LaTeX's blank and quotation marks, and the brace that ends a quotation. */
const STANDS_FOR: readonly string[] = ['~\u00a0', '`‘', "'’", '}’', '}”'];

/** Throws at the first thing in the prose that does not hold together. */
export function examine({ text, blocks, comments, footnoteCalls, frontMatter }: Prose): void {
  let reached = 0;
  for (const { source, text: prose, map, emphasis } of blocks) {
    expect(source.start, 'blocks are in order and do not overlap').toBeGreaterThanOrEqual(reached);
    expect(source.end).toBeGreaterThan(source.start);
    expect(source.end).toBeLessThanOrEqual(text.length);
    expect(prose).not.toBe('');
    reached = source.end;
    if (map === null) expect(text.slice(source.start, source.start + prose.length)).toBe(prose);
    else {
      expect(map.prose[0]).toBe(0);
      let end = 0;
      map.prose.forEach((at, run) => {
        expect(map.source[run], 'runs are in order of the source').toBeGreaterThanOrEqual(end);
        expect(runEnd(map, prose.length, run)).toBeGreaterThan(at);
        end = map.source[run] + map.sourceLength[run];
        if (!isCopied(map, prose.length, run)) return;
        const from = source.start + map.source[run];
        const copied = prose.slice(at, runEnd(map, prose.length, run));
        // What is no prose may be a single character long: a brace that nothing closes.
        if (copied === MASK || STANDS_FOR.includes(text[from] + copied)) return;
        expect(text.slice(from, from + map.sourceLength[run])).toBe(copied);
      });
      expect(end).toBeLessThanOrEqual(source.end - source.start);
    }
    let emphasized = -1;
    for (const { start, end } of emphasis) {
      expect(start).toBeGreaterThan(emphasized - 1);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(prose.length);
      emphasized = end;
    }
  }
  let comment = 0;
  for (const { start, end, text: inner } of comments) {
    expect(start).toBeGreaterThanOrEqual(comment);
    expect(text.slice(start, end)).toContain(inner);
    comment = end;
  }
  let call = -1;
  for (const { offset, stream } of footnoteCalls) {
    expect(offset).toBeGreaterThan(call);
    expect(stream).toBeGreaterThan(0);
    call = offset;
  }
  if (frontMatter) expect(text.slice(frontMatter.start, frontMatter.end)).toBe(frontMatter.text);
}

/** What the layers above see of a prose; the rest is what the reader keeps for the next version. */
export const seen = ({ format, text, blocks, comments, footnoteCalls, frontMatter }: Prose) => ({
  format,
  text,
  blocks,
  comments,
  footnoteCalls,
  frontMatter,
});
