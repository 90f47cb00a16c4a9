import type { Analysis } from '../analysis.ts';
import type { Span } from '../text/span.ts';
import { authorityOf, placesOf } from './authorityOf.ts';
import { citationAt, coreOf } from './citationAt.ts';
import { spokenOfAt } from './mentions.ts';

/** Whether the first full citation, which editors call the declaration, is among the places. */
export type Declaration = 'with-declaration' | 'without-declaration';

/** The cores of every citation of the authority under the caret (parallels left out), in document order and file offsets. */
export function references(analysis: Analysis, offset: number, declaration: Declaration = 'with-declaration'): readonly Span[] {
  const citation = citationAt(analysis, offset);
  const authority = citation ? authorityOf(analysis, citation) : (spokenOfAt(analysis, offset)?.authority ?? null);
  if (!authority) return [];
  const places = placesOf(analysis, authority);
  return places.filter((p) => declaration === 'with-declaration' || p.index !== authority.firstFull).map(coreOf);
}
