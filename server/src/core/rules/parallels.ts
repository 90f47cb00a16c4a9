import type { CaseCitation } from '../syntax/citation.ts';
import type { Citation } from '../syntax/document.ts';
import type { ReporterEntry } from '../tables/reporters.ts';
import { type Span, span } from '../text/span.ts';
import { type CitationOf, isCase } from './citations.ts';
import type { RuleContext } from './rule.ts';

/** A citation and its parallels, in the order of the text. */
export type Chain = readonly CitationOf<CaseCitation>[];

/** The citation and its parallels, in order; a citation that is a parallel itself gives itself alone. */
export const chainOf = (citation: CitationOf<CaseCitation>, context: Pick<RuleContext, 'resolution'>): Chain => [
  citation,
  ...parallelsBehind(citation, context),
];

/** The parallels that follow a full citation, a short form or an id., in order. */
export function parallelsBehind(citation: Citation, { resolution }: Pick<RuleContext, 'resolution'>): Chain {
  const chain: CitationOf<CaseCitation>[] = [];
  const own = citation.index - citation.first;
  for (let i = citation.index + 1; ; i++) {
    const next = resolution.citations[i];
    if (!next || next.block !== citation.block || !isCase(next) || next.node.primary !== own) return chain;
    chain.push(next);
  }
}

/** The locator with its pin cite: what is moved or left out with it. */
export function locatorSpan({ node }: CitationOf<CaseCitation>): Span {
  const end = node.pin?.end ?? node.page?.end ?? node.end;
  return span(node.volume.start, Math.max(end, node.page?.end ?? 0));
}

/** Whether only a comma, or Michigan's semicolon, and blanks part each locator of the chain from the next, so that what is moved carries nothing else along. */
export function standsTogether(chain: Chain): boolean {
  for (let i = 1; i < chain.length; i++) if (!/^[,;]\s{1,8}$/.test(between(chain, i))) return false;
  return true;
}

/** The text between a locator of the chain and the one before it. */
export const between = (chain: Chain, i: number): string =>
  (chain[i] as Chain[0]).block.text.slice(locatorSpan(chain[i - 1] as Chain[0]).end, (chain[i] as Chain[0]).node.volume.start);

/** Reporters of one state that are not its official ones. */
const UNOFFICIAL = /Rptr|N\.Y\.S|Dec\.|Op\.|Misc|Ohio B|Law|L\.[JR]|Weekly|Adv|Rep\./;

/** The place of a reporter among parallels: official before regional; among those of the Supreme Court U.S., S. Ct., L. Ed.; null where no order is laid down. */
export function rankOf({ abbreviation, impliedCourt, kind, states }: ReporterEntry): number | null {
  if (impliedCourt === 'U.S.')
    return abbreviation === 'U.S.' ? 0 : abbreviation === 'S. Ct.' ? 1 : abbreviation.startsWith('L. Ed.') ? 2 : null;
  if (kind === 'state') return states?.length === 1 && !UNOFFICIAL.test(abbreviation) ? 0 : null;
  return kind === 'regional' ? 1 : null;
}
