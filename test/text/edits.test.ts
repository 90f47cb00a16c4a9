import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchApostrophes } from '../../server/src/core/text/apostrophes.ts';
import { applyEdits, overlapping, toSourceEdits } from '../../server/src/core/text/edits.ts';
import { readProse } from '../../server/src/core/text/prose.ts';
import { anyText } from './arbitraries.ts';

describe('applyEdits', () => {
  it('applies edits in any order', () => {
    const edits = [
      { start: 4, end: 5, newText: 'Y' },
      { start: 0, end: 1, newText: 'X' },
      { start: 2, end: 2, newText: '-' },
    ];
    expect(applyEdits('abcdef', edits)).toBe('Xb-cdYf');
  });

  it('says which edits overlap, and which lie outside', () => {
    const first = { start: 0, end: 3, newText: '' };
    expect(() => applyEdits('abcdef', [first, { start: 2, end: 4, newText: '' }])).toThrow('edit [2, 4) overlaps');
    expect(() => applyEdits('abc', [{ start: 2, end: 4, newText: '' }])).toThrow('outside a text of 3');
  });
});

describe('overlapping', () => {
  const edit = (start: number, end: number) => ({ start, end, newText: '' });
  it('is true of edits that touch the same characters or insert at the same place', () => {
    expect(overlapping([edit(4, 6), edit(0, 5)])).toBe(true);
    expect(overlapping([edit(3, 3), edit(3, 3)])).toBe(true);
    expect(overlapping([edit(0, 5), edit(2, 2)])).toBe(true);
  });
  it('is false of neighbours', () => {
    expect(overlapping([edit(0, 3), edit(3, 5), edit(5, 5)])).toBe(false);
    expect(overlapping([edit(3, 3), edit(3, 5)])).toBe(false);
    expect(overlapping([])).toBe(false);
  });
});

/** The Markdown in which `old` of the first block's prose is replaced by `newText`; null when that is refused. */
function replaced(markdown: string, old: string, newText: string): string | null {
  const [block] = readProse(markdown, 'markdown').blocks;
  const start = block.text.indexOf(old);
  expect(start, `"${old}" in "${block.text}"`).toBeGreaterThanOrEqual(0);
  const edits = toSourceEdits(block, { start, end: start + old.length }, newText);
  return edits && applyEdits(markdown, edits);
}

describe('toSourceEdits', () => {
  it('leaves alone what the old and the new text have in common', () => {
    const [block] = readProse('See 103 S.Ct. 1741.', 'plaintext').blocks;
    expect(toSourceEdits(block, { start: 4, end: 18 }, '103 S. Ct. 1741')).toEqual([{ start: 10, end: 10, newText: ' ' }]);
    expect(toSourceEdits(block, { start: 4, end: 18 }, '103 S.Ct. 1741')).toEqual([]);
  });

  it.each([
    ['*Id* at 5', 'Id', 'Id.', '*Id.* at 5'],
    ['*Id* at 5', 'Id at 5', 'Id. at 5', '*Id.* at 5'],
    ['*Id.*, at 5', 'Id., at 5', 'Id. at 5', '*Id.* at 5'],
    ['*Roe vs. Wade*, 410 U. S. 113', 'Roe vs. Wade, 410 U. S. 113', 'Roe v. Wade, 410 U.S. 113', '*Roe v. Wade*, 410 U.S. 113'],
    ['See <i>Roe vs. Wade</i>, 410 U.S.', 'Roe vs. Wade, 410', 'Roe v. Wade, 410', 'See <i>Roe v. Wade</i>, 410 U.S.'],
    ['Roe,[^1] 410 U. S. 113\n\n[^1]: x', 'Roe, 410 U. S. 113', 'Roe, 410 U.S. 113', 'Roe,[^1] 410 U.S. 113\n\n[^1]: x'],
    ['42 U.S.C. &sect;&nbsp;1983', 'U.S.C. §\u00a01983', 'U.S.C. §§ 1983', '42 U.S.C. &sect;§&nbsp;1983'],
    ['[*Roe*](http://a.b/c) v Wade, 5', 'Roe v Wade', 'Roe v. Wade', '[*Roe*](http://a.b/c) v. Wade, 5'],
  ])('%s: %s → %s', (markdown, old, newText, expected) => {
    expect(replaced(markdown, old, newText)).toBe(expected);
  });

  it('keeps the line breaks and quote prefixes of wrapped text', () => {
    expect(replaced('> 103 S.\n> Ct 1741', '103 S.\nCt 1741', '103 S. Ct. 1741')).toBe('> 103 S.\n> Ct. 1741');
    expect(replaced('103 S\r\n   Ct 1741', '103 S\r\n   Ct 1741', '103 S. Ct. 1741')).toBe('103 S.\r\n   Ct. 1741');
  });

  it('keeps the document’s non-breaking spaces, and puts in those of the new text', () => {
    expect(replaced('F.\u00a0Sup.\u00a02d', 'F.\u00a0Sup.\u00a02d', 'F. Supp. 2d')).toBe('F.\u00a0Supp.\u00a02d');
    expect(replaced('§ 5', '§ 5', '§\u00a05')).toBe('§\u00a05');
  });

  it('keeps the document’s apostrophes', () => {
    expect(replaced('Dep’t of Soc. Services', 'Dep’t of Soc. Services', "Dep't of Soc. Servs.")).toBe('Dep’t of Soc. Servs.');
    expect(replaced('the court’s order, Association', 'Association', "Ass'n")).toBe('the court’s order, Ass’n');
    expect(replaced("Dep't, National", 'National', 'Nat’l')).toBe("Dep't, Nat'l");
  });

  it('refuses to replace over markup, to empty it, or to touch masked matter', () => {
    expect(replaced('*Roe* v. Wade', 'Roe v. Wade', 'XY')).toBeNull();
    expect(replaced('see *Roe* here', 'see Roe here', 'see here')).toBeNull();
    expect(replaced('a `code` b', 'a \ufffc b', 'a b')).toBeNull();
    expect(replaced('*Id.* at', 'Id. at', 'Id.at')).toBeNull();
  });

  it('inserts outside emphasis at its edges', () => {
    const insert = (markdown: string, at: number, newText: string) => {
      const [block] = readProse(markdown, 'markdown').blocks;
      return applyEdits(markdown, toSourceEdits(block, { start: at, end: at }, newText) ?? []);
    };
    expect(insert('*Roe* 410', 3, ',')).toBe('*Roe*, 410');
    expect(insert('see *Roe*', 4, 'also ')).toBe('see also *Roe*');
    expect(insert('*Roe*', 3, '.')).toBe('*Roe*.');
    expect(insert('*Roe*', 0, 'See ')).toBe('See *Roe*');
    expect(insert('Roe[^1] x\n\n[^1]: y', 3, ',')).toBe('Roe,[^1] x\n\n[^1]: y');
  });

  it('in plain text, gives just the replacement for any span and text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), fc.constantFrom('§ 5', 'Id.', 'x', '', 'a b'), (text, a, b, newText) => {
        for (const block of readProse(text, 'plaintext').blocks) {
          if (block.map !== null) continue;
          const [start, end] = [a % (block.text.length + 1), b % (block.text.length + 1)].sort((x, y) => x - y);
          const edits = toSourceEdits(block, { start, end }, newText);
          if (edits === null) continue;
          const growth = edits.reduce((sum, edit) => sum + edit.newText.length - (edit.end - edit.start), 0);
          const is = applyEdits(text, edits).slice(block.source.start, block.source.end + growth);
          const wanted = block.text.slice(0, start) + newText + block.text.slice(end);
          // A space may stand for a line break or another space that is kept.
          expect(is.replace(/\s+/g, ' ').trim()).toBe(wanted.replace(/\s+/g, ' ').trim());
        }
      }),
    );
  });

  it('in Markdown, never touches a character outside the span’s source, and leaves markup to the letter', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), fc.constantFrom('§ 5', 'Id.', '', 'Roe v. Wade'), (text, a, b, newText) => {
        for (const block of readProse(text, 'markdown').blocks) {
          const [start, end] = [a % (block.text.length + 1), b % (block.text.length + 1)].sort((x, y) => x - y);
          const edits = toSourceEdits(block, { start, end }, newText);
          if (edits === null) continue;
          expect(overlapping(edits)).toBe(false);
          for (const edit of edits) {
            expect(edit.start).toBeGreaterThanOrEqual(block.source.start);
            expect(edit.end).toBeLessThanOrEqual(block.source.end);
            if (block.map === null) continue;
            // No gap between the map's runs lies inside an edit.
            const ends = block.map.source.map((s, i) => block.source.start + s + (block.map?.sourceLength[i] ?? 0));
            ends.slice(0, -1).forEach((runEnd, i) => {
              const next = block.source.start + (block.map?.source[i + 1] ?? 0);
              if (next > runEnd) expect(edit.start < next && runEnd < edit.end).toBe(false);
            });
          }
        }
      }),
    );
  });
});

describe('matchApostrophes', () => {
  it('follows the first sample that has one within a word', () => {
    expect(matchApostrophes("Ass'n 'quoted'", 'no', 'Dep’t', "Int'l")).toBe("Ass’n 'quoted'");
    expect(matchApostrophes('Ass’n', "it's")).toBe("Ass'n");
    expect(matchApostrophes("Ass'n", 'nothing here')).toBe("Ass'n");
  });
});
