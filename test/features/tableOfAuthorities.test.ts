import { describe, expect, it } from 'vitest';
import { markedCopy } from '../../server/src/core/features/markedCopy.ts';
import { tableEdit } from '../../server/src/core/features/tableInDocument.ts';
import { entryText, ESCAPED, linesOf } from '../../server/src/core/features/tableMarkup.ts';
import { tableOfAuthorities } from '../../server/src/core/features/tableOfAuthorities.ts';
import type { Format } from '../../server/src/core/text/blocks.ts';
import { analyzed, apply, BRIEF } from './ask.ts';

const TABLE = `<!-- idem-toa -->

# Table of Authorities

## Cases

- *Board of Regents v. Roth*, 408 U.S. 564 (1972)
- *DeShaney v. Winnebago County*, 489 U.S. 189, 109 S. Ct. 998 (1989)

## Statutes

- 42 U.S.C. § 1983

<!-- idem-toa-end -->`;

const updated = (text: string, offset = 0, format: Format = 'markdown'): string | null => {
  const edit = tableEdit(analyzed(text, undefined, format), offset);
  return edit && apply(text, [edit]);
};

describe('the table in the document', () => {
  it('is written before the paragraph at the caret, and then is up to date', () => {
    const text = `# Argument\n\n${BRIEF}`;
    const made = updated(text, text.indexOf('*DeShaney') + 3);
    expect(made).toBe(text.replace('The clause confers', `${TABLE}\n\nThe clause confers`));
    expect(updated(made as string)).toBeNull();
  });

  it('is written anew where it is out of date, and holds no citation itself', () => {
    const stale = `<!-- idem-toa -->\n\n*Gone v. Gone*, 1 U.S. 1 (1790).\n\n<!-- idem-toa-end -->\n\n${BRIEF}`;
    expect(
      analyzed(stale)
        .citations.map(({ block }) => block.text)
        .join(),
    ).not.toContain('Gone');
    expect(updated(stale)).toBe(`${TABLE}\n\n${BRIEF}`);
  });

  it('takes the place of one comment alone, and keeps the ends of lines', () => {
    expect(updated(`<!-- idem-toa -->\r\n\r\n${BRIEF.replaceAll('\n', '\r\n')}`)).toBe(`${TABLE}\n\n${BRIEF}`.replaceAll('\n', '\r\n'));
  });

  it('stands behind a front matter and a preamble', () => {
    expect(updated(`---\ntitle: x\n---\n${BRIEF}`)).toContain('---\ntitle: x\n---\n<!-- idem-toa -->');
    expect(
      updated(`\\documentclass{article}\n\\begin{document}\nRoe v. Wade, 410 U.S. 113 (1973).\n\\end{document}\n`, 0, 'latex'),
    ).toContain('\\begin{document}\n% idem-toa\n\n\\section*{Table of Authorities}');
  });

  it('is not offered where nothing is cited, or nothing can hold it', () => {
    expect(updated('Nothing.')).toBeNull();
    expect(updated(BRIEF, 0, 'plaintext')).toBeNull();
  });
});

/** The rows of one heading, as plain text. */
const rows = (text: string, category: string): string[] =>
  (tableOfAuthorities(analyzed(text)).find((section) => section.category === category)?.entries ?? []).map((e) =>
    entryText(e, 'plaintext'),
  );

describe('the order and the words that courts want', () => {
  it('has articles before amendments, by number, and the Constitution of the United States first', () => {
    const text =
      'U.S. Const. amend. IX; Cal. Const. art. I, § 7; U.S. Const. amend. V; U.S. Const. art. III, § 2; U.S. Const. art. I, § 8.';
    expect(rows(text, 'Constitutional provisions')).toEqual([
      'U.S. Const. art. I, § 8',
      'U.S. Const. art. III, § 2',
      'U.S. Const. amend. V',
      'U.S. Const. amend. IX',
      'Cal. Const. art. I, § 7',
    ]);
  });

  it('has sections and rules by number, each once', () => {
    const text =
      '28 U.S.C. § 1331; 5 U.S.C. § 706(2)(A); 28 U.S.C. § 636; 5 U.S.C. § 706(1); Fed. R. Civ. P. 12(b)(6); Fed. R. Civ. P. 8(a).';
    expect(rows(text, 'Statutes')).toEqual(['5 U.S.C. § 706', '28 U.S.C. § 636', '28 U.S.C. § 1331']);
    expect(rows(text, 'Rules')).toEqual(['Fed. R. Civ. P. 8', 'Fed. R. Civ. P. 12']);
  });

  it('has laws and registers with their years, and a law with its number and its place in one row', () => {
    const law =
      'Pub. L. No. 107-347, § 205(e), 116 Stat. 2899, 2915 (2002). 81 Fed. Reg. 76,864, 76,870 (Nov. 3, 2016). 5 U.S.C. § 706 (2018).';
    expect(rows(law, 'Statutes')).toEqual(['5 U.S.C. § 706', 'Pub. L. No. 107-347, 116 Stat. 2899 (2002)']);
    expect(rows(law, 'Regulations')).toEqual(['81 Fed. Reg. 76,864 (Nov. 3, 2016)']);
    expect(rows('It is so (Public Law 101-515; 104 Stat. 2133).', 'Statutes')).toEqual(['Pub. L. No. 101-515, 104 Stat. 2133']);
  });

  it('has writings with author, title and year, by the last name of the first author', () => {
    const text =
      'Toni M. Fine, Agency Requests, 28 Ariz. St. L.J. 1079, 1080 (1996). Antonin Scalia & Bryan A. Garner, Reading Law 217 (2012). Charles A. Reich, The New Property, 73 Yale L.J. 733, 735 (1964). 3 J. Story, Commentaries on the Constitution § 459 (1833).';
    expect(rows(text, 'Books and articles')).toEqual([
      'Toni M. Fine, Agency Requests, 28 Ariz. St. L.J. 1079 (1996)',
      'Charles A. Reich, The New Property, 73 Yale L.J. 733 (1964)',
      'Antonin Scalia & Bryan A. Garner, Reading Law (2012)',
      '3 J. Story, Commentaries on the Constitution (1833)',
    ]);
  });

  it('has a case with its docket number before a database, and with no parallel twice', () => {
    expect(rows('Doe v. Roe, No. 12-cv-345, 2015 WL 123456, at *2 (S.D.N.Y. Jan. 5, 2015).', 'Cases')).toEqual([
      'Doe v. Roe, No. 12-cv-345, 2015 WL 123456 (S.D.N.Y. Jan. 5, 2015)',
    ]);
    expect(rows('Gelboim v. Bank of Am. Corp., ___ U.S. ___, 135 S. Ct. 897, 902 (2015).', 'Cases')).toEqual([
      'Gelboim v. Bank of Am. Corp., 135 S. Ct. 897 (2015)',
    ]);
  });
});

describe('the rows of the table', () => {
  it('are what their format reads as the same words', () => {
    expect(ESCAPED.latex('A & B, 50% of $1 #2_x {y} ~ ^ \\')).toBe(
      'A \\& B, 50\\% of \\$1 \\#2\\_x \\{y\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}',
    );
    expect(ESCAPED.typst('#a *b* _c_ $d @e <f> //')).toBe('\\#a \\*b\\* \\_c\\_ \\$d \\@e \\<f\\> \\/\\/');
    const [cases] = tableOfAuthorities(analyzed(BRIEF));
    expect(entryText(cases.entries[0], 'html')).toBe('<em>Board of Regents v. Roth</em>, 408 U.S. 564 (1972)');
  });

  it('say passim from the number of places on that the style says', () => {
    const [{ entries }] = tableOfAuthorities(analyzed(BRIEF));
    let line = 0;
    const each = () => ++line;
    expect(linesOf(entries[0], each, 3)).toBe('1, 2, 3');
    expect(linesOf(entries[0], each, 2)).toBe('passim');
    expect(linesOf(entries[0], () => 7, 2)).toBe('7');
    expect(linesOf(entries[0], each, null)).toMatch(/^\d+, \d+, \d+$/);
  });
});

describe('what the table calls an authority', () => {
  const rows = (text: string, profile = ''): readonly string[] =>
    tableOfAuthorities(analyzed(profile ? `<!-- idem-profile: ${profile} -->\n\n${text}` : text)).flatMap(({ entries }) =>
      entries.map(({ name, citation }) => (name ? `[${name}] ${citation}` : citation)),
    );

  it.each([
    [
      'a constitution',
      'U.S. Const. amend. IV; Const. 1963, art. 1, § 17; Cal. Const. art. I, § 8.',
      ['U.S. Const. amend. IV', 'Cal. Const. art. I, § 8', 'Mich. Const. art. 1, § 17'],
    ],
    [
      'a provision, however its first word is written',
      'U.S. Const. Art. I, §8. Again U.S. Const. art. I, § 8.',
      ['U.S. Const. art. I, § 8'],
    ],
    ['a code that is cited without a sign', 'N.Y. C.P.L.R. 4503 (McKinney 2023).', ['N.Y. C.P.L.R. 4503']],
    ['act and section of Illinois', '735 Ill. Comp. Stat. 5/2-615.', ['735 Ill. Comp. Stat. 5/2-615']],
    ['a code whose sign was left out', '28 U.S.C. 1391(b); 29 CFR 1604.11(a).', ['28 U.S.C. § 1391', '29 C.F.R. § 1604.11']],
    ['a range', '40 U.S.C. §§ 501-505.', ['40 U.S.C. §§ 501-505']],
    [
      'the rules of a court by its own name for them',
      'Local Civil Rule 37.2; Fed. R. Civ. P. 12(b)(6).',
      ['Fed. R. Civ. P. 12', 'Local Civil Rule 37.2'],
    ],
    [
      'laws of one year and chapter',
      'Added by Stats. 1983, ch. 842, § 21, and repealed by Stats. 1990, ch. 79, § 21.',
      ['Stats. 1983, ch. 842', 'Stats. 1990, ch. 79'],
    ],
    ['a register with its date', '88 Fed. Reg. 1234, 1240 (Jan. 9, 2023).', ['88 Fed. Reg. 1234 (Jan. 9, 2023)']],
    [
      'an article by author and title',
      'Cass R. Sunstein, *Chevron Step Zero*, 92 Va. L. Rev. 187, 190 (2006).',
      ['Cass R. Sunstein, Chevron Step Zero, 92 Va. L. Rev. 187 (2006)'],
    ],
    [
      'a restatement with its year',
      'Restatement (Second) of Torts § 147 (Am. L. Inst. 1965).',
      ['Restatement (Second) of Torts (Am. L. Inst. 1965)'],
    ],
    [
      'an unreported decision',
      'Doe v. Roe, No. 3:12-cv-34-JD, slip op. at 3 (N.D. Cal. Jan. 1, 2020).',
      ['[Doe v. Roe] No. 3:12-cv-34-JD, slip op. (N.D. Cal. Jan. 1, 2020)'],
    ],
    [
      'a case with what became of it, in one row',
      'Acri v. Varian Assocs., Inc., 114 F.3d 999, 1001 (9th Cir.), supplemented, 121 F.3d 714 (9th Cir. 1997).',
      ['[Acri v. Varian Assocs., Inc.] 114 F.3d 999 (9th Cir.), supplemented, 121 F.3d 714 (9th Cir. 1997)'],
    ],
    [
      'a case with what overruled it, which has its own row too',
      "Roe v. Wade, 410 U.S. 113 (1973), overruled by Dobbs v. Jackson Women's Health Org., 597 U.S. 215, 231 (2022).",
      [
        "[Dobbs v. Jackson Women's Health Org.] 597 U.S. 215 (2022)",
        "[Roe v. Wade] 410 U.S. 113 (1973), overruled by Dobbs v. Jackson Women's Health Org., 597 U.S. 215 (2022)",
      ],
    ],
  ])('%s', (_, text, wanted) => expect(rows(text)).toEqual(wanted));

  it('a code in the form of the house style', () =>
    expect(rows('(Code Civ. Proc., § 128.7, subd. (a); Prob. Code, § 48.)', 'california')).toEqual([
      'Code Civ. Proc., § 128.7',
      'Prob. Code, § 48',
    ]));
});

describe('the copy for the build', () => {
  const copy = (text: string, format: Format): string => {
    const made = markedCopy(analyzed(text, undefined, format));
    if ('refused' in made) throw new Error(made.refused);
    return made.text;
  };

  it('marks every citation of what the table lists, and takes nothing away', () => {
    const source = `% idem-toa\n\\emph{Roe v. Wade}, 410 U.S. 113 (1973). \\emph{Id.} at 120. R. at 3.`;
    const made = copy(source, 'latex');
    expect(made).toContain('\\emph{Roe v. Wade}, {\\idemmark{1}{1}}410 U.S. 113 (1973). \\emph{{\\idemmark{1}{2}}Id.} at 120. R. at 3.');
    expect(made.replaceAll(/\{\\idemmark\{1\}\{\d\}\}/g, '').endsWith(source.slice(source.indexOf('\n')))).toBe(true);
  });

  it('marks a heading of Typst so that its own label stays its own', () => {
    const made = copy('// idem-toa\n= _Roe v. Wade_, 410 U.S. 113 (1973) <roe>', 'typst');
    expect(made).toContain('= _Roe v. Wade_, #[#metadata((1, 1))<idem-cite>];410 U.S. 113 (1973) <roe>');
  });

  it('keeps the docket number of a case that only a database has', () => {
    const made = copy('// idem-toa\n_In re Doe_, No. 17-cv-400, 2019 WL 12345 (D.D.C. Jan. 2, 2019).', 'typst');
    expect(made).toContain('#emph[In re Doe], No. 17-cv-400, 2019 WL 12345 (D.D.C. Jan. 2, 2019)');
  });

  it('leaves an apostrophe to Typst, which curls it as it does those of the text', () => {
    const made = copy("// idem-toa\n_Ky. Dep't of Corr. v. Thompson_, 490 U.S. 454 (1989).", 'typst');
    expect(made).toContain("#emph[Ky. Dep't of Corr. v. Thompson], 490 U.S. 454 (1989)");
  });

  it('lets the house style say from when on it is passim', () => {
    expect(copy('// idem-toa\n_Roe v. Wade_, 410 U.S. 113 (1973).', 'typst')).toContain('#idem-pages(1, 5)');
    expect(copy('// idem-profile: scotus\n// idem-toa\n_Roe v. Wade_, 410 U. S. 113 (1973).', 'typst')).toContain('#idem-pages(1, 99999)');
  });

  it('is refused where it would have no table or no pages', () => {
    expect(markedCopy(analyzed(BRIEF))).toHaveProperty('refused');
    expect(markedCopy(analyzed(`<!-- idem-toa -->${BRIEF}`, undefined, 'html'))).toHaveProperty('refused');
  });
});

describe('an entry of the table', () => {
  const entries = (text: string): readonly string[] =>
    tableOfAuthorities(analyzed(text, undefined, 'plaintext')).flatMap((section) =>
      section.entries.map(({ name, citation }) => [name, citation].filter(Boolean).join(', ')),
    );

  it.each([
    [
      'gives the history without a name of its own behind its case',
      'Leonard v. Pepsico, Inc., 88 F. Supp. 2d 116 (S.D.N.Y. 1999), aff’d, 210 F.3d 88 (2d Cir. 2000).',
      'Leonard v. Pepsico, Inc., 88 F. Supp. 2d 116 (S.D.N.Y. 1999), aff’d, 210 F.3d 88 (2d Cir. 2000)',
    ],
    [
      'names an article’s author and title, and its year',
      'Samuel D. Warren & Louis D. Brandeis, The Right to Privacy, 4 Harv. L. Rev. 193, 195 (1890).',
      'Samuel D. Warren & Louis D. Brandeis, The Right to Privacy, 4 Harv. L. Rev. 193 (1890)',
    ],
    ['names a constitution', 'See Ill. Const. 1970, art. I, § 12.', 'Ill. Const. art. I, § 12'],
    ['gives the edition of a book', 'See Black’s Law Dictionary 1594 (11th ed. 2019).', 'Black’s Law Dictionary (11th ed. 2019)'],
    ['gives no year of a code', 'See Colo. Rev. Stat. § 18-6-803.5(3) (2002).', 'Colo. Rev. Stat. § 18-6-803.5'],
    ['is kept for a case that is cited by its place alone', 'See 410 U.S. 113 (1973).', '410 U.S. 113 (1973)'],
  ])('%s', (_what, text, entry) => {
    expect(entries(text).map((one) => one.replace(/'/g, '’'))).toEqual([entry]);
  });
});
