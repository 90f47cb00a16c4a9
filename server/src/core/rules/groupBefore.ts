import type { Citation } from '../syntax/document.ts';
import { authorityOf } from './citations.ts';
import type { RuleContext } from './rule.ts';

/** How many citations back the one before is looked for: parallels, history and what parentheticals cite lie between. */
const FAR = 60;

/**
 * The last citation of the group before the citation's own, in its own paragraph and outside parentheticals, where that group cites
 * one authority alone (the domain specification's §2): what an Id. in the citation's place would mean. Null where there is none.
 */
export function soleBefore(citation: Citation, context: RuleContext): Citation | null {
  const { citations, references } = context.resolution;
  const history = historyOf(context);
  let found: Citation | null = null;
  let authority: number | null = null;
  for (let i = citation.index - 1; i >= 0 && i > citation.index - FAR; i--) {
    const before = citations[i];
    if (before.block !== citation.block) break;
    if (before.node.within !== null || history.has(i) || ('role' in before.node && before.node.role !== 'primary')) continue;
    if (before.node.kind === 'cross_reference') continue;
    if (before.node.group === citation.node.group) return null;
    if (found && before.node.group !== found.node.group) break;
    const own = authorityOf(before, context)?.index ?? null;
    if (own === null || references[i]?.unresolved || (authority !== null && own !== authority)) return null;
    authority = own;
    found ??= before;
  }
  return found;
}

const historyOf = (context: RuleContext): ReadonlySet<number> =>
  context.once(historyOf, () => {
    const found = new Set<number>();
    for (const { node, first } of context.resolution.citations) {
      if ('history' in node) for (const link of node.history) found.add(first + link.citation);
    }
    return found;
  });
