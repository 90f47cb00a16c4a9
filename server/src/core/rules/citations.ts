import type { Authority } from '../authorities/authority.ts';
import type { CaseCitation, CitationNode } from '../syntax/citation.ts';
import { type Citation, textOf } from '../syntax/document.ts';
import type { Span } from '../text/span.ts';
import type { RuleContext } from './rule.ts';

/** A citation whose node is of one type. */
export type CitationOf<N extends CitationNode> = Citation & { readonly node: N };

/** Whether the citation is the writer's own: outside quotation marks and block quotations. */
export const isOwn = (citation: Citation): boolean => !citation.node.quoted && citation.block.kind !== 'quote';

/** Whether every part that the form needs was read, so that an edit cannot split what was not understood. */
export function isReadWhole({ node }: Citation): boolean {
  if (node.kind === 'full_case') return node.page !== null;
  if (node.kind === 'short_case') return node.pin !== null || node.page !== null;
  return true;
}

export const isCase = (citation: Citation): citation is CitationOf<CaseCitation> =>
  citation.node.kind === 'full_case' || citation.node.kind === 'short_case';
export const isFullCase = (citation: Citation): citation is CitationOf<CaseCitation> => citation.node.kind === 'full_case';

/** The citation that a parallel belongs to; itself for all others. It stands in the same block. */
export function primaryOf(citation: CitationOf<CaseCitation>, context: RuleContext): Citation {
  const { primary } = citation.node;
  return primary === null ? citation : (context.resolution.citations[citation.first + primary] ?? citation);
}

/** The part as written, its white space folded. */
export const written = (citation: Citation, part: Span): string => textOf(citation, part).replace(/\s+/g, ' ');

/** The authority that a citation refers to; a parallel's is its primary's. */
export function authorityOf(citation: Citation, context: RuleContext): Authority | null {
  const own = context.resolution.references[citation.index]?.authority ?? null;
  const of = own === null && isCase(citation) ? context.resolution.references[primaryOf(citation, context).index]?.authority : own;
  return of === null || of === undefined ? null : (context.resolution.authorities[of] ?? null);
}

/** What people call the authority in a message: its preferred short name, or its name. */
export const calledIn = (authority: Authority): string => authority.shortNames[0] ?? authority.name ?? authority.citation;

/** `461 U.S. 238`, or `461 U.S. at 249` of a short form: reporter in canonical form, first page or none. */
export function locatorOf(citation: CitationOf<CaseCitation>): string {
  const { volume, reporter, page } = citation.node;
  const first = page?.text ? ` ${page.text}` : '';
  return `${textOf(citation, volume)} ${reporter.entry.abbreviation}${first}`;
}
