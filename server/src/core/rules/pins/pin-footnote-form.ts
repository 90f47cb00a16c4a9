import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { PINNED, pinItems } from './shared.ts';

const PLURAL = /^(nn|fnn|fns|nts|notes|footnotes)/;

export const pinFootnoteForm = defineRule({
  meta: {
    id: 'pin-footnote-form',
    group: 'pins',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A footnote in a pin cite is not written \u201c1104 n.9\u201d.',
    why: 'The note follows its page after one space, as n. and the number with nothing between; other marks read like words or pages.',
    wrongWhen:
      "Supreme Court opinions, California and West's books keep the space (choose the profile); \u201csupra note 5\u201d is another thing and is left alone.",
    indigo: ['R5.1.3', 'R11.7.4'],
    uniform: ['3.2(b)'],
    form: true,
    many: 'footnotes in pin cites are not written \u201cn.9\u201d',
  },
  examples: [
    {
      bad: "DeShaney v. Winnebago Cnty. Dep't of Soc. Servs., 489 U.S. 189, 195 n. 2 (1989).",
      good: "DeShaney v. Winnebago Cnty. Dep't of Soc. Servs., 489 U.S. 189, 195 n.2 (1989).",
    },
    { bad: 'Miranda v. Arizona, 384 U.S. 436, 478 fn. 46 (1966).', good: 'Miranda v. Arizona, 384 U.S. 436, 478 n.46 (1966).' },
  ],
  kinds: PINNED,
  checkCitation(citation, context) {
    const gap = context.profile.footnotePin === 'n.5' ? '' : ' ';
    for (const { item, before } of pinItems(citation)) {
      if (item.kind !== 'note' || !item.marker || !before) continue;
      const seen = textOf(citation, span(item.marker.start, item.fromSpan.start));
      const lead = item.marker.start === before.end ? ' ' : '';
      const marker = `${PLURAL.test(seen) ? 'nn.' : 'n.'}${gap}`;
      if (lead === '' && seen === marker) continue;
      const number = textOf(citation, item.fromSpan);
      context.report({
        citation,
        span: span(item.marker.start, item.fromSpan.end),
        message: `A footnote in a pin cite is written ${marker}${number}, not \u201c${seen.replace(/\s+/g, ' ')}${number}\u201d.`,
        fixes: safeFix(`Write ${marker}${number}`, [
          { citation, span: span(item.marker.start, item.fromSpan.start), newText: lead + marker },
        ]),
      });
    }
  },
});
