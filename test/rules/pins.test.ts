import { describe, expect, it } from 'vitest';
import { findingsOf, withEdits } from './check.ts';
import { saysNothing } from './quiet.ts';

describe('a near miss of the rules about pin cites', () => {
  saysNothing([
    ['pin-range-overdropped', 'Terry v. Ohio, 392 U.S. 1, 5-9 (1968).'],
    ['pin-range-overdropped', 'The order. ECF No. 31-2.'],
    ['pin-range-overdropped', 'People v. Diaz, 51 Cal. 4th 84, 560-1 (2011).', { config: { profile: 'california' } }],
    ['pin-range-descending', 'Bd. of Regents v. Roth, 408 U.S. 564, 577-80 (1972).'],
    ['pin-range-descending', 'Cosco v. Uphoff, 195 F.3d 1221, 1299-302 (10th Cir. 1999).'],
    ['pin-range-descending', 'Jones Dep. 8:24-9:5.'],
    ['pin-at-full', 'State v. Green, No. 13-7451, 2013 WL 5811261, at *7 (D. Colo. Oct. 30, 2013).'],
    ['pin-at-full', 'The committee said so. H.R. Rep. No. 99-541, at 5 (1986).'],
    ['pin-after-date', 'In Roe v. Wade, 410 U.S. 113 (1973), at 12 Main Street, he lived.'],
    ['pin-after-date', 'Roe v. Wade, 410 U.S. 113 (1973), at least in part, was wrong.'],
    ['pin-footnote-comma', 'Miranda v. Arizona, 384 U.S. 436, 478 & n.46 (1966).'],
    ['pin-footnotes-plural', 'Miranda v. Arizona, 384 U.S. 436, 455 nn.9 & 12 (1966).'],
    ['pin-footnotes-plural', 'Miranda v. Arizona, 384 U.S. 436, 455 n.9, 460 n.12 (1966).'],
    ['pin-et-seq', '42 U.S.C. \u00a7 2000e. The parties et al. agreed.'],
    ['pin-missing', 'See generally Marbury v. Madison, 5 U.S. (1 Cranch) 137 (1803).'],
    ['pin-missing', 'In Bd. of Regents v. Roth, 408 U.S. 564 (1972), the Court was asked.'],
    ['star-page-form', 'State v. Green, No. 13-7451, 2013 WL 5811261 (D. Colo. Oct. 30, 2013).'],
    ['paragraph-symbol', 'Compl. \u00b6 12-305.'],
    ['paragraph-symbol', 'MKB Mgmt. Corp. v. Burdick, 2014 ND 197, \u00b6\u00b6 24, 26, 855 N.W.2d 31.'],
    ['paragraph-symbol', 'Complaint \u00b641.', { config: { profile: 'scotus' } }],
    ['at-before-section', 'Compl. at 11. See 42 U.S.C. \u00a7 1983. Id. \u00a7 1988.'],
  ]);
});

describe('a pin cite with several slips', () => {
  it('is mended in both at once', () => {
    const text = 'Miranda v. Arizona, 384 U.S. 436, at 478, n. 46-7 (1966).';
    const edits = findingsOf(text).flatMap((finding) => finding.fixes.slice(0, 1).flatMap((fix) => fix.edits));
    expect(withEdits(text, edits)).toBe('Miranda v. Arizona, 384 U.S. 436, 478 nn.46-7 (1966).');
  });

  it('keeps the star of Markdown escaped', () => {
    const text = 'Pegnatori v. Acme LLC, No. 23-01424, 2023 WL 6626159, at 5 (D.S.C. Oct. 11, 2023).';
    const [finding] = findingsOf(text, 'star-page-form', { format: 'markdown' });
    expect(withEdits(text, finding.fixes[0].edits)).toContain(', at \\*5 (');
  });
});
