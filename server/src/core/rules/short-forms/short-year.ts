import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { authorityOf, isOwn, ofKind } from '../citations.ts';
import { remove, safeFix } from '../edit.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { fullBefore } from './shared.ts';

export const shortYear = defineRule({
  meta: {
    id: 'short-year',
    group: 'short-forms',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A short form repeats the date.',
    why: 'Court and year stand in the full citation; in a short form they only take room.',
    wrongWhen: 'Two cases of one name are told apart by their years.',
    indigo: ['R15.2.2'],
    uniform: ['10.9'],
    form: true,
    many: 'short forms repeat the date',
  },
  examples: [
    {
      bad: 'A complaint must be plausible. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007). Bare labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). More is needed. Twombly, 550 U.S. at 555 (2007).',
      good: 'A complaint must be plausible. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007). Bare labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). More is needed. Twombly, 550 U.S. at 555.',
    },
    {
      bad: 'The claim fails. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999). Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). Cosco, 195 F.3d at 1223 (10th Cir. 1999).',
      good: 'The claim fails. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999). Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). Cosco, 195 F.3d at 1223.',
    },
  ],
  checkDocument(context) {
    for (const citation of ofKind(context, 'short_case')) {
      const { node } = citation;
      if (node.kind !== 'short_case' || node.role !== 'primary' || !node.courtDate?.year || !node.pin || !isOwn(citation)) continue;
      const authority = authorityOf(citation, context);
      const full = fullBefore(authority, citation, context);
      if (
        !full ||
        (node.name && (context.once(namesakes, () => namesakes(context)).get(node.name.text) ?? 0) > 1) ||
        node.courtDate.start < node.pin.end
      )
        continue;
      const place = span(node.courtDate.start, node.courtDate.end);
      if (!/^\s*$/.test(textOf(citation, span(node.pin.end, place.start)))) continue;
      context.report({
        citation,
        span: span(node.pin.start, place.end),
        message: 'A short form leaves out court and year: they stand in the full citation.',
        related: [{ citation: full, span: full.node, message: 'The full citation' }],
        fixes: safeFix('Leave the date out', [remove(citation, span(node.pin.end, place.end))]),
      });
    }
  },
});

/** How many authorities each short name may mean. */
function namesakes({ resolution }: RuleContext): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const authority of resolution.authorities)
    for (const name of new Set(authority.shortNames)) names.set(name, (names.get(name) ?? 0) + 1);
  return names;
}
