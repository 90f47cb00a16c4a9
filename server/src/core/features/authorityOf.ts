import { foldBlanks } from '../text/blanks.ts';
import type { Analysis } from '../analysis.ts';
import type { Authority, Reference } from '../authorities/authority.ts';
import type { CitationNode, HistoryLink } from '../syntax/citation.ts';
import { type Citation, textOf } from '../syntax/document.ts';
import type { Span } from '../text/span.ts';
import { isParallel, primaryOf } from './citationAt.ts';

/** What a citation refers to: the resolver's answer for it. */
export const referenceOf = (analysis: Analysis, citation: Citation): Reference | null =>
  analysis.resolution.references[citation.index] ?? null;

/** The authority of a citation (of a parallel: of the citation it belongs to), or null where it is not known. */
export function authorityOf(analysis: Analysis, citation: Citation): Authority | null {
  const { references, authorities } = analysis.resolution;
  const index = references[citation.index]?.authority ?? references[primaryOf(analysis, citation).index]?.authority ?? null;
  return index === null ? null : (authorities[index] ?? null);
}

/** Whether the citation names its authority in full, so that a short form may lean on it. */
export function isFull(node: CitationNode): boolean {
  if (node.kind === 'id' || node.kind === 'short_case' || node.kind === 'supra' || node.kind === 'cross_reference') return false;
  if (node.kind === 'full_case') return node.role === 'primary';
  return 'code' in node ? node.code !== null : true;
}

/** Every place where the authority is cited, in document order; parallels are not places of their own. */
export function placesOf(analysis: Analysis, authority: Authority): readonly Citation[] {
  const places: Citation[] = [];
  for (const index of authority.citations) {
    const citation = analysis.citations[index];
    if (citation && !isParallel(citation.node)) places.push(citation);
  }
  return places;
}

/**
 * The full citation that a reader of `from` would turn back to: the nearest one before it, else the first after it; null where the
 * authority is nowhere cited in full. A full citation is its own.
 */
export function nearestFull(analysis: Analysis, authority: Authority, from: Citation): Citation | null {
  let nearest: Citation | null = null;
  for (const index of authority.citations) {
    const citation = analysis.citations[index];
    if (!citation || !isFull(citation.node)) continue;
    if (citation.index > from.index) return nearest ?? citation;
    nearest = citation;
  }
  return nearest;
}

/** The authority's first full citation, else the first place where it is cited at all. */
export function firstPlace(analysis: Analysis, authority: Authority): Citation | null {
  return analysis.citations[authority.firstFull ?? authority.citations[0] ?? -1] ?? null;
}

/**
 * What this document calls the authority in passing: the name in its first short form or supra, else the name that a short form
 * would take (`Roth`), else its citation (`42 U.S.C. § 1983`). One pass over the authority's citations.
 */
export function callName(analysis: Analysis, authority: Authority): string {
  for (const place of placesOf(analysis, authority)) {
    const name = shortNameSpan(place.node);
    if (name) return foldSpace(textOf(place, name));
  }
  return authority.shortNames[0] ?? (authority.name || authority.citation);
}

/** A citation as the history of a case. */
export interface CaseHistory {
  readonly of: Citation;
  readonly link: HistoryLink;
}

/** The case whose history a citation is (`114 F.3d 999, aff'd, 121 F.3d 714`), and the link: the history follows its case without anything else between. */
export function caseHistory(analysis: Analysis, citation: Citation): CaseHistory | null {
  for (let i = citation.index - 1; i >= Math.max(citation.first, citation.index - FARTHEST); i--) {
    const of = analysis.citations[i] as Citation;
    const history = of.node.kind === 'full_case' ? of.node.history : [];
    const link = history.find((one) => one.citation === citation.index - citation.first);
    if (link) return { of, link };
  }
  return null;
}

/** A case's history and its parallels are no longer. */
const FARTHEST = 12;

/** Whether the authority goes by its citation alone. */
export const isNameless = ({ name, citation }: Authority): boolean => name === '' || name === citation;

/** The authority's name; where a case is cited without one as the history of another, that case's. */
export function calledBy(analysis: Analysis, authority: Authority, place: Citation): string {
  const history = isNameless(authority) ? caseHistory(analysis, place) : null;
  return history ? (authorityOf(analysis, history.of)?.name ?? '') : authority.name;
}

/** The name by which a short form or a supra calls its authority, as a span of the block; null where it has none. */
export function shortNameSpan(node: CitationNode): Span | null {
  if (node.kind === 'supra') return node.name;
  return node.kind === 'short_case' && node.role === 'primary' ? node.name : null;
}

/** The pin cite of a citation as written, without its "at" or "p.", white space folded; null where it has none. */
export function pinText(citation: Citation): string | null {
  const { node } = citation;
  if ('pin' in node && node.pin) {
    const from = node.pin.items[0]?.start ?? node.pin.start;
    return foldSpace(textOf(citation, { start: from, end: node.pin.end }));
  }
  if ('sections' in node && node.sections && node.kind === 'id') return foldSpace(textOf(citation, node.sections));
  return null;
}

/** White space (line breaks too) folded to one space, and none at the ends. */
export const foldSpace = (text: string): string => foldBlanks(text).trim();
