import { describe, expect, it } from 'vitest';
import { findingsOf, idsOf, sliceOf } from './check.ts';
import { saysNothing } from './quiet.ts';

/** What a reading of real opinions and briefs found rules to be wrong about; each text keeps what misled the rule. */
describe('a rule that was once wrong', () => {
  saysNothing([
    ['pin-range-digits', 'See Appx2902-2903; Appx292-296.'],
    ['pin-range-digits', 'Plaintiff alleged harassment. Compl. \u00b6\u00b6 152, 165-169.'],
    ['subsection-list', 'Detention is required. 8 U.S.C. \u00a7 1225(b)(1)(B)(iii)(IV).'],
    ['code-section-missing', 'It is a crime to allow truancy. 105 Ill. Comp. Stat. 5/26-10.'],
    ['id-kind-mismatch', 'The fine is lower. 730 Ill. Comp. Stat. 5/5-4.5-10 (2020). So the legislature chose. See id. at 5/5-4.5-65(e).'],
    [
      'short-mismatch',
      'Food & Water Watch, Inc. v. Vilsack, 79 F. Supp. 3d 174, 185 (D.D.C. 2015). So too Food & Water Watch, 808 F.3d at 912.',
    ],
    [
      'short-mismatch',
      'Arbitration is a matter of contract. Rent-A-Ctr., W., Inc. v. Jackson, 561 U.S. 63, 68 (2010). But see Hill v. Rent-A-Ctr., Inc., 398 F.3d 1286 (11th Cir. 2005). So it is. Rent-A-Ctr., 561 U.S. at 67.',
    ],
    [
      'short-before-full',
      'The Commission clarified the rule. Foo Energy Co., 105 FERC \u00b6 61,004 (2003). So it held. Foo Energy, 105 FERC at 61,005.',
    ],
    ['short-before-full', 'The Board said so. See Nordstrom, Inc., 264 NLRB 698, 700 (1982). It went on. Nordstrom, 264 NLRB at 701 n.12.'],
    ['short-before-full', 'The State said so. Br. for the Resp\u2019t, Hagen (No. 92-6281), 1993 WL 384805, at *9.'],
    ['page-number-comma', 'Foo Energy Co., 105 FERC at 61,005. Implementation of the Act, 11 FCC Rcd. 21,233, 21,308 (1996).'],
    ['reporter-periods', 'Implementation of the Act, 11 FCC Rcd. 21,233, 21,308 (1996).'],
    ['reporter-unknown', 'See Ceres Marine Terminal, Inc. v. Maryland Port Admin., 27 S.R.R. 1251, 1270 (FMC 1997).'],
    [
      'short-government-name',
      'Standing is special here. Massachusetts v. EPA, 549 U.S. 497, 518 (2007). Labels fail. Ashcroft v. Iqbal, 556 U.S. 662 (2009). Massachusetts, 549 U.S. at 520.',
    ],
    [
      'short-government-name',
      'Cost counts. Michigan v. U.S. Dep\u2019t of Educ., 474 F. Supp. 3d 13 (D.D.C. 2020). So it held. Michigan, 474 F. Supp. 3d at 20.',
    ],
    ['court-rule-form', 'Objections are due in 14 days. D. Conn. L. Civ. R. 72(c)(2).'],
    ['court-rule-form', 'The guideline describes a heartland. U.S. Sentencing Guidelines Manual \u00a7 1A1.4 (2018).'],
    ['wl-full-date', 'Bowoto v. Chevron Corp., No. C 99-02506 SI, 2006 WL 2455752, at *3 (N.D. Cal. Aug.22, 2006).'],
    ['index-name-mismatch', 'See Marbury v. Madison, 5 U.S. 1 Cranch 137, 177, 2 L. Ed. 60 (1803).'],
    ['index-name-mismatch', 'United States ex rel. Louisiana v. Boarman, 244 U.S. 397, 402 (1917).'],
    ['paren-order', 'See Flores v. S. Peru Copper Corp., 414 F.3d 233, 257 (2d *320 Cir. 2003) (Cabranes, J.).'],
    [
      'case-name-abbrev-text',
      'Both must be shown by the party that wishes to sue. Freedom from Religion Found., Inc. v. Zielke, 845 F.2d 1463, 1470 (7th Cir. 1988).',
    ],
    [
      'id-pin-range',
      'The Governor relied on it, \u201cconsistent with United States v. Munsingwear, 340 U.S. 36 (1950).\u201d (Id. at 2.)',
    ],
    [
      'id-pin-range',
      'He says it was \u201coverruled\u201d by Permanent Mission of India v. New York, 551 U.S. 193 (2007). Id. at 21. But it was not.',
    ],
    ['id-no-antecedent', 'See U.S. Sentencing Guidelines Manual supp. app. C, amends. 782, 788 (2014); id. ch. 5, pt. A.'],
    [
      'id-string-cite',
      'He relies on the safety valve. 18 U.S.C. \u00a7 3553(f)(5); 28 U.S.C. \u00a7 994(a). So the court said. Id. at 56.',
    ],
    [
      'statute-year-conflict',
      'The Postal Service amended its regulation. 39 C.F.R. \u00a7 232.1(a) (1998). It now allows signatures. 39 C.F.R. \u00a7 232.1(a) (2006).',
    ],
    [
      'year-missing',
      'Cf. Coppola v. Powell, 878 F.2d 1562, 1571 (1st Cir.)\n\n(holding no harmless error), cert. denied, 493 U.S. 969 (1989).',
    ],
    [
      'year-missing',
      'See United States v. Martz, 964 F.2d 787, 790 (8th Cir.), (approving use of sample), cert. denied, 113 S. Ct. 823 (1992).',
    ],
    ['pin-before-first-page', 'Colon Prieto v. Geigel, 115 D.P.R. 232, 247, 15\n\nOfficial Translations 313, 330 (1985).'],
    [
      'short-name-unknown',
      'It does. 4Townsend v. Burke, 334 U.S. 736, 740 (1948). Ashcroft v. Iqbal, 556 U.S. 662 (2009). Townsend, 334 U.S. at 741.',
    ],
    ['short-mismatch', 'Utah Power & Light Co., 45 FERC 61,095 (1988). It went on. Utah Power & Light Co., 47 FERC at 61,750.'],
    ['case-name-comma', 'See United States v. Santana, F.3d 1993 WL 345746 (1st Cir. 1993).'],
    ['reporter-periods', 'Santiago v. Kodak, 92 J.T.S. 11 (1992).'],
    ['court-rule-form', 'The rule is plain. Mass. Sup. J. C. R. 3:07.'],
    [
      'id-intervening-authority',
      'Deference is due. Gall v. United States, 552 U.S. 38, 51 (2007). The court \u201cmust give deference to the decision that the \u00a7 3553(a) factors justify the variance.\u201d Id.',
    ],
    [
      'id-string-cite',
      'Most have it. Cone v. State Bar, 819 F.2d 1002 (11th Cir. 1987); In re N.H. Bar Ass\u2019n, 453 A.2d 1258 (N.H. 1982). ABA Lawyers\u2019 Manual on Professional Conduct 45:202 (1992). One has not. Id.',
    ],
    ['id-kind-mismatch', 'It is so. 18 U.S.C. \u00a7 304. See also id. at 301(1)(C).'],
    ['section-plural', 'Haw. Rev. Stat. \u00a7 480-490 (2020).'],
    ['section-plural', '42 U.S.C. \u00a7 1395-1.'],
    ['page-number-comma', 'SeaWorld of Fla., LLC, 2013 CCH OSHD \u00b6 33,329, 2013 WL 5505276, at *5 (No. 12-1697, 2013) (ALJ).'],
    [
      'court-abbrev-form',
      'Trs. of the Corcoran Gallery v. District of Columbia, 2014 D.C. Super. LEXIS 17, at *35 (D.C. Sup. Ct. Aug. 18, 2014).',
    ],
    ['case-name-caps', 'See PEER v. USSIBWC, 839 F. Supp. 2d 304 (D.D.C. 2012).'],
    ['index-name-mismatch', 'To rely on it is to overlook the statute. Cf.Michigan v. EPA, 213 F.3d 663, 677 (D.C. Cir. 2000).'],
    [
      'id-string-cite',
      'They profit. Appx2902; 28 U.S.C. \u00a7 612. A few users pay the most. July 2018 Report 2-3. They resell it. Id. at 3.',
    ],
    [
      'citation-sentence-period',
      'It requires notice. Colon Prieto v. Geigel, 115 D.P.R. 232, 247, 15\n\nOfficial Translations 313, 330 (1985).',
    ],
  ]);

  it('leaves the period of the sentence behind a code', () => {
    const text = 'The bank was not licensed under section 26-1103(a) of the D.C.Code. Banks are exempt. D.C.Code \u00a7 26-1102(1).';
    for (const finding of findingsOf(text, 'state-code-form')) expect(sliceOf(text, finding)).toBe('D.C.Code');
  });

  it('leaves alone the blanks of a text that was spread to its margin', () => {
    const line = 'The  court  of  appeals  affirmed  the  judgment  of  the  district  court.  ';
    expect(idsOf(findingsOf(`${line}Terry v. Ohio, 392  U.S.  1, 30 (1968).`, 'cite-whitespace'))).toEqual([]);
    expect(idsOf(findingsOf('Terry v. Ohio, 392  U.S. 1, 30 (1968).', 'cite-whitespace'))).toEqual(['cite-whitespace']);
  });
});

describe('a rule that became narrower', () => {
  it.each([
    [
      'short-mismatch',
      'Olim v. Wakinekona, 461 U.S. 238, 250 (1983). Labels fail. Ashcroft v. Iqbal, 556 U.S. 662 (2009). Olim, 416 U.S. at 249.',
    ],
    ['short-mismatch', 'LeFande v. District of Columbia, 864 F. Supp. 2d 44, 50 (D.D.C. 2012). So it held. LeFande, 864 F. Supp. at 50.'],
    ['short-before-full', 'Gall v. United States, 128 S. Ct. 586, 590 (2007). See also Kimbrough, 128 S. Ct. at 575.'],
    [
      'short-before-full',
      'Food & Water Watch, Inc. v. Vilsack, 79 F. Supp. 3d 174 (D.D.C. 2015). So too Food & Water Watch, 808 F.3d at 912.',
    ],
    [
      'short-government-name',
      'Fear is not enough. Texas v. Johnson, 491 U.S. 397 (1989). Ashcroft v. Iqbal, 556 U.S. 662 (2009). Texas, 491 U.S. at 408.',
    ],
    ['id-pin-range', 'A complaint must be plausible. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007). Labels will not do. Id. at 12.'],
    ['subsection-list', 'The agency may withhold it. 5 U.S.C. \u00a7 552(b)(ii)(iii).'],
    ['statute-year-conflict', 'The claim lies. 42 U.S.C. \u00a7 1983 (2012). It reaches counties. 42 U.S.C. \u00a7 1983 (2018).'],
    ['section-plural', 'See 28 U.S.C. \u00a7 2671-2680.'],
    ['section-plural', 'See 21 C.F.R. \u00a7 820.1-820.198 (1992).'],
    ['star-page-form', 'The notice was adequate. State v. Green, No. 2012AP1475-CR, 2013 WL 5811261 at *7 (Wis. Ct. App. Oct. 30, 2013).'],
  ])('%s still finds: %s', (rule, text) => {
    expect(idsOf(findingsOf(text, rule))).toEqual([rule]);
  });
});
