import type { Analysis } from '../analysis.ts';
import type { Span } from '../text/span.ts';
import { firstPlace, placesOf } from './authorityOf.ts';
import { coreOf, wholeOf } from './citationAt.ts';
import { times } from './times.ts';

/** A line above a full citation: "cited 7 times". Spans are file offsets. */
export interface Lens extends Span {
  readonly title: string;
  readonly places: readonly Span[];
}

/** How often each authority is cited, on its first full citation; only where it is more than once, and not for the record. */
export function codeLenses(analysis: Analysis): readonly Lens[] {
  const lenses: Lens[] = [];
  for (const authority of analysis.resolution.authorities) {
    const first = authority.firstFull === null || authority.kind === 'record' ? null : firstPlace(analysis, authority);
    if (!first) continue;
    const places = placesOf(analysis, authority);
    if (places.length > 1) lenses.push({ ...wholeOf(first), title: `cited ${times(places.length)}`, places: places.map(coreOf) });
  }
  return lenses.sort((a, b) => a.start - b.start);
}
