import { span } from '../../text/span.ts';
import { authorityOf, isCase, isOwn, ofKind } from '../citations.ts';
import { insertAt, safeFix } from '../edit.ts';
import { isPaged } from '../pins/shared.ts';
import { defineRule } from '../rule.ts';
import { fullBefore } from '../short-forms/shared.ts';

const PAGE = /^\s(\d{1,5})(?:[-\u2013]\d{1,5})?(?=\s*(?:[.;)]|$))/;
/** No opinion is longer. */
const LONGEST = 1500;

export const idAtMissing = defineRule({
  meta: {
    id: 'id-at-missing',
    group: 'ids',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A page follows Id. without \u201cat\u201d.',
    why: 'Id. at 570: without \u201cat\u201d the number can be a page, a volume or a line.',
    wrongWhen: 'The number is the page and line of a transcript, or begins the next words of the sentence.',
    indigo: ['R6.2.2'],
    uniform: ['4.1', 'B4'],
    form: true,
    many: 'pages follow Id. without \u201cat\u201d',
  },
  examples: [
    {
      bad: 'A complaint must be plausible. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007). Labels will not do. Id. 555.',
      good: 'A complaint must be plausible. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007). Labels will not do. Id. at 555.',
    },
    {
      bad: 'Due process is flexible. Mathews v. Eldridge, 424 U.S. 319, 334 (1976). Three factors govern. Id. 334-35.',
      good: 'Due process is flexible. Mathews v. Eldridge, 424 U.S. 319, 334 (1976). Three factors govern. Id. at 334-35.',
    },
  ],
  checkDocument(context) {
    for (const citation of ofKind(context, 'id')) {
      const { node, block } = citation;
      if (node.kind !== 'id' || node.pin || node.sections || !isOwn(citation)) continue;
      const found = PAGE.exec(block.text.slice(node.word.end, node.word.end + 16));
      if (!found) continue;
      const authority = authorityOf(citation, context);
      const full = fullBefore(authority, citation, context);
      if (!full || !isCase(full) || !isPaged(full) || !full.node.page) continue;
      const page = Number(found[1]);
      if (!(page >= full.node.page.value && page < full.node.page.value + LONGEST)) continue;
      context.report({
        citation,
        span: span(node.word.start, node.word.end + found[0].length),
        message: '\u201cat\u201d is missing between Id. and the page.',
        fixes: safeFix('Put \u201cat\u201d in', [insertAt(citation, node.word.end + 1, 'at ')]),
      });
    }
  },
});
