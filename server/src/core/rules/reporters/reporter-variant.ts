import { isCase } from '../citations.ts';
import { defineRule } from '../rule.ts';
import { CASES, reportReporter } from './shared.ts';

export const reporterVariant = defineRule({
  meta: {
    id: 'reporter-variant',
    group: 'reporters',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A reporter is abbreviated in a way that is known but not the standard one.',
    why: 'One reporter, one abbreviation: a second spelling looks like a second source and defeats search.',
    wrongWhen: "The court's own style has that spelling; only federal and regional reporters are looked at.",
    indigo: ['R11.6.2', 'T1'],
    uniform: ['T1', '10.3.2'],
    form: true,
    many: 'reporters are abbreviated in other ways than the standard one',
  },
  examples: [
    {
      bad: 'Leonard v. Pepsico, Inc., 88 Fed. Supp. 2d 116, 129 (S.D.N.Y. 1999).',
      good: 'Leonard v. Pepsico, Inc., 88 F. Supp. 2d 116, 129 (S.D.N.Y. 1999).',
    },
    {
      bad: 'Jackson v. City of Joliet, 715 Fed. 2d 1200, 1203 (7th Cir. 1983).',
      good: 'Jackson v. City of Joliet, 715 F.2d 1200, 1203 (7th Cir. 1983).',
    },
  ],
  kinds: CASES,
  checkCitation(citation, context) {
    if (!isCase(citation)) return;
    const { kind } = citation.node.reporter.entry;
    if (kind !== 'federal' && kind !== 'regional') return;
    reportReporter(
      citation,
      context,
      'letters',
      (seen, expected) => `\u201c${seen}\u201d is another spelling of one reporter: write \u201c${expected}\u201d.`,
    );
  },
});
