import { nameMatches } from '../../authorities/normalName.ts';
import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { authorityOf, isOwn, ofKind } from '../citations.ts';
import { insertAt, offeredFix } from '../edit.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { fullBefore } from './shared.ts';

/** Whether one of two words becomes the other by one letter changed, put in or left out. */
function isNear(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return Math.max(a.length, b.length) - head - tail <= 1;
}

export const shortNameUnknown = defineRule({
  meta: {
    id: 'short-name-unknown',
    group: 'short-forms',
    severity: 'warning',
    default: 'on',
    fix: 'offer',
    summary: 'The name of a short form is nearly, but not quite, that of the case at its volume.',
    why: 'A reader looks for the name in the brief and does not find it: it is misspelled here or in the full citation.',
    wrongWhen: 'Another case of the same volume is meant that has nearly the same name.',
    indigo: ['R15.2'],
    uniform: ['10.9', 'B10.2'],
    form: false,
  },
  examples: [
    {
      bad: 'A benefit must be specific. Bd. of Regents v. Roth, 408 U.S. 564, 576 (1972). Three factors govern. Mathews v. Eldridge, 424 U.S. 319, 335 (1976). Hope is not enough. Rothe, 408 U.S. at 577.',
      good: 'A benefit must be specific. Bd. of Regents v. Roth, 408 U.S. 564, 576 (1972). Three factors govern. Mathews v. Eldridge, 424 U.S. 319, 335 (1976). Hope is not enough. Roth, 408 U.S. at 577.',
    },
    {
      bad: 'The claim fails. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999). Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). Costco, 195 F.3d at 1223.',
      good: 'The claim fails. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999). Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). Cosco, 195 F.3d at 1223.',
    },
  ],
  checkDocument(context) {
    for (const misnamed of context.ofResolution(misnamedCases, () => misnamedCases(context))) {
      const { near } = misnamed;
      const citation = context.resolution.citations[misnamed.citation];
      const full = context.resolution.citations[misnamed.full];
      const { node } = citation;
      if (node.kind !== 'short_case' || !node.name) continue;
      const name = node.name.text;
      context.report({
        citation,
        span: span(node.name.start, node.end),
        message: `The case at this volume is called ${near} in the full citation, not ${name}: give it one name.`,
        related: [{ citation: full, span: full.node, message: 'The full citation' }],
        fixes: [
          offeredFix(`Write ${near}`, [{ citation, span: node.name, newText: near }]),
          offeredFix(`Call the case ${name}: announce it behind the full citation`, [
            insertAt(full, ('courtDate' in full.node && full.node.courtDate?.end) || full.node.fullEnd, ` [hereinafter ${name}]`),
          ]),
        ],
      });
    }
  },
});

const squeezed = (name: string): string => name.replace(/[-\s]/g, '');

/** A short form by a name that is nearly one of its case's. */
interface Misnamed {
  readonly citation: number;
  readonly full: number;
  readonly near: string;
}

function misnamedCases(context: RuleContext): readonly Misnamed[] {
  const found: Misnamed[] = [];
  for (const citation of ofKind(context, 'short_case')) {
    const { node } = citation;
    if (node.kind !== 'short_case' || node.role !== 'primary' || !node.name || node.name.versus || !isOwn(citation)) continue;
    const authority = authorityOf(citation, context);
    const full = fullBefore(authority, citation, context);
    const name = node.name.text;
    if (!authority || !full || nameMatches(name, authority.name)) continue;
    // `4Townsend`: the mark of a footnote that the paste glued on.
    if (authority.shortNames.some((short) => short.replace(/^\d{1,2}(?=\p{Lu})/u, '') === name)) continue;
    // `Western-` at a line's end and `Geco` on the next: the hyphen may be the line's.
    const line = /-\s/.test(textOf(citation, node.name)) ? squeezed(name) : null;
    if (line !== null && authority.shortNames.some((short) => squeezed(short) === line)) continue;
    const near = authority.shortNames.find((short) => isNear(name, short));
    if (near) found.push({ citation: citation.index, full: full.index, near });
  }
  return found;
}
