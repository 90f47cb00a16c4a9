import { span } from '../../text/span.ts';
import { isCase } from '../citations.ts';
import { insertAt, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';

/** No opinion is longer. */
const LONGEST = 1500;

export const pinCommaMissing = defineRule({
  meta: {
    id: 'pin-comma-missing',
    group: 'pins',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'Only a space parts the first page from the pin cite.',
    why: 'Without the comma two numbers run together, and neither the page where the case begins nor the one to look at is clear.',
    wrongWhen: 'The second number is not a page.',
    indigo: ['R11.7'],
    uniform: ['3.2(a)', 'B10.1.2'],
    form: true,
    many: 'pin cites are not set off by a comma',
  },
  examples: [
    {
      bad: 'Daubert v. Merrell Dow Pharms., Inc., 509 U.S. 579 589 (1993).',
      good: 'Daubert v. Merrell Dow Pharms., Inc., 509 U.S. 579, 589 (1993).',
    },
    { bad: 'Cosco v. Uphoff, 195 F.3d 1221 1223-24 (10th Cir. 1999).', good: 'Cosco v. Uphoff, 195 F.3d 1221, 1223-24 (10th Cir. 1999).' },
  ],
  kinds: ['full_case'],
  needs: 'pin',
  checkCitation(citation, context) {
    if (!isCase(citation)) return;
    const { page, pin } = citation.node;
    const first = pin?.items[0];
    if (!page || !pin || !first || pin.label || first.kind !== 'page') return;
    const between = citation.block.text.slice(page.end, pin.start);
    if (between === '' || between.trim() !== '' || !(first.from > page.value && first.from < page.value + LONGEST)) return;
    context.report({
      citation,
      span: span(page.start, first.end),
      message: 'A comma belongs between the first page and the pin cite.',
      fixes: safeFix('Put the comma in', [insertAt(citation, page.end, ',')]),
    });
  },
});
