import { type Citation, textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { isCase, isFullCase, isOwn } from '../citations.ts';
import { safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { endsClause, leadStart, startsSentence } from '../sentences.ts';

/** Signals whose authorities are joined by words. */
const PAIRED = /^(?:compare|contrast|with)/;
/** Behind which no sentence begins: nothing, where a block may go on from another, and the history of a decision. */
const GOES_ON = /^\s*$|\bsub\.?\s+nom\.?\s*$/;
/** The end of a citation sentence, where the next citation does not stand right behind it. */
const GONE_ON = /^["\u201d\u2019')\]]{0,3}[.?!]["\u201d\u2019')\]]{0,3}\s+\S/;
const JOINED = /^(?:;\s+and\s+|,\s+(?:and\s+)?)$/;

/** `Compare, e.g., A, B, and C, with, e.g., D, and E`: a signal that is not read as one. */
const COMPARES = /(?:\bCompare|; compare|, with),\se\.\s?g\./;

export const stringSeparator = defineRule({
  meta: {
    id: 'string-separator',
    group: 'signals',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'Authorities of one citation sentence are joined by a comma or \u201cand\u201d.',
    why: 'Semicolons part the authorities of a string: commas part what belongs to one of them.',
    wrongWhen: 'The authorities stand in a sentence of prose, where \u201cand\u201d joins them.',
    indigo: ['R4.4'],
    uniform: ['1.1', '1.4', 'B1.1'],
    form: true,
    many: 'authorities of a string are not parted by a semicolon alone',
  },
  examples: [
    {
      bad: 'Due process is flexible. Mathews v. Eldridge, 424 U.S. 319, 334 (1976); and Goldberg v. Kelly, 397 U.S. 254, 262-63 (1970).',
      good: 'Due process is flexible. Mathews v. Eldridge, 424 U.S. 319, 334 (1976); Goldberg v. Kelly, 397 U.S. 254, 262-63 (1970).',
    },
    {
      bad: 'Due process is flexible. Mathews v. Eldridge, 424 U.S. 319, 334 (1976), and Goldberg v. Kelly, 397 U.S. 254, 262-63 (1970).',
      good: 'Due process is flexible. Mathews v. Eldridge, 424 U.S. 319, 334 (1976); Goldberg v. Kelly, 397 U.S. 254, 262-63 (1970).',
    },
  ],
  checkBlock(_block, citations, context) {
    let head: Citation | null = null;
    let before: Citation | null = null;
    let paired: Citation | null = null;
    for (const citation of citations) {
      if (!isFullCase(citation) || citation.node.role !== 'primary' || citation.node.within !== null || !isOwn(citation)) {
        if (!isCase(citation) || citation.node.role === 'primary') before = null;
        continue;
      }
      const { node, block } = citation;
      const start = leadStart(citation);
      const previous: Citation | null = before;
      // `…; Oncale, 523 U.S. 75. Liability follows from Faragher, 524 U.S. 775, and Ellerth`: prose begins behind the citation sentence.
      if (!previous || previous.first !== citation.first || GONE_ON.test(block.text.slice(previous.node.fullEnd, start))) head = null;
      // `Compare A, with B, and C`: commas are right there. Where a block begins without a signal, a sentence may go on from the one before.
      if (node.signal && PAIRED.test(node.signal.id)) paired = citation;
      if (startsSentence(block.text, start) && (node.signal || !GOES_ON.test(block.text.slice(Math.max(0, start - 16), start)))) {
        head = citation;
        if (paired !== citation) paired = null;
      }
      before = node.courtDate ? citation : null;
      if (!head || paired || !previous || head === citation || previous.first !== citation.first || !node.courtDate || !node.name) continue;
      if (COMPARES.test(block.text.slice(Math.max(0, leadStart(head) - 24), start))) continue;
      const gap = span(previous.node.fullEnd, start);
      if (!JOINED.test(textOf(citation, gap)) || node.signal?.id === 'with' || !endsClause(block.text, node.fullEnd)) continue;
      context.report({
        citation,
        span: span(gap.start, node.name.end),
        message: 'A semicolon alone parts the authorities of a citation sentence: put one in place of what stands here.',
        fixes: safeFix('Part them by a semicolon', [{ citation, span: gap, newText: '; ' }]),
      });
    }
  },
});
