import { span } from '../../text/span.ts';
import { isCase } from '../citations.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { safeFix } from '../edit.ts';
import { reporterAt, skipBlanks, unreadPlaces } from '../unread.ts';
import type { Citation } from '../../syntax/document.ts';
import type { Span } from '../../text/span.ts';

const BLANK = '___';
/** A line of underscores of any length will do; dashes will not. */
const DASHES = /^[-\u2013\u2014]+$/;
const PAGE = /^(?:[-_\u2013\u2014]{2,6}|\u2014)(?=[\s,;.)]|$)/;

export const pendingPageBlank = defineRule({
  meta: {
    id: 'pending-page-blank',
    group: 'reporters',
    severity: 'info',
    default: 'on',
    fix: 'safe',
    summary: 'Dashes stand for a volume or page that is not yet assigned.',
    why: 'Three underscores are the sign for a number still to come; dashes look like a range or a slip.',
    wrongWhen: 'The number has been assigned by now: then write it instead.',
    indigo: ['R12.4'],
    uniform: ['10.3.2', '10.8.1(b)'],
    form: true,
    many: 'numbers not yet assigned are not shown by three underscores',
  },
  examples: [
    { bad: 'Trump v. United States, 603 U.S. ---- (2024).', good: 'Trump v. United States, 603 U.S. ___ (2024).' },
    { bad: 'Smith v. Jones, 603 U.S. \u2013\u2013\u2013 (2024).', good: 'Smith v. Jones, 603 U.S. ___ (2024).' },
    { bad: 'Smith v. Jones, --- U.S. ---- (2024).', good: 'Smith v. Jones, ___ U.S. ___ (2024).' },
  ],
  checkBlock(block, citations, context) {
    for (const citation of citations) {
      if (!isCase(citation) || !citation.node.page || citation.node.page.text !== null) continue;
      if (citation.node.quoted || citation.block.kind === 'quote') continue;
      const { volume, page } = citation.node;
      const wrong = [volume, page].filter((part) => DASHES.test(citation.block.text.slice(part.start, part.end)));
      if (wrong.length) tell(context, citation, span(volume.start, page.end), wrong);
    }
    for (const { citation, volume, at } of unreadPlaces(block, citations, context)) {
      const { text } = citation.block;
      const reporter = volume && reporterAt(text, at);
      if (!volume || !reporter) continue;
      const from = skipBlanks(text, reporter.written.end);
      const page = PAGE.exec(text.slice(from, from + 8))?.[0];
      const blanks = page === undefined ? [volume] : [volume, span(from, from + page.length)];
      const wrong = blanks.filter((blank) => DASHES.test(text.slice(blank.start, blank.end)));
      if (wrong.length) tell(context, citation, span(volume.start, blanks[blanks.length - 1].end), wrong);
    }
  },
});

function tell(context: RuleContext, citation: Citation, place: Span, blanks: readonly Span[]): void {
  context.report({
    citation,
    span: place,
    message: 'A number that is not yet assigned is shown by three underscores.',
    fixes: safeFix(
      'Write three underscores',
      blanks.map((blank) => ({ citation, span: blank, newText: BLANK })),
    ),
  });
}
