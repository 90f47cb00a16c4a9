import { describe, expect, it } from 'vitest';
import { shown } from './shown.ts';

/** One text a row, and the citations that stand in it. */
const READ: readonly [what: string, text: string, citations: readonly string[]][] = [
  [
    'a full citation with pin and court',
    'Archie v. City of Racine, 847 F.2d 1211, 1217 (7th Cir. 1988) (en banc).',
    ['full_case 847 F.2d 1211 [Archie v. City of Racine] pin 1217 court 7th Cir. (1988)'],
  ],
  [
    'West’s closed spacing',
    'Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir.1999).',
    ['full_case 195 F.3d 1221 [Cosco v. Uphoff] pin 1223 court 10th Cir. (1999)'],
  ],
  [
    'parallels, the pin on the first',
    'See Olim v. Wakinekona, 461 U.S. 238, 250-51, 103 S.Ct. 1741, 75 L.Ed.2d 813 (1983).',
    [
      'full_case 461 U.S. 238 [Olim v. Wakinekona] pin 250-51 (1983) signal see',
      'full_case/parallel 103 S.Ct. 1741 (1983)',
      'full_case/parallel 75 L.Ed.2d 813 (1983)',
    ],
  ],
  [
    'a short form with a repeated parallel',
    'Sandin, 515 U.S. at 481, 483 n. 5, 115 S.Ct. 2293.',
    ['short_case 515 U.S. at 481, 483 n. 5 [Sandin]', 'full_case/parallel_repeat 115 S.Ct. 2293'],
  ],
  [
    'an early volume with its named reporter',
    'Marbury v. Madison, 5 U.S. (1 Cranch) 137, 177 (1803).',
    ['full_case 5 U.S. (1 Cranch) 137 [Marbury v. Madison] pin 177 (1803)'],
  ],
  ['a page not yet assigned', 'Smith v. Jones, 600 U.S. ___ (2023).', ['full_case 600 U.S. ___ [Smith v. Jones] (2023)']],
  [
    'a volume not yet numbered',
    'Hamer v. Neighborhood Hous. Servs., ––– U.S. ––––, 138 S. Ct. 13, 20 (2017).',
    ['full_case ––– U.S. –––– [Hamer v. Neighborhood Hous. Servs.] (2017)', 'full_case/parallel 138 S. Ct. 13 pin 20 (2017)'],
  ],
  [
    'a database citation with its docket number',
    'Doe v. Roe, No. 12-cv-345, 2014 WL 123456, at *3 (S.D.N.Y. Jan. 2, 2014).',
    ['full_case 2014 WL 123456 [Doe v. Roe] pin at *3 court S.D.N.Y. (2014)'],
  ],
  [
    'a neutral citation',
    'Griego v. Oliver, 2014-NMSC-003, ¶ 69, 316 P.3d 865.',
    ['full_case 2014-NMSC-003 [Griego v. Oliver] pin ¶ 69', 'full_case/parallel 316 P.3d 865'],
  ],
  [
    'California’s order and bracketed parallel',
    'In re K.F. (2009) 173 Cal.App.4th 655, 661 [92 Cal.Rptr.3d 784].',
    ['full_case 173 Cal.App.4th 655 [In re K.F.] pin 661 (2009)', 'full_case/parallel 92 Cal.Rptr.3d 784 (2009)'],
  ],
  [
    'New York’s brackets and bare v',
    'Solomon v State of New York, 146 AD2d 439, 440 [1st Dept 1989].',
    ['full_case 146 AD2d 439 [Solomon v State of New York] pin 440 court 1st Dept (1989)'],
  ],
  [
    'Texas petition history',
    'Gomez v. Pasadena Mgmt., Inc., 246 S.W.3d 306, 315 (Tex. App.—Houston [14th Dist.] 2008, no pet.).',
    ['full_case 246 S.W.3d 306 [Gomez v. Pasadena Mgmt., Inc.] pin 315 court Tex. App.—Houston [14th Dist.] (2008)'],
  ],
  [
    'subsequent history',
    'Leonard v. Pepsico, Inc., 88 F. Supp. 2d 116 (S.D.N.Y. 1999), aff’d, 210 F.3d 88 (2d Cir. 2000).',
    ['full_case 88 F. Supp. 2d 116 [Leonard v. Pepsico, Inc.] court S.D.N.Y. (1999)', 'full_case 210 F.3d 88 court 2d Cir. (2000)'],
  ],
  [
    'a year that only the history gives',
    'Etcheverry v. United States, 320 F.2d 873 (9th Cir.), cert. denied, 375 U.S. 930 (1963).',
    ['full_case 320 F.2d 873 [Etcheverry v. United States] court 9th Cir. (1963)', 'full_case 375 U.S. 930 (1963)'],
  ],
  [
    'a year that belongs to the next citation',
    'Smith v. Jones, 347 U.S. 999. The court disagreed. Brown v. Board, 347 U.S. 483 (1954).',
    ['full_case 347 U.S. 999 [Smith v. Jones]', 'full_case 347 U.S. 483 [Brown v. Board] (1954)'],
  ],
  [
    'a citation in a parenthetical of another',
    'Holley v. Gilead Scis., Inc., 379 F. Supp. 3d 809 (N.D. Cal. 2019) (citing Wyeth v. Levine, 555 U.S. 555 (2009)).',
    [
      'full_case 379 F. Supp. 3d 809 [Holley v. Gilead Scis., Inc.] court N.D. Cal. (2019)',
      'full_case 555 U.S. 555 [Wyeth v. Levine] (2009) in #0',
    ],
  ],
  [
    'a name in a sentence',
    'In Board of Regents v. Roth, 408 U.S. 564 (1972), the Court held so.',
    ['full_case 408 U.S. 564 [Board of Regents v. Roth] (1972)'],
  ],
  [
    'a name after a quotation',
    'It held that “schools must serve.” Compare Brown v. Board of Education, 347 U.S. 483 (1954).',
    ['full_case 347 U.S. 483 [Brown v. Board of Education] (1954) signal compare'],
  ],
  [
    'a name of abbreviations',
    'Ky. Dep’t of Corr. v. Thompson, 490 U.S. 454, 464 (1989).',
    ['full_case 490 U.S. 454 [Ky. Dep’t of Corr. v. Thompson] pin 464 (1989)'],
  ],
  [
    'a name with a second one in brackets',
    'Cle-Ware v. Lindow (In re Cle-Ware Indus.), 39 B.R. 742 (Bankr. E.D. Va. 1984).',
    ['full_case 39 B.R. 742 [Cle-Ware v. Lindow (In re Cle-Ware Indus.)] court Bankr. E.D. Va. (1984)'],
  ],
  [
    'a hybrid with supra',
    'Factors Etc., Inc. v. Creative Card Co., supra, 444 F. Supp. at 282.',
    ['short_case 444 F. Supp. at 282 [Factors Etc., Inc. v. Creative Card Co.]'],
  ],
  [
    'a star page inside a citation',
    'Crane v. Hyde Park, 135 *355 Mass. 147, 148 (1883).',
    ['full_case 135 *355 Mass. 147 [Crane v. Hyde Park] pin 148 (1883)'],
  ],
  [
    'a line wrap with its indentation',
    'See Smith v. Jones, 123 F.3d 456,\n          460 (9th Cir. 1997).',
    ['full_case 123 F.3d 456 [Smith v. Jones] pin 460 court 9th Cir. (1997) signal see'],
  ],
  [
    'non-breaking spaces',
    'Smith v. Jones, 123\u00a0F.3d\u00a0456 (9th Cir. 1997).',
    ['full_case 123 F.3d 456 [Smith v. Jones] court 9th Cir. (1997)'],
  ],
  [
    'a reporter’s name that is a party’s',
    'Connick v. Thompson, 563 U.S. 51 (2011).',
    ['full_case 563 U.S. 51 [Connick v. Thompson] (2011)'],
  ],
  ['a missing comma before a pin', 'Roe v. Wade, 410 U.S. 113 153 (1973).', ['full_case 410 U.S. 113 [Roe v. Wade] pin 153 (1973)']],
  [
    'California: two bracketed parallels, and the case’s name and page alone',
    '(People v. Smith (2013) 58 Cal.4th 197, 270–271 [165 Cal.Rptr.3d 383, 315 P.3d 644].) (Smith, at p. 272, fn. 3.) (Ibid.)',
    [
      'full_case 58 Cal.4th 197 [People v. Smith] pin 270–271 (2013)',
      'full_case/parallel 165 Cal.Rptr.3d 383 (2013)',
      'full_case/parallel 315 P.3d 644 (2013)',
      'case_page Smith, at p. 272, fn. 3',
      'id Ibid.',
    ],
  ],
  [
    'California: a page of a document, and no case',
    'See the Attorney General’s Brief, at p. 12. We look at p. 15 of it.',
    ['record Attorney General’s Brief, at p. 12'],
  ],
  [
    'New York: Matter of, history without its comma, a star page before the name',
    'See Hoff v Royal Metal Co., 117 AD 884 [2d Dept 1907], aff’d 189 NY 555 [1907]; ***285 Matter of Wilcox, 194 N.Y. 288, 298 [1909].',
    [
      'full_case 117 AD 884 [Hoff v Royal Metal Co.] court 2d Dept (1907) signal see',
      'full_case 189 NY 555 (1907)',
      'full_case 194 N.Y. 288 [Matter of Wilcox] pin 298 (1909)',
    ],
  ],
  [
    'the Supreme Court: slip opinions, pending pins, its other opinions',
    'Collins v. Virginia, 584 U. S. ___, ___–___ (2018) (slip op., at 5–6). See 597 U. S., at ___ (slip op., at 15); ante, at 5; Post, at 3 (THOMAS, J., dissenting).',
    [
      'full_case 584 U. S. ___ [Collins v. Virginia] pin ___–___ (2018)',
      'short_case 597 U. S., at ___ signal see',
      'cross_reference ante, at 5',
      'cross_reference Post, at 3',
    ],
  ],
  [
    'a parallel of another opinion’s page',
    'See ante, at ___, 210 L. Ed. 2d, at ___.',
    ['cross_reference ante, at ___ signal see', 'short_case/parallel 210 L. Ed. 2d, at ___'],
  ],
  [
    'a pending pin before a parallel',
    'Henson, 582 U. S., at ___, 137 S. Ct. 1718, 1725. BP p.l.c. v. Mayor, ___ U.S.___, ___, 141 S.Ct. 1532, 1539, ___ L.Ed.2d ___ (2021).',
    [
      'short_case 582 U. S., at ___ [Henson]',
      'full_case/parallel_repeat 137 S. Ct. 1718 pin 1725',
      'full_case ___ U.S.___ [BP p.l.c. v. Mayor] pin ___ (2021)',
      'full_case/parallel 141 S.Ct. 1532 pin 1539 (2021)',
      'full_case/parallel ___ L.Ed.2d ___ (2021)',
    ],
  ],
  [
    'Michigan: a semicolon before the parallel, and supra with one',
    'People v Smith, 478 Mich 292, 300; 733 NW2d 351 (2007). Smith, supra at 301, 733 NW2d 351.',
    [
      'full_case 478 Mich 292 [People v Smith] pin 300 (2007)',
      'full_case/parallel 733 NW2d 351 (2007)',
      'supra Smith, supra at 301',
      'full_case/parallel_repeat 733 NW2d 351',
    ],
  ],
  [
    'elsewhere a semicolon ends the citation',
    'Doe v. Roe, 410 U.S. 113; 733 N.W.2d 351 (1999).',
    ['full_case 410 U.S. 113 [Doe v. Roe]', 'full_case 733 N.W.2d 351 (1999)'],
  ],
  [
    'Illinois: an unpublished order',
    'In re A.B., 2015 IL App (1st) 113456-U, ¶ 5.',
    ['full_case 2015 IL App (1st) 113456-U [In re A.B.] pin ¶ 5'],
  ],
  [
    'the older form: court and year without brackets, before the volume',
    'Railroad Crafts v. Wyer, 2 Cir., 1952, 197 F.2d 100, affirmed 3 Cir., 1953, 200 F.2d 5; Doe v. Roe, D.C., 115 F.Supp. 359; In re Lohr, D.C.E.D. N.Y.1953, 113 F.Supp. 822; Roe v. Doe, 41 F.2d 5 (C.C.A. 2, 1930).',
    [
      'full_case 197 F.2d 100 [Railroad Crafts v. Wyer] court 2 Cir. (1952)',
      'full_case 200 F.2d 5 court 3 Cir. (1953)',
      'full_case 115 F.Supp. 359 [Doe v. Roe] court D.C.',
      'full_case 113 F.Supp. 822 [In re Lohr] court D.C.E.D. N.Y. (1953)',
      'full_case 41 F.2d 5 [Roe v. Doe] court C.C.A. 2 (1930)',
    ],
  ],
  ['a year of prose is no date of the older form', 'In the spring of 1952, 197 F.2d 100 was decided.', ['full_case 197 F.2d 100']],
  [
    'a court and date with a later change, and Texas’s notes',
    'Doe v. Roe, 5 F.3d 6 (2d Cir. 2000, modified Jan. 3, 2001). Gomez v. State, 246 S.W.3d 306 (Tex. App. 2008, pet. denied) (mem. op., not designated for publication).',
    ['full_case 5 F.3d 6 [Doe v. Roe] court 2d Cir. (2000)', 'full_case 246 S.W.3d 306 [Gomez v. State] court Tex. App. (2008)'],
  ],
  [
    'parentheticals in parentheticals',
    'C v. D, 1 F.4th 5 (2d Cir. 2021) (quoting E v. F, 2 F.3d 5, 7 (2d Cir. 1993) (citing G v. H, 3 F.3d 8 (3d Cir. 1993) (holding that x (and y)))). I v. J, 5 F.3d 1 (2d Cir. 1993).',
    [
      'full_case 1 F.4th 5 [C v. D] court 2d Cir. (2021)',
      'full_case 2 F.3d 5 [E v. F] pin 7 court 2d Cir. (1993) in #0',
      'full_case 3 F.3d 8 [G v. H] court 3d Cir. (1993) in #1',
      'full_case 5 F.3d 1 [I v. J] court 2d Cir. (1993)',
    ],
  ],
  [
    'star pages before the volume, before the page, among the pins, before an id.',
    'Dugas v. Coplan, *132 506 F.3d 1, 9 (1st Cir. 2007). Roper v. Simmons, 543 U.S. *3118 551, 617, *54 620-21, 125 S.Ct. 1183 (2005). See *111 Stewart v. Evans, 275 F.3d 1126 (D.C. Cir. 2002). *597Id. at 1130.',
    [
      'full_case 506 F.3d 1 [Dugas v. Coplan] pin 9 court 1st Cir. (2007)',
      'full_case 543 U.S. *3118 551 [Roper v. Simmons] pin 617, *54 620-21 (2005)',
      'full_case/parallel 125 S.Ct. 1183 (2005)',
      'full_case 275 F.3d 1126 [Stewart v. Evans] court D.C. Cir. (2002) signal see',
      'id Id. at 1130',
    ],
  ],
  [
    'words that a line’s end cuts',
    'See Lee v. Flint-\nkote Co., 593 F.2d 1275 (D.C. Cir. 1979). National Federation of Inde-\npendent Business v. Sebe-\nlius, 567 U. S. 519 (2012). AFL-\nCIO v. FEC, 333 F.3d 168 (D.C. Cir. 2003).',
    [
      'full_case 593 F.2d 1275 [Lee v. Flintkote Co.] court D.C. Cir. (1979) signal see',
      'full_case 567 U. S. 519 [National Federation of Independent Business v. Sebelius] (2012)',
      'full_case 333 F.3d 168 [AFL-CIO v. FEC] court D.C. Cir. (2003)',
    ],
  ],
  [
    'commas inside the first party’s name',
    'See Central Bank of Denver, N. A. v. First Interstate Bank, 511 U.S. 164 (1994). See Director, Office of Workers’ Compensation Programs v. Greenwich Collieries, 512 U. S. 267 (1994). It is so. Merrill Lynch, Pierce, Fenner & Smith v. Manning, 578 U.S. 374 (2016).',
    [
      'full_case 511 U.S. 164 [Central Bank of Denver, N. A. v. First Interstate Bank] (1994) signal see',
      'full_case 512 U. S. 267 [Director, Office of Workers’ Compensation Programs v. Greenwich Collieries] (1994) signal see',
      'full_case 578 U.S. 374 [Merrill Lynch, Pierce, Fenner & Smith v. Manning] (2016)',
    ],
  ],
  [
    'commas of prose before a name',
    'In Texas, Smith & Co. v. Jones, 1 F.3d 2 (5th Cir. 1993). As noted in New York, Roe v. Wade, 410 U.S. 113 (1973). To a litigant like Mr. Harvey, Hall v. Bellmon, 935 F.2d 1106 (10th Cir. 1991). (quoting from Bell v. Roe, 5 F.3d 6 (2d Cir. 1993)).',
    [
      'full_case 1 F.3d 2 [Smith & Co. v. Jones] court 5th Cir. (1993)',
      'full_case 410 U.S. 113 [Roe v. Wade] (1973)',
      'full_case 935 F.2d 1106 [Hall v. Bellmon] court 10th Cir. (1991)',
      'full_case 5 F.3d 6 [Bell v. Roe] court 2d Cir. (1993)',
    ],
  ],
  [
    'abbreviations that no table has, openers and places inside a name',
    'Stewart v. TT Com. One, LLC, 911 N.E.2d 51 (Ind. Ct. App. 2009). cf. Northwestern Nat’l. Ins. Co. v. Donovan, 916 F.2d 372 (7th Cir. 1990). quoting Cmty. For Creative Non-Violence v. Reid, 490 U.S. 730 (1989). Assocs., Inc. v. Madsen (Canada) Ltd., 859 F.2d 4 (3d Cir. 1988).',
    [
      'full_case 911 N.E.2d 51 [Stewart v. TT Com. One, LLC] court Ind. Ct. App. (2009)',
      'full_case 916 F.2d 372 [Northwestern Nat’l. Ins. Co. v. Donovan] court 7th Cir. (1990) signal cf.',
      'full_case 490 U.S. 730 [Cmty. For Creative Non-Violence v. Reid] (1989)',
      'full_case 859 F.2d 4 [Assocs., Inc. v. Madsen (Canada) Ltd.] court 3d Cir. (1988)',
    ],
  ],
  [
    'names of many cases, and ends of phrases that are none',
    'In the Civil Rights Cases, 109 U. S. 3 (1883). See Opinion of the Justices, 263 Ala. 158 (1955). The judgment of the Court of Appeals, 976 F.2d 890 (4th Cir. 1992), and the case (No. 29, 377 U.S. 656). ‘The city of Detroit.’ 345 F.Supp. 914.',
    [
      'full_case 109 U. S. 3 [Civil Rights Cases] (1883)',
      'full_case 263 Ala. 158 [Opinion of the Justices] (1955) signal see',
      'full_case 976 F.2d 890 court 4th Cir. (1992)',
      'full_case 377 U.S. 656',
      'full_case 345 F.Supp. 914',
    ],
  ],
  [
    'a comma before the versus, a glued versus, a footnote’s number before the name',
    'WMCA, Inc., v. Simon, 370 U.S. 190 (1962). Loving v.Virginia, 388 U. S. 1 (1967). “That benefit.”15 Agency v. Alliance, 570 U. S. 205 (2013).',
    [
      'full_case 370 U.S. 190 [WMCA, Inc., v. Simon] (1962)',
      'full_case 388 U. S. 1 [Loving v.Virginia] (1967)',
      'full_case 570 U. S. 205 [Agency v. Alliance] (2013)',
    ],
  ],
  [
    'a name in brackets behind the name, of the case or of its court',
    'Rattigan v. Holder (Rattigan II), 689 F.3d 764 (D.C. Cir. 2012). Schneider v. State (Town of Irvington), 308 U.S. 147 (1939).',
    ['full_case 689 F.3d 764 [Rattigan v. Holder] court D.C. Cir. (2012)', 'full_case 308 U.S. 147 [Schneider v. State] (1939)'],
  ],
  [
    'a docket number without “No.”',
    'Snowden v. Zinke, 15-cv-1382 (RC), 2020 WL 7248349, at *5 (D.D.C. Dec. 9, 2020).',
    ['full_case 2020 WL 7248349 [Snowden v. Zinke] pin at *5 court D.D.C. (2020)'],
  ],
  [
    'a dash at a line’s end is no range when a parallel follows',
    'R. at 22---\n93 S.Ct. 705. R. at 22---\r\n93 S.Ct. 705.',
    ['record R. at 22', 'full_case 93 S.Ct. 705', 'record R. at 22', 'full_case 93 S.Ct. 705'],
  ],
  [
    'page breaks inside citations',
    'See Bailey v. Amaya\n\n                       4\n\nClinic, Inc., 402 S.W.3d 355, 366 (Tex.\n\n2012). See King v. Burwell,\n\n576 U. S. 473\n\n, 480 (2015). It was 402\nPage 803\nU.S. 26.',
    [
      'full_case 402 S.W.3d 355 [Bailey v. Amaya Clinic, Inc.] pin 366 court Tex. (2012) signal see',
      'full_case 576 U. S. 473 [King v. Burwell] pin 480 (2015) signal see',
      'full_case 402 Page 803 U.S. 26',
    ],
  ],
  [
    'dockets before a database, however they are marked',
    'State v. Smith, No. 2012AP1475-CR, 2013 WL 1 (Wis. Ct. App. 2013); Smith v. Jones, #12-1, 2013 WL 2 (D. Mass. 2013); A v. B, No 12-1, 2013 WL 3; C v. D, Docket No. 12-1, 2013 WL 4; E v. F, Dkt. No. 3, 2013 WL 5.',
    [
      'full_case 2013 WL 1 [State v. Smith] court Wis. Ct. App. (2013)',
      'full_case 2013 WL 2 [Smith v. Jones] court D. Mass. (2013)',
      'full_case 2013 WL 3 [A v. B]',
      'full_case 2013 WL 4 [C v. D]',
      'full_case 2013 WL 5 [E v. F]',
    ],
  ],
  [
    'what a page bears is no citation',
    'as the\n[542 U.S. 512]\nCourt held [542 U.S. 513] in Roe v. Wade, 410\n[542 U.S. 514]\nU.S. 113 (1973).\n\nCite as: 593 U. S. ____ (2021)\n\n598 U. S. ____\n\n',
    ['full_case 410 [542 U.S. 514] U.S. 113 [Roe v. Wade] (1973)'],
  ],
  [
    'a volume, a reporter or its page on the next page',
    'See Ford v. Bay, 112 S. Ct.\n\n438 (1991). Ex v. Why, 614 So. 2d\n\n555, 556 (Fla. 3d DCA 1993). A v. B, 91 L.\n\nEd. 181, 67 S. Ct. 261 (1946). Times v. Sullivan 376\n\nU.S. 254 (1964). Gall v. Mar, \n\n596 U. S. ___\n\n, ___ (2022).',
    [
      'full_case 112 S. Ct. 438 [Ford v. Bay] (1991) signal see',
      'full_case 614 So. 2d 555 [Ex v. Why] pin 556 court Fla. 3d DCA (1993)',
      'full_case 91 L. Ed. 181 [A v. B] (1946)',
      'full_case/parallel 67 S. Ct. 261 (1946)',
      'full_case 376 U.S. 254 [Times v. Sullivan] (1964)',
      'full_case 596 U. S. ___ [Gall v. Mar] pin ___ (2022)',
    ],
  ],
  [
    'the Tax Court’s own numbers',
    'Estate of Smith v. Commissioner, T.C. Memo. 1999-45, 77 T.C.M. (CCH) 1234; Lee v. Comm’r, T.C. Summary Opinion 2001-7.',
    [
      'full_case T.C. Memo. 1999-45 [Estate of Smith v. Commissioner]',
      'full_case/parallel 77 T.C.M. (CCH) 1234',
      'full_case T.C. Summary Opinion 2001-7 [Lee v. Comm’r]',
    ],
  ],
  [
    'relators, trade names and procedural phrases in every spelling',
    'State on the relation of Smith v. Jones, 12 F.3d 34; State ex relatione Smith v. Jones, 13 F.3d 34; Smith, d/b/a Smith Auto, v. Jones, 14 F.3d 34. In RE Gault, 387 U.S. 1 (1967). See In Re: Gault, 387 U.S. 1. So. Com. v. Smith, 12 A.3d 34. Nat’l Ass’ns. of Mfrs. v. Jones, 15 F.3d 34.',
    [
      'full_case 12 F.3d 34 [State on the relation of Smith v. Jones]',
      'full_case 13 F.3d 34 [State ex relatione Smith v. Jones]',
      'full_case 14 F.3d 34 [Smith, d/b/a Smith Auto, v. Jones]',
      'full_case 387 U.S. 1 [In RE Gault] (1967)',
      'full_case 387 U.S. 1 [In Re: Gault] signal see',
      'full_case 12 A.3d 34 [Com. v. Smith]',
      'full_case 15 F.3d 34 [Nat’l Ass’ns. of Mfrs. v. Jones]',
    ],
  ],
  [
    'a reporter or edition that no table knows: the case is there, its court and reporter are not',
    'Smith v. Jones, 12 F.5th 34, 36 (9th Cir. 2030); Doe v. Roe, 411 U.X. 792 (1973). In May, 12 Members 34 (1999).',
    ['other 12 F.5th 34 (2030)', 'other 411 U.X. 792 (1973)'],
  ],
  [
    'a slip opinion’s short forms',
    'Smith v. Jones, No. 12-345, slip op. at 3 (S.D.N.Y. Jan. 2, 2014). Smith, slip op. at 5. Smith, No. 12-345, slip op. at 7.',
    ['docket No. 12-345, slip op. at 3 (2014)', 'case_page Smith, slip op. at 5', 'case_page Smith, No. 12-345, slip op. at 7'],
  ],
  [
    'Georgia’s parallels, and others in round brackets',
    'Smoak v. Dept., 221 Ga. App. 257, 258 (471 SE2d 60) (1998). Plessy v. Ferguson, 163 U.S. 537 (16 S.Ct. 1138, 41 L.Ed. 256) (1896). (Roe v. Wade, 410 U.S. 113) (so).',
    [
      'full_case 221 Ga. App. 257 [Smoak v. Dept.] pin 258 (1998)',
      'full_case/parallel 471 SE2d 60 (1998)',
      'full_case 163 U.S. 537 [Plessy v. Ferguson] (1896)',
      'full_case/parallel 16 S.Ct. 1138 (1896)',
      'full_case/parallel 41 L.Ed. 256 (1896)',
      'full_case 410 U.S. 113 [Roe v. Wade]',
    ],
  ],
  [
    'page marks of two reporters, and California’s parallels, which are none',
    'a 10- [945 N.E.2d 485 , 920 N.Y.S.2d 292] year-period; Roe v. Wade, 410 U.S. 113, 120 [93 S. Ct. 705, 35 L. Ed. 2d 147] (1973).',
    [
      'full_case 410 U.S. 113 [Roe v. Wade] pin 120 (1973)',
      'full_case/parallel 93 S. Ct. 705 (1973)',
      'full_case/parallel 35 L. Ed. 2d 147 (1973)',
    ],
  ],
  [
    'a procedural phrase in prose, a participle in a name, a name over a page, a court that is none',
    'But the Ex parte Young doctrine allows suits for relief, 209 U. S. 123 (1908). Parents Involved in Community Schools v. Seattle School Dist. No. 1, 551 U.S. 701. To United States Nat.\n\nBank of Ore. v. Agents, 508 U. S. 439. It was dismissed, D.C., 219 F.Supp. 922.',
    [
      'full_case 209 U. S. 123 (1908)',
      'full_case 551 U.S. 701 [Parents Involved in Community Schools v. Seattle School Dist. No. 1]',
      'full_case 508 U. S. 439 [United States Nat. Bank of Ore. v. Agents]',
      'full_case 219 F.Supp. 922',
    ],
  ],
  [
    'a service by its paragraphs; no statute of England',
    'American Ref-Fuel Co., 105 F.E.R.C. ¶ 61,004, at 61,007 (2003). See 7 & 8 Will. 3, c. 11 (1696).',
    ['full_case 105 F.E.R.C. ¶ 61,004 [American Ref-Fuel Co.] pin at 61,007 (2003)'],
  ],
  [
    'a court and a footnote’s number over a page break',
    'Lee v. Guerrero, 426 F.3d 1130, 1138\n\n(9th Cir. 2005). Heart v. Webb, 228 S.W.3d 276, 279\n\n(Tex. App.—Austin 2007, no pet.). It was so.\n      18\n         Towers Ass’n v. Towers LLC, 17 A.3d 590 (D.C. 2011).',
    [
      'full_case 426 F.3d 1130 [Lee v. Guerrero] pin 1138 court 9th Cir. (2005)',
      'full_case 228 S.W.3d 276 [Heart v. Webb] pin 279 court Tex. App.—Austin (2007)',
      'full_case 17 A.3d 590 [Towers Ass’n v. Towers LLC] court D.C. (2011)',
    ],
  ],
  [
    'a bracket that is a citation sentence of its own',
    '5 U.S.C. § 551 et seq. (See id. § 552.) Roe v. Wade, 410 U.S. 113 (1973) (quoting Doe v. Roe, 1 U.S. 2).',
    [
      'statute 5 U.S.C. § 551 et seq.',
      'id id. § 552 signal see',
      'full_case 410 U.S. 113 [Roe v. Wade] (1973)',
      'full_case 1 U.S. 2 [Doe v. Roe] in #2',
    ],
  ],
  [
    'brackets that give no court',
    'C v. D, 2 F.3d 3 (per curiam). E v. F, 2015 WL 1 (C.D. Cal. Feb. 9, 2015) (en banc). I v. J, 211 F.3d 88 (http://x.org/2000). K v. L, 2013 WL 5, at *5 (No. 12–1697, 2013) (ALJ).',
    [
      'full_case 2 F.3d 3 [C v. D]',
      'full_case 2015 WL 1 [E v. F] court C.D. Cal. (2015)',
      'full_case 211 F.3d 88 [I v. J]',
      'full_case 2013 WL 5 [K v. L] pin at *5 (2013)',
    ],
  ],
  [
    'Louisiana’s own numbers',
    'State v. Davis, 2000–278, p. 5 (La. App. 5 Cir. 8/29/00), 768 So. 2d 201, 206; State v. Walker, 2006-1045 (La. 4/11/2007), 953 So. 2d 786.',
    [
      'full_case 768 So. 2d 201 [State v. Davis] pin 206 court La. App. 5 Cir. (2000)',
      'full_case 953 So. 2d 786 [State v. Walker] court La. (2007)',
    ],
  ],
  [
    'a party whose name begins with a small article',
    'Ashcroft v. al-Kidd, 563 U.S. 731, 743 (2011). al-Kidd, 563 U.S. at 742.',
    ['full_case 563 U.S. 731 [Ashcroft v. al-Kidd] pin 743 (2011)', 'short_case 563 U.S. at 742 [al-Kidd]'],
  ],
  [
    'a code’s edition before the name',
    'See Rule 56(a), 28 U.S.C.A. Saucier v. Katz, 533 U.S. 194 (2001).',
    ['full_case 533 U.S. 194 [Saucier v. Katz] (2001)'],
  ],
  [
    'Ohio’s districts and New York’s docket numbers',
    'State v. Smith, 8th Dist. Cuyahoga No. 101123, 2015-Ohio-1234, ¶ 9. United States v. Roe, 21 Cr. 99 (LAP), 2022 WL 54321, at *5 (S.D.N.Y. Mar. 1, 2022).',
    ['full_case 2015-Ohio-1234 [State v. Smith] pin ¶ 9', 'full_case 2022 WL 54321 [United States v. Roe] pin at *5 court S.D.N.Y. (2022)'],
  ],
  [
    'England’s order with a comma',
    'Hadley v. Baxendale, (1854) 156 Eng. Rep. 145 (Exch.).',
    ['full_case 156 Eng. Rep. 145 [Hadley v. Baxendale] (1854)'],
  ],
  [
    'the pages of the line above in a table of authorities',
    'Ashcroft v. Iqbal, 556 U.S. 662 (2009) ......... 4, 7-9\nBell Atl. Corp. v. Twombly, 550 U.S. 544 (2007) .... 12',
    ['full_case 556 U.S. 662 [Ashcroft v. Iqbal] (2009)', 'full_case 550 U.S. 544 [Bell Atl. Corp. v. Twombly] (2007)'],
  ],
  [
    'a forgotten blank, and a weekly’s lettered page',
    'United States v. Gaudin, 515 U.S.506, 510 (1995); Smith v. State, 48 Fla. L. Weekly D1123 (Fla. 4th DCA May 31, 2023).',
    [
      'full_case 515 U.S.506 [United States v. Gaudin] pin 510 (1995)',
      'full_case 48 Fla. L. Weekly D1123 [Smith v. State] court Fla. 4th DCA (2023)',
    ],
  ],
  [
    'Ohio’s older order, and a pin glued to its page',
    'State v Bradley (1989), 42 Ohio St.3d 136, 141. Gonzalez v. Thaler, 565 U.S. 134,150 (2012). Foo, 11 FCC Rcd. 21,233 (1996).',
    [
      'full_case 42 Ohio St.3d 136 [State v Bradley] pin 141 (1989)',
      'full_case 565 U.S. 134 [Gonzalez v. Thaler] pin 150 (2012)',
      'full_case 11 FCC Rcd. 21,233 [Foo] (1996)',
    ],
  ],
  [
    'New York’s second name in brackets, and what is printed in a table or not at all',
    '(Matter of Asbestos Litig. [Reynolds], 33 NY3d 488, 496 [2019]; Smith v Jones, 2020 NY Slip Op 51234[U]; Doe v Roe, 60 Misc 3d 1204(A) [Sup Ct 2018].)',
    [
      'full_case 33 NY3d 488 [Matter of Asbestos Litig.] pin 496 (2019)',
      'full_case 2020 NY Slip Op 51234[U] [Smith v Jones]',
      'full_case 60 Misc 3d 1204(A) [Doe v Roe] court Sup Ct (2018)',
    ],
  ],
  [
    'dates, addresses and numbers of prose',
    'On 7 Dec. 1941 and 3 Mar. 1999, at 100 Main St. 200 or 1600 Pa. Ave. 20500, paragraph 12 The 34 rules.',
    [],
  ],
];

describe('case citations', () => {
  it.each(READ)('%s', (_what, text, citations) => {
    expect(shown(text)).toEqual(citations);
  });

  it('reads through Markdown emphasis and keeps the offsets of the file', () => {
    expect(shown('See *Smith v. Jones*, 123 F.3d\n456 (9th Cir. 1997). *Id.* at 460.', 'markdown')).toEqual([
      'full_case 123 F.3d 456 [Smith v. Jones] court 9th Cir. (1997) signal see',
      'id Id.* at 460',
    ]);
  });
});
