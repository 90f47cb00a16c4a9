import { describe, expect, it } from 'vitest';
import { findingsOf, idsOf, sliceOf, withEdits } from './check.ts';

/** Texts that come close to a rule about reporters and break none. */
const QUIET: readonly (readonly [rule: string, text: string])[] = [
  ['reporter-series-nonexistent', 'See Smith v. Jones, 12 S.E.3d 34, 36 (Ga. 2026).'],
  ['reporter-series-nonexistent', 'In Smith v. Jones, 12 of the 4th graders left.'],
  ['reporter-volume-impossible', 'Leonard v. Pepsico, Inc., 999 F. Supp. 2d 116, 127 (S.D.N.Y. 1999).'],
  ['reporter-volume-impossible', 'Smith v. Jones, 175 F.4th 100, 104 (2d Cir. 2026).'],
  ['reporter-jurisdiction-mismatch', 'Nearing v. Weaver, 670 P.2d 137, 140 (Or. 1983).'],
  ['reporter-jurisdiction-mismatch', 'Smith v. United States, 34 A.3d 12, 15 (D.C. 2012).'],
  ['reporter-court-level', 'Smith v. Jones, 45 F.2d 12, 15 (S.D.N.Y. 1930).'],
  ['reporter-court-level', 'Respublica v. Smith, 1 U.S. (1 Dall.) 12, 15 (Pa. 1780).'],
  ['reporter-court-level', 'In re Smith, 480 B.R. 12, 15 (B.A.P. 9th Cir. 2012).'],
  ['first-page-missing', 'Roe v. Wade, 410 U.S. at 113.'],
  ['first-page-missing', 'Marbury v. Madison, 5 U.S. (1 Cranch) 137 (1803).'],
  ['first-page-missing', 'Trump v. United States, 603 U.S. ___ (2024).'],
  ['volume-missing', 'In Smith v. Jones, Colo. 2001 was the year that counted.'],
  ['volume-missing', 'In Smith v. Jones, U.S. 40 runs past the house (built in 1990).'],
  ['page-number-comma', 'Cosco v. Uphoff, 195 F.3d 1, 183 (10th Cir. 1999).'],
  ['page-number-comma', 'See 81 Fed. Reg. 88,710, 88,712 (Dec. 8, 2016).'],
  ['pending-page-blank', 'Trump v. United States, 603 U.S. ____ (2024).'],
  ['early-us-nominative', 'Munn v. Illinois, 94 U.S. 113, 126 (1876).'],
  ['early-us-nominative', 'Marbury, 5 U.S. at 177.'],
  ['parallel-cite-unneeded', 'Olim v. Wakinekona, 461 U.S. 238, 250 (1983), rev\u2019g 664 F.2d 708 (9th Cir. 1981).'],
  ['parallel-cite-unneeded', 'Trump v. United States, 603 U.S. ___, 144 S. Ct. 2312 (2024).'],
  ['parallel-cite-order', 'Tarasoff v. Regents, 17 Cal. 3d 425, 131 Cal. Rptr. 14, 551 P.2d 334 (1976).'],
  ['neutral-cite-form', 'State v. Smith, 2020-Ohio-5108, \u00b6 4, 161 N.E.3d 1.'],
  ['neutral-cite-form', 'People v. Smith, 2015 IL App (1st) 113456-U, \u00b6 4.'],
  ['reporter-unknown', 'Smith v. Jones, 12 Widgets 34 (2001) were sold.'],
  ['reporter-unknown', 'Rylands v. Fletcher, 3 H.L. 330 (1868).'],
  ['reporter-unknown', 'Donoghue v. Stevenson, 1932 A.C. 562 (1932).'],
];

describe('a near miss of the rules about reporters', () => {
  it.each(QUIET)('%s: %s', (rule, text) => {
    expect(idsOf(findingsOf(text, rule))).toEqual([]);
  });
});

describe('places where no citation could be read', () => {
  it.each([
    ['\u201cSmith v. Jones, 12 F.5th 34, 36 (9th Cir. 2024),\u201d he wrote.', 'quoted'],
    ['> Smith v. Jones, 12 F.5th 34, 36 (9th Cir. 2024).', 'a block quotation'],
  ])('are left alone where they are somebody else\u2019s words: %s', (text) => {
    expect(findingsOf(text, 'reporter-series-nonexistent', { format: 'markdown' })).toEqual([]);
  });

  it('bear no number of a citation', () => {
    const [found] = findingsOf('Roe v. Wade, 410 U.S. (1973).', 'first-page-missing');
    expect(found.citation).toBeNull();
  });

  it('are found between citations that were read', () => {
    const text = 'See Terry v. Ohio, 392 U.S. 1 (1968); Roe v. Wade, 410 U.S. (1973); Cosco v. Uphoff, 195 F.3d 1221 (10th Cir. 1999).';
    expect(findingsOf(text, 'first-page-missing').map((found) => sliceOf(text, found))).toEqual(['410 U.S.']);
  });
});

describe('parallel citations', () => {
  const text = 'Olim v. Wakinekona, 461 U.S. 238, 250-51, 103 S. Ct. 1741, 75 L. Ed. 2d 813 (1983).';

  it('are allowed or wanted by some styles', () => {
    expect(idsOf(findingsOf(text))).toEqual(['parallel-cite-unneeded']);
    for (const profile of ['west-print', 'michigan', 'california', 'illinois']) {
      expect(findingsOf(text, 'parallel-cite-unneeded', { config: { profile } })).toEqual([]);
    }
  });

  it('are not left out by a fix that would take the only pin cite with them', () => {
    const pinned = 'Olim v. Wakinekona, 461 U.S. 238, 103 S. Ct. 1741, 1748 (1983).';
    expect(findingsOf(pinned, 'parallel-cite-unneeded').map(({ fixes }) => fixes)).toEqual([[]]);
  });

  it('keep their emphasis and pin cites when they change places', () => {
    const mixed = '*Olim v. Wakinekona*, 103 S. Ct. 1741, 1745, 461 U.S. 238, 245 (1983).';
    const [found] = findingsOf(mixed, 'parallel-cite-order', { format: 'markdown' });
    expect(withEdits(mixed, found.fixes[0].edits)).toBe('*Olim v. Wakinekona*, 461 U.S. 238, 245, 103 S. Ct. 1741, 1745 (1983).');
  });
});
