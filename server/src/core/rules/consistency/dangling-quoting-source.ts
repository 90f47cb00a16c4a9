import type { Citation } from '../../syntax/document.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { leadStart } from '../sentences.ts';

/** How far behind a quotation its citation may begin. */
const BEHIND = 12;
/** A quotation within the quotation, of two words at least: `… 'a legitimate claim of entitlement' …`. */
const INNER =
  /(?:^|[\s(\u2014])[\u2018'](?=\S)[^\u2018\u2019'"]*\s(?:[^\u2018\u2019'"]|(?<=\p{L})['\u2019](?=\p{L}))*?[\u2019'](?=[\s.,;:)\u2014]|$)/u;
const SAYS_WHOSE = /quot|cit|omitted|cleaned up|alteration|emphasis|modified|source/i;

export const danglingQuotingSource = defineRule({
  meta: {
    id: 'dangling-quoting-source',
    group: 'consistency',
    severity: 'hint',
    default: 'off',
    fix: 'none',
    summary: 'A quotation holds another one, and the citation does not say whose it is.',
    why: 'The inner words are somebody else\u2019s: (quoting \u2026) names the source, and (internal quotation marks omitted) or (citation modified) says that it was left out.',
    wrongWhen: 'The inner marks set off a word or a title and quote nobody. Off by default.',
    indigo: ['R8.2.5'],
    uniform: ['10.6.2'],
    form: true,
    many: 'quotations hold another one whose source is not given',
  },
  examples: [
    {
      bad: 'There must be "more than \u2018a unilateral expectation\u2019 of a benefit." Bd. of Regents v. Roth, 408 U.S. 564, 577 (1972).',
      good: null,
    },
    { bad: 'A pleading needs more than "\'labels and conclusions\' of law." Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009).', good: null },
  ],
  checkBlock(block, citations, context) {
    if (block.kind !== 'paragraph' || citations.length === 0) return;
    let c = 0;
    for (const quote of context.quotations(block)) {
      const inner = innerOf(block.text, quote);
      if (!inner || quote.end === block.text.length) continue;
      while (c < citations.length && leadStart(citations[c]) < quote.end) c++;
      const citation = citations[c];
      if (!citation || citation.node.within !== null || leadStart(citation) > quote.end + BEHIND) continue;
      if (!/^["\u201d\s.,;]*$/.test(block.text.slice(quote.end, leadStart(citation))) || saysWhose(citation)) continue;
      context.report({
        citation,
        span: citation.node,
        message: 'The quotation before holds another one: say whose it is (quoting \u2026), or that its marks are left out.',
      });
    }
  },
});

/** Longer quotations are looked at in their first part only. */
const LONGEST = 1200;

const innerOf = (text: string, quote: Span): RegExpExecArray | null =>
  INNER.exec(text.slice(quote.start, Math.min(quote.end, quote.start + LONGEST)));

const saysWhose = ({ node, block }: Citation): boolean =>
  node.parentheticals.some((part) => part.kind !== 'court_date' && SAYS_WHOSE.test(block.text.slice(part.start, part.end))) ||
  SAYS_WHOSE.test(block.text.slice(node.fullEnd, node.fullEnd + 40));
