import { span } from '../../text/span.ts';
import { insertAt, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';

export const parenSpacing = defineRule({
  meta: {
    id: 'paren-spacing',
    group: 'parentheticals',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'No space stands before a parenthetical.',
    why: 'A parenthetical is a word of the citation: a space parts it from what stands before.',
    wrongWhen: 'The bracket is part of a number.',
    indigo: ['R13.1'],
    uniform: ['1.5', '10.6'],
    form: true,
    many: 'parentheticals are not parted by a space',
  },
  examples: [
    {
      bad: 'The officers were immune. Mullenix v. Luna, 577 U.S. 7, 12 (2015)(per curiam).',
      good: 'The officers were immune. Mullenix v. Luna, 577 U.S. 7, 12 (2015) (per curiam).',
    },
    {
      bad: 'Labels fail. Bell Atl. Corp. v. Twombly, 550 U.S. 544(2007).',
      good: 'Labels fail. Bell Atl. Corp. v. Twombly, 550 U.S. 544 (2007).',
    },
  ],
  kinds: ['full_case', 'short_case'],
  checkCitation(citation, context) {
    for (const part of citation.node.parentheticals) {
      const before = citation.block.text.charAt(part.start - 1);
      if (!/[\w)\]]/.test(before) || citation.block.text.charAt(part.start) !== '(') continue;
      context.report({
        citation,
        span: span(part.start - 1, Math.min(part.end, part.start + 16)),
        message: 'A space belongs before a parenthetical: put one in.',
        fixes: safeFix('Put the space in', [insertAt(citation, part.start, ' ')]),
      });
    }
  },
});
