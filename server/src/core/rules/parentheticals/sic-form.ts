import { span } from '../../text/span.ts';
import { safeFix } from '../edit.ts';
import { inProse } from '../prose.ts';
import { defineRule } from '../rule.ts';

export const sicForm = defineRule({
  meta: {
    id: 'sic-form',
    group: 'parentheticals',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: '\u201csic\u201d stands in parentheses.',
    why: 'Square brackets show that the word is the writer\u2019s and not part of the quotation.',
    wrongWhen: 'The parentheses are quoted from the source.',
    indigo: ['R8.2.2'],
    uniform: ['5.2(c)'],
    form: true,
    many: 'forms of sic stand in parentheses',
  },
  examples: [
    {
      bad: 'The notice told tenants that "there (sic) rights were waived." Compl. \u00b6 14, ECF No. 1.',
      good: 'The notice told tenants that "there [sic] rights were waived." Compl. \u00b6 14, ECF No. 1.',
    },
    { bad: 'It said "the principle (sic) reason." Compl. \u00b6 9.', good: 'It said "the principle [sic] reason." Compl. \u00b6 9.' },
  ],
  checkBlock(block, _citations, context) {
    if (block.kind === 'heading') return;
    for (let at = block.text.indexOf('(sic)'); at >= 0; at = block.text.indexOf('(sic)', at + 5)) {
      const here = inProse(block, span(at, at + 5));
      context.report({
        citation: here,
        span: here.node,
        message: 'The writer\u2019s own word in a quotation stands in square brackets: [sic].',
        fixes: safeFix('Write [sic]', [
          { citation: here, span: span(at, at + 1), newText: '[' },
          { citation: here, span: span(at + 4, at + 5), newText: ']' },
        ]),
      });
    }
  },
});
