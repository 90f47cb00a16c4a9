import { describe, expect, it } from 'vitest';
import { findingsOf, idsOf } from './check.ts';

/** Texts that come close to a rule about courts and dates and break none. */
const QUIET: readonly (readonly [rule: string, text: string])[] = [
  ['court-missing', 'Griego v. Oliver, 2014-NMSC-003, \u00b6 69, 316 P.3d 865.'],
  ['court-missing', 'Nearing v. Weaver, 295 Or. 702, 670 P.2d 137, 140-41 (1983).'],
  ['court-missing', 'The Ninth Circuit so held in Seltzer v. Green Day, Inc., 725 F.3d 1170, 1175 (2013).'],
  ['court-missing', 'Anastasoff v. United States, 223 F.3d 898 (8th Cir. 2000), reh\u2019g denied, 235 F.3d 1054 (2000).'],
  ['court-missing', '552 F.3d 277 (2009)'],
  ['court-redundant-state', 'Palsgraf v. Long Island R.R. Co., 248 N.Y. 339, 344 (1928).'],
  ['court-redundant-state', 'Smith v. Jones, 12 Cal. App. 4th 34, 36 (Cal. Ct. App. 1993).'],
  ['year-missing', 'Anastasoff v. United States, 223 F.3d 898, 905 (8th Cir.), vacated as moot, 235 F.3d 1054 (8th Cir. 2000) (en banc).'],
  ['year-missing', 'Scholle v. Hare, 369 U.S. 429 (Michigan); WMCA, Inc. v. Simon, 370 U.S. 190 (New York).'],
  ['year-missing', 'See Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. ) The rule is settled.'],
  ['year-future', 'Smith v. Jones, 239 F.3d 1004, 1013 (9th Cir. 2026).'],
  ['court-abbrev-spacing', 'Smith v. Jones, 101 F. Supp. 2d 12, 15 (N.D.N.Y. 2000).'],
  ['court-abbrev-form', 'Stambovsky v. Ackley, 572 N.Y.S.2d 672, 674 (App. Div. 1991).'],
  ['court-abbrev-form', 'Edwards v. City of Tomball, 343 S.W.3d 213, 221 (Tex. App.\u2014Houston [14th Dist.] 2011, no pet.).'],
  ['court-abbrev-form', 'Smith v. Jones, 12 So. 3d 34, 36 (Fla. 3d DCA 2012).'],
  ['court-unknown', 'Smith v. Jones, 101 F. Supp. 2d 12, 15 (C.D. Ill. 2000).'],
  ['court-unknown', 'Smith v. Jones, 2012 WL 12345, at *2 (D. N. Mar. I. Jan. 4, 2012).'],
  ['court-paren-comma', 'Edwards v. City of Tomball, 343 S.W.3d 213, 221 (Tex. App.\u2014Dallas 2011, no pet.).'],
  ['court-paren-bracket', 'Tarasoff v. Regents, 17 Cal. 3d 425, 439 [131 Cal. Rptr. 14, 551 P.2d 334] (1976).'],
  ['court-full-date', 'NetChoice, LLC v. Bonta, No. 22A1, 2022 WL 3210118 (U.S. Aug. 5, 2022).'],
  ['court-full-date', 'United States v. Capua, 656 F.2d 1033, 1037 (5th Cir. Unit A Sept. 1981).'],
  ['court-full-date', 'Trump v. United States, 603 U.S. ___ (July 1, 2024).'],
  ['court-before-creation', 'Smith v. Jones, 660 F.2d 91, 94 (11th Cir. 1981).'],
  ['month-abbrev', 'The parties met on March 3, 2019, and Terry v. Ohio, 392 U.S. 1 (1968), was cited.'],
  ['month-abbrev', 'Smith v. Jones, No. 23-1, 2023 WL 66 (D.S.C. June 11, 2023).'],
  ['date-form', 'Brock v. Smith, No. 19-03112, 2019 WL 6525625, at *1 (D.D.C. Dec. 04, 2019).'],
  ['date-form', 'Smith v. Jones, No. 23-1, slip op. at 2 (D.S.C. May 2023).'],
];

describe('a near miss of the rules about courts and dates', () => {
  it.each(QUIET)('%s: %s', (rule, text) => {
    expect(idsOf(findingsOf(text, rule))).toEqual([]);
  });
});

describe('a style of its own', () => {
  it.each([
    ['scotus', 'Seltzer v. Green Day, Inc., 725 F. 3d 1170, 1175 (CA9 2013); Foo v. Bar, 2021 WL 22, *2 (ND Tex., Mar. 4, 2022).'],
    ['west-print', 'Smith v. Jones, 783 F.Supp. 1161, 1164 (C.D.Ill.1992); Duong v. County of Arapahoe, 837 P.2d 226 (Colo.Ct.App.1992).'],
    ['new-york', 'Burns v City of New York, 213 NY 516, 520, 108 NE 77 [1915].'],
    ['texas', 'Smith v. Jones, 343 S.W.3d 213, 221 (Tex. App.—Dallas 2011, no pet.).'],
  ])('%s: %s', (profile, text) => {
    const about = /^(?:court|year|month|date)-/;
    expect(idsOf(findingsOf(text, undefined, { config: { profile } })).filter((id) => about.test(id))).toEqual([]);
  });
});
