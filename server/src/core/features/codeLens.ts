import type { Analysis } from '../analysis.ts';
import { houseStyle } from '../rules/profile.ts';
import type { Span } from '../text/span.ts';
import { callName, firstPlace, placesOf } from './authorityOf.ts';
import { coreOf, wholeOf } from './citationAt.ts';
import { times } from './times.ts';

/** A line above a full citation: "Roth: cited 7 times". Spans are file offsets. */
export interface Lens extends Span {
  readonly title: string;
  readonly places: readonly Span[];
}

/** How often each authority is cited, and whether a table of authorities will say *passim* of it, on its first full citation; only where it is more than once, and not for the record. */
export function codeLenses(analysis: Analysis): readonly Lens[] {
  const lenses: Lens[] = [];
  const { passim } = houseStyle(analysis.config.profile);
  for (const authority of analysis.resolution.authorities) {
    const first = authority.firstFull === null || authority.kind === 'record' ? null : firstPlace(analysis, authority);
    if (!first) continue;
    const places = placesOf(analysis, authority);
    if (places.length < 2) continue;
    const cores = places.map(coreOf);
    // A source has no pages: as in the table of authorities its lines stand for them.
    const lines = new Set(cores.map(({ start }) => analysis.lines.positionAt(start).line)).size;
    const everywhere = passim !== null && lines > passim;
    lenses.push({
      ...wholeOf(first),
      title: `${callName(analysis, authority)}: cited ${times(places.length)}${everywhere ? ' · passim' : ''}`,
      places: cores,
    });
  }
  return lenses.sort((a, b) => a.start - b.start);
}
