import { foldBlanks } from '../../text/blanks.ts';
import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { safeFix } from '../edit.ts';
import type { HouseStyle } from '../profile.ts';
import { defineRule } from '../rule.ts';
import { PINNED, pinItems } from './shared.ts';

/** `n. ` of `, n. 5`: the mark itself, without the comma before it and the number behind. */
const markOf = (style: HouseStyle): string => style.footnotePin.replace(/^, |5$/g, '');

/** West's books space the mark, and what is pasted from them as often does not; a style without periods does not count them. */
function agrees(seen: string, mark: string, style: HouseStyle): boolean {
  if (seen === mark || (style.footnotePin === 'n. 5' && `${seen} ` === mark)) return true;
  return !style.reporterPeriods && seen.replace('.', '') === mark;
}

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
      'Other styles write n. 9, n 9 or fn. 9: choose the profile of the court; \u201csupra note 5\u201d is another thing and is left alone.',
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
  needs: 'pinNote',
  checkCitation(citation, context) {
    const mark = markOf(context.profile);
    // `n.` doubles its letter, `fn.` takes an s.
    const marks = mark.startsWith('fn') ? mark.replace('fn', 'fns') : `n${mark}`;
    for (const { item, before } of pinItems(citation, context)) {
      if (item.kind !== 'note' || !item.marker || !before) continue;
      const seen = textOf(citation, span(item.marker.start, item.fromSpan.start));
      const lead = item.marker.start === before.end ? ' ' : '';
      const marker = PLURAL.test(seen) ? marks : mark;
      if (lead === '' && agrees(seen, marker, context.profile)) continue;
      const number = textOf(citation, item.fromSpan);
      context.report({
        citation,
        span: span(item.marker.start, item.fromSpan.end),
        message: `A footnote in a pin cite is written ${marker}${number}, not \u201c${foldBlanks(seen)}${number}\u201d.`,
        fixes: safeFix(`Write ${marker}${number}`, [
          { citation, span: span(item.marker.start, item.fromSpan.start), newText: lead + marker },
        ]),
      });
    }
  },
});
