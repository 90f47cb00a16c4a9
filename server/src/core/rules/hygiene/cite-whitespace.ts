import { span } from '../../text/span.ts';
import { safeFix } from '../edit.ts';
import { pinOf } from '../rangeDash.ts';
import { defineRule, type ProseEdit } from '../rule.ts';

const RUN = /[ \t\u00a0]*(?:\t|[ \u00a0]{2})[ \t\u00a0]*/g;

/** So many doubled blanks between the words of one block are no slips: its lines were spread to the margin, or its columns aligned. */
const SPREAD = 3;
const BETWEEN_WORDS = /[\p{L}\p{N},)](?: {2,8}|\t)(?=[\p{L}\p{N}(])/gu;

const isSpread = (text: string): boolean => (text.match(BETWEEN_WORDS)?.length ?? 0) >= SPREAD;

export const citeWhitespace = defineRule({
  meta: {
    id: 'cite-whitespace',
    group: 'hygiene',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'Two blanks or a tab stand within a citation.',
    why: 'The numbers of a citation can be torn apart at a line\u2019s end, and a search for it fails.',
    wrongWhen: 'The blanks align columns of a table.',
    indigo: ['R7.1'],
    uniform: ['6.1'],
    form: true,
    many: 'citations have doubled blanks',
  },
  examples: [
    {
      bad: 'A brief stop needs suspicion. Terry v. Ohio, 392  U.S. 1, 30 (1968).',
      good: 'A brief stop needs suspicion. Terry v. Ohio, 392 U.S. 1, 30 (1968).',
    },
    {
      bad: 'Discretion defeats the claim. See Olim v. Wakinekona, 461 U.S. 238,  249 (1983).',
      good: 'Discretion defeats the claim. See Olim v. Wakinekona, 461 U.S. 238, 249 (1983).',
    },
  ],
  checkCitation(citation, context) {
    const { node, block } = citation;
    if (block.kind === 'cell') return;
    const date = 'courtDate' in node ? node.courtDate : 'date' in node ? node.date : null;
    // The name may hold what the paste aligned; the locator, pin and date may not.
    const start = node.start;
    const end = Math.max(node.end, pinOf(citation)?.end ?? 0, date?.end ?? 0);
    const text = block.text.slice(start, end);
    if (!text.includes('  ') && !text.includes('\t')) return;
    if (context.perBlock(isSpread, block, () => isSpread(block.text))) return;
    const edits: ProseEdit[] = [];
    for (const found of text.matchAll(RUN)) {
      const place = span(start + found.index, start + found.index + found[0].length);
      if (/[\n\r]/.test(block.text.charAt(place.start - 1) + block.text.charAt(place.end))) continue;
      edits.push({ citation, span: place, newText: ' ' });
    }
    if (!edits.length) return;
    context.report({
      citation,
      span: span(start, end),
      message: 'Single blanks part the words of a citation.',
      fixes: safeFix('Leave the extra blanks out', edits),
    });
  },
});
