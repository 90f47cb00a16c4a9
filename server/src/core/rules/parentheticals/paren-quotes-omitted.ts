import { span } from '../../text/span.ts';
import { safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { insideOf } from './shared.ts';

const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^internal quotations? omitted$/, 'internal quotation marks omitted'],
  [/^(?:quotation marks|quotations?|quotes) omitted$/, 'internal quotation marks omitted'],
  [/^internal citations omitted$/, 'citations omitted'],
  [/^internal citation omitted$/, 'citation omitted'],
  [/^internal quotations and citations? omitted$/, 'internal quotation marks and citations omitted'],
];

export const parenQuotesOmitted = defineRule({
  meta: {
    id: 'paren-quotes-omitted',
    group: 'parentheticals',
    severity: 'info',
    default: 'on',
    fix: 'safe',
    summary: 'A note on omitted quotation marks or citations is not in the standard form.',
    why: '\u201c(internal quotation marks omitted)\u201d says what was left out; quotations were not omitted.',
    wrongWhen: 'The court uses another form throughout.',
    indigo: ['R8.2.4'],
    uniform: ['5.2(e)-(f)'],
    form: true,
    many: 'notes on omitted quotation marks are not in the standard form',
  },
  examples: [
    {
      bad: 'The line is thin. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009) (internal quotations omitted).',
      good: 'The line is thin. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009) (internal quotation marks omitted).',
    },
    {
      bad: 'The line is thin. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009) (internal citations omitted).',
      good: 'The line is thin. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009) (citations omitted).',
    },
  ],
  needs: 'parenthetical',
  checkCitation(citation, context) {
    for (const part of citation.node.parentheticals) {
      if (part.kind === 'court_date' || part.end - part.start > 60) continue;
      const inside = insideOf(citation, part);
      if (!inside.endsWith('omitted')) continue;
      const right = FORMS.find(([form]) => form.test(inside))?.[1];
      if (!right) continue;
      context.report({
        citation,
        span: part,
        message: `This note is written (${right}).`,
        fixes: safeFix(`Write (${right})`, [{ citation, span: span(part.start + 1, part.end - 1), newText: right }]),
      });
    }
  },
});
