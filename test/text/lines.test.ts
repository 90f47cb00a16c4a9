import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineIndex, lineStarts } from '../../server/src/core/text/lines.ts';
import { anyText } from './arbitraries.ts';

describe('lineIndex', () => {
  it('ends lines at \\n, \\r\\n and a lone \\r, and at nothing else', () => {
    const lines = lineIndex('a\nb\r\nc\rd\u2028e\u0085f\n\r\n');
    expect(lines.lineCount).toBe(6);
    expect([0, 1, 2, 3, 4, 5].map(lines.lineText)).toEqual(['a', 'b', 'c', 'd\u2028e\u0085f', '', '']);
  });

  it('counts characters in UTF-16 code units', () => {
    expect(lineIndex('x\n😀§ 5').positionAt(5)).toEqual({ line: 1, character: 3 });
    expect(lineIndex('x\n😀§ 5').offsetAt({ line: 1, character: 3 })).toBe(5);
  });

  it('takes an offset inside a line end for the end of its line', () => {
    expect(lineIndex('ab\r\ncd').positionAt(3)).toEqual({ line: 0, character: 2 });
  });

  it('clamps whatever lies outside', () => {
    const lines = lineIndex('ab\ncd');
    expect(lines.positionAt(-1)).toEqual({ line: 0, character: 0 });
    expect(lines.positionAt(99)).toEqual({ line: 1, character: 2 });
    expect(lines.positionAt(Number.NaN)).toEqual({ line: 0, character: 0 });
    expect(lines.offsetAt({ line: 0, character: 2_147_483_647 })).toBe(2);
    expect(lines.offsetAt({ line: 4_000_000, character: 9 })).toBe(5);
    expect(lines.offsetAt({ line: -1, character: 1 })).toBe(0);
    expect(lines.lineText(-3)).toBe('ab');
    expect(lines.lineText(7)).toBe('cd');
  });

  it('of an empty text is one empty line', () => {
    expect(lineIndex('').lineCount).toBe(1);
    expect(lineIndex('').lineText(0)).toBe('');
    expect(lineIndex('').positionAt(5)).toEqual({ line: 0, character: 0 });
  });

  it('begins lines where a regular expression does', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(lineStarts(text)).toEqual([0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((m) => m.index + m[0].length)]);
      }),
    );
  });

  it('finds the way back to every offset outside line ends', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, n) => {
        const lines = lineIndex(text);
        const offset = n % (text.length + 1);
        const { line, character } = lines.positionAt(offset);
        const back = lines.offsetAt({ line, character });
        expect(back === offset || /^[\r\n]+$/.test(text.slice(back, offset))).toBe(true);
        expect(lines.lineText(line).slice(0, character)).toBe(text.slice(offset - character - (offset - back), back));
      }),
    );
  });
});
