import { foldBlanks } from '../text/blanks.ts';
import type { Authority, Reference, Unresolved } from '../authorities/authority.ts';
import type { CaseCitation, CitationKind, CitationNode } from '../syntax/citation.ts';
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

/** The document's citations of a kind, in order; gathered once for a run. */
export const ofKind = (context: RuleContext, kind: CitationKind): readonly Citation[] =>
  context.once(sortKinds, () => sortKinds(context)).get(kind) ?? [];

function sortKinds({ resolution }: RuleContext): ReadonlyMap<CitationNode['kind'], readonly Citation[]> {
  const kinds = new Map<CitationNode['kind'], Citation[]>();
  for (const citation of resolution.citations) {
    const { kind } = citation.node;
    const list = kinds.get(kind);
    if (list) list.push(citation);
    else kinds.set(kind, [citation]);
  }
  return kinds;
}

/** The citations that the resolution leaves open for this reason, in order. */
export const unresolved = (context: RuleContext, reason: Unresolved): readonly Citation[] =>
  context.once(leftOpen, () => leftOpen(context)).get(reason) ?? [];

function leftOpen({ resolution }: RuleContext): ReadonlyMap<Unresolved, readonly Citation[]> {
  const open = new Map<Unresolved, Citation[]>();
  for (const citation of resolution.citations) {
    const reason = (resolution.references[citation.index] as Reference).unresolved;
    if (reason === null) continue;
    const list = open.get(reason);
    if (list) list.push(citation);
    else open.set(reason, [citation]);
  }
  return open;
}

/** The part as written, its white space folded. */
export const written = (citation: Citation, part: Span): string => foldBlanks(textOf(citation, part));

/** The authority that a citation refers to; a parallel's is its primary's. */
export function authorityOf(citation: Citation, context: RuleContext): Authority | null {
  const own = context.resolution.references[citation.index]?.authority ?? null;
  const of = own === null && isCase(citation) ? context.resolution.references[primaryOf(citation, context).index]?.authority : own;
  return of === null || of === undefined ? null : (context.resolution.authorities[of] ?? null);
}

/** What people call the authority in a message: its preferred short name, or its name. */
export function calledIn({ kind, name, citation, shortNames }: Authority): string {
  // An article goes by its author: its title has commas that a list would part it at.
  const title = kind === 'journal' || kind === 'book' ? name.split(',')[0] : name;
  return shortNames[0] ?? (title || citation);
}

/** `461 U.S. 238`, or `461 U.S. at 249` of a short form: reporter in canonical form, first page or none. */
export function locatorOf(citation: CitationOf<CaseCitation>): string {
  const { volume, reporter, page } = citation.node;
  const first = page?.text ? ` ${page.text}` : '';
  return `${textOf(citation, volume)} ${reporter.entry.abbreviation}${first}`;
}
