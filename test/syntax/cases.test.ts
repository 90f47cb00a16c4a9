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
