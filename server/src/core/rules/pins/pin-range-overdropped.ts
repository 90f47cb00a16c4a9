import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { insertAt, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { expandedEnd, isPaged, pinItems } from './shared.ts';

export const pinRangeOverdropped = defineRule({
  meta: {
    id: 'pin-range-overdropped',
    group: 'pins',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'The end of a page range has one digit where it needs two.',
    why: 'A range keeps the last two digits of its end: 560-1 can be read as 560 to 561 or as two separate numbers.',
    wrongWhen: 'The number behind the hyphen is not the end of a range. Styles that keep full numbers are left alone.',
    indigo: ['R5.1.2'],
    uniform: ['3.2(a)'],
    form: true,
    many: 'page ranges end in a single digit',
  },
  examples: [
    { bad: 'Lujan v. Defs. of Wildlife, 504 U.S. 555, 560-1 (1992).', good: 'Lujan v. Defs. of Wildlife, 504 U.S. 555, 560-61 (1992).' },
    { bad: 'Cosco v. Uphoff, 195 F.3d 1221, 1300-1 (10th Cir. 1999).', good: 'Cosco v. Uphoff, 195 F.3d 1221, 1300-01 (10th Cir. 1999).' },
  ],
  kinds: ['full_case', 'short_case'],
  needs: 'pinRange',
  checkCitation(citation, context) {
    if (context.profile.pinRange !== 'drop-to-two' || !isPaged(citation)) return;
    for (const { item, afterMark } of pinItems(citation, context)) {
      if (item.kind !== 'page' || !item.toSpan || afterMark) continue;
      const from = textOf(citation, item.fromSpan);
      const to = textOf(citation, item.toSpan);
      if (!/^\d$/.test(to) || !/^\d{2,5}$/.test(from) || expandedEnd(from, to) <= item.from) continue;
      if (/\s/.test(textOf(citation, span(item.fromSpan.end, item.toSpan.start)))) continue;
      const ten = from.charAt(from.length - 2);
      context.report({
        citation,
        span: span(item.fromSpan.start, item.toSpan.end),
        message: `The end of a page range keeps two digits: ${from} to ${ten}${to}.`,
        fixes: safeFix(`Write ${ten}${to} for ${to}`, [insertAt(citation, item.toSpan.start, ten)]),
      });
    }
  },
});
