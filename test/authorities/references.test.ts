import { describe, expect, it } from 'vitest';
import { analysed, referred } from '../syntax/shown.ts';

/** One text a row, and what each id., short form and supra in it refers to. */
const REFER: readonly [what: string, text: string, references: readonly string[]][] = [
  [
    'id. after parallels is the case, whichever page fits',
    'Board v. Roth, 408 U.S. 564, 92 S. Ct. 2701 (1972). Id. at 572, 92 S. Ct. 2701. Id. at 576.',
    ['Id. at 572 → 408 U.S. 564', 'Id. at 576 → 408 U.S. 564'],
  ],
  [
    'id. passes over a citation in a parenthetical',
    'Holley v. Gilead, 379 F. Supp. 3d 809 (N.D. Cal. 2019) (citing Wyeth v. Levine, 555 U.S. 555 (2009)). Id. at 827.',
    ['Id. at 827 → 379 F. Supp. 3d 809'],
  ],
  [
    'id. in a parenthetical is the authority before it there',
    'Amici Br. at 10 (see Colo. Rev. Stat. § 18-6-803.5(3) (2003); id. § 18-6-803.5(4)).',
    ['id. § 18-6-803.5(4) → Colo. Rev. Stat. § 18-6-803.5'],
  ],
  [
    'id. alone in a parenthetical is the citation it explains',
    'Roe v. Wade, 410 U.S. 113 (1973) (noting, id. at 120, the rule).',
    ['id. at 120 → 410 U.S. 113'],
  ],
  ['id. after a record cite', 'Vess v. Ciba, 317 F.3d 1097 (9th Cir. 2003). It says so. Compl. ¶ 46. Id. ¶ 58.', ['Id. ¶ 58 → Compl.']],
  [
    'id. with a section keeps title and code',
    'See 42 U.S.C. § 1983. Id. § 1988(b). Id.',
    ['Id. § 1988(b) → 42 U.S.C. § 1988', 'Id. → 42 U.S.C. § 1988'],
  ],
  [
    'id. after a string refers to none',
    'See A v. B, 1 F.3d 1 (1st Cir. 1993); C v. D, 2 F.3d 2 (2d Cir. 1993). Id. at 5.',
    ['Id. at 5 → string-cite'],
  ],
  ['id. inside a string is the member before', 'R. at 5; id. at 7.', ['id. at 7 → R.']],
  ['id. with nothing before it', 'Id. at 5.', ['Id. at 5 → no-antecedent']],
  ['id. with a page before the first', 'Foo v. Bar, 100 U.S. 100 (1879). Id. at 50.', ['Id. at 50 → mismatch']],
  ['id. with a page of a statute', '42 U.S.C. § 1983. Id. at 50.', ['Id. at 50 → mismatch']],
  [
    'a bracket too many does not spoil the rest',
    'Smith v. Jones, 1 F.3d 2 (1st Cir. 1993) quoting Doe v. Roe, 3 F.3d 4 (2d Cir. 1993)). Id. at 5.',
    ['Id. at 5 → 1 F.3d 2'],
  ],
  [
    'a bracket never closed does not spoil the rest',
    'Smith v. Jones, 1 F.3d 2 (1st Cir. 1993) (holding (so. Doe v. Roe, 3 F.3d 4 (2d Cir. 1993). Id. at 5.',
    ['Id. at 5 → 3 F.3d 4'],
  ],
  [
    'a section named in passing is no antecedent',
    'See Dean v. Worcester, 924 F.2d 364 (1st Cir. 1991). The § 1983 claim under § 1983 fails. See id.',
    ['id. → 924 F.2d 364'],
  ],
  [
    'a short form by name, first seen in a parenthetical',
    'X v. Y, 1 F.3d 1 (1st Cir. 1993) (citing Estate of Gilmore v. Buckley, 787 F.2d 714 (1st Cir. 1986)). Estate of Gilmore, 787 F.2d at 720. Id. at 722.',
    ['787 F.2d at 720 → 787 F.2d 714', 'Id. at 722 → 787 F.2d 714'],
  ],
  [
    'two cases in the volume, no name',
    'Foo v. Bar, 1 U.S. 1 (1801). Boo v. Far, 1 U.S. 20 (1801). See 1 U.S. at 22.',
    ['1 U.S. at 22 → ambiguous'],
  ],
  [
    'two cases in the volume, the name in the sentence',
    'Foosball v. Bar, 1 U.S. 1 (1801). Boomer v. Farce, 1 U.S. 20 (1801). In Boomer the Court said so. 1 U.S. at 22.',
    ['1 U.S. at 22 → 1 U.S. 20'],
  ],
  ['the name is known, the volume is another', 'Roe v. Wade, 410 U.S. 113 (1973). Roe, 411 U.S. at 120.', ['411 U.S. at 120 → mismatch']],
  ['a short form of nothing', 'Roe, 411 U.S. at 120.', ['411 U.S. at 120 → no-antecedent']],
  [
    'supra by a case’s name',
    'Bell Atl. Corp. v. Twombly, 550 U.S. 544 (2007). In Twombly, supra, at 553-554, the Court found.',
    ['Twombly, supra, at 553-554 → 550 U.S. 544'],
  ],
  [
    'supra by a hereinafter title',
    'Hearings on S. 1 Before the S. Comm. on Fin., 95th Cong. 3 (1977) [hereinafter Fin. Hearings]. Fin. Hearings, supra, at 5.',
    ['Fin. Hearings, supra, at 5 → Hearings on S. 1 Before the S. Comm. on Fin.'],
  ],
];

describe('references', () => {
  it.each(REFER)('%s', (_what, text, references) => {
    expect(referred(text)).toEqual(references);
  });

  it('reads a footnote aside: the body does not look into it, its own first id. looks at what precedes its mark', () => {
    const text = 'Roe v. Wade, 410 U.S. 113 (1973).[^1] Id. at 120.\n\n[^1]: Id. at 118. Doe v. Bolton, 410 U.S. 179 (1973). Id. at 190.\n';
    expect(referred(text, 'markdown')).toEqual(['Id. at 120 → 410 U.S. 113', 'Id. at 118 → 410 U.S. 113', 'Id. at 190 → 410 U.S. 179']);
  });

  it('ties the parallels of one case together and compares nothing across cases', () => {
    const { resolution } = analysed('Olim v. Wakinekona, 461 U.S. 238, 103 S.Ct. 1741 (1983). Olim, 461 U.S. at 249, 108 S.Ct. 1741.');
    expect(resolution.authorities.map((a) => [a.citation, a.citations])).toEqual([['461 U.S. 238', [0, 1, 2, 3]]]);
    expect(resolution.references[3]?.antecedent).toBe(1);
  });

  it('prefers the name that the document itself uses', () => {
    const { resolution } = analysed('Bell Atl. Corp. v. Twombly, 550 U.S. 544 (2007). Twombly, 550 U.S. at 570.');
    expect(resolution.authorities[0]?.shortNames[0]).toBe('Twombly');
  });
});
