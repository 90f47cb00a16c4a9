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
    [
      'statute-year-conflict',
      'One limit is six years. Vt. Stat. Ann. tit. 12, \u00a7 511 (2002). So is the other. Vt. Stat. Ann. tit. 9, \u00a7 511 (2006).',
    ],
    ['cite-whitespace', 'Brief for Appellant                                       21\n\nContent-based laws are presumptively invalid.'],
    ['court-rule-form', 'Objections are due in 14 days. D. Conn. L. Civ. R. 72(c)(2).'],
    ['court-rule-form', 'The guideline describes a heartland. U.S. Sentencing Guidelines Manual \u00a7 1A1.4 (2018).'],
    [
      'italic-case-name',
      'Deference is over.[^1] It was older.[^2]\n\n[^1]: Loper Bright Enters. v. Raimondo, 603 U.S. 369, 412 (2024).\n\n[^2]: *Loper Bright*, 603 U.S. at 448; Skidmore v. Swift & Co., 323 U.S. 134, 140 (1944).',
      { format: 'markdown' },
    ],
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

  // Misled by texts that nothing had been mended with: opinions of the Supreme Court and of the First Circuit.
  saysNothing([
    [
      'parallel-conflict',
      'Danville Christian Acad., Inc. v. Beshear, 592 U.S. ___, 141 S. Ct. 527, 208 L. Ed. 2d 504 (2020). High Plains Harvest Church v. Polis, 592 U.S. ___, 141 S. Ct. 527, 208 L. Ed. 2d 503 (2020).',
    ],
    [
      'parallel-conflict',
      'United States v. Passos-Paternina, 918 F.2d 979 (1st Cir. 1990), cert. denied, 111 S. Ct. 1637, 111 S. Ct. 2808, 111 S. Ct. 2809 (1991).',
    ],
    [
      'parallel-conflict',
      'Maine v. Moulton, 474 U.S. 159, 106 S. Ct. 477 (1985). United States v. Henry, 447 U.S. 264, 100 S. Ct. 2183 (1980). See 474 U.S. at 161, 106 S. Ct. 477, 447 U.S. at 270, 100 S. Ct. 2183.',
    ],
    [
      'parallel-conflict',
      'Clark v. Cmty. for Creative Non-Violence, 468 U.S. 288, 104 S. Ct. 3065 (1984). So it is. Lynch, 465 U.S. at 674, 104 S. Ct. 1355.',
    ],
    ['pin-beyond-end', 'Schad v. Borough of Mount Ephraim, 452 U.S. 61 (1981). Access is limited. Heffron, 452 U.S. at 647.'],
    ['pin-beyond-end', 'United States v. Maddox, 944 F.2d 1223 (6th Cir. 1991), cert. denied, 112 S. Ct. 948, 1219, 1978, 2317 (1992).'],
    ['pin-beyond-end', 'Florida v. Jimeno, 500 U.S. 248, 111 S. Ct. 1801 (1991). A general consent reaches containers. Id. at 1804.'],
    ['pin-beyond-end', 'Gryger v. Burke, 334 U.S. 728 (1948). The record shows it. Toler 479. So it held. Id. at 1302.'],
    [
      'id-pin-range',
      'Worcester v. Georgia, 31 U.S. (6 Pet.) 515, 559 (1832). They split those powers. Toler 479. The residue stayed. Id. at 481.',
    ],
    [
      'id-pin-range',
      'Husayn v. Mitchell, 938 F.3d 1123, 1127 (9th Cir. 2019). They asked for it. 3 Record 441. It was refused. Id. at 444.',
    ],
    ['id-kind-mismatch', 'It was used so. Md. Const. art. X. Others did likewise. Eberling 18; see also id. at 19.'],
    ['id-kind-mismatch', 'The officers are excepted. 5 U.S.C. \u00a7 2302(a)(2)(B); Plum Book, p. v (distinguishing service); id. at 202.'],
    [
      'id-string-cite',
      'The punishment is that of the statute. Hewitt v. Helms, 459 U.S. 460, 472 (1983); Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).\n\nId. at 474. So the rule stands.',
    ],
    [
      'id-no-antecedent',
      'The article says so. Kontorovich, Beyond the Article I Horizon, supra, at 1201. Ships may not be boarded. Id. at 1202.',
    ],
    ['pin-before-first-page', 'Swain v. Pressley, 430 U.S. 372, 97 S. Ct. 1224, 51 [**504] L. Ed. 2d 411 (1977).'],
    ['pin-before-first-page', 'Dominguez v. Eli Lilly & Co., 958 F. Supp. 721, 7[2]8 (D.P.R. 1997).'],
    ['reporter-year-impossible', 'State v. Gillon, 15 S.W.3d 492, 496-97 (Tenn. Crim. App. 1997).'],
    ['reporter-volume-impossible', 'No such duty exists. See 103 C.M.R. 430.18 (1990).'],
    ['court-missing', 'State v. Hauge, 103 Hawai`i 38, 79 P.3d 131, 144 (2003).'],
    ['court-paren-bracket', 'Pennsylvania v. Finley, 481 U.S. 551, 559 [107 S. Ct. 1990, 95 L. Ed. 2d 539] (1987).'],
    ['index-year-court-mismatch', 'Pennsylvania v. Finley, 481 U.S. 551, 559 [107 S. Ct. 1990, 95 L. Ed. 2d 539] (1987).'],
    ['index-year-court-mismatch', 'Levings v. Forbes & Wallace, Inc., 396 N.E.2d 149, 153 (Mass. App. Ct. 1979).'],
    ['index-name-mismatch', 'Bank of Nova Scotia v. United States, 487 U.S. 250, 256 (1988).'],
    ['index-name-mismatch', 'United States v. Parcel of Rumson, N.J., Land, 507 U.S. 111, 119 (1993).'],
    ['index-name-mismatch', 'Veranda Beach Club v. Western Surety Co., 936 F.2d 1364, 1370 (1st Cir. 1991).'],
    ['index-mid-case', 'United States v. Hendricks, 743 F.2d 653 (9th Cir. 1984), cert. denied, 470 U.S. 1006 (1985).'],
    ['case-year-conflict', 'In re Glenfed, Inc., 11 F.3d 843 (9th Cir. 1993), reh\u2019g granted, 11 F.3d 843 (9th Cir. 1994).'],
    ['court-full-date', 'Ralphs Grocery Co., 361 N.L.R.B. No. 9, 2014 N.L.R.B. Dec. \u00b6 15,843 (July 31, 2014).'],
    ['court-redundant-scotus', 'United States v. Dunnigan, 61 U.S.L.W. 4180, 1993 U.S. LEXIS 1779 (U.S. Feb. 23, 1993).'],
    ['reporter-variant', 'Ralphs Grocery Co., 361 N.L.R.B. 80, 2014 N.L.R.B. Dec. \u00b6 15,843 (2014).'],
    ['wl-form', 'Head v. Sec\u2019y of Health, No. 90-84V, 1990 U.S. Cl. Ct. LEXIS 513, at *1 (Cl. Ct. Dec. 28, 1990).'],
    [
      'wl-form',
      'United States v. Doe, No. 06-4332, 2007 U. S. App. LEXIS 23298, *6 (CA4 Oct. 4, 2007).',
      { config: { profile: 'scotus' } },
    ],
    ['neutral-cite-form', 'In re Guardianship of J. C. D., 2004 S. D. 96, \u00b64, 686 N. W. 2d 647.', { config: { profile: 'scotus' } }],
    ['v-form', 'Verizon Commc\u2019ns Inc. v. Law Offs. of Curtis V. Trinko, LLP, 540 U.S. 398, 414 (2004).'],
    ['v-form', 'Walling v. James V. Reuter, Inc., 321 U.S. 671, 676 (1944).'],
    ['case-name-us', 'So it held. Presbyterian Church in U.S. v. Hull Mem\u2019l Presbyterian Church, 393 U.S. 440, 449 (1969).'],
    ['case-name-caps', 'BATF v. FLRA, 464 U.S. 89, 98 n.8 (1983).'],
    ['case-name-abbrev', 'Stinson v. United States, U.S. , 113 S. Ct. 1913, 1919 (1993).'],
    ['case-name-comma', 'Reynolds v. Sims\n377 U.S. 533 (1964)'],
    ['case-name-comma', 'It was decided within the meaning of the Fourth 95 Eng. Rep. 807 (C.P. 1765).'],
    [
      'short-name-unknown',
      'WesternGeco LLC v. ION Corp., 585 U.S. 407, 411 (2018). Nestle v. Doe, 593 U.S. 628 (2021). Western-\nGeco, 585 U.S. at 413.',
    ],
    ['supra-no-antecedent', 'Miller v. Johnson, 515 U.S. 900, 916 (1995). So it is. See Mil-\nler, supra, at 916.'],
    ['short-before-full', 'It was so.[1] Hope fails. Roth, 408 U.S. at 577.\n\n[1] Bd. of Regents v. Roth, 408 U.S. 564, 577 (1972).'],
    [
      'short-before-full',
      'It was so.[^1] Hope fails. Roth, 408 U.S. at 577.\n\n[^1]: Bd. of Regents v. Roth, 408 U.S. 564, 577 (1972).',
      { format: 'markdown' },
    ],
    ['section-plural', 'See 42 U.S.C. \u00a7\u00a7 608(a)(3) (2006 ed., Supp. III), 656(a)(1).'],
    ['section-plural', 'See Ohio Rev. Code \u00a7\u00a7 5751.01(E)(2), .02.'],
    ['section-plural', 'See 42 U.S.C. \u00a7\u00a7 1381\u22121385.'],
    ['section-plural', 'See 29 C.F.R. \u00a7 2509.75-8, D-2.'],
    ['section-word', 'The plan is a contract within the ICA. Section 10502(a) provides that it binds.'],
    ['section-symbol-start', 'The plain terms of the clause thus indicate that\n\n\u00a7 22(b)(1) applies only where neither is present.'],
    [
      'paren-quoting-form',
      'Roth v. Doe, 1 F.3d 1, 4 (1st Cir. 1993) (citing, e.g., Newsome v. McCabe, 256 F.3d 747, 750 (7th Cir. 2001)).',
    ],
    ['paren-explanatory-case', 'The districts did not fit. App. 2150 (Finding 191).'],
    ['paren-order', 'League of United Latin Am. Citizens v. Perry, 548 U.S. 399, 447 (2006) (LULAC) (opinion of Kennedy, J.).'],
    ['paren-order', 'McDaniel v. Brown, 558 U.S. 120, 131 (2010) ( per curiam) (slip op., at 13).'],
    [
      'string-separator',
      'Compare Malvo v. Mathena, 893 F.3d 265 (4th Cir. 2018), with United States v. Sparks, 941 F.3d 748 (5th Cir. 2019), and State v. Ramos, 387 P.3d 650 (Wash. 2017).',
    ],
    [
      'string-separator',
      'Montoya relied on Soler v. Scott, 942 F.2d 597 (9th Cir. 1991), vacated as moot sub. nom. Sivley v. Soler, 113 S. Ct. 454 (1992), and Abreu v. United States, 797 F. Supp. 50 (D.R.I. 1992).',
    ],
    ['court-abbrev-form', 'Foo v. Bar, 565 F. Supp. 931, 938 (NJ 1983).'],
    ['pin-range-digits', 'Charles Alan Wright et al., Federal Practice and Procedure 4435-4447 (1981).'],
    ['ellipsis-start', 'The line should read: ". . . fare better" instead.'],
    [
      'supra-form',
      'Frank See, The Text of See, 53 U. Chi. L. Rev. 1 (1986). The requirement is met. See supra, at 31\u201333.',
      { config: { profile: 'scotus' } },
    ],
    ['code-house-form', 'See Exec. Order No. 13740, 3 CFR 510 (2016).', { config: { profile: 'scotus' } }],
    [
      'court-rule-form',
      'It was rejected. Singh v. Minister, 139, 134 D. L. R. (4th) 481, 503. So too [2000] 3 Cow. M. L. R. 855.',
      { config: { profile: 'scotus' } },
    ],
    [
      'string-separator',
      'We granted certiorari. Compare, e.g., Malvo v. Mathena, 893 F.3d 265 (4th Cir. 2018), and Veal v. State, 784 S.E.2d 403 (Ga. 2016), with United States v. Sparks, 941 F.3d 748 (5th Cir. 2019).',
    ],
    [
      'paragraph-symbol',
      'Sackett v. EPA, 566 U.S. 120, 124 (2012). They may. Id. at 121\u201322, \u00b6\u00b6 2.1, 2.7. So it is. Id. at 122, \u00b6\u00b6 10(c)\u2013(e), (g).',
    ],
    [
      'pin-beyond-end',
      'It failed. Ayers v. Belmontes, 529 F.3d 834, 840 (9th Cir. 2008). When it was given, Record 2254, the judge let it in, id., at 2256, 2332. He hit a table. 6 id., at 1651.',
    ],
    [
      'pin-beyond-end',
      'The district fails. Harris v. McCrory, 159 F. Supp. 3d 600, 618 (M.D.N.C. 2016). ------ \u2014\u2014\u2014\u2014\u2014\u2014 10 Watt laughed. See id. at 2369.',
    ],
    [
      'string-separator',
      'We granted certiorari. 589 U.S. ___ (2020). Compare, e.g., Malvo v. Mathena, 893 F.3d 265 (4th Cir. 2018), and Veal v. State, 784 S.E.2d 403 (Ga. 2016), with, e.g., United States v. Sparks, 941 F.3d 748 (5th Cir. 2019), and State v. Ramos, 387 P.3d 650 (Wash. 2017).',
    ],
    [
      'pin-beyond-end',
      'The order was premature. Toibb v. Radloff, 501 U.S. 157, 160 (1991). It was paid. (Tr. at 40, Ex. 12) Id. at 29. And so on. Id. at 3099.',
    ],
  ]);

  it("lets the Supreme Court's own opinions name a court in their sentences", () => {
    const text = 'The Eleventh Circuit disagreed. Reeves v. State, 226 So. 3d 711, 750 (2016). So it stood.';
    expect(idsOf(findingsOf(text.replace('Eleventh Circuit', 'court'), 'court-missing'))).toEqual(['court-missing']);
    expect(findingsOf(text, 'court-missing', { config: { profile: 'scotus' } })).toEqual([]);
  });

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
    ['case-name-comma', 'It stands. See Chevron 467 U.S. 837, 843 (1984).'],
    ['v-form', 'FDIC V. Sumner Fin. Corp., 602 F.2d 670, 683 (5th Cir. 1979).'],
    ['index-mid-case', 'United States v. Lauzon, 938 F.2d 326 (1st Cir. 1991). So it was held, 112 U.S. 450 (1991).'],
    ['pin-beyond-end', 'Direct Sales Co. v. United States, 319 U.S. 703, 717 (1943).'],
    [
      'parallel-conflict',
      'South Dakota v. Yankton Sioux Tribe, 522 U.S. 329, 118 S. Ct. 789 (1998). See Parker v. Doe, 17 U.S. 181, 136 S. Ct. 1072 (2016). It is weak. Id. at 356, 118 S. Ct. 789.',
    ],
    ['short-before-full', 'Hope fails. Roth, 408 U.S. at 577. It was so.[1]\n\n[1] Bd. of Regents v. Roth, 408 U.S. 564, 577 (1972).'],
    ['star-page-form', 'The notice was adequate. State v. Green, No. 2012AP1475-CR, 2013 WL 5811261 at *7 (Wis. Ct. App. Oct. 30, 2013).'],
  ])('%s still finds: %s', (rule, text) => {
    expect(idsOf(findingsOf(text, rule))).toEqual([rule]);
  });
});
