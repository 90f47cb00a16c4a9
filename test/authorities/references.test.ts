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
  [
    'an act’s public law and its page are one, and whichever of its sections',
    'Pub. L. No. 105-304, 112 Stat. 2860 (1998). Id. § 103. 112 Stat. 2870, Pub. L. No. 107-1. Id. at 2871.',
    ['Id. § 103 → Pub. L. No. 105-304', 'Id. at 2871 → 112 Stat. 2870'],
  ],
  ['id. with the page of the electronic file', 'Compl. at 3, ECF No. 1. Id. at ECF p. 6.', ['Id. at ECF p. 6 → Compl.']],
  [
    'id. after a reporter that no table knows',
    'Roe v. Wade, 410 U.S. 113 (1973). Smith v. Jones, 12 F.5th 34 (9th Cir. 2030). Id. at 36.',
    ['Id. at 36 → 12 F.5th 34'],
  ],
  [
    'a slip opinion’s short forms',
    'Smith v. Jones, No. 12-345, slip op. at 3 (S.D.N.Y. Jan. 2, 2014). Smith, slip op. at 5.',
    ['Smith, slip op. at 5 → Smith v. Jones'],
  ],
  [
    'id. after a document and its place in the record is the document',
    'Mem. at 1, J.A. 188. Id. at 2, J.A. 189. Id. Hr’g Tr. at 6, J.A. 290. See id. at 5.',
    ['Id. at 2 → Mem.', 'Id. → Mem.', "id. at 5 → Hr'g Tr."],
  ],
  ['id. with a page of an appendix is of no case', 'In re Vencil, 152 A.3d 235 (Pa. 2017). Id. at 22a-24a.', ['Id. at 22a-24a → mismatch']],
  [
    'id. with an article or amendment keeps the constitution, with a rule the set of rules',
    'Ill. Const. art. I, § 12. So it is. Id. art. VI, § 6. Tex. R. App. P. 52.3. See id. R. 52.8(d).',
    ['Id. art. VI, § 6 → Ill. Const. art. VI, § 6', 'id. R. 52.8(d) → Tex. R. App. P. 52.8'],
  ],
  [
    'supra with a section of a treatise',
    '3 Wayne R. LaFave, Search and Seizure § 7.1(c) (6th ed. 2020). LaFave, supra, § 7.1(d), at 12.',
    ['LaFave, supra, § 7.1(d), at 12 → 3 Wayne R. LaFave, Search and Seizure'],
  ],
  [
    'supra to an article in parts, and to authors in capitals',
    'Benjamin F. Boyer, Promissory Estoppel: Principle from Precedents (pt. 1), 50 Mich. L. Rev. 639 (1952). RICHARD H. FALLON, JR. ET AL., THE FEDERAL COURTS AND THE FEDERAL SYSTEM 362 (7th ed. 2015). Boyer, supra, at 650. FALLON, supra, at 365.',
    [
      'Boyer, supra, at 650 → 50 Mich. L. Rev. 639',
      'FALLON, supra, at 365 → RICHARD H. FALLON, JR. ET AL., THE FEDERAL COURTS AND THE FEDERAL SYSTEM',
    ],
  ],
  ['id. inside a string is the member before', 'R. at 5; id. at 7.', ['id. at 7 → R.']],
  ['id. with nothing before it', 'Id. at 5.', ['Id. at 5 → no-antecedent']],
  ['id. with a page before the first', 'Foo v. Bar, 100 U.S. 100 (1879). Id. at 50.', ['Id. at 50 → mismatch']],
  ['a short form with a page before the first', 'Foo v. Bar, 100 U.S. 100 (1879). Foo, 100 U.S. at 50.', ['100 U.S. at 50 → mismatch']],
  [
    'a chain of sections: id. alone keeps the last',
    'Colo. Rev. Stat. § 18-6-803.5(3) (2002). See id. It says. Id. § 18-6-804(3)(b). So it is. Id.',
    ['id. → Colo. Rev. Stat. § 18-6-803.5', 'Id. § 18-6-804(3)(b) → Colo. Rev. Stat. § 18-6-804', 'Id. → Colo. Rev. Stat. § 18-6-804'],
  ],
  [
    'id. after the court’s own opinion, whatever was cited before',
    'Vess v. Ciba, 317 F.3d 1097 (9th Cir. 2003). Ct. Op. at 1104 n. 9. It says so. Id. Id. at 1105.',
    ['Id. → Ct. Op.', 'Id. at 1105 → Ct. Op.'],
  ],
  [
    'hybrids and long names; what kind of firm it is names no case',
    'Wawel Sav. Bank, Inc. v. Jersey Tractor Training, Inc., 560 F.3d 243 (3d Cir. 2009). Wawel, supra, 560 F.3d at 250. Jersey Tractor, supra, at 251. Inc., supra, at 5.',
    ['560 F.3d at 250 → 560 F.3d 243', 'Jersey Tractor, supra, at 251 → 560 F.3d 243'],
  ],
  [
    'id. after a docket number of the Western District of Kentucky',
    'Hall v. Lee, 617 F. Supp. 3d 694 (W.D. Ky. 2022). DN 1, PageID #: 6. He says so. Id., PageID #: 3.',
    ['Id. → DN 1'],
  ],
  [
    'id. with a page after a public law without its page',
    'Public Law 112–95 says so. Id. at 78,604. Pub. L. No. 112-95, 126 Stat. 11 (2012). Id. at 77.',
    ['Id. at 78,604 → mismatch', 'Id. at 77 → Pub. L. No. 112-95'],
  ],
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
  [
    'a name and page alone, and an id. after it',
    '(Adoption of Kelsey S. (1992) 1 Cal.4th 816, 849.) He stayed. (Kelsey S., at p. 848; id. at p. 850.)',
    ['Kelsey S., at p. 848 → 1 Cal. 4th 816', 'id. at p. 850 → 1 Cal. 4th 816'],
  ],
  [
    'a name announced in brackets',
    'Brown v. Board of Education, 347 U.S. 483 (1954) (Brown I). Brown v. Board of Education (Brown II), 349 U.S. 294 (1955). Brown II, supra, at 300. Brown I, supra, at 490. Brown, supra.',
    ['Brown II, supra, at 300 → 349 U.S. 294', 'Brown I, supra, at 490 → 347 U.S. 483', 'Brown, supra → ambiguous'],
  ],
  [
    'a hereinafter title of a case',
    'Gertz v. Robert Welch, Inc., 418 U.S. 323 (1974) [hereinafter Defamation Case]. Defamation Case, supra, at 340.',
    ['Defamation Case, supra, at 340 → 418 U.S. 323'],
  ],
  [
    'a case of a pending page, cited in full twice',
    'Pereira v. Sessions, 585 U. S. ___ (2018). See Pereira v. Sessions, 585 U. S. ___, ___ (2018). Pereira, 585 U. S., at ___.',
    ['585 U. S., at ___ → 585 U.S. ___'],
  ],
  [
    'a case that only its parallel places',
    'Miller v. Alabama, ___ U.S. ___, 132 S.Ct. 2455 (2012). Miller v. Alabama, ___ U.S. ___, 132 S.Ct. 2455, 2460 (2012). Miller, 132 S.Ct. at 2469.',
    ['132 S.Ct. at 2469 → 132 S. Ct. 2455'],
  ],
  [
    'a short form that lacks its at is of the case it names',
    'Horsey v. Dep’t of State, 170 F. Supp. 3d 256 (D.D.C. 2016). Horsey, 170 F. Supp. 3d 269. Horsey, 170 F. Supp. 3d at 270.',
    ['170 F. Supp. 3d at 270 → 170 F. Supp. 3d 256'],
  ],
  [
    'a name that the cases of the volume do not bear',
    'Foo v. Bar, 1 F.3d 1 (1st Cir. 1993). Boo v. Far, 1 F.3d 20 (1st Cir. 1993). Sturgeon, 1 F.3d at 30.',
    ['1 F.3d at 30 → no-antecedent'],
  ],
  [
    'a short form with both parties and more words than the full name',
    'Kramer v. Union School District, 395 U.S. 621 (1969). Gaston v. United States, 395 U.S. 285 (1969). Kramer v. Union School District No. 15, 395 U.S., at 627.',
    ['395 U.S., at 627 → 395 U.S. 621'],
  ],
  ['supra of a child’s initials', 'In re Interest of J.S., 306 Neb. 20 (2020). J.S., supra note 4.', ['J.S., supra note 4 → 306 Neb. 20']],
  [
    'id. with an appendix page of a statute',
    'See 75 Pa. Cons. Stat. § 1547. By notice he was told so. Id. at 10a.',
    ['Id. at 10a → mismatch'],
  ],
  [
    'id. after another opinion of the decision is of that opinion',
    'Roe v. Wade, 410 U.S. 113 (1973). See post, at 15. Id., at 16.',
    ['Id., at 16 → null'],
  ],
  [
    'a running header and a page’s mark are no antecedents',
    'Roe v. Wade, 410 U.S. 113 (1973).\n\nCite as 307 Neb. 172\n\nIt held so. Id. at 120.\n\n[542 U.S. 515]\n\nId. at 121.',
    ['Id. at 120 → 410 U.S. 113', 'Id. at 121 → 410 U.S. 113'],
  ],
  [
    'a part of the document is no supra',
    'Part II v. Roe, 1 F.3d 2 (1st Cir. 1993). See Part II–A, supra. As in Section III.A.2, supra, it is so.',
    [],
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

  it('lets short forms of a case that is not cited in full point back at the first of its name', () => {
    const { resolution } = analysed('Michael H., at p. 10. (Michael H., supra, 10 Cal.4th at p. 12.) It is so (id. at p. 13).');
    expect(resolution.references.map((r) => [r.authority, r.antecedent, r.unresolved])).toEqual([
      [null, null, 'no-antecedent'],
      [null, 0, 'no-antecedent'],
      [null, 0, 'no-antecedent'],
    ]);
  });

  it('prefers the name that the document itself uses', () => {
    const { resolution } = analysed('Bell Atl. Corp. v. Twombly, 550 U.S. 544 (2007). Twombly, 550 U.S. at 570.');
    expect(resolution.authorities[0]?.shortNames[0]).toBe('Twombly');
  });
});

describe('a page of laws, a register or a journal', () => {
  it.each([
    [
      'Pub. L. No. 112-29, 125 Stat. 284 (2011). So it was. 125 Stat. at 329.',
      'Pub. L. No. 112-29, Pub. L. No. 112-29, Pub. L. No. 112-29',
    ],
    ['84 Fed. Reg. 33,829 (July 16, 2019). So it was. 84 Fed. Reg. at 33,830.', '84 Fed. Reg. 33,829, 84 Fed. Reg. 33,829'],
    [
      '84 Fed. Reg. 100 (2019). 84 Fed. Reg. 200 (2019). 84 Fed. Reg. at 150. 84 Fed. Reg. at 50.',
      '84 Fed. Reg. 100, 84 Fed. Reg. 200, 84 Fed. Reg. 100, 84 Fed. Reg.',
    ],
    ['1999-1 C.B. 361. 2001-2 C.B. 361.', '1999-1 C.B. 361, 2001-2 C.B. 361'],
    ['19 U.S.T. 6259, 189 U.N.T.S. 137.', '19 U.S.T. 6259, 19 U.S.T. 6259'],
  ])('is of what begins before it in the volume: %s', (text, authorities) => {
    const { resolution } = analysed(text);
    const found = resolution.references.map(({ authority }) => (authority === null ? '?' : resolution.authorities[authority]?.citation));
    expect(found.join(', ')).toBe(authorities);
  });
});

describe('a source is named', () => {
  it.each([
    [
      'by the chapter or title in which its section lies',
      'G.L. c. 93A, § 9. Mass. Gen. Laws ch. 231, § 9. Vt. Stat. Ann. tit. 12, § 511. Id. § 512.',
      'Mass. Gen. Laws ch. 93A, § 9 | Mass. Gen. Laws ch. 231, § 9 | Vt. Stat. Ann. tit. 12, § 511 | Vt. Stat. Ann. tit. 12, § 512',
    ],
    [
      'by its part or article',
      '40 C.F.R. pt. 60. La. Civ. Code art. 2315. Tex. Code Crim. Proc. Ann. art. 36.19; id. art. 38.23(a).',
      '40 C.F.R. pt. 60 | La. Civ. Code Ann. art. 2315 | Tex. Code Crim. Proc. Ann. art. 36.19 | Tex. Code Crim. Proc. Ann. art. 38.23',
    ],
    [
      'without its subsections, in whichever brackets',
      'CPLR 3212 [b]; CPLR 3212(e). 740 ILCS 14/15.',
      'N.Y. C.P.L.R. § 3212 | 740 Ill. Comp. Stat. § 14/15',
    ],
    [
      'in one form however a constitution is spelt',
      'U.S. Const. amend. XIV, § 1. US Const, Am XIV, § 1. Article IX, § 2(a), of the Alabama Constitution.',
      'U.S. Const. amend. XIV, § 1 | Ala. Const. art. IX, § 2',
    ],
    [
      'as the table spells a journal in capitals',
      '87 Harv. L. Rev. 693 (1974). John Hart Ely, The Myth, 87 HARV. L. REV. 693 (1974).',
      '87 Harv. L. Rev. 693',
    ],
    [
      'after a bare section of another title',
      'Okla. Stat., Tit. 37, §§ 241 and 245. Okla. Stat., Tit. 15, § 13. See how §§ 241 and 245 were.',
      'Okla. Stat. tit. 37, §§ 241, 245 | Okla. Stat. tit. 15, § 13',
    ],
  ])('%s: %s', (_what, text, authorities) => {
    expect(
      analysed(text)
        .resolution.authorities.map(({ citation }) => citation)
        .join(' | '),
    ).toBe(authorities);
  });
});
