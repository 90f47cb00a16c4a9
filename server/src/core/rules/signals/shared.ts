import { foldBlanks } from '../../text/blanks.ts';
import type { Citation } from '../../syntax/document.ts';
import type { Span } from '../../text/span.ts';
import type { RuleContext } from '../rule.ts';
import { opensClause } from '../sentences.ts';

export interface PlacedSignal extends Span {
  readonly id: string;
  /** As written, blanks folded. */
  readonly seen: string;
}

/** The citation's signal where it certainly is one: at the head of a sentence or clause. Null without one. */
export const signalOf = (citation: Citation, context: RuleContext): PlacedSignal | null => context.ofCitation(placedSignal, citation);

function placedSignal(citation: Citation): PlacedSignal | null {
  const { signal } = citation.node;
  if (!signal || !opensClause(citation.block.text, signal.start)) return null;
  const seen = foldBlanks(citation.block.text.slice(signal.start, signal.end));
  return { start: signal.start, end: signal.end, id: signal.id, seen };
}

/** `See, e.g.,`: a signal with "e.g." as it is written, in the case of what stands there. */
export function withExample(seen: string): string | null {
  const found = /^(.*?),?\s*e\.\s?g\.,?$/i.exec(seen);
  if (!found) return null;
  const head = found[1].replace(/,$/, '');
  if (head === '') return seen.startsWith('E') ? 'E.g.,' : 'e.g.,';
  return `${head}, e.g.,`;
}
