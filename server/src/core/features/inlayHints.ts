import type { Analysis } from '../analysis.ts';
import type { Span } from '../text/span.ts';
import { authorityOf, callName, placesOf } from './authorityOf.ts';
import { citationsIn, coreOf } from './citationAt.ts';
import { times } from './times.ts';

/** A faint word behind a citation, which is not part of the text. */
export interface Hint {
  /** File offset behind which it stands. */
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
}

const LONGEST = 40;

/**
 * What an id., or a short form without a name, stands for: `⟨Roth⟩` behind `Id. at 576`. Only for what is resolved, and only in
 * `within` (file offsets).
 */
export function inlayHints(analysis: Analysis, within: Span): readonly Hint[] {
  return citationsIn(analysis, within).flatMap((citation): Hint[] => {
    const { node } = citation;
    const nameless = node.kind === 'short_case' && node.role === 'primary' && node.name === null;
    if (node.kind !== 'id' && !nameless) return [];
    const authority = authorityOf(analysis, citation);
    if (!authority) return [];
    const { end } = coreOf(citation);
    if (end < within.start || end > within.end) return [];
    const name = callName(authority);
    const label = name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name;
    const cited = placesOf(analysis, authority).length;
    const tooltip = [authority.name, authority.citation].filter(Boolean).join(', ');
    return [{ offset: end, label: `⟨${label}⟩`, tooltip: `${tooltip} · cited ${times(cited)} in this document` }];
  });
}
