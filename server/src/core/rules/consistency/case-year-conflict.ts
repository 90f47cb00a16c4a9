import { namesFit } from '../../cases/names.ts';
import type { CaseCitation } from '../../syntax/citation.ts';
import { type CitationOf, locatorOf, primaryOf } from '../citations.ts';
import { offeredFix, rewrite } from '../edit.ts';
import { indexed } from '../index/shared.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { type Conflict, conflicts, fullCases } from './shared.ts';

export const caseYearConflict = defineRule({
  meta: {
    id: 'case-year-conflict',
    group: 'consistency',
    severity: 'warning',
    default: 'on',
    fix: 'offer',
    summary: 'One case is dated in two years.',
    why: 'A decision has one year: one of the two is wrong, and a reader who looks by year will look in vain.',
    wrongWhen: 'Two short orders stand on one page of the reporter, from different years.',
    indigo: ['R12'],
    uniform: ['10.5'],
    form: false,
  },
  examples: [
    {
      bad: 'Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007). Labels fail. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 555 (2006).',
      good: 'Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007). Labels fail. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 555 (2007).',
    },
    {
      bad: 'Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999). So it held. Cosco v. Uphoff, 195 F.3d 1221 (10th Cir. 1998).',
      good: 'Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999). So it held. Cosco v. Uphoff, 195 F.3d 1221 (10th Cir. 1999).',
    },
  ],
  checkDocument(context) {
    for (const { first, citation } of conflicts(context, otherYears)) {
      const [there, here] = [first.node.courtDate?.year, citation.node.courtDate?.year];
      if (!there || !here) continue;
      context.report({
        citation,
        span: here,
        message: `${locatorOf(citation)} is dated ${there.value} where it is first cited and ${here.value} here: one of the two is wrong.`,
        related: [{ citation: primaryOf(first, context), span: there, message: `Dated ${there.value} here` }],
        fixes: [
          offeredFix(`Write ${there.value} here`, rewrite(citation, here, String(there.value))),
          offeredFix(`Write ${here.value} where it is first cited`, rewrite(first, there, String(here.value))),
        ],
      });
    }
  },
});

/** The citations that date a case otherwise than the first dated one of its place. */
function* otherYears(context: RuleContext): Generator<Conflict> {
  const firsts = new Map<string, CitationOf<CaseCitation>>();
  for (const { citation, locator } of fullCases(context)) {
    const year = citation.node.courtDate?.year;
    if (!year) continue;
    const first = firsts.get(locator);
    if (!first) firsts.set(locator, citation);
    // `11 F.3d 843 (1993), reh'g granted, 11 F.3d 843 (1994)`: an order noted at the place of the decision.
    else if (first.node.courtDate?.year?.value !== year.value && sameCase(first, citation) && !isHistoryOf(citation, first))
      if (!isToldOfFirst(first, context)) yield { first, citation };
  }
}

/** Short orders share pages: two names that have no party in common are two cases. */
function sameCase(a: CitationOf<CaseCitation>, b: CitationOf<CaseCitation>): boolean {
  return !a.node.name || !b.node.name || namesFit(a.node.name.text, b.node.name.text);
}

/** Whether the index knows the year of the first citation to be the wrong one, and its own rule says so there. */
const isToldOfFirst = (first: CitationOf<CaseCitation>, context: RuleContext): boolean =>
  indexed(first, context)?.said.differences.includes('year') ?? false;

const isHistoryOf = (later: CitationOf<CaseCitation>, first: CitationOf<CaseCitation>): boolean =>
  first.first === later.first && first.node.history.some((link) => link.citation === later.index - later.first);
