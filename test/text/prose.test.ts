import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Format, Prose } from '../../server/src/core/text/blocks.ts';
import { isCopied, runEnd } from '../../server/src/core/text/offsets.ts';
import { readProse } from '../../server/src/core/text/prose.ts';
import { anyText, editedText } from './arbitraries.ts';

const FORMATS: readonly Format[] = ['plaintext', 'markdown'];
const anyFormat = fc.constantFrom(...FORMATS);

/** Throws at the first thing in the prose that does not hold together. */
function examine({ text, blocks, comments, footnoteCalls, frontMatter }: Prose): void {
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
        expect(text.slice(from, from + map.sourceLength[run])).toBe(prose.slice(at, runEnd(map, prose.length, run)));
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

describe('readProse', () => {
  it('reads any text without a throw, into prose that holds together', () => {
    fc.assert(
      fc.property(anyText, anyFormat, (text, format) => examine(readProse(text, format))),
      { numRuns: 500 },
    );
  });

  it('does not depend on the previous prose', () => {
    fc.assert(
      fc.property(editedText, anyFormat, ({ before, after }, format) => {
        expect(readProse(after, format, readProse(before, format))).toEqual(readProse(after, format));
      }),
      { numRuns: 500 },
    );
  });

  it('uses what it knows of blocks that have not changed', () => {
    const before = readProse('A *Roe* b.\n\nLast.', 'markdown');
    const after = readProse('New.\n\nA *Roe* b.\n\nLast.', 'markdown', before);
    expect(after.blocks[1].map).toBe(before.blocks[0].map);
    expect(after.blocks[1].source.start).toBe(6);
  });

  it('does not use it when the link references have changed', () => {
    const before = readProse('See [Roe].\n', 'markdown');
    const after = 'See [Roe].\n\n[roe]: http://a.b\n';
    expect(readProse(after, 'markdown', before).blocks[0].text).toBe('See Roe.');
  });

  it('reads CRLF as it reads LF', () => {
    fc.assert(
      fc.property(anyText, anyFormat, (text, format) => {
        const lf = text.replace(/\r/g, '');
        const read = (t: string) =>
          readProse(t, format).blocks.map(({ kind, stream, text: prose, emphasis }) => {
            const marked = emphasis.map(({ start, end }) => prose.slice(start, end).replace(/\r/g, ''));
            return { kind, stream, prose: prose.replace(/\r/g, ''), marked };
          });
        expect(read(lf.replace(/\n/g, '\r\n'))).toEqual(read(lf));
      }),
      { numRuns: 500 },
    );
  });

  it('reads a document of one huge line, and of hostile nesting', () => {
    for (const seed of ['Roe v. Wade, 410 U.S. 113 (1973), ', '> ', '- ', '*Id.* ', '^[', '[^1]: ', '***a_', '[[', '<i>']) {
      examine(readProse(seed.repeat(4000), 'markdown'));
    }
  });
});
