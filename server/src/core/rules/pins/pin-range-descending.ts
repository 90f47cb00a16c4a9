import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { expandedEnd, isPaged, pinItems } from './shared.ts';

export const pinRangeDescending = defineRule({
  meta: {
    id: 'pin-range-descending',
    group: 'pins',
    severity: 'error',
    default: 'on',
    fix: 'none',
    summary: 'A page range ends before it begins.',
    why: 'One of its two numbers is wrong, and the reader cannot tell which pages are meant.',
    wrongWhen: 'The two numbers are no range.',
    indigo: ['R5.1.2'],
    uniform: ['3.2(a)'],
    form: false,
  },
  examples: [
    { bad: 'Bd. of Regents v. Roth, 408 U.S. 564, 577-68 (1972).', good: null },
    { bad: 'Ashcroft v. Iqbal, 556 U.S. 662, 679-678 (2009).', good: null },
  ],
  kinds: ['full_case', 'short_case'],
  needs: 'pinRange',
  checkCitation(citation, context) {
    if (!isPaged(citation)) return;
    for (const { item, afterMark } of pinItems(citation, context)) {
      if (item.kind !== 'page' || !item.toSpan || afterMark) continue;
      const from = textOf(citation, item.fromSpan);
      const to = textOf(citation, item.toSpan);
      if (!/^\d{2,5}$/.test(from) || !/^\d{1,5}$/.test(to)) continue;
      const end = expandedEnd(from, to);
      if (end >= item.from) continue;
      context.report({
        citation,
        span: span(item.fromSpan.start, item.toSpan.end),
        message: `The range runs from ${from} back to ${end}: one of the two numbers is wrong.`,
      });
    }
  },
});
