import type { Analysis } from '../analysis.ts';
import type { CitationNode } from '../syntax/citation.ts';
import { type Citation, inSource } from '../syntax/document.ts';
import { type Span, span, touches } from '../text/span.ts';

/** The core of a citation in the file: `408 U.S. 564`, `Id. at 572`; never the name or the date. */
export const coreOf = (citation: Citation): Span => inSource(citation, span(citation.node.start, citation.node.end));

/** The whole of a citation in the file: from the case name through its last parenthetical. */
export const wholeOf = (citation: Citation): Span => inSource(citation, span(citation.node.fullStart, citation.node.fullEnd));

/** The citation that another node of its block refers to by number (primary, within, history), or null. */
export function sibling(analysis: Analysis, citation: Citation, number: number | null): Citation | null {
  return number === null ? null : (analysis.citations[citation.first + number] ?? null);
}

/** Whether the node is a parallel of another: another reporter of the same citation, not a place of its own. */
export const isParallel = (node: CitationNode): boolean =>
  (node.kind === 'full_case' || node.kind === 'short_case') && node.role !== 'primary';

/** The citation itself, or for a parallel the one whose reporter it repeats. */
export function primaryOf(analysis: Analysis, citation: Citation): Citation {
  const { node } = citation;
  if (node.kind !== 'full_case' && node.kind !== 'short_case') return citation;
  return (node.role === 'primary' ? null : sibling(analysis, citation, node.primary)) ?? citation;
}

/**
 * The citation that the caret at `offset` (of the file) stands on, or null. A core wins over a name or a parenthetical, and of
 * several nested ones the smallest: the caret on a citation inside a parenthetical means that citation. One binary search for the
 * block, then one pass over the block's citations.
 */
export function citationAt(analysis: Analysis, offset: number): Citation | null {
  const { citations } = analysis;
  let best: Citation | null = null;
  let bestRank = Number.POSITIVE_INFINITY;
  for (let i = firstOfBlockAt(citations, offset); i < citations.length; i++) {
    const citation = citations[i] as Citation;
    if (citation.block.source.start > offset) break;
    const core = coreOf(citation);
    const whole = wholeOf(citation);
    if (!touches(core, offset) && !touches(whole, offset)) continue;
    const rank = touches(core, offset) ? core.end - core.start : CORE_WINS + whole.end - whole.start;
    if (rank < bestRank) [best, bestRank] = [citation, rank];
  }
  return best;
}

/** Larger than any core is long, so that any core comes before any whole. */
const CORE_WINS = 2 ** 40;

/** The number of the first citation of the last block that begins at or before `offset`; of the first block where none does. */
function firstOfBlockAt(citations: readonly Citation[], offset: number): number {
  let low = 0;
  let high = citations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((citations[middle] as Citation).block.source.start <= offset) low = middle + 1;
    else high = middle;
  }
  const last = citations[low - 1];
  return last ? last.first : 0;
}

/** The citations of which any part lies in `[from, to)`, in document order. */
export function citationsIn(analysis: Analysis, within: Span): readonly Citation[] {
  const found: Citation[] = [];
  for (let i = firstOfBlockAt(analysis.citations, within.start); i < analysis.citations.length; i++) {
    const citation = analysis.citations[i] as Citation;
    if (citation.block.source.start > within.end) break;
    const whole = wholeOf(citation);
    const core = coreOf(citation);
    if (Math.min(whole.start, core.start) <= within.end && Math.max(whole.end, core.end) >= within.start) found.push(citation);
  }
  return found;
}
