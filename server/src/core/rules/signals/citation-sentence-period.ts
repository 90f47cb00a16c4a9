import { span } from '../../text/span.ts';
import { isCase, isOwn } from '../citations.ts';
import { insertAt, safeFix } from '../edit.ts';
import { citationsByBlock } from '../prose.ts';
import { defineRule } from '../rule.ts';
import { leadStart, startsSentence } from '../sentences.ts';

/** A sentence of prose before the citation: what is no list and no heading. */
const SENTENCE = /\p{L}{2,}(?:\s+\S+){2,}[.?!]["\u201d\u2019)]*\s+$/u;

export const citationSentencePeriod = defineRule({
  meta: {
    id: 'citation-sentence-period',
    group: 'signals',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A citation sentence at the end of a paragraph has no period.',
    why: 'A citation sentence is a sentence and ends with a period.',
    wrongWhen: 'The paragraph is a line of a list or a table, or goes on after a page break.',
    indigo: ['R3.2'],
    uniform: ['1.1', 'B1.1'],
    form: true,
    many: 'citation sentences have no period',
  },
  examples: [
    {
      bad: 'Discretion defeats the claim. See Olim v. Wakinekona, 461 U.S. 238, 249 (1983)\n\nThe State disagrees.',
      good: 'Discretion defeats the claim. See Olim v. Wakinekona, 461 U.S. 238, 249 (1983).\n\nThe State disagrees.',
    },
    {
      bad: 'A benefit must be specific. Bd. of Regents v. Roth, 408 U.S. 564, 577 (1972)\n\nPlaintiff has none.',
      good: 'A benefit must be specific. Bd. of Regents v. Roth, 408 U.S. 564, 577 (1972).\n\nPlaintiff has none.',
    },
  ],
  checkDocument(context) {
    const { blocks } = context.prose;
    const places = new Map(blocks.map((block, i) => [block, i]));
    for (const [block, citations] of citationsByBlock(context)) {
      const citation = citations.filter(({ node }) => node.within === null).at(-1);
      if (!citation || block.kind !== 'paragraph' || !isOwn(citation)) continue;
      const { text } = block;
      const { node } = citation;
      const end = Math.max(...citations.slice(-4).map((c) => c.node.fullEnd));
      if (text.slice(end).trim() !== '' || !/[)\d]$/.test(text.slice(node.fullStart, end)) || !isCase(citation)) continue;
      const start = leadStart(citation);
      if (!startsSentence(text, start) || !SENTENCE.test(text.slice(Math.max(0, start - 200), start))) continue;
      // A paragraph broken by a page goes on in small letters, with a number or with a mark.
      const next = blocks[(places.get(block) ?? 0) + 1];
      // A running head stands in the middle of its line.
      if (next?.kind !== 'paragraph' || /^\s{4}/.test(next.text) || !/^["\u201c]?\p{Lu}\p{L}*\s/u.test(next.text.trimStart())) continue;
      context.report({
        citation,
        span: span(Math.max(node.fullStart, end - 6), end),
        message: 'A citation sentence ends with a period.',
        fixes: safeFix('Put the period in', [insertAt(citation, end, '.')]),
      });
    }
  },
});
