import { span } from '../../text/span.ts';
import { rewrite, safeFix } from '../edit.ts';
import { inProse, isQuotedAt, isOwnBlock } from '../prose.ts';
import { defineRule } from '../rule.ts';

const EDITION =
  /\(((?:[^()]{0,40}\s)?)(\d*(?:2nd|3rd)|(?:Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth))\s(?:rev\.\s)?ed\.,?\s(?:\d{4}|[^()]{0,20}\d{4})\)/gi;
const WORDS: Readonly<Record<string, string>> = {
  second: '2d',
  third: '3d',
  fourth: '4th',
  fifth: '5th',
  sixth: '6th',
  seventh: '7th',
  eighth: '8th',
  ninth: '9th',
  tenth: '10th',
};

/** One of these stands in every edition's number. */
const MARKS = ['ed.', 'Ed.', 'ED.', 'eD.'] as const;

export const editionOrdinal = defineRule({
  meta: {
    id: 'edition-ordinal',
    group: 'secondary',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'The number of an edition is spelled out or has a wrong ending.',
    why: '2d ed., 3d ed., 4th ed.: ordinals are written in figures, with d for nd and rd.',
    wrongWhen: 'The words stand in a sentence of prose.',
    indigo: ['R28.2.5', 'R7.2'],
    uniform: ['15.4', '6.2(b)'],
    form: true,
    many: 'numbers of editions are not written as 2d, 3d, 4th',
  },
  examples: [
    {
      bad: 'The point is settled. Laurence H. Tribe, American Constitutional Law \u00a7 15-7 (2nd ed. 1988).',
      good: 'The point is settled. Laurence H. Tribe, American Constitutional Law \u00a7 15-7 (2d ed. 1988).',
    },
    {
      bad: 'The point is old. William L. Prosser, Handbook of the Law of Torts \u00a7 2 (Fourth ed. 1971).',
      good: 'The point is old. William L. Prosser, Handbook of the Law of Torts \u00a7 2 (4th ed. 1971).',
    },
  ],
  checkBlock(block, _citations, context) {
    if (!isOwnBlock(block) || !MARKS.some((mark) => block.text.includes(mark))) return;
    for (const found of block.text.matchAll(EDITION)) {
      const seen = found[2];
      const right = WORDS[seen.toLowerCase()] ?? seen.replace(/(?:nd|rd)$/i, 'd');
      const start = found.index + 1 + found[1].length;
      if (isQuotedAt(context, block, start)) continue;
      const here = inProse(block, span(start, start + seen.length));
      context.report({
        citation: here,
        span: here.node,
        message: `An edition is numbered in figures: ${right} ed.`,
        fixes: safeFix(`Write ${right}`, rewrite(here, here.node, right)),
      });
    }
  },
});
