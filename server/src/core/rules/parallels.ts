import type { CaseCitation } from '../syntax/citation.ts';
import { type Span, span } from '../text/span.ts';
import { type CitationOf, isCase } from './citations.ts';
import type { RuleContext } from './rule.ts';

/** The citation and its parallels, in order; a citation that is a parallel itself gives itself alone. */
export function chainOf(citation: CitationOf<CaseCitation>, context: RuleContext): readonly CitationOf<CaseCitation>[] {
  const chain = [citation];
  const own = citation.index - citation.first;
  for (let i = citation.index + 1; ; i++) {
    const next = context.resolution.citations[i];
    if (!next || next.block !== citation.block || !isCase(next) || next.node.primary !== own) return chain;
    chain.push(next);
  }
}

/** The locator with its pin cite: what is moved or left out with it. */
export function locatorSpan({ node }: CitationOf<CaseCitation>): Span {
  const end = node.pin?.end ?? node.page?.end ?? node.end;
  return span(node.volume.start, Math.max(end, node.page?.end ?? 0));
}

/** Whether only a comma and blanks part each locator of the chain from the next, so that what is moved carries nothing else along. */
export function standsTogether(chain: readonly CitationOf<CaseCitation>[]): boolean {
  for (let i = 1; i < chain.length; i++) {
    const between = chain[i].block.text.slice(locatorSpan(chain[i - 1]).end, chain[i].node.volume.start);
    if (!/^,\s{1,8}$/.test(between)) return false;
  }
  return true;
}
