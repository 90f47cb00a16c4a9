import { readFileSync } from 'node:fs';
import { INITIAL } from 'vscode-textmate';
import { describe, expect, test } from 'vitest';
import { colour, hostGrammar } from './tokenize.ts';

/** One letter per scope, so that a whole line's expectation is one line. */
const LETTERS: Readonly<Record<string, string>> = {
  'constant.numeric.volume': 'volume',
  'support.type.reporter': 'reporter',
  'constant.numeric.page': 'page',
  'constant.numeric.pin': 'pin',
  'constant.numeric.section': 'section',
  'support.type.code': 'code',
  'support.type.section': 'sign',
  'support.function.signal': 'signal',
  'support.function.history': 'history',
  'variable.language.id': 'id',
  'variable.language.supra': 'supra',
};

async function shown(scopeName: string, text: string): Promise<string> {
  return (await colour(scopeName, text)).map((part) => `${LETTERS[part.scope]}:${part.text}`).join(' | ');
}

const PLAIN: readonly (readonly [string, string])[] = [
  ['Roe v. Wade, 410 U.S. 113 (1973)', 'volume:410 | reporter:U.S. | page:113'],
  ['Roe v. Wade, 410 U.S. 113, 120 (1973)', 'volume:410 | reporter:U.S. | page:113 | pin:120'],
  [
    'Roth, 408 U.S. 564, 569-71, 92 S.Ct. 2701, 33 L.Ed.2d 548 (1972)',
    'volume:408 | reporter:U.S. | page:564 | pin:569-71 | volume:92 | reporter:S.Ct. | page:2701 | volume:33 | reporter:L.Ed.2d | page:548',
  ],
  ['Olim, 461 U.S. at 249-50, 103 S. Ct. 1741', 'volume:461 | reporter:U.S. | pin:249-50 | volume:103 | reporter:S. Ct. | page:1741'],
  ['12 Cal. App. 4th 100, 102–03, 105 & n.5 (1993)', 'volume:12 | reporter:Cal. App. 4th | page:100 | pin:102–03, 105 & n.5'],
  ['Doe, 2003 WL 1234567, at *3 (D. Colo. Jan. 5, 2003)', 'volume:2003 | reporter:WL | page:1234567 | pin:*3'],
  ['Doe, 2003 U.S. Dist. LEXIS 12345, at *3-4', 'volume:2003 | reporter:U.S. Dist. LEXIS | page:12345 | pin:*3-4'],
  ['Marbury v. Madison, 5 U.S. (1 Cranch) 137, 177 (1803)', 'volume:5 | reporter:U.S. | page:137 | pin:177'],
  ['Smith, 598 U.S. ___ (2023)', 'volume:598 | reporter:U.S. | page:___'],
  ['People v Smith, 12 NY3d 34, 38 (2009)', 'volume:12 | reporter:NY3d | page:34 | pin:38'],
  ['Doe, 21 I. & N. Dec. 357', 'volume:21 | reporter:I. & N. Dec. | page:357'],
  ['Id. at 572, 92 S.Ct. 2701.', 'id:Id. | pin:572 | volume:92 | reporter:S.Ct. | page:2701'],
  ['Id. at 572 n.3. And then Ibid. The end.', 'id:Id. | pin:572 n.3 | id:Ibid.'],
  ['Id. § 1988(b).', 'id:Id. | sign:§ | section:1988(b)'],
  [
    '42 U.S.C. § 1983; 28 U.S.C. §§ 1331, 1332(a)',
    'volume:42 | code:U.S.C. | sign:§ | section:1983 | volume:28 | code:U.S.C. | sign:§§ | section:1331, 1332(a)',
  ],
  ['29 C.F.R. § 1910.12(a)(2) (2020)', 'volume:29 | code:C.F.R. | sign:§ | section:1910.12(a)(2)'],
  ['Colo.Rev.Stat. § 18-6-803.5(3)', 'code:Colo.Rev.Stat. | sign:§ | section:18-6-803.5(3)'],
  ['Colo.Rev.Stat. § 18 — 6—803.5(1)—(3)', 'code:Colo.Rev.Stat. | sign:§ | section:18 — 6—803.5(1)—(3)'],
  ['Cal. Penal Code § 187(a)', 'code:Cal. Penal Code | sign:§ | section:187(a)'],
  ['Fed. R. Civ. P. 12(b)(6)', 'code:Fed. R. Civ. P. | section:12(b)(6)'],
  ['See Roe v. Wade, 410 U.S. 113', 'signal:See | volume:410 | reporter:U.S. | page:113'],
  ['see also Roe v. Wade', 'signal:see also'],
  ['See, e.g., Duong v. County of Arapahoe, 837 P.2d 226', 'signal:See, e.g. | volume:837 | reporter:P.2d | page:226'],
  ['But see id. at 5; cf. In re Doe, 5 F.4th 1', 'signal:But see | id:id. | pin:5 | signal:cf. | volume:5 | reporter:F.4th | page:1'],
  ['See id. The statute; see also id. And more.', 'signal:See | id:id. | signal:see also | id:id.'],
  ['Duan, supra note 12, at 5', 'supra:supra'],
  [
    "aff'd, 5 F.3d 1 (2d Cir. 1993), cert. denied, 510 U.S. 1 (1994)",
    "history:aff'd | volume:5 | reporter:F.3d | page:1 | history:cert. denied | volume:510 | reporter:U.S. | page:1",
  ],
];

/** Prose that looks a little like a citation and is none. */
const PROSE: readonly string[] = [
  'We met on 5 Jan. 2020 and on 12 Dec. 1999.',
  'The parcel at 12 Main St. 80202 was sold.',
  'See you at the hearing on May 5.',
  'See the discussion in Part II below.',
  'Compare the two drafts before you sign.',
  'Figure 3 Fig. 4 and 2 Nos. 5',
  'The id. field holds a number; my id. is lost.',
  'The meeting began at 5 P.M. 20 minutes late.',
  'It cost 12 Dollars. 5 were paid.',
  'Version 1.2 of A.B. Corp. software, 4 GB',
];

describe('plain text', () => {
  test.each(PLAIN)('%s', async (line, expected) => expect(await shown('text.plain', line)).toBe(expected));
  test.each(PROSE)('nothing in: %s', async (line) => expect(await shown('text.plain', line)).toBe(''));
});

const FORMATS: readonly (readonly [string, string, string])[] = [
  [
    'text.html.markdown',
    '*Roe v. Wade*, 410 U.S. 113, 120 (1973). *Id.* at 121.',
    'volume:410 | reporter:U.S. | page:113 | pin:120 | id:Id. | pin:121',
  ],
  ['text.html.markdown', '*See* *Roe v. Wade*; *see, e.g.*, *id.* at 5', 'signal:See | signal:see, e.g. | id:id. | pin:5'],
  ['text.html.markdown', '`410 U.S. 113` and https://x.org/410 and `Id. at 5`', ''],
  ['text.html.markdown', '<!-- Roe, 410 U.S. 113 -->', ''],
  ['text.html.markdown', '```\n410 U.S. 113\n```\n410 U.S. 113', 'volume:410 | reporter:U.S. | page:113'],
  ['text.html.markdown', '---\ntitle: Roe, 410 U.S. 113\n---\nId. at 5', 'id:Id. | pin:5'],
  ['text.html.markdown', '    410 U.S. 113', ''],
  [
    'text.tex.latex',
    '\\emph{See} \\emph{Roe v. Wade}, 410~U.S.~113, 120 (1973). \\emph{Id.} at~121.',
    'signal:See | volume:410 | reporter:U.S. | page:113 | pin:120 | id:Id. | pin:121',
  ],
  [
    'text.tex.latex',
    '42~U.S.C. \\S~1983; 21 I. \\& N. Dec. 357',
    'volume:42 | code:U.S.C. | sign:\\S | section:1983 | volume:21 | reporter:I. \\& N. Dec. | page:357',
  ],
  ['text.tex.latex', '% Roe, 410 U.S. 113', ''],
  ['text.tex.latex', '\\begin{verbatim}\n410 U.S. 113\n\\end{verbatim}', ''],
  ['text.tex.latex', '$Id. at 5$ and \\Section 5', ''],
  ['source.typst', '_Id._ at 5 // 410 U.S. 113', 'id:Id. | pin:5'],
];

describe('formats', () => {
  test.each(FORMATS)('%s: %s', async (scopeName, text, expected) => expect(await shown(scopeName, text)).toBe(expected));
});

/** Lines of a given length, for the patterns to lose themselves in. */
const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  capitals: (size) => 'A'.repeat(size),
  'dotted capitals': (size) => `1 ${'A.'.repeat(size / 2)}`,
  volumes: (size) => '1 U.S. '.repeat(size / 7),
  pins: (size) => `1 U.S. 1, ${'1-1, '.repeat(size / 5)}A`,
  signals: (size) => 'See A '.repeat(size / 6),
  sections: (size) => `§ ${'1-'.repeat(size / 2)}`,
  subsections: (size) => `§ 1${'(a)'.repeat(size / 3)}`,
  spaces: (size) => `1${' '.repeat(size)}U.S. 1`,
  digits: (size) => '1'.repeat(size),
  dashes: (size) => `Id. at 1${'-'.repeat(size)}`,
  ids: (size) => 'Id. at 1, '.repeat(size / 10),
};

/** The longest line that VS Code tokenizes (`editor.maxTokenizationLineLength`). */
const LONGEST = 20_000;

/** The quantifiers without an upper bound; an escape, a class, and the `+` that makes `?+` possessive are none. */
function unbounded(pattern: string): string[] {
  const bare = pattern
    .replace(/\\./g, 'x')
    .replace(/\[[^\]]*\]/g, 'x')
    .replace(/\?\+/g, '');
  return bare.match(/[*+]|\{\d+,\}/g) ?? [];
}

describe('long lines', () => {
  test('no pattern repeats anything without a bound', () => {
    const { patterns } = JSON.parse(
      readFileSync(new URL('../../syntaxes/citations.injection.tmLanguage.json', import.meta.url), 'utf8'),
    ) as { patterns: { match: string }[] };
    expect(unbounded('a*'), 'the check itself').toEqual(['*']);
    expect(patterns.flatMap(({ match }) => unbounded(match))).toEqual([]);
  });
  // Each is built to almost match, all along the line: whatever backtracks without bound runs into the time limit of the runner.
  test.each(Object.entries(HOSTILE))('%s', async (_, line) => {
    const grammar = await hostGrammar('text.plain');
    expect(grammar.tokenizeLine(line(LONGEST), INITIAL).stoppedEarly).toBe(false);
  });
});

describe('the files', () => {
  test('are what the generator writes', async () => {
    const { files } = (await import('../../syntaxes/generate.mjs' as string)) as { files: Record<string, string> };
    for (const [name, text] of Object.entries(files))
      expect(readFileSync(new URL(`../../syntaxes/${name}`, import.meta.url), 'utf8'), `${name}: run node syntaxes/generate.mjs`).toBe(
        text,
      );
  });
});
