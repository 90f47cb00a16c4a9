import { describe, expect, it } from 'vitest';
import { findingsOf, withEdits } from '../check.ts';

const CASES =
  "Bare labels fail. *Clapper v. Amnesty Int'l USA*, 568 U.S. 398, 409 (2013). So too *Lujan v. Defs. of Wildlife*, 504 U.S. 555 (1992).";

describe('a supra that is set in italics', () => {
  it.each([
    ['markdown', `${CASES} *Clapper*, *supra*, at 410.`, '*Clapper*, 568 U.S. at 410.'],
    ['markdown', `${CASES} *Clapper*, *supra* at 410.`, '*Clapper*, 568 U.S. at 410.'],
    ['markdown', `${CASES} *Clapper, supra*, at 410.`, null],
    ['typst', `${CASES.replaceAll('*', '_')} _Clapper_, _supra_, at 410.`, '_Clapper_, 568 U.S. at 410.'],
    [
      'latex',
      `${CASES.replaceAll(/\*([^*]+)\*/g, '\\emph{$1}')} \\emph{Clapper}, \\emph{supra}, at 410.`,
      '\\emph{Clapper}, 568 U.S.~at 410.',
    ],
  ] as const)('goes with its italics in %s: %s', (format, text, wanted) => {
    const [found, ...more] = findingsOf(text, 'supra-case', { format });
    expect(more).toEqual([]);
    expect(found.fixes.map(({ edits }) => withEdits(text, edits)).map((one) => one.slice(one.lastIndexOf('(1992). ') + 8))).toEqual(
      wanted === null ? [] : [wanted],
    );
  });
});
