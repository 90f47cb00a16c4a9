import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_WRAPPED_LINE, paragraphs, trimmed } from '../../server/src/core/text/segments.ts';
import { anyText } from './arbitraries.ts';

const texts = (text: string): string[] => paragraphs(text).map(({ start, end }) => text.slice(start, end));
const long = 'word '.repeat(50).trim();

describe('paragraphs', () => {
  it('are separated by blank lines', () => {
    expect(texts('One\ntwo\n\nthree\n \t\nfour\n')).toEqual(['One\ntwo', 'three', 'four']);
  });

  it('keep the line breaks of hard-wrapped text, of any kind', () => {
    expect(texts('410\r\nU.S. 113\r\n\r\nnext\rline\r\rlast')).toEqual(['410\r\nU.S. 113', 'next\rline', 'last']);
  });

  it('end behind a line that nobody wrapped', () => {
    expect(texts(`${long}\n${long}\nshort\nlines`)).toEqual([long, long, 'short\nlines']);
    expect(texts(`short\n${long}\nafter`)).toEqual([`short\n${long}`, 'after']);
  });

  it('end behind a line of more than LONGEST_WRAPPED_LINE characters, and no sooner', () => {
    const line = 'x'.repeat(LONGEST_WRAPPED_LINE);
    expect(texts(`${line}\ny`)).toEqual([`${line}\ny`]);
    expect(texts(`${line}x\ny`)).toEqual([`${line}x`, 'y']);
  });

  it('have no white space around them', () => {
    expect(texts('   indented\n     more   \n\n\t\tsecond\t')).toEqual(['indented\n     more', 'second']);
  });

  it('are the whole of a text but white space, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end } of paragraphs(text)) {
          expect(start).toBeLessThan(end);
          expect(trimmed(text, { start: at, end: start })).toEqual({ start, end: start });
          expect(trimmed(text, { start, end })).toEqual({ start, end });
          at = end;
        }
        expect(trimmed(text, { start: at, end: text.length }).start).toBe(text.length);
      }),
    );
  });
});
