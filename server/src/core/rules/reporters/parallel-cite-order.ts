import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { isFullCase } from '../citations.ts';
import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { chainOf, locatorSpan, rankOf, standsTogether } from '../parallels.ts';

export const parallelCiteOrder = defineRule({
  meta: {
    id: 'parallel-cite-order',
    group: 'reporters',
    severity: 'info',
    default: 'on',
    fix: 'safe',
    summary: 'Parallel citations are not in their order: official reporter first.',
    why: 'Readers take the first locator for the official one.',
    wrongWhen: "A court's own rules put another reporter first.",
    indigo: ['R11.6.3'],
    uniform: ['10.3.1', 'T1'],
    form: true,
    many: 'parallel citations do not begin with the official reporter',
  },
  examples: [
    { bad: 'Olim v. Wakinekona, 103 S. Ct. 1741, 461 U.S. 238 (1983).', good: 'Olim v. Wakinekona, 461 U.S. 238, 103 S. Ct. 1741 (1983).' },
    {
      bad: 'Nearing v. Weaver, 670 P.2d 137, 140-41, 295 Or. 702 (1983).',
      good: 'Nearing v. Weaver, 295 Or. 702, 670 P.2d 137, 140-41 (1983).',
      note: 'the pin cite moves with its reporter',
    },
  ],
  kinds: ['full_case'],
  checkCitation(citation, context) {
    if (!isFullCase(citation) || citation.node.role !== 'primary') return;
    const chain = chainOf(citation, context);
    if (chain.length < 2) return;
    const ranked = chain.map((of) => ({ of, rank: rankOf(of.node.reporter.entry) }));
    if (ranked.some(({ rank }) => rank === null) || ranked.every(({ rank }, i) => i === 0 || Number(rank) >= Number(ranked[i - 1].rank)))
      return;
    if (!standsTogether(chain)) return;
    const ordered = [...ranked].sort((a, b) => Number(a.rank) - Number(b.rank));
    const place = span(locatorSpan(chain[0]).start, locatorSpan(chain[chain.length - 1]).end);
    const right = ordered.map(({ of }) => textOf(of, locatorSpan(of))).join(', ');
    context.report({
      citation,
      span: place,
      message: `The official reporter comes first: ${ordered.map(({ of }) => of.node.reporter.entry.abbreviation).join(', ')}.`,
      fixes: safeFix('Put them in order', rewrite(citation, place, right)),
    });
  },
});
