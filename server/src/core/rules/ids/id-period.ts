import { textOf } from '../../syntax/document.ts';
import { appendTo, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';

export const idPeriod = defineRule({
  meta: {
    id: 'id-period',
    group: 'ids',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'Id. lacks its period.',
    why: 'Id. is short for idem: the period marks the abbreviation even in the middle of a citation.',
    wrongWhen: 'The word is not the citation form at all.',
    indigo: ['R6.2.2'],
    uniform: ['4.1', 'B4'],
    form: true,
    many: 'forms of Id. lack the period',
  },
  examples: [
    {
      bad: 'A complaint must be plausible. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007). Labels will not do. Id at 555.',
      good: 'A complaint must be plausible. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007). Labels will not do. Id. at 555.',
    },
    {
      bad: 'See 42 U.S.C. \u00a7 1983. Fees follow. Id \u00a7 1988(b).',
      good: 'See 42 U.S.C. \u00a7 1983. Fees follow. Id. \u00a7 1988(b).',
    },
  ],
  kinds: ['id'],
  checkCitation(citation, context) {
    const { node } = citation;
    if (
      node.kind !== 'id' ||
      textOf(citation, node.word).endsWith('.') ||
      /^\s*\./.test(citation.block.text.slice(node.word.end, node.word.end + 3))
    )
      return;
    const seen = textOf(citation, node.word);
    context.report({
      citation,
      span: node,
      message: `\u201c${seen}\u201d is an abbreviation and takes a period.`,
      fixes: safeFix(`Write ${seen}.`, [appendTo(citation, node.word, '.')]),
    });
  },
});
