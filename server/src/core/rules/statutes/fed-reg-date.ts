import { textOf } from '../../syntax/document.ts';
import { defineRule } from '../rule.ts';

export const fedRegDate = defineRule({
  meta: {
    id: 'fed-reg-date',
    group: 'statutes',
    severity: 'info',
    default: 'on',
    fix: 'none',
    summary: 'The Federal Register is cited with a year where the full date belongs.',
    why: 'The register appears daily; the full date finds the issue.',
    wrongWhen: 'The notice is cited by its year on purpose.',
    indigo: ['R19.4'],
    uniform: ['14.2(a)'],
    form: true,
    many: 'citations of the Federal Register have no full date',
  },
  examples: [
    { bad: 'The agency issued its rule. 81 Fed. Reg. 88,710 (2016).', good: null },
    { bad: 'The agency issued its rule. 58 Fed. Reg. 51,735 (1993).', good: null },
  ],
  kinds: ['fed_reg'],
  checkCitation(citation, context) {
    const { node } = citation;
    if (node.kind !== 'fed_reg' || node.code?.entry.abbreviation !== 'Fed. Reg.' || !node.date) return;
    if (!/^\(\d{4}\)$/.test(textOf(citation, node.date))) return;
    context.report({
      citation,
      span: node.date,
      message: 'The Federal Register is cited with the full date of the issue: add month and day.',
    });
  },
});
