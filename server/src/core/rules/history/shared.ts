import type { CaseCitation } from '../../syntax/citation.ts';
import type { Citation } from '../../syntax/document.ts';
import { span, type Span } from '../../text/span.ts';
import { type CitationOf, isFullCase } from '../citations.ts';
import type { RuleContext } from '../rule.ts';

export interface PlacedLink {
  /** The phrase as read: without a comma behind it. */
  readonly phrase: Span;
  readonly later: CitationOf<CaseCitation>;
  /** What stands between the citation before and the phrase, and between the phrase and the citation behind it. */
  readonly lead: Span;
  readonly tail: Span;
}

/** Every phrase of the citation's history with what stands around it. */
export function historyLinks(citation: Citation, context: RuleContext): PlacedLink[] {
  if (!isFullCase(citation)) return [];
  const { text } = citation.block;
  return citation.node.history.flatMap(({ phrase, citation: index }) => {
    const later = context.resolution.citations[citation.first + index];
    if (!later || !isFullCase(later)) return [];
    let from = phrase.start;
    while (from > 0 && /[\s,;]/.test(text.charAt(from - 1))) from--;
    return [{ phrase, later, lead: span(from, phrase.start), tail: span(phrase.end, later.node.fullStart) }];
  });
}

/** Whether the parentheticals that begin here say what became of a petition: `(orig. proceeding)`, `(pet. granted)`. */
export const isPetitioned = (text: string): boolean =>
  /^(?:\s*\([^()]{0,60}\))*\s*\([^()]{0,40}\b(?:pet\.|writ|orig\. proceeding)/.test(text) || /^,?\s*(?:pet\.|writ|no pet)/.test(text);
