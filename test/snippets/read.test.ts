import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../server/src/core/analysis.ts';
import { EMPTY_INDEX } from '../../server/src/core/cases/caseIndex.ts';
import { DEFAULT_CONFIG } from '../../server/src/core/config.ts';
import type { Format } from '../../server/src/core/text/blocks.ts';
import { expand } from './expand.ts';

const CASE = ['Smith', 'Jones'];
const FULL = [...CASE, '12', 'F.3d', '34', '36', '9th Cir.', '1995'];
const ABOVE = {
  'Short form: case': '«Smith v. Jones», 500 U.S. 1 (1991). It holds.',
  'Short form: Westlaw': '«Smith v. Jones», No. 19-12, 2019 WL 1234567, at *3 (D. Colo. Jan. 5, 2019). It holds.',
  'Short form: slip opinion': '«Smith v. Jones», No. 19-12, slip op. at 3 (D. Colo. Jan. 5, 2019). It holds.',
  'Id.': '«Smith v. Jones», 500 U.S. 1 (1991). It holds.',
  'Id.: section': '42 U.S.C. § 1983. It holds.',
  'Id.: paragraph': 'Compl. ¶ 5. It holds.',
  Supra: 'Jane Doe, The Title, 110 Harv. L. Rev. 5 (1996). It holds.',
} as const;

/** What is typed at the tab stops of each form that cites something (a choice keeps its first), and the kinds of what is then read. */
const FORMS: Readonly<Record<string, readonly [kinds: string, ...typed: string[]]>> = {
  'Case: Supreme Court': ['full_case', ...CASE, '500', '1', '5', '1991'],
  'Case: Supreme Court, not yet in U.S. Reports': ['full_case', ...CASE, '143', '1', '5', '2023'],
  'Case: court of appeals': ['full_case', ...CASE, '12', 'F.4th', '34', '36', '1st', '2021'],
  'Case: court of appeals, not precedential': ['full_case', ...CASE, '12', '34', '36', '1st', '2001'],
  'Case: district court': ['full_case', ...CASE, '12', 'F. Supp. 3d', '34', '36', 'S.D.N.Y.', '2014'],
  'Case: bankruptcy court': ['full_case', 'Jones', '300', '34', '36', 'S.D.N.Y.', '2003'],
  'Case: state court, regional reporter': ['full_case', ...CASE, '300', 'P.3d', '34', '36', 'Colo.', '2013'],
  'Case: state court, public domain': ['full_case full_case', ...CASE, '2013', 'CO', '5', '12', '300', 'P.3d', '34', '36'],
  'Case: in re': ['full_case', 'Jones', '12', 'F.3d', '34', '36', '9th Cir.', '1995'],
  'Case: Westlaw': ['full_case', ...CASE, '1:19-cv-01234', '2019', '1234567', '3', 'D. Colo.', 'Jan. 5'],
  'Case: Lexis': ['full_case', ...CASE, '1:19-cv-01234', '2019', 'U.S. Dist.', '12345', '3', 'D. Colo.', 'Jan. 5'],
  'Case: slip opinion': ['docket', ...CASE, '1:19-cv-01234', '3', 'D. Colo.', 'Jan. 5', '2019'],
  'Case: pending': ['docket', ...CASE, '1:19-cv-01234', 'D. Colo.', 'Jan. 5', '2019'],
  'Short form: case': ['short_case', 'Smith', '500', 'U.S.', '5'],
  'Short form: Westlaw': ['short_case', 'Smith', '2019', '1234567', '4'],
  'Short form: slip opinion': ['case_page', 'Smith', '4'],
  'Id.': ['id', '5'],
  'Id.: section': ['id', '1985'],
  'Id.: paragraph': ['id', '6'],
  Supra: ['supra', 'Doe', '6'],
  'Cross-reference': ['cross_reference', 'infra', 'Part', 'II.B'],
  'Statute: United States Code': ['statute', '42', '1983'],
  'Statute: several sections': ['statute', '42', '1983', '1985'],
  'Statute: state code': ['statute', 'Colo. Rev. Stat.', '18-6-803.5', '2019'],
  'Model code: U.C.C.': ['statute', '2-207', '2012'],
  'Regulation: C.F.R.': ['regulation', '40', '60.1', '2019'],
  'Rule: federal rules': ['rule', 'Civ. P.', '12(b)(6)'],
  'Rule: local rule': ['rule', 'D.C.COLO.LCivR', '7.1'],
  'Constitution: United States': ['constitution', 'amend.', 'XIV', '1'],
  'Constitution: state': ['constitution', 'Colo.', 'art.', 'II', '10'],
  'Executive order': ['executive fed_reg', '14,028', '86', '26,633', 'May 12', '2021'],
  Treaty: ['treaty', 'Treaty on Extradition', 'U.S.-Can.', '3', 'Dec. 3', '1971', '27', '983'],
  'Legislative: committee report': ['legislative', 'H.R.', '117-1', '3', '2021'],
  'Legislative: bill': ['legislative', 'H.R.', '1234', '117th', '3', '2021'],
  'Legislative: Congressional Record': ['legislative', '167', '123', '2021', 'Rep.', 'Doe'],
  Record: ['record', 'R.', '5'],
  'Record: docket entry': ['record', '12', '5'],
  'Record: complaint': ['record', '12'],
  'Record: transcript': ['record', 'Jones', '12', '3', '8'],
  Article: ['journal', 'Jane Doe', 'The Title', '110', 'Harv. L. Rev.', '5', '7', '1996'],
  Book: ['book', 'Jane Doe', 'The Title', '12', '2d', '1996'],
  'Treatise, by section': ['book', '3', 'Jane Doe', 'The Title', '12', '2d', '1996'],
  Restatement: ['restatement', 'Second', 'Torts', '46', 'd', '1965'],
  Dictionary: ['book', 'Waiver', 'Black’s Law Dictionary', '11th', '2019'],
  'String citation': ['full_case full_case', ...FULL, 'Doe', 'Roe', '13', 'F.3d', '35', '37', '9th Cir.', '1996'],
};

const ITALICS: Readonly<Record<string, string>> = { plaintext: '$1', markdown: '*$1*', latex: '\\emph{$1}', typst: '_$1_' };

/** The body with words typed at its tab stops. */
const filled = (body: string, typed: readonly string[]): string =>
  expand(
    body.replaceAll(/\$\{?(\d+)(?::(?:[^{}]|\{[^}]*\})*\}|\|[^|]*\|\}|)/g, (stop, n) => typed[Number(n) - 1] ?? (n === '0' ? '' : stop)),
  ).text;

describe.each<[string, Format]>([
  ['legal-citations.json', 'plaintext'],
  ['legal-citations.markdown.json', 'markdown'],
  ['legal-citations.latex.json', 'latex'],
  ['legal-citations.typst.json', 'typst'],
])('%s, filled in', (file, format) => {
  const snippets = JSON.parse(readFileSync(new URL(`../../snippets/${file}`, import.meta.url), 'utf8'));
  test.each(Object.entries(FORMS))('%s', (name, [kinds, ...typed]) => {
    const above: string = ABOVE[name as keyof typeof ABOVE] ?? 'It holds.';
    const host = (format === 'latex' || format === 'plaintext' ? above : above.replace('*', '\\*')).replace(/«(.*)»/, ITALICS[format]);
    const text = `${host} ${filled(snippets[name].body, typed)}.`.replace(/\.\)\.$/, '.)').replace(/\.\.$/, '.');
    const { citations, diagnostics, prose } = analyze(text, format, { config: DEFAULT_CONFIG, caseIndex: EMPTY_INDEX, year: 2026 });
    const from = prose.blocks[0]?.text.indexOf('It holds.') ?? 0;
    expect(
      citations
        .filter(({ node }) => node.start > from)
        .map(({ node }) => node.kind)
        .join(' '),
      text,
    ).toBe(kinds);
    expect(
      diagnostics.map(({ rule, message }) => `${rule.meta.id}: ${message}`),
      text,
    ).toEqual([]);
  });
});
