import { span } from '../../text/span.ts';
import { isFullCase } from '../citations.ts';
import { offeredFix } from '../edit.ts';
import { isOfficialOf, withoutParallels } from '../parallelForms.ts';
import { type Chain, chainOf, locatorSpan, standsTogether } from '../parallels.ts';
import { defineRule, type RuleContext } from '../rule.ts';

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
    {
      bad: 'The clause is plain (Zuckerman v City of New York, 49 NY2d 557, 562, 427 NYS2d 595 [1980]).',
      good: 'The clause is plain (Zuckerman v City of New York, 49 NY2d 557, 562 [1980]).',
      note: 'In New York:',
      settings: { profile: 'new-york' },
    },
  ],
  kinds: ['full_case'],
  checkCitation(citation, context) {
    const { parallel } = context.profile;
    if ((parallel !== 'omit' && parallel !== 'official') || !isFullCase(citation) || citation.node.role !== 'primary') return;
    const chain = chainOf(citation, context);
    if (chain.length < 2 || !standsTogether(chain)) return;
    if (citation.node.reporter.entry.abbreviation === 'U.S.') supremeCourt(chain, context);
    else if (parallel === 'official') ownState(chain, context);
    else if (chain[1].node.reporter.entry.kind === 'regional') stateCourt(chain, context);
  },
});

/** `461 U.S. 238, 103 S. Ct. 1741, 75 L. Ed. 2d 813`: the first is enough, once its page is known. */
function supremeCourt(chain: Chain, context: RuleContext): void {
  const [first, ...others] = chain;
  if (!first.node.page?.text || others.some(({ node }) => node.reporter.entry.impliedCourt !== 'U.S.')) return;
  const shorter = withoutParallels(chain, context.profile);
  context.report({
    citation: first,
    span: span(others[0].node.volume.start, locatorSpan(chain[chain.length - 1]).end),
    message: 'The U.S. Reports are enough for a decision of the Supreme Court: leave the parallel citation out.',
    fixes: shorter ? [offeredFix('Leave the parallel citation out', shorter.edits)] : [],
  });
}

/** `295 Or. 702, 670 P.2d 137 (1983)`: outside of Oregon the regional reporter alone, with the court that the official one gave. */
function stateCourt(chain: Chain, context: RuleContext): void {
  const [official, regional] = chain;
  const shorter = withoutParallels(chain, context.profile);
  if (!shorter) return;
  context.report({
    citation: official,
    span: locatorSpan(official),
    message: `Outside the courts of that state ${regional.node.reporter.entry.abbreviation} is enough: leave ${official.node.reporter.entry.abbreviation} out, and name the court in the parenthetical.`,
    fixes: [offeredFix(`Leave ${official.node.reporter.entry.abbreviation} out and name the court`, shorter.edits)],
  });
}

/** `94 NY2d 477, 706 NYS2d 682 [1999]`: in the state's own courts its official report is enough. */
function ownState(chain: Chain, context: RuleContext): void {
  const [official, ...others] = chain;
  if (!isOfficialOf(official.node.reporter.entry, context.profile.state)) return;
  const shorter = withoutParallels(chain, context.profile);
  if (!shorter) return;
  context.report({
    citation: official,
    span: span(others[0].node.volume.start, locatorSpan(chain[chain.length - 1]).end),
    message: "The official report is enough for a decision of the state's own courts: leave the parallel citation out.",
    fixes: [offeredFix('Leave the parallel citation out', shorter.edits)],
  });
}
