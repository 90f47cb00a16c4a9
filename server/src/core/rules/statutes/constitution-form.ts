import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { written } from '../citations.ts';
import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(n: number): string {
  let left = n;
  let text = '';
  for (const [value, letters] of ROMAN) for (; left >= value; left -= value) text += letters;
  return text;
}

/** The provision with its words abbreviated and, of the federal constitution, its articles and amendments in roman numbers. */
function standard(provision: string, federal: boolean): string {
  return provision
    .replace(/\s+/g, ' ')
    .replace(/\b(?:Article|Art\.?|article|art)(?=\s)\.?/, 'art.')
    .replace(/\b(?:Amendment|Amend\.?|Amdt\.?|amendment|amend|amdt\.?)(?=\s)\.?/, 'amend.')
    .replace(/\b(?:Section|Sec\.?|section|sec)(?=\s)\.?/g, '\u00a7')
    .replace(/\b(?:Clause|Cl\.?|clause|cl)(?=\s)\.?/g, 'cl.')
    .replace(/\bpmbl(?!\.)\b/, 'pmbl.')
    .replace(/^((?:art|amend)\.) (\d{1,2})(?![\d\w])/, (whole, word: string, n: string) =>
      federal && Number(n) > 0 && Number(n) < 28 ? `${word} ${roman(Number(n))}` : whole,
    )
    .replace(/^((?:art|amend)\. [IVXivx\d]+) (?=\u00a7)/, '$1, ')
    .replace(/(\u00a7 ?\d+) (?=cl\.)/, '$1, ');
}

export const constitutionForm = defineRule({
  meta: {
    id: 'constitution-form',
    group: 'statutes',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A provision of the Constitution is not in its standard form.',
    why: 'amend. XIV, \u00a7 1 and art. I, \u00a7 8, cl. 3: lower-case abbreviations, roman articles and amendments, arabic sections and clauses.',
    wrongWhen: 'A state numbers its articles in another way: only the case and the abbreviations of state constitutions are looked at.',
    indigo: ['R23'],
    uniform: ['11', 'B11', 'T10', 'T16'],
    form: true,
    many: 'provisions of constitutions are not in the standard form',
  },
  examples: [
    {
      bad: 'No State may deny equal protection. U.S. Const. Amend. XIV, \u00a7 1.',
      good: 'No State may deny equal protection. U.S. Const. amend. XIV, \u00a7 1.',
    },
    {
      bad: 'Congress may regulate commerce. U.S. Const. art. 1, \u00a7 8, cl. 3.',
      good: 'Congress may regulate commerce. U.S. Const. art. I, \u00a7 8, cl. 3.',
    },
    {
      bad: 'Congress may regulate commerce. U.S. Const. art. I \u00a7 8, cl 3.',
      good: 'Congress may regulate commerce. U.S. Const. art. I, \u00a7 8, cl. 3.',
    },
  ],
  kinds: ['constitution'],
  checkCitation(citation, context) {
    const { node } = citation;
    if (node.kind !== 'constitution' || node.jurisdiction === null) return;
    const mark = textOf(citation, span(node.start, node.provision.start));
    // A constitution named in words belongs to a sentence.
    if (!/Const\.,?\s*$/i.test(mark)) return;
    const seen = written(citation, node.provision);
    if (/^(?:[A-Z]{3}|[^aAp])/.test(seen)) return;
    const expected = standard(seen, node.jurisdiction === 'US');
    if (expected === seen || !/^(?:art|amend|pmbl)\./.test(expected)) return;
    context.report({
      citation,
      span: node.provision,
      message: `The provision is written ${expected}.`,
      fixes: safeFix(`Write ${expected}`, rewrite(citation, node.provision, expected)),
    });
  },
});
