import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProse } from '../../server/src/core/text/prose.ts';
import { seen } from './examine.ts';

/** What changes the structure of a document when it is typed or deleted. */
const STRUCTURE = [
  '\\begin{document}',
  '\\end{document}',
  '\\begin{quote}',
  '\\end{quote}',
  '\\begin{verbatim}',
  '\\end{verbatim}',
  '\\begin{tabular}{ll} a & b \\\\ \\end{tabular}',
  '\\footnote{',
  '\\footnotemark[1]',
  '\\footnotetext[1]{a note}',
  '\\section{Heading}',
  '\\emph{',
  '\\iffalse',
  '\\fi',
  '\\verb|a{b%c|',
  '\\url{a%b}',
  '{',
  '}',
  '% idem-toa\n',
  '% a comment\n',
  '%',
  '\\',
  '\\%',
  '\n\n',
  '\n',
  '\r\n',
  '[',
  ']',
  '$x$',
  '~',
  'x',
];
const words = fc.constantFrom('Roe v.~Wade, 410 U.S. 113', '\\emph{Id.} at 5', 'prose of a brief', 'See \\S~1983', "``quoted, longer''");
const piece = fc.oneof(fc.constantFrom(...STRUCTURE), words, words);
const document = fc
  .tuple(fc.array(piece, { minLength: 5, maxLength: 60 }), fc.constantFrom(' ', '\n\n'))
  .map(([pieces, between]) => pieces.join(between));
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 12 }),
  newText: fc.oneof(piece, fc.constant(''), fc.constant('x')),
});

describe('LaTeX that is edited', () => {
  it('is read again in the edited paragraph alone, while that stays one', () => {
    const text = 'One paragraph.\n\nAnother \\emph{one}, longer.\n\n% A comment.\nA third.\\footnote{See one.}\n';
    const before = readProse(text, 'latex');
    const after = readProse(text.replace('longer', 'much longer'), 'latex', before);
    expect(after.blocks[0]).toBe(before.blocks[0]);
    expect(after.blocks[1].text).toBe('Another one, much longer.');
    expect(seen(after)).toEqual(seen(readProse(after.text, 'latex')));
    expect(after.footnoteCalls[0].offset).toBe(before.footnoteCalls[0].offset + 5);
    const more = readProse(text.replace('longer', 'longer.\\footnote{So}'), 'latex', after);
    expect(more.footnoteCalls.map(({ stream }) => stream)).toEqual([1, 2]);
  });

  it('is read as if it had been written so, whatever the edits do to its structure', () => {
    fc.assert(
      fc.property(document, fc.array(edit, { minLength: 1, maxLength: 12 }), (start, edits) => {
        let text = start;
        let prose = readProse(text, 'latex');
        for (const { at, length, newText } of edits) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + newText + text.slice(from + length);
          prose = readProse(text, 'latex', prose);
          expect(seen(prose)).toEqual(seen(readProse(text, 'latex')));
        }
      }),
      { numRuns: 300, seed: 20261121 },
    );
  });
});
