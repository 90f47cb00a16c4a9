import type { Citation } from '../../syntax/document.ts';
import type { ProseBlock } from '../../text/blocks.ts';
import { type Span, span } from '../../text/span.ts';
import { inBrackets } from '../brackets.ts';
import { isOwn } from '../citations.ts';
import { insertAt, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { leadStart, startsSentence } from '../sentences.ts';

/** A sentence of prose before the citation: what is no list and no table. */
const SENTENCE = /\p{L}{2,}(?:\s+\S+){2,}[.?!]["\u201d\u2019)]*\s+$/u;

export const citationParens = defineRule({
  meta: {
    id: 'citation-parens',
    group: 'signals',
    severity: 'info',
    default: 'profile',
    fix: 'safe',
    summary: 'A citation sentence does not stand in parentheses.',
    why: 'California and New York set what is only cited, (People v. Diaz (2015) 60 Cal.4th 1176, 1190.), apart from what is said.',
    wrongWhen: 'The citation is part of what the sentence says.',
    indigo: ['R3.2'],
    uniform: ['B1.1', 'BT2'],
    form: true,
    many: 'citation sentences do not stand in parentheses',
  },
  examples: [
    {
      bad: 'The burden of production shifts. See Aguilar v. Atlantic Richfield Co. (2001) 25 Cal.4th 826, 850. So it was here.',
      good: 'The burden of production shifts. (See Aguilar v. Atlantic Richfield Co. (2001) 25 Cal.4th 826, 850.) So it was here.',
      note: 'In California:',
      settings: { profile: 'california' },
    },
    {
      bad: 'A duty is owed to few. See Palsgraf v Long Is. R.R. Co., 248 NY 339, 344 [1928].',
      good: 'A duty is owed to few. (See Palsgraf v Long Is. R.R. Co., 248 NY 339, 344 [1928].)',
      note: 'In New York:',
      settings: { profile: 'new-york' },
    },
  ],
  checkBlock(block, citations, context) {
    if (!context.profile.citationParens || block.kind !== 'paragraph') return;
    for (const { first, place } of sentencesOf(block, citations)) {
      if (inBrackets(first, context)) continue;
      context.report({
        citation: first,
        span: place,
        message: 'In this house style a citation sentence stands in parentheses, its period within.',
        fixes: safeFix('Put it in parentheses', [insertAt(first, place.start, '('), insertAt(first, place.end, ')')]),
      });
    }
  },
});

/** The citation sentences of the block, from the signal or name through the period: nothing stands in them but citations. */
function sentencesOf({ text }: ProseBlock, citations: readonly Citation[]): { readonly first: Citation; readonly place: Span }[] {
  const found: { readonly first: Citation; readonly place: Span }[] = [];
  const outer = citations.filter(({ node }) => node.within === null && !(node.kind === 'full_case' && node.role !== 'primary'));
  for (let i = 0; i < outer.length; i++) {
    const first = outer[i];
    const start = leadStart(first);
    if (!isOwn(first) || first.node.kind === 'record' || !startsSentence(text, start)) continue;
    if (!SENTENCE.test(text.slice(Math.max(0, start - 200), start))) continue;
    let last = i;
    while (last + 1 < outer.length && /^(?:;|,)\s+$/.test(text.slice(outer[last].node.fullEnd, leadStart(outer[last + 1])))) last++;
    const end = outer[last].node.fullEnd;
    const period = text[end - 1] === '.' ? end : end + 1;
    if (text[period - 1] === '.' && /^(?:\s|$)/.test(text.slice(period, period + 1))) found.push({ first, place: span(start, period) });
    i = last;
  }
  return found;
}
