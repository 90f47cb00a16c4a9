import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { written } from '../citations.ts';
import { rewrite, rewriteWithPeriod, safeFix } from '../edit.ts';
import { houseProvision, roman } from '../house/constitutions.ts';
import { defineRule } from '../rule.ts';

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
    {
      bad: 'The courts are open. Fla. Const. art. V, \u00a7 3(b)(3).',
      good: 'The courts are open. Art. V, \u00a7 3(b)(3), Fla. Const.',
      note: 'In Florida:',
      settings: { profile: 'florida' },
    },
    {
      bad: 'No State may deny equal protection. U.S. Const. amend. XIV, \u00a7 1.',
      good: 'No State may deny equal protection. US Const, Am XIV, \u00a7 1.',
      note: 'In Michigan:',
      settings: { profile: 'michigan' },
    },
    {
      bad: 'Congress may regulate commerce. U.S. Const. art. I, \u00a7 8, cl. 3.',
      good: 'Congress may regulate commerce. U. S. Const., Art. I, \u00a78, cl. 3.',
      note: 'In the style of the Supreme Court:',
      settings: { profile: 'scotus' },
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
    const { constitutionForms } = context.profile;
    if (Object.hasOwn(constitutionForms, node.jurisdiction)) {
      const own = houseProvision({ ...citation, node }, expected, context.profile);
      if (!own || expected !== seen || own.expected === written(citation, own.place)) return;
      context.report({
        citation,
        standardForm: true,
        span: own.place,
        message: `In this house style the provision is cited ${own.expected}.`,
        fixes: safeFix(`Write ${own.expected}`, rewriteWithPeriod(citation, own.place, own.expected)),
      });
      return;
    }
    // A style that has its own form for the federal constitution cites those of the states after it.
    if (Object.hasOwn(constitutionForms, 'US')) return;
    if (expected === seen || !/^(?:art|amend|pmbl)\./.test(expected)) return;
    context.report({
      citation,
      span: node.provision,
      message: `In a citation the provision is written ${expected}.`,
      fixes: safeFix(`Write ${expected}`, rewrite(citation, node.provision, expected)),
    });
  },
});
