import type { Citation } from '../../syntax/document.ts';
import type { ProseBlock } from '../../text/blocks.ts';
import { span } from '../../text/span.ts';
import { isCase, isOwn } from '../citations.ts';
import { insertAt, safeFix } from '../edit.ts';
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
    for (const { next, citations, found } of context.inBlocks(openEnd)) {
      // A paragraph broken by a page goes on in small letters, with a number or with a mark.
      // A running head stands in the middle of its line.
      if (next?.kind !== 'paragraph' || /^\s{4}/.test(next.text) || !/^["\u201c]?\p{Lu}\p{L}*\s/u.test(next.text.trimStart())) continue;
      const citation = citations[found.citation];
      context.report({
        citation,
        span: span(Math.max(citation.node.fullStart, found.end - 6), found.end),
        message: 'A citation sentence ends with a period: put one in.',
        fixes: safeFix('Put the period in', [insertAt(citation, found.end, '.')]),
      });
    }
  },
});

/** The last citation of a paragraph that ends with it, behind a sentence of prose, without a period; and where it ends. */
function openEnd(block: ProseBlock, citations: readonly Citation[]): { readonly citation: number; readonly end: number } | null {
  const last = citations.reduce((found, { node }, number) => (node.within === null ? number : found), -1);
  const citation = citations[last];
  if (!citation || block.kind !== 'paragraph' || !isOwn(citation)) return null;
  const { text } = block;
  const { node } = citation;
  const end = Math.max(...citations.slice(-4).map((c) => c.node.fullEnd));
  if (text.slice(end).trim() !== '' || !/[)\d]$/.test(text.slice(node.fullStart, end)) || !isCase(citation)) return null;
  if (isUnfinished(citation, citations)) return null;
  // A page behind the first without a year: the rest is in the next paragraph.
  if (/,\s\d{1,4}$/.test(text.slice(node.fullStart, end))) return null;
  const start = leadStart(citation);
  return startsSentence(text, start) && SENTENCE.test(text.slice(Math.max(0, start - 200), start)) ? { citation: last, end } : null;
}

/** Whether a full citation has no year yet: it is still being written, or goes on elsewhere. */
function isUnfinished({ node, first }: Citation, citations: readonly Citation[]): boolean {
  if (node.kind !== 'full_case') return false;
  const primary = node.primary === null ? node : citations.find(({ index }) => index - first === node.primary)?.node;
  return ![node, primary].some((one) => one?.kind === 'full_case' && one.courtDate?.year);
}
