import { span } from '../../text/span.ts';
import { isCase } from '../citations.ts';
import { insertAt, remove, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { isPaged } from './shared.ts';

/** No opinion is longer. */
const LONGEST = 1500;

export const pinAfterDate = defineRule({
  meta: {
    id: 'pin-after-date',
    group: 'pins',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'The pin cite stands behind the date.',
    why: 'The page to look at belongs next to the first page, before court and year.',
    wrongWhen: 'The number behind the date is of another source. California puts the year before the volume: choose that profile.',
    indigo: ['R11.7'],
    uniform: ['B10.1.2', '3.2(a)'],
    form: true,
    many: 'pin cites stand behind the date',
  },
  examples: [
    { bad: 'Mathews v. Eldridge, 424 U.S. 319 (1976), at 335.', good: 'Mathews v. Eldridge, 424 U.S. 319, 335 (1976).' },
    {
      bad: 'Cosco v. Uphoff, 195 F.3d 1221 (10th Cir. 1999), at 1223-24.',
      good: 'Cosco v. Uphoff, 195 F.3d 1221, 1223-24 (10th Cir. 1999).',
    },
  ],
  kinds: ['full_case'],
  checkCitation(citation, context) {
    if (!isCase(citation) || !isPaged(citation)) return;
    const { page, pin, courtDate, fullEnd } = citation.node;
    if (!page || pin || !courtDate || courtDate.start < page.end || fullEnd !== courtDate.end) return;
    const found = /^,?\s+at\s+(\d{1,5}(?:[-\u2013]\d{1,5})?)(?=\s*[.;,)]|\s*$)/.exec(citation.block.text.slice(fullEnd, fullEnd + 32));
    if (!found) return;
    const from = Number.parseInt(found[1], 10);
    if (!(from >= page.value && from < page.value + LONGEST)) return;
    const after = span(fullEnd, fullEnd + found[0].length);
    context.report({
      citation,
      span: span(page.start, after.end),
      message: `The pin cite belongs before the date: ${page.text}, ${found[1]}.`,
      fixes: safeFix('Put the pin cite before the date', [insertAt(citation, page.end, `, ${found[1]}`), remove(citation, after)]),
    });
  },
});
