import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analysis.ts';
import { EMPTY_INDEX } from '../../server/src/core/cases/caseIndex.ts';
import { DEFAULT_CONFIG } from '../../server/src/core/config.ts';
import { fixAll } from '../../server/src/core/rules/fixAll.ts';
import { houseStyle } from '../../server/src/core/rules/profile.ts';
import { inHouseStyle } from '../../server/src/core/rules/reporters/shared.ts';
import type { Format } from '../../server/src/core/text/blocks.ts';
import { findingsOf } from './check.ts';
import { STYLES, styled } from './houseStyles/read.ts';

const shown = (text: string, profile: string, format: Format = 'plaintext'): string[] =>
  findingsOf(text, undefined, { format, config: { profile } }).map(
    (finding) => `${finding.rule.meta.id}: ${text.slice(finding.start, finding.end)}`,
  );

const mended = (text: string, profile: string): string => {
  const config = { ...DEFAULT_CONFIG, profile };
  const services = { config, caseIndex: EMPTY_INDEX, year: 2026 };
  return fixAll((now) => analyze(now, 'plaintext', services).findings, text).text;
};

describe.each(STYLES)('a document in the style %s', (id) => {
  const { text, format } = styled(id);

  it('is quiet under it', () => {
    expect(shown(text, id, format)).toEqual([]);
  });

  it('is read', () => {
    const { citations } = analyze(text, format, { config: DEFAULT_CONFIG, caseIndex: EMPTY_INDEX, year: 2026 });
    expect(citations.length).toBeGreaterThan(4);
  });
});

describe('a style of its own is not the federal one', () => {
  it.each(['scotus', 'west-print', 'california', 'new-york', 'illinois', 'michigan'])('%s', (id) => {
    expect(shown(styled(id).text, 'federal').length).toBeGreaterThan(2);
  });
});

describe('a fix gives the form of the style', () => {
  it.each([
    ['california', 'People v. Diaz (2013) 58 Cal. 4th 197, 270-71.', 'People v. Diaz (2013) 58 Cal.4th 197, 270-271.'],
    [
      'california',
      'Hart v. Massanari (9th Cir. 2001) 266 F.3d 1155, 1170, n. 25.',
      'Hart v. Massanari (9th Cir. 2001) 266 F.3d 1155, 1170, fn. 25.',
    ],
    ['scotus', 'Roe v. Doe, 590 U.S. 1, 105-06 (2020).', 'Roe v. Doe, 590 U. S. 1, 105-106 (2020).'],
    ['scotus', 'Roe v. Doe, 590 U. S. 1, 5 (2020). So it was. Id. at 6.', 'Roe v. Doe, 590 U. S. 1, 5 (2020). So it was. Id., at 6.'],
    ['scotus', 'Roe v. Doe, 98 F.Supp.2d 116, 119 (SDNY 1999).', 'Roe v. Doe, 98 F. Supp. 2d 116, 119 (SDNY 1999).'],
    ['west-print', 'Roe v. Doe, 98 F. Supp. 2d 116 (S.D.N.Y.1999).', 'Roe v. Doe, 98 F.Supp.2d 116 (S.D.N.Y.1999).'],
    [
      'michigan',
      'People v Smith, 478 Mich 292, 299-00; 733 NW2d 351 (2007).',
      'People v Smith, 478 Mich 292, 299-00; 733 NW2d 351 (2007).',
    ],
    [
      'michigan',
      'People v Smith, 478 Mich 292, 295-99; 733 NW2d 351 (2007).',
      'People v Smith, 478 Mich 292, 295-299; 733 NW2d 351 (2007).',
    ],
    ['michigan', 'People v Smith, 478 Mich 292, 299 fn. 5 (2007).', 'People v Smith, 478 Mich 292, 299 n 5 (2007).'],
    [
      'federal',
      'Hart v. Massanari, 266 F.3d 1155, 1170-1175 (9th Cir. 2001).',
      'Hart v. Massanari, 266 F.3d 1155, 1170-75 (9th Cir. 2001).',
    ],
  ])('%s: %s', (profile, text, expected) => {
    expect(mended(text, profile)).toBe(expected);
  });

  it('spells reporters as the style does', () => {
    const spelled = (profile: string, reporter: string): string => inHouseStyle(reporter, houseStyle(profile));
    expect(spelled('new-york', 'N.Y.3d')).toBe('NY3d');
    expect(spelled('new-york', 'F. Supp. 2d')).toBe('F Supp 2d');
    expect(spelled('michigan', "F. App'x")).toBe('Fed Appx');
    expect(spelled('california', 'Cal. App. 4th')).toBe('Cal.App.4th');
    expect(spelled('scotus', 'U.S.')).toBe('U. S.');
    expect(spelled('scotus', "F. App'x")).toBe('Fed. Appx.');
  });
});

describe('a brief in the usual style', () => {
  it.each([
    [
      'california',
      'The claim fails. See Ashcroft v. Iqbal, 556 U.S. 662, 678-79 (2009); Hart v. Massanari, 266 F.3d 1155, 1170 n.25 (9th Cir. 2001); Doe v. Roe, 98 F. Supp. 2d 116, 119-20 (S.D.N.Y. 1999). The statute is clear. 42 U.S.C. § 1983; Fed. R. Civ. P. 12(b)(6); U.S. Const. amend. XIV, § 1; 28 C.F.R. § 0.85(l). The release is void. Cal. Civ. Code § 1542; Cal. Penal Code § 187(a). The burden shifts. Aguilar v. Atlantic Richfield Co., 25 Cal. 4th 826, 843, 107 Cal. Rptr. 2d 841, 24 P.3d 493 (2001). It did here. Id. at 850-51.',
      'The claim fails. (See Ashcroft v. Iqbal (2009) 556 U.S. 662, 678-679; Hart v. Massanari (9th Cir. 2001) 266 F.3d 1155, 1170, fn. 25; Doe v. Roe (S.D.N.Y. 1999) 98 F.Supp.2d 116, 119-120.) The statute is clear. (42 U.S.C. § 1983; Fed. Rules Civ.Proc., rule 12(b)(6); U.S. Const., 14th Amend., § 1; 28 C.F.R. § 0.85(l).) The release is void. (Civ. Code, § 1542; Pen. Code, § 187, subd. (a).) The burden shifts. (Aguilar v. Atlantic Richfield Co. (2001) 25 Cal.4th 826, 843 [107 Cal.Rptr.2d 841, 24 P.3d 493].) It did here. (Id. at pp. 850-851.)',
    ],
    [
      'new-york',
      "The claim fails. See Ashcroft v. Iqbal, 556 U.S. 662, 678-79 (2009); Hart v. Massanari, 266 F.3d 1155, 1170 n.25 (9th Cir. 2001); Doe v. Roe, 98 F. Supp. 2d 116, 119-20 (S.D.N.Y. 1999). The statute is clear. 42 U.S.C. § 1983; Fed. R. Civ. P. 12(b)(6); U.S. Const. amend. XIV, § 1; 28 C.F.R. § 0.85(l). A duty is owed to few. See People v. Garcia, 100 A.D.3d 500, 501-02 (2d Dep't 2012). The motion lies. N.Y. C.P.L.R. 3212(b); N.Y. Const. art. I, § 6.",
      'The claim fails. (See Ashcroft v Iqbal, 556 US 662, 678-679 [2009]; Hart v Massanari, 266 F3d 1155, 1170 n 25 [9th Cir 2001]; Doe v Roe, 98 F Supp 2d 116, 119-120 [SD NY 1999].) The statute is clear. (42 USC § 1983; Fed Rules Civ Pro rule 12(b)(6); US Const, 14th Amend, § 1; 28 CFR 0.85 [l].) A duty is owed to few. (See People v Garcia, 100 AD3d 500, 501-502 [2d Dept 2012].) The motion lies. (CPLR 3212 [b]; NY Const, art I, § 6.)',
    ],
    [
      'michigan',
      'The claim fails. See Ashcroft v. Iqbal, 556 U.S. 662, 678-79 (2009); Hart v. Massanari, 266 F.3d 1155, 1170 n.25 (9th Cir. 2001); Doe v. Roe, 98 F. Supp. 2d 116, 119-20 (S.D.N.Y. 1999). The statute is clear. 42 U.S.C. § 1983; Fed. R. Civ. P. 12(b)(6); U.S. Const. amend. XIV, § 1; 28 C.F.R. § 0.85(l). The court erred. People v. Smith, 478 Mich. 292, 295-99, 733 N.W.2d 351 (2007). The assault is a felony. Mich. Comp. Laws § 750.83; Mich. Ct. R. 2.116(C)(10).',
      'The claim fails. See Ashcroft v Iqbal, 556 US 662, 678-679 (2009); Hart v Massanari, 266 F3d 1155, 1170 n 25 (CA 9, 2001); Doe v Roe, 98 F Supp 2d 116, 119-120 (SD NY, 1999). The statute is clear. 42 USC 1983; FR Civ P 12(b)(6); US Const, Am XIV, § 1; 28 CFR 0.85(l). The court erred. People v Smith, 478 Mich 292, 295-299; 733 NW2d 351 (2007). The assault is a felony. MCL 750.83; MCR 2.116(C)(10).',
    ],
    [
      'scotus',
      'The claim fails. See Ashcroft v. Iqbal, 556 U.S. 662, 678-79 (2009); Hart v. Massanari, 266 F.3d 1155, 1170 n.25 (9th Cir. 2001); Doe v. Roe, 98 F. Supp. 2d 116, 119-20 (S.D.N.Y. 1999). The statute is clear. 42 U.S.C. § 1983; Fed. R. Civ. P. 12(b)(6); U.S. Const. amend. XIV, § 1; 28 C.F.R. § 0.85(l).',
      'The claim fails. See Ashcroft v. Iqbal, 556 U. S. 662, 678-679 (2009); Hart v. Massanari, 266 F. 3d 1155, 1170, n. 25 (CA9 2001); Doe v. Roe, 98 F. Supp. 2d 116, 119-120 (SDNY 1999). The statute is clear. 42 U. S. C. §1983; Fed. Rule Civ. Proc. 12(b)(6); U. S. Const., Amdt. 14, §1; 28 CFR §0.85(l).',
    ],
    [
      'florida',
      'The entry was unlawful. Fla. Stat. § 810.08 (2020); Fla. Const. art. V, § 3(b)(3). We affirm. Whipple v. State, 431 So.2d 1011 (Fla. Dist. Ct. App. 2d Dist. 1983).',
      'The entry was unlawful. § 810.08, Fla. Stat. (2020); Art. V, § 3(b)(3), Fla. Const. We affirm. Whipple v. State, 431 So. 2d 1011 (Fla. 2d DCA 1983).',
    ],
    [
      'illinois',
      'The pleading fails. 735 Ill. Comp. Stat. 5/2-615 (West 2018); Ill. Const. art. I, § 2.',
      'The pleading fails. 735 ILCS 5/2-615 (West 2018); Ill. Const. 1970, art. I, § 2.',
    ],
    [
      'texas',
      'The claim fails. Edwards v. City of Tomball, 343 S.W.3d 213, 221 (Tex. App.-Houston [14th Dist.] 2011, no pet).',
      'The claim fails. Edwards v. City of Tomball, 343 S.W.3d 213, 221 (Tex. App.—Houston [14th Dist.] 2011, no pet.).',
    ],
  ])('is told once and written anew in the style %s', (profile, text, expected) => {
    expect(mended(text, profile)).toBe(expected);
    expect(mended(expected, profile)).toBe(expected);
    const { diagnostics } = analyze(text, 'plaintext', { config: { ...DEFAULT_CONFIG, profile }, caseIndex: EMPTY_INDEX, year: 2026 });
    expect(diagnostics.filter(({ severity }) => severity !== 'info').length).toBeLessThan(5);
  });
});
