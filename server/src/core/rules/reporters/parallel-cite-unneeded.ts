import type { CaseCitation } from '../../syntax/citation.ts';
import { span } from '../../text/span.ts';
import { type CitationOf, isFullCase } from '../citations.ts';
import { insertAt, offeredFix, remove } from '../edit.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { chainOf, locatorSpan, standsTogether } from '../parallels.ts';

type Chain = readonly CitationOf<CaseCitation>[];

export const parallelCiteUnneeded = defineRule({
  meta: {
    id: 'parallel-cite-unneeded',
    group: 'reporters',
    severity: 'info',
    default: 'on',
    fix: 'offer',
    summary: 'A parallel citation is given where one reporter is enough.',
    why: 'Federal briefs cite the U.S. Reports alone for the Supreme Court and the regional reporter alone for a state court: every further locator is a further chance of a slip.',
    wrongWhen: "The court asks for parallel citations, as many state courts do for their own decisions: choose that court's profile.",
    indigo: ['R11.1.1'],
    uniform: ['10.3.1', 'B10.1.3', 'T1.1'],
    form: true,
    many: 'parallel citations are given where one reporter is enough',
  },
  examples: [
    {
      bad: 'Olim v. Wakinekona, 461 U.S. 238, 250-51, 103 S. Ct. 1741, 75 L. Ed. 2d 813 (1983).',
      good: 'Olim v. Wakinekona, 461 U.S. 238, 250-51 (1983).',
    },
    { bad: 'Terry v. Ohio, 392 U.S. 1, 88 S. Ct. 1868 (1968).', good: 'Terry v. Ohio, 392 U.S. 1 (1968).' },
    { bad: 'Nearing v. Weaver, 295 Or. 702, 670 P.2d 137, 140-41 (1983).', good: 'Nearing v. Weaver, 670 P.2d 137, 140-41 (Or. 1983).' },
  ],
  kinds: ['full_case'],
  checkCitation(citation, context) {
    if (context.profile.parallel !== 'omit' || !isFullCase(citation) || citation.node.role !== 'primary') return;
    const chain = chainOf(citation, context);
    if (chain.length < 2 || !standsTogether(chain)) return;
    if (citation.node.reporter.entry.abbreviation === 'U.S.') supremeCourt(chain, context);
    else stateCourt(chain, context);
  },
});

/** `461 U.S. 238, 103 S. Ct. 1741, 75 L. Ed. 2d 813`: the first is enough, once its page is known. */
function supremeCourt(chain: Chain, context: RuleContext): void {
  const [first, ...others] = chain;
  if (!first.node.page?.text || others.some(({ node }) => node.reporter.entry.impliedCourt !== 'U.S.')) return;
  const extra = span(locatorSpan(first).end, locatorSpan(chain[chain.length - 1]).end);
  context.report({
    citation: first,
    span: span(others[0].node.volume.start, extra.end),
    message: 'The U.S. Reports are enough for a decision of the Supreme Court: leave the parallel citation out.',
    fixes: [offeredFix('Leave the parallel citation out', [remove(first, extra)])],
  });
}

/** `295 Or. 702, 670 P.2d 137 (1983)`: outside of Oregon the regional reporter alone, with the court that the official one gave. */
function stateCourt(chain: Chain, context: RuleContext): void {
  const [official, regional] = chain;
  const { impliedCourt, kind } = official.node.reporter.entry;
  const date = official.node.courtDate;
  if (chain.length !== 2 || kind !== 'state' || impliedCourt === null || regional.node.reporter.entry.kind !== 'regional') return;
  // A pin cite to the official pages alone cannot be carried over.
  if (!date?.year || date.court || date.date || (official.node.pin && !regional.node.pin) || date.start < regional.node.start) return;
  const place = span(official.node.volume.start, regional.node.volume.start);
  context.report({
    citation: official,
    span: locatorSpan(official),
    message: `Outside the courts of that state ${regional.node.reporter.entry.abbreviation} is enough, with the court in the parenthetical.`,
    fixes: [
      offeredFix(`Leave ${official.node.reporter.entry.abbreviation} out and name the court`, [
        remove(official, place),
        insertAt(official, date.year.start, `${impliedCourt} `),
      ]),
    ],
  });
}
