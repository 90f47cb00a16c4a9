import { defineRule } from '../rule.ts';
import { standsAlone } from '../sentences.ts';

export const stateCodeYear = defineRule({
  meta: {
    id: 'state-code-year',
    group: 'statutes',
    severity: 'hint',
    default: 'off',
    fix: 'none',
    summary: 'A state code is cited without a year.',
    why: 'Codes are amended; the year tells the reader which text was meant.',
    wrongWhen: 'The text in force is meant: practice in most states leaves the year out. Off by default.',
    indigo: ['R17.3'],
    uniform: ['12.3.2', 'B12.1.2'],
    form: true,
    many: 'state codes are cited without a year',
  },
  examples: [
    { bad: 'The order binds him. Colo. Rev. Stat. \u00a7 18-6-803.5.', good: null },
    { bad: 'The release is void. Cal. Civ. Code \u00a7 1542.', good: null },
  ],
  kinds: ['statute'],
  checkCitation(citation, context) {
    const { node } = citation;
    if (node.kind !== 'statute' || !node.code || node.code.entry.jurisdiction === null || node.code.entry.jurisdiction === 'US') return;
    if (!node.sections || node.date || node.within !== null || !standsAlone(citation)) return;
    context.report({ citation, span: node, message: 'The citation does not say which year of the code is meant.' });
  },
});
