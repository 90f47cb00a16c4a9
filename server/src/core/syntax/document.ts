import type { ProseBlock } from '../text/blocks.ts';
import { toSource } from '../text/offsets.ts';
import type { Span } from '../text/span.ts';
import type { CitationNode } from './citation.ts';

/** A node placed in a document: the node, its block, and its number in document order. */
export interface Citation {
  readonly index: number;
  readonly node: CitationNode;
  readonly block: ProseBlock;
  /** Index of the block's first citation: a node's reference `n` (primary, within, history) is the document's `first + n`. */
  readonly first: number;
}

/** The span in the file of a span of the citation's block. */
export const inSource = (citation: Citation, part: Span): Span => toSource(citation.block, part);

/** The prose of a part of the citation. */
export const textOf = (citation: Citation, part: Span): string => citation.block.text.slice(part.start, part.end);

/** The year of a citation's own decision; where its parenthetical gives only the court, the year of the history that follows (`(9th Cir.), cert. denied, … (1963)`). */
export function decisionYear(citations: readonly Citation[], citation: Citation): number | null {
  const { node } = citation;
  const date = 'courtDate' in node ? node.courtDate : 'date' in node ? node.date : null;
  if (date?.year) return date.year.value;
  if (!('history' in node)) return null;
  for (const link of node.history) {
    const later = citations[citation.first + link.citation]?.node;
    if (later && 'courtDate' in later && later.courtDate?.year) return later.courtDate.year.value;
  }
  return null;
}
