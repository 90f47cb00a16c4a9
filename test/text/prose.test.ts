import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Format } from '../../server/src/core/text/blocks.ts';
import { readProse } from '../../server/src/core/text/prose.ts';
import { anyText, editedText } from './arbitraries.ts';
import { examine, seen } from './examine.ts';

const FORMATS: readonly Format[] = ['plaintext', 'markdown', 'latex', 'typst', 'html'];
const anyFormat = fc.constantFrom(...FORMATS);

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
        expect(seen(readProse(after, format, readProse(before, format)))).toEqual(seen(readProse(after, format)));
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

  it('keeps one break, as the file writes it, where a paragraph goes on behind a long line', () => {
    const long = 'x'.repeat(210);
    for (const end of ['\n', '\r\n', '\r'])
      expect(readProse(`${long}${end}the court`, 'plaintext').blocks[0].text).toBe(`${long}${end}the court`);
  });

  it('reads a document of one huge line, and of hostile nesting', () => {
    for (const seed of ['Roe v. Wade, 410 U.S. 113 (1973), ', '> ', '- ', '*Id.* ', '^[', '[^1]: ', '***a_', '[[', '<i>']) {
      examine(readProse(seed.repeat(4000), 'markdown'));
    }
  });
});
