import { span } from '../../text/span.ts';
import { safeFix } from '../edit.ts';
import { inProse } from '../prose.ts';
import { defineRule } from '../rule.ts';

/** Dots between two words of a quotation; a fourth one ends a sentence. */
const DOTS = /(\.{3,4}|\u2026\.?)( ?)(?=[\p{L}\p{N}["\u201c'(])/gu;
const WORD_END = /[\p{L}\p{N},;:'\u2019)\]]/u;

export const ellipsisSpacing = defineRule({
  meta: {
    id: 'ellipsis-spacing',
    group: 'parentheticals',
    severity: 'info',
    default: 'on',
    fix: 'safe',
    summary: 'The dots of an ellipsis in a quotation are not set apart by spaces.',
    why: 'Three dots with spaces around them show an omission: rights . . . must.',
    wrongWhen: 'The dots are the source\u2019s own, for a pause.',
    indigo: ['R8.3.1'],
    uniform: ['5.3', 'B5'],
    form: true,
    many: 'ellipses in quotations are closed up',
  },
  examples: [
    {
      bad: 'The rule is old: "For the words ... must be given some meaning." Bd. of Regents v. Roth, 408 U.S. 564, 572 (1972).',
      good: 'The rule is old: "For the words . . . must be given some meaning." Bd. of Regents v. Roth, 408 U.S. 564, 572 (1972).',
    },
    {
      bad: 'The rule is old: "For the words\u2026 must be given some meaning." Bd. of Regents v. Roth, 408 U.S. 564, 572 (1972).',
      good: 'The rule is old: "For the words . . . must be given some meaning." Bd. of Regents v. Roth, 408 U.S. 564, 572 (1972).',
    },
  ],
  checkBlock(block, _citations, context) {
    // These formats have a mark of their own for an ellipsis, which is set as it should be.
    if (context.prose.format === 'latex' || context.prose.format === 'typst') return;
    const { text } = block;
    if (block.kind === 'heading' || (!text.includes('...') && !text.includes('\u2026'))) return;
    const quotes = block.kind === 'quote' ? [span(0, text.length)] : context.quotations(block);
    let q = 0;
    for (const found of text.matchAll(DOTS)) {
      const at = found.index - (text.charAt(found.index - 1) === ' ' ? 1 : 0);
      if (!WORD_END.test(text.charAt(at - 1))) continue;
      while (q < quotes.length && quotes[q].end <= at) q++;
      if (q >= quotes.length || quotes[q].start > at) continue;
      const [seen, dots] = found;
      const right = dots.length === 4 || dots === '\u2026.' ? '. . . . ' : ' . . . ';
      const here = inProse(block, span(at, found.index + seen.length));
      context.report({
        citation: here,
        span: here.node,
        message: 'An omission is shown by three dots with a space before, between and behind them.',
        fixes: safeFix('Space the dots', [{ citation: here, span: here.node, newText: right }]),
      });
    }
  },
});
