import { describe, expect, it } from 'vitest';
import { findingsOf, idsOf, withEdits } from './check.ts';

/** Texts that come close to a rule about case names and break none. */
const QUIET: readonly (readonly [rule: string, text: string])[] = [
  ['case-name-us-of-america', 'The United States of America v. Leon controversy is history.'],
  ['case-name-et-al', 'Terry v. Ohio, 392 U.S. 1 (1968) (Smith et al., concurring).'],
  ['case-name-abbrev', 'In Board of Regents v. Roth, 408 U.S. 564, 569-71 (1972), the Supreme Court held so.'],
  ['case-name-abbrev', 'The rule of Loper Bright Enterprises v. Raimondo, 603 U.S. 369 (2024), governs.'],
  ['case-name-abbrev', 'The law is plain. Smith v. District of Columbia, 34 A.3d 12, 15 (D.C. 2012).'],
  ['case-name-abbrev', 'The law is plain. California v. Texas, 593 U.S. 659, 669 (2021).'],
  ['case-name-abbrev', 'The law is plain. Forum v. Church, 12 F.3d 34, 36 (9th Cir. 1994).'],
  ['case-name-abbrev', 'The law is plain. John West v. Jane North, 12 F.3d 34, 36 (9th Cir. 1994).'],
  ['case-name-abbrev', 'The law is plain. Moore v. City of East Cleveland, 431 U.S. 494, 500 (1977).'],
  ['case-name-abbrev', 'Bell Atlantic Corp. v. Twombly, 550 U.S. 544 (2007), retired an old phrase.'],
  ['case-name-abbrev-text', 'See Ky. Dep\u2019t of Corr. v. Thompson, 490 U.S. 454 (1989).'],
  ['case-name-abbrev-text', 'In Am. Trucking Ass\u2019ns, Inc. v. Smith, 12 F.3d 34 (9th Cir. 1994), it was so.'],
  [
    'case-name-abbrev-text',
    'Foo v. Bar, 12 F.3d 34 (9th Cir. 1994), overruled by Lin v. U.S. Dep\u2019t of Just., 494 F.3d 296 (2d Cir. 2007).',
  ],
  ['case-name-abbrev-form', 'Whitman v. Am. Trucking Ass\u2019ns, 531 U.S. 457, 472 (2001).'],
  ['case-name-ampersand', 'Smith and Jones v. Ohio, 392 U.S. 1, 30 (1968).'],
  ['case-name-ampersand', 'Acme Inc. and Best Co. v. Ohio, 392 U.S. 1, 30 (1968).'],
  ['case-name-the', 'The Schooner Exchange v. McFaddon, 11 U.S. (7 Cranch) 116 (1812).'],
  ['case-name-the', 'The Bremen v. Zapata Off-Shore Co., 407 U.S. 1, 10 (1972).'],
  ['case-name-state', 'State v. Swick, 2012-NMSC-018, \u00b6 31, 279 P.3d 747.'],
  ['case-name-state', 'State of Texas v. Johnson, 491 S.W.2d 397, 406.'],
  ['case-name-state', 'State of Texas Parks Ass\u2019n v. Johnson, 491 U.S. 397, 406 (1989).'],
  ['case-name-business', 'Smith Bros. Co. v. Ohio, 392 U.S. 1, 30 (1968).'],
  ['case-name-business', 'Acme GmbH & Co. v. Ohio, 392 U.S. 1, 30 (1968).'],
  ['case-name-procedural', 'Matter of Z-R-Z-C-, 25 I. & N. Dec. 1, 3 (B.I.A. 2009).'],
  ['case-name-procedural', 'Smith on behalf of himself and others v. Ohio, 392 U.S. 1, 30 (1968).'],
  ['case-name-procedural-case', 'In re Winship, 397 U.S. 358, 364 (1970).'],
  ['case-name-caps', 'NLRB v. SEC, 392 U.S. 1, 30 (1968).'],
  ['case-name-caps', 'EEOC v. UPS, 392 U.S. 1, 30 (1968).'],
  ['case-name-commissioner', 'Smith v. Comm\u2019r, 189 F.2d 107, 109 (5th Cir. 1951).'],
  ['case-name-commissioner', 'Smith v. Commissioner of Patents, 189 F.2d 107, 109 (5th Cir. 1951).'],
  ['case-name-descriptor', 'Olim v. Wakinekona, 461 U.S. 238, 247 (1983) (Warden).'],
  ['case-name-designator-period', 'Acme GmbH v. Smith, 477 U.S. 317, 325 (1986).'],
  ['case-name-designator-period', 'Acme LLC v. Co-Op Stores, 477 U.S. 317, 325 (1986).'],
];

describe('a near miss of the rules about case names', () => {
  it.each(QUIET)('%s: %s', (rule, text) => {
    expect(idsOf(findingsOf(text, rule))).toEqual([]);
  });
});

describe('case names', () => {
  it('are not judged in headings', () => {
    expect(idsOf(findingsOf('# GIDEON v. WAINWRIGHT, 372 U.S. 335 (1963)', 'case-name-caps', { format: 'markdown' }))).toEqual([]);
  });

  it('in capitals are mended unasked only where the capitals are certain', () => {
    const safe = (text: string) => findingsOf(text, 'case-name-caps').flatMap(({ fixes }) => fixes.map((fix) => fix.safe));
    expect(safe('GIDEON v. WAINWRIGHT, 372 U.S. 335, 344 (1963).')).toEqual([true]);
    expect(safe('GIDEON v. MCDONALD, 372 U.S. 335, 344 (1963).')).toEqual([false]);
  });

  it('keep the apostrophes of the document', () => {
    const text = 'The law is plain. Monell v. Department of Soc. Servs., 436 U.S. 658 (1978). It\u2019s so. It isn\u2019t new.';
    const [found] = findingsOf(text, 'case-name-abbrev');
    expect(withEdits(text, found.fixes[0].edits)).toContain('Dep\u2019t of Soc. Servs.');
  });

  it('have Cnty. for Cty.', () => {
    const text = 'Doe v. Hennepin Cty., 858 F.2d 1325, 1328 (8th Cir. 1988).';
    expect(idsOf(findingsOf(text, 'case-name-abbrev-form'))).toEqual(['case-name-abbrev-form']);
  });

  it('keep the Supreme Court\u2019s abbreviations in its own style', () => {
    const text = 'Lopez v. Marion Cty. Sheriff\u2019s Dept., 503 U.S. 375, 391 (1992).';
    expect(findingsOf(text, 'case-name-abbrev-form', { config: { profile: 'scotus' } })).toEqual([]);
  });
});
