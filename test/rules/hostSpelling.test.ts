import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inHostSpelling } from '../../server/src/core/rules/hostSpelling.ts';
import { readProse } from '../../server/src/core/text/prose.ts';

/** Prose as fixes may write it, and every character that is markup to some format. */
const PIECES = [
  ...['Roe', 'v.', '410', 'U.S.', 'Id.', '§', '¶', '–', '—', '…', '’', '\u00a0', ' ', ' ', 'http://a.b', 'www.a.b', 'é', '😀'],
  ...['#', '*', '_', '@', '$', '`', '\\', '[', ']', '<', '>', '&', '~', '-', '--', '.', '...', '/', '//', '/*', '?', '=', '+', '"', "'"],
  ...['{', '}', '(', ')', ';', ':', '&amp;', '<i>', '1.', 'a'],
];
const anyProse = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));

describe('what a fix writes', () => {
  it.each([
    ['html', (text: string) => `<p>x ${text} y</p>`],
    ['typst', (text: string) => `x ${text} y`],
  ] as const)('is read back as the same prose: %s', (format, around) => {
    fc.assert(
      fc.property(anyProse, (prose) => {
        const [block] = readProse(around(inHostSpelling(format, ' ', prose, ' ')), format).blocks;
        expect(block.text).toBe(`x ${prose} y`);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['html', (text: string) => `<p>${text}y</p>`],
    ['typst', (text: string) => `${text}y`],
  ] as const)("is read back at a block's beginning: %s", (format, around) => {
    fc.assert(
      fc.property(anyProse, (prose) => {
        const [block] = readProse(around(inHostSpelling(format, '', prose, 'y')), format).blocks;
        expect(block.text).toBe(`${prose}y`.trimStart());
      }),
      { numRuns: 500 },
    );
  });
});
