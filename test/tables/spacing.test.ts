import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courts } from '../../server/src/core/tables/courts.ts';
import { reporters } from '../../server/src/core/tables/reporters.ts';
import { closedSpacing, standardSpacing } from '../../server/src/core/tables/spacing.ts';
import { squeeze } from '../../server/src/core/tables/trie.ts';

describe('standardSpacing', () => {
  it.each([
    ['F. 3d', 'F.3d'],
    ['F.Supp.2d', 'F. Supp. 2d'],
    ['S.Ct.', 'S. Ct.'],
    ['L.Ed.2d', 'L. Ed. 2d'],
    ['So.2d', 'So. 2d'],
    ['S. W. 3d', 'S.W.3d'],
    ['Cal.App.4th', 'Cal. App. 4th'],
    ['Cal. Rptr.3d', 'Cal. Rptr. 3d'],
    ['N.Y.S. 2d', 'N.Y.S.2d'],
    ['A. D. 2d', 'A.D.2d'],
    ["F.App'x", "F. App'x"],
    ['Ill.2d', 'Ill. 2d'],
    ['Ohio St.3d', 'Ohio St. 3d'],
    ['Wash.2d', 'Wash. 2d'],
    ['I.& N.Dec.', 'I. & N. Dec.'],
    ['S.D. N.Y.', 'S.D.N.Y.'],
    ['E.D.Pa.', 'E.D. Pa.'],
    ['D.Mass.', 'D. Mass.'],
    ['D.C.Cir.', 'D.C. Cir.'],
    ['B.A.P. 9th Cir.', 'B.A.P. 9th Cir.'],
    ['Pa. D. & C. 2d', 'Pa. D. & C.2d'],
    ['U.S.App.D.C.', 'U.S. App. D.C.'],
    ['Abb. Pr. (n.s.)', 'Abb. Pr. (n.s.)'],
  ])('%s → %s', (written, spaced) => expect(standardSpacing(written)).toBe(spaced));

  it('is what every canonical abbreviation of a reporter and a court already has', () => {
    const all = [...reporters, ...courts].map((entry) => entry.abbreviation);
    expect(all.filter((abbreviation) => standardSpacing(abbreviation) !== abbreviation)).toEqual([]);
  });

  it('changes blanks only, and nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('A', 'b', '.', ' ', '2', 'd', '&', "'", '(', ')') }), (text) => {
        const once = standardSpacing(text);
        expect(once.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(standardSpacing(once)).toBe(once);
      }),
    );
  });
});

describe('closedSpacing', () => {
  it.each([
    ['F. Supp. 2d', 'F.Supp.2d'],
    ['S. Ct.', 'S.Ct.'],
    ['Colo. Rev. Stat.', 'Colo.Rev.Stat.'],
    ['Fed. R. Civ. P.', 'Fed.R.Civ.P.'],
    ['Ohio St. 3d', 'Ohio St.3d'],
    ['I. & N. Dec.', 'I. & N.Dec.'],
    ['U.S. Dist. LEXIS', 'U.S.Dist. LEXIS'],
  ])('%s → %s', (spaced, closed) => {
    expect(closedSpacing(spaced)).toBe(closed);
    expect(squeeze(closed)).toBe(squeeze(spaced));
  });
});
