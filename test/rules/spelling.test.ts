import { describe, expect, it } from 'vitest';
import { inHostSpelling } from '../../server/src/core/rules/hostSpelling.ts';
import { houseStyle } from '../../server/src/core/rules/profile.ts';
import { inHouseStyle } from '../../server/src/core/rules/reporters/shared.ts';
import { differences, sameWords } from '../../server/src/core/rules/spelling.ts';
import { circuitDefect } from '../../server/src/core/rules/courts/court-circuit-form.ts';
import { ordinal } from '../../server/src/core/rules/courts/shared.ts';

const differing = (a: string, b: string): string[] =>
  Object.entries(differences(a, b))
    .filter(([, differs]) => differs)
    .map(([what]) => what);

describe('how two spellings differ', () => {
  it.each([
    ['F.Supp.2d', 'F. Supp. 2d', ['blanks']],
    ['F. 3d', 'F.3d', ['blanks']],
    ['F3d', 'F.3d', ['periods']],
    ['F. Supp 3d', 'F. Supp. 3d', ['periods']],
    ['US', 'U.S.', ['periods']],
    ['F.2nd', 'F.2d', ['ordinal']],
    ['F. 2nd', 'F.2d', ['ordinal', 'blanks']],
    ['F.4d', 'F.4th', ['ordinal']],
    ['Fed. Supp.', 'F. Supp.', ['letters']],
    ['F. App\u2019x', "F. App'x", []],
    ['S. Ct.', 'S. Ct.', []],
  ])('%s, %s', (a, b, expected) => {
    expect(differing(a, b).sort()).toEqual([...expected].sort());
  });

  it.each([
    ['Cal. Civil Code', 'Cal. Civ. Code', true],
    ['Fla. Stats.', 'Fla. Stat.', true],
    ['Fed. R. Civ. Pro.', 'Fed. R. Civ. P.', false],
    ['C.R.S.', 'Colo. Rev. Stat.', false],
    ['Cal. Penal Code', 'Cal. Civ. Code', false],
  ])('words of %s and %s', (a, b, same) => {
    expect(sameWords(a, b)).toBe(same);
  });
});

describe('a reporter in a house style', () => {
  it.each([
    ['federal', 'F. Supp. 2d', 'F. Supp. 2d'],
    ['west-print', 'F. Supp. 2d', 'F.Supp.2d'],
    ['west-print', 'L. Ed. 2d', 'L.Ed.2d'],
    ['scotus', 'F.3d', 'F. 3d'],
    ['scotus', 'U.S.', 'U. S.'],
    ['michigan', 'N.W.2d', 'NW2d'],
  ])('%s: %s', (style, abbreviation, expected) => {
    expect(inHouseStyle(abbreviation, houseStyle(style))).toBe(expected);
  });
});

describe('courts', () => {
  it('numbers them as citations do', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 23].map(ordinal)).toEqual([
      '1st',
      '2d',
      '3d',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '22d',
      '23d',
    ]);
  });

  it.each([
    ['9th Circuit', 'Cir.'],
    ['9th Cir', 'Cir.'],
    ['D.C. Circuit', 'Cir.'],
    ['Federal Circuit', 'Fed. Cir.'],
    ['Ninth Cir.', '9th Cir.'],
    ['CA9', '9th Cir.'],
    ['CADC', 'D.C. Cir.'],
    ['CA Fed.', 'Fed. Cir.'],
    ['Cir. 9', '9th Cir.'],
  ])('%s is %s', (court, right) => {
    expect(circuitDefect(court)?.right).toBe(right);
  });

  it.each(['9th Cir.', 'Fed. Cir.', 'D.C. Cir.', 'Va. Cir.', 'Va. Circuit', 'Fla. 5th Cir. Ct.', 'Cal.', 'S.D.N.Y.'])(
    'leaves %s alone',
    (court) => {
      expect(circuitDefect(court)).toBeNull();
    },
  );
});

describe('new text in the spelling of its format', () => {
  it.each([
    ['latex', '.', ' ', '~'],
    ['latex', '\u00a7', ' ', '~'],
    ['latex', ' ', '\u00a7 ', '\\S~'],
    ['latex', ' ', 'F. Supp. 2d', 'F.~Supp.~2d'],
    ['latex', '1', 'United States', 'United States'],
    ['latex', '1', '\u2013', '--'],
    ['html', '', 'A & B', 'A &amp; B'],
    ['html', '', 'a < b >\u00a0c', 'a &lt; b &gt;&nbsp;c'],
    ['typst', '1', '\u2013', '--'],
    ['typst', '-', '\u2013', '\u2013'],
    ['typst', ' ', 'at *5 #1 a_b @c $5 `', 'at \\*5 \\#1 a\\_b \\@c \\$5 \\`'],
    ['typst', ' ', '\u00a7\u00a05 [sic] b]', '\u00a7~5 [sic] b\\]'],
    ['typst', '', '- a', '\\- a'],
    ['typst', '', '5. a', '5\\. a'],
    ['markdown', '', 'at *5', 'at \\*5'],
    ['plaintext', '.', ' \u00a7 1', ' \u00a7 1'],
  ] as const)('%s after "%s": %s', (format, before, newText, expected) => {
    expect(inHostSpelling(format, before, newText)).toBe(expected);
  });
});
