import type { CaseCitation } from '../../syntax/citation.ts';
import { span } from '../../text/span.ts';
import { authorityOf, calledIn, type CitationOf, isCase, isFullCase, isOwn, locatorOf, unresolved, written } from '../citations.ts';
import { offeredFix, rewrite } from '../edit.ts';
import { inHouseStyle } from '../reporters/shared.ts';
import { defineRule, type Fix, type RuleContext } from '../rule.ts';
import { slipsOf } from '../slips.ts';
import { volumeAndReporter } from './shared.ts';

export const shortMismatch = defineRule({
  meta: {
    id: 'short-mismatch',
    group: 'short-forms',
    severity: 'error',
    default: 'on',
    fix: 'offer',
    summary: 'A short form names another volume or reporter than the full citation of that name.',
    why: 'One of the two is wrong, or they are two cases that the reader will take for one.',
    wrongWhen: 'Two decisions of one name are meant and the other is not cited in full.',
    indigo: ['R15.2.2'],
    uniform: ['10.9', 'B10.2'],
    form: false,
  },
  examples: [
    {
      bad: 'Olim v. Wakinekona, 461 U.S. 238, 250-51 (1983). Bd. of Regents v. Roth, 408 U.S. 564, 577 (1972). Olim, 416 U.S. at 249-50.',
      good: 'Olim v. Wakinekona, 461 U.S. 238, 250-51 (1983). Bd. of Regents v. Roth, 408 U.S. 564, 577 (1972). Olim, 461 U.S. at 249-50.',
    },
    {
      bad: 'Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999). Discretion defeats the claim. Cosco, 195 F.2d at 1223.',
      good: 'Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999). Discretion defeats the claim. Cosco, 195 F.3d at 1223.',
    },
  ],
  checkDocument(context) {
    for (const citation of unresolved(context, 'mismatch')) {
      if (citation.node.kind !== 'short_case' || !isCase(citation) || !isOwn(citation)) continue;
      // The "volume" of a database is a year: two decisions of one name differ in it.
      if (citation.node.role !== 'primary' || citation.node.reporter.entry.kind === 'database') continue;
      const { volume, reporter } = citation.node;
      const place = span(volume.start, reporter.end);
      const candidates = slipsOf(citation, context);
      const first = candidates[0];
      if (!first) continue;
      const authority = authorityOf(first, context);
      const name = authority ? calledIn(authority) : 'The case';
      context.report({
        citation,
        span: place,
        message: `${name} is at ${locatorOf(first)} in the full citation, not in ${written(citation, place)}: one of the two is wrong.`,
        related: candidates.map((candidate) => ({ citation: candidate, span: candidate.node, message: 'The full citation' })),
        fixes: [
          ...candidates.map((candidate) => {
            const right = volumeAndReporter(candidate, candidate.node, context);
            return offeredFix(`Write ${right} here`, rewrite(citation, place, right));
          }),
          ...namesakes(citation, context),
          ...(candidates.length === 1 ? inFull(first, citation, context) : []),
        ],
      });
    }
  },
});

type Case = CitationOf<CaseCitation>;

/** The volume may be right and the name wrong: the cases cited in full before that stand in it and can hold the page. */
function namesakes(citation: Case, context: RuleContext): readonly Fix[] {
  const { name, volume, reporter, pin } = citation.node;
  const page = pin?.items[0]?.from ?? Number.NaN;
  if (!name || Number.isNaN(page)) return [];
  const found = new Set<string>();
  for (const other of context.resolution.citations.slice(0, citation.index)) {
    if (!isFullCase(other) || other.node.role !== 'primary' || !other.node.page) continue;
    const { node } = other;
    if (node.volume.value !== volume.value || node.reporter.entry !== reporter.entry || !(other.node.page.value <= page)) continue;
    const authority = authorityOf(other, context);
    if (authority) found.add(calledIn(authority));
  }
  return [...found].map((called) => offeredFix(`Write ${called} here`, [{ citation, span: name, newText: called }]));
}

/** The volume of the short form, put into the full citation. */
function inFull(full: Case, { node }: Case, context: RuleContext): readonly Fix[] {
  if (Number.isNaN(node.volume.value)) return [];
  const right = `${node.volume.value} ${inHouseStyle(node.reporter.entry.abbreviation, context.profile)}`;
  const place = span(full.node.volume.start, full.node.reporter.end);
  return [offeredFix(`Write ${right} in the full citation`, rewrite(full, place, right))];
}
