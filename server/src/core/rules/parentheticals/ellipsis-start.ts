import { span } from '../../text/span.ts';
import { offeredFix, remove } from '../edit.ts';
import { inProse, isOwnBlock } from '../prose.ts';
import { defineRule } from '../rule.ts';

const START = /(?<=(?:^|[\s(])["\u201c])(?:\. ?\. ?\. ?|\u2026 ?)(?=\p{Ll})/gu;

/** So far behind the quotation's beginning its citation may stand. */
const CITED_WITHIN = 700;

export const ellipsisStart = defineRule({
  meta: {
    id: 'ellipsis-start',
    group: 'parentheticals',
    severity: 'info',
    default: 'on',
    fix: 'offer',
    summary: 'A quotation begins with an ellipsis.',
    why: 'What stands before a quotation is always left out: no dots are needed to say so.',
    wrongWhen: 'A paragraph of a block quotation begins in the middle of a sentence.',
    indigo: ['R8.3.2'],
    uniform: ['5.3(a)'],
    form: true,
    many: 'quotations begin with an ellipsis',
  },
  examples: [
    {
      bad: 'The rule is old: ". . . the words must be given some meaning." Bd. of Regents v. Roth, 408 U.S. 564, 572 (1972).',
      good: 'The rule is old: "the words must be given some meaning." Bd. of Regents v. Roth, 408 U.S. 564, 572 (1972).',
    },
    {
      bad: 'The claim needs "...a legitimate interest." Bd. of Regents v. Roth, 408 U.S. 564, 577 (1972).',
      good: 'The claim needs "a legitimate interest." Bd. of Regents v. Roth, 408 U.S. 564, 577 (1972).',
    },
  ],
  checkBlock(block, citations, context) {
    if (!isOwnBlock(block) || !/["\u201c][.\u2026]/.test(block.text)) return;
    for (const found of block.text.matchAll(START)) {
      // Only what is quoted from a source that is cited: `it should read ". . . fare better"` is none.
      if (!citations.some(({ node }) => node.start > found.index && node.start - found.index < CITED_WITHIN)) continue;
      const here = inProse(block, span(found.index, found.index + found[0].length));
      context.report({
        citation: here,
        span: here.node,
        message: 'No dots are needed at the beginning of a quotation.',
        fixes: [offeredFix('Leave the dots out', [remove(here, here.node)])],
      });
    }
  },
});
