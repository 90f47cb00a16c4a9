import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { offeredFix, remove } from '../edit.ts';
import { defineRule } from '../rule.ts';

export const uscYear = defineRule({
  meta: {
    id: 'usc-year',
    group: 'statutes',
    severity: 'hint',
    default: 'off',
    fix: 'offer',
    summary: 'The United States Code is cited with a year, which it no longer needs.',
    why: 'Since the 21st edition the year of the code may be left out; it only takes room where the text in force is meant.',
    wrongWhen: 'An older text is meant, or the writer wants to say which edition was used. Off by default.',
    indigo: ['R16.1.2'],
    uniform: ['12.3.2', 'B12.1.1'],
    form: true,
    many: 'citations of the United States Code have a year',
  },
  examples: [
    { bad: 'Fees follow. 42 U.S.C. \u00a7 1988 (2018).', good: 'Fees follow. 42 U.S.C. \u00a7 1988.' },
    { bad: 'The Act reaches the county. 42 U.S.C. \u00a7 1983 (2012).', good: 'The Act reaches the county. 42 U.S.C. \u00a7 1983.' },
  ],
  kinds: ['statute'],
  checkCitation(citation, context) {
    const { node } = citation;
    if (node.kind !== 'statute' || node.code?.entry.abbreviation !== 'U.S.C.' || !node.date?.year || !node.sections) return;
    if (node.date.court || node.date.rest || !/^\(\d{4}\)$/.test(textOf(citation, node.date))) return;
    context.report({
      citation,
      span: node.date,
      message: 'The year of the code may be left out where the text in force is meant.',
      fixes: [offeredFix('Leave the year out', [remove(citation, span(node.end, node.date.end))])],
    });
  },
});
