import { describe, expect, it } from 'vitest';
import { RULES } from '../../server/src/core/rules/index.ts';
import { findingsOf, idsOf, sliceOf, withEdits } from './check.ts';

/** Texts that come close to a rule and break none: nothing at all may be said of them. */
const QUIET: readonly (readonly [rule: string, text: string])[] = [
  ['reporter-spacing', 'Mata v. Avianca, Inc., 678 F. Supp. 3d 443, 448 (S.D.N.Y. 2023).'],
  ['reporter-spacing', 'Leonard v. Pepsico, Inc., 88 F.\nSupp. 2d 116, 127 (S.D.N.Y. 1999).'],
  ['reporter-periods', 'Mr. Smith lives at 410 US Highway 113 and drove a 2007 Ford to work.'],
  ['reporter-year-impossible', 'Smith v. Jones, 3 F.3d 100, 104 (2d Cir. 1992).'],
  ['court-ordinal', 'Edwards v. City of Tomball, 343 S.W.3d 213, 221 (Tex. App.\u2014Houston [14th Dist.] 2011, no pet.).'],
  ['court-redundant-scotus', 'NetChoice, LLC v. Bonta, No. 22A1, 2022 WL 3210118 (U.S. Aug. 5, 2022).'],
  ['case-name-us', "U.S. Dep't of Just. v. Landano, 508 U.S. 165, 171 (1993)."],
  ['case-name-comma', 'The rule comes from Terry v. Ohio. 392 U.S. 1, 27 (1968).'],
  ['v-form', 'They met, Ohio vs. Michigan, on the field, and 98 people watched.'],
  ['pin-range-digits', 'Gonzales v. City of Castle Rock, 307 F.3d 1158, 1199-1201 (10th Cir. 2002).'],
  ['pin-range-digits', 'Terry v. Ohio, 392 U.S. 1, 27-28 (1968).'],
  ['pin-range-digits', '42 U.S.C. \u00a7\u00a7 1981-1982.'],
  ['pin-comma-missing', 'Terry v. Ohio, 392 U.S. 1 (1968).'],
  ['pin-footnote-form', 'Posner wrote of it. Richard A. Posner, Goodbye to the Bluebook, 53 U. Chi. L. Rev. 1343, 1344 n.9 (1986).'],
  ['section-plural', '5 U.S.C. \u00a7 552(a), (b).'],
  ['section-plural', '42 U.S.C. \u00a7 2000e-2(a)(1).'],
  ['code-section-missing', 'N.Y. C.P.L.R. 2103(b)(2) (McKinney 2020).'],
  ['range-dash', 'Lujan v. Defs. of Wildlife, 504 U.S. 555, 560\u201361 (1992).'],
  ['court-rule-form', 'The motion rests on Federal Rule of Civil Procedure 12(b)(6).'],
  ['id-period', 'Id cards were checked at the door, and 98 people entered.'],
  ['id-string-cite', 'See Terry v. Ohio, 392 U.S. 1, 27, 88 S. Ct. 1868 (1968). It was close. Id. at 28.'],
  ['parallel-conflict', 'Olim v. Wakinekona, 461 U.S. 238, 250-51, 103 S. Ct. 1741 (1983). It was close. Id. at 252, 103 S. Ct. 1748.'],
  [
    'case-year-conflict',
    'Cosco v. Uphoff, 195 F.3d 1221 (10th Cir. 1999). So it held. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).',
  ],
  ['index-name-mismatch', 'Bd. of Regents of State Colls. v. Roth, 408 U.S. 564, 576 (1972).'],
  ['quoted text', 'The brief said: "See Cosco v. Uphoff, 195 F. 3d 1221, 1223 (10th Cir.1999)."'],
];

describe('a near miss', () => {
  it.each(QUIET)('%s: %s', (_, text) => {
    expect(idsOf(findingsOf(text)).filter((id) => id !== 'parallel-cite-unneeded')).toEqual([]);
  });
});

/** One field, one finding; its fix is the whole canonical form. */
describe('several slips in one citation', () => {
  it('are one finding for one field', () => {
    const text = 'Cosco v. Uphoff, 195 F. 3rd 1221, 1223 (10th Cir. 1999).';
    const found = findingsOf(text);
    expect(idsOf(found)).toEqual(['reporter-spacing']);
    expect(withEdits(text, found[0].fixes[0].edits)).toBe('Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).');
  });

  it('are mended in any order to one end', () => {
    const text = 'U.S. vs. Carroll Towing Co. 159 F.2nd 169, p. 173 (2nd Circuit 1947).';
    const good = 'United States v. Carroll Towing Co., 159 F.2d 169, 173 (2d Cir. 1947).';
    const mendOne = (now: string, pick: (n: number) => number): string => {
      const mendable = findingsOf(now).filter((finding) => finding.fixes[0]?.safe);
      return mendable.length ? withEdits(now, mendable[pick(mendable.length)].fixes[0].edits) : now;
    };
    for (const pick of [() => 0, (n: number) => n - 1, (n: number) => n >> 1]) {
      let now = text;
      for (let i = 0; i < 12; i++) now = mendOne(now, pick);
      expect(now).toBe(good);
    }
  });
});

describe('a conflict of parallels', () => {
  const text =
    'See Olim v. Wakinekona, 461 U.S. 238, 250-51, 103 S.Ct. 1741, 75 L.Ed.2d 813 (1983). Bd. of Regents v. Roth, 408 U.S. 564, 577, 92 S.Ct. 2701 (1972). See Olim, 461 U.S. at 249-50, 108 S.Ct. 1741 (no liberty interest).';

  it('names the case, links the other place and offers both mendings', () => {
    const [conflict] = findingsOf(text, 'parallel-conflict');
    expect(sliceOf(text, conflict)).toBe('108 S.Ct. 1741');
    expect(conflict.severity).toBe('error');
    expect(conflict.message).toBe(
      'Olim is at 103 S. Ct. 1741 in the full citation above, and at 108 S. Ct. 1741 here: one of the two is wrong.',
    );
    expect(conflict.related.map((place) => sliceOf(text, place))).toEqual(['103 S.Ct. 1741']);
    expect(conflict.fixes.map((fix) => fix.title)).toEqual([
      'Write 103 S. Ct. 1741 here',
      'Write 108 S. Ct. 1741 in the full citation above',
    ]);
    expect(conflict.fixes.map((fix) => fix.safe)).toEqual([false, false]);
    expect(withEdits(text, conflict.fixes[0].edits)).toContain('at 249-50, 103 S.Ct. 1741 (no');
  });
});

describe('the configuration', () => {
  const text = 'Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir.1999).';

  it('turns a rule off, or louder', () => {
    expect(idsOf(findingsOf(text))).toEqual(['court-year-space']);
    expect(findingsOf(text, undefined, { config: { rules: { 'court-year-space': 'off' } } })).toEqual([]);
    expect(findingsOf(text, undefined, { config: { rules: { 'court-year-space': 'error' } } })[0].severity).toBe('error');
  });

  it('keeps a style of its own quiet', () => {
    const west =
      'Goldberg v. Kelly, 397 U.S. 254, 260-61, 90 S.Ct. 1011, 25 L.Ed.2d 287 (1970). People v. Coleby, 34 P.3d 422, 424 n. 2 (Colo.2001). Colo.Rev.Stat. \u00a7 18-6-803.5(3).';
    expect(idsOf(findingsOf(west, undefined, { config: { profile: 'west-print' } }))).toEqual([]);
    expect(findingsOf(west).length).toBeGreaterThanOrEqual(5);
  });

  it('lets a rule be switched on against its profile', () => {
    const config = { profile: 'west-print', rules: { 'court-year-space': 'on' } } as const;
    expect(idsOf(findingsOf(text, undefined, { config }))).toEqual(['court-year-space']);
  });
});

describe('the form rules', () => {
  it('never look into quotations', () => {
    const quoted = 'He wrote that \u201cCosco vs. Uphoff, 195 F. 3rd 1221, p. 1223 (10th Cir.1999), is good law.\u201d';
    expect(findingsOf(quoted).filter((finding) => RULES.find((rule) => rule === finding.rule)?.meta.form)).toEqual([]);
  });
});
