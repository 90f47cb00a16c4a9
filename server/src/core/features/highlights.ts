import type { Analysis } from '../analysis.ts';
import { inSource } from '../syntax/document.ts';
import type { Span } from '../text/span.ts';
import { authorityOf, isFull, placesOf, shortNameSpan } from './authorityOf.ts';
import { citationAt, coreOf } from './citationAt.ts';

/** One place of the authority under the caret; a full citation defines it, all others use it. */
export interface Highlight extends Span {
  readonly kind: 'definition' | 'use';
}

/** Every place of the authority under the caret: its core, and a short form's name where that stands apart. File offsets. */
export function highlights(analysis: Analysis, offset: number): readonly Highlight[] {
  const citation = citationAt(analysis, offset);
  if (!citation) return [];
  const authority = authorityOf(analysis, citation);
  const places = authority ? placesOf(analysis, authority) : [citation];
  return places.flatMap((place): Highlight[] => {
    const kind = isFull(place.node) ? 'definition' : 'use';
    const core = { ...coreOf(place), kind } as const;
    const name = shortNameSpan(place.node);
    const named = name && name.end <= place.node.start ? inSource(place, name) : null;
    return named ? [{ ...named, kind }, core] : [core];
  });
}
