import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProse } from '../../server/src/core/text/prose.ts';
import { seen } from './examine.ts';

/** What changes the structure of a document when it is typed or deleted. */
const STRUCTURE = [
  '```\n',
  '> ',
  '- ',
  '\n\n',
  '\n',
  '    ',
  '[^1]: ',
  '[^1]',
  '| a | b |\n| - | - |\n',
  '# ',
  '<!-- ',
  '-->',
  '---\n',
  '* ',
  '1. ',
  'x',
  '*',
  '`',
  '\n> ',
  '[a]: /b\n',
  '<div>\n',
  '</div>',
  '===\n',
  '$$\n',
  '\t',
  ']',
  '\r\n',
];
const words = fc.constantFrom('Roe v. Wade, 410 U.S. 113', '*Id.* at 5', 'prose of a brief', 'See § 1983');
const piece = fc.oneof(fc.constantFrom(...STRUCTURE), words);
const document = fc
  .tuple(fc.array(piece, { minLength: 5, maxLength: 60 }), fc.constantFrom(' ', '\n\n'))
  .map(([pieces, between]) => pieces.join(between));
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 30 }),
  newText: fc.oneof(piece, fc.constant(''), fc.constant('x')),
});

describe('Markdown that is edited', () => {
  it('is read again in the edited paragraph alone, while that stays one', () => {
    const text = 'One paragraph.\n\nAnother *one*, longer.\n\n> A quote.\n';
    const before = readProse(text, 'markdown');
    const after = readProse(text.replace('longer', 'much longer'), 'markdown', before);
    expect(after.blocks[0]).toBe(before.blocks[0]);
    expect(after.blocks[1].text).toBe('Another one, much longer.');
    expect(after.blocks[2].source).toEqual({ start: before.blocks[2].source.start + 5, end: before.blocks[2].source.end + 5 });
    expect(readProse(text.replace('longer', '\n\n# longer'), 'markdown', before).blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'heading',
      'quote',
    ]);
  });

  it('is read as if it had been written so, whatever the edits do to its structure', () => {
    fc.assert(
      fc.property(document, fc.array(edit, { minLength: 1, maxLength: 12 }), (start, edits) => {
        let text = start;
        let prose = readProse(text, 'markdown');
        for (const { at, length, newText } of edits) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + newText + text.slice(from + length);
          prose = readProse(text, 'markdown', prose);
          expect(seen(prose)).toEqual(seen(readProse(text, 'markdown')));
        }
      }),
      { numRuns: 300, seed: 20261121 },
    );
  });
});
