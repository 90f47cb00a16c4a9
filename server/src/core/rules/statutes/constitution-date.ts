import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { remove, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';

export const constitutionDate = defineRule({
  meta: {
    id: 'constitution-date',
    group: 'statutes',
    severity: 'info',
    default: 'on',
    fix: 'safe',
    summary: 'A provision of the Constitution in force is cited with a date.',
    why: 'A date says that the provision was repealed or replaced.',
    wrongWhen: 'The provision is no longer in force or an older text is meant.',
    indigo: ['R23'],
    uniform: ['11'],
    form: true,
    many: 'provisions of the Constitution have a date',
  },
  examples: [
    {
      bad: 'No State may deny equal protection. U.S. Const. amend. XIV, \u00a7 1 (1868).',
      good: 'No State may deny equal protection. U.S. Const. amend. XIV, \u00a7 1.',
    },
    {
      bad: 'Congress may regulate commerce. U.S. Const. art. I, \u00a7 8 (1789).',
      good: 'Congress may regulate commerce. U.S. Const. art. I, \u00a7 8.',
    },
  ],
  kinds: ['constitution'],
  checkCitation(citation, context) {
    const { node } = citation;
    if (node.kind !== 'constitution' || node.jurisdiction !== 'US') return;
    const date = node.parentheticals[0];
    if (!date || !/^\((?:17|18|19|20)\d\d\)$/.test(textOf(citation, date)) || /XVIII|18/.test(textOf(citation, node.provision))) return;
    context.report({
      citation,
      span: span(node.provision.start, date.end),
      message: 'A constitutional provision in force takes no date: leave it out.',
      fixes: safeFix('Leave the date out', [remove(citation, span(node.provision.end, date.end))]),
    });
  },
});
