import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../server/src/index.ts';
import { anyFragment, nastyText, OPINION } from './arbitraries.ts';
import { runs } from './runs.ts';

const YEAR = 2026;

/** Places as shares of the text's length, so that they hold whatever its length has become. */
const anyEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 400 }),
  newText: fc.oneof(anyFragment(), fc.constant(''), fc.constant('x'), nastyText()),
});

describe('a document that is edited', () => {
  it.each(['plaintext', 'markdown', 'latex', 'typst', 'html'] as const)('is what a fresh one of the same text is: %s', (format) => {
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (edits) => {
        const document = openDocument(OPINION, { format, year: YEAR });
        for (const { at, length, newText } of edits) {
          const start = Math.floor(at * document.text.length);
          document.update([{ start, end: Math.min(document.text.length, start + length), newText }]);
        }
        const fresh = openDocument(document.text, { format, year: YEAR });
        expect(document.citations).toEqual(fresh.citations);
        expect(document.authorities).toEqual(fresh.authorities);
        expect(document.diagnostics).toEqual(fresh.diagnostics);
      }),
      runs(20),
    );
  });

  it('is so too where the writer types close to citations', () => {
    const opened = openDocument(OPINION, { format: 'markdown', year: YEAR });
    const edges = opened.citations.flatMap(({ start, end }) => [start, end]);
    const anyTouch = fc.record({
      edge: fc.nat({ max: edges.length - 1 }),
      off: fc.integer({ min: -24, max: 24 }),
      length: fc.nat({ max: 2 }),
      newText: fc.constantFrom('x', ' ', ', ', '.', '; ', '§ ', 'Id. ', '5', '\n\n', '(', '"'),
    });
    fc.assert(
      fc.property(fc.array(anyTouch, { minLength: 1, maxLength: 5 }), (touches) => {
        const document = openDocument(OPINION, { format: 'markdown', year: YEAR });
        for (const { edge, off, length, newText } of touches) {
          // What is known of the version before is what the next one is read with.
          expect(document.diagnostics.length).toBeGreaterThan(0);
          const start = Math.min(document.text.length, Math.max(0, edges[edge] + off));
          document.update([{ start, end: Math.min(document.text.length, start + length), newText }]);
        }
        const fresh = openDocument(document.text, { format: 'markdown', year: YEAR });
        expect(document.citations).toEqual(fresh.citations);
        expect(document.authorities).toEqual(fresh.authorities);
        expect(document.diagnostics).toEqual(fresh.diagnostics);
      }),
      runs(40),
    );
  });

  it('makes several changes at once, at the offsets of the text before them', () => {
    const document = openDocument('Roe v. Wade, 410 U.S. 113 (1973). Id. at 120.');
    document.update([
      { start: 13, end: 16, newText: '411' },
      { start: 0, end: 3, newText: 'Rowe' },
    ]);
    expect(document.text).toBe('Rowe v. Wade, 411 U.S. 113 (1973). Id. at 120.');
    expect(document.citations[0].volume).toBe('411');
  });

  it('refuses changes that overlap or lie outside', () => {
    const document = openDocument('Roe v. Wade');
    expect(() =>
      document.update([
        { start: 0, end: 5, newText: '' },
        { start: 3, end: 6, newText: '' },
      ]),
    ).toThrow(RangeError);
    expect(() => document.update([{ start: 0, end: 50, newText: '' }])).toThrow(RangeError);
    expect(document.text).toBe('Roe v. Wade');
  });
});
