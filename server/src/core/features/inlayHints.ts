import type { Analysis } from '../analysis.ts';
import type { Authority } from '../authorities/authority.ts';
import { marksAt } from '../rules/emphasisMarks.ts';
import type { Citation } from '../syntax/document.ts';
import type { Span } from '../text/span.ts';
import { authorityOf, callName, nearestFull, placesOf } from './authorityOf.ts';
import { citationsIn, coreOf, wholeOf } from './citationAt.ts';
import { times } from './times.ts';

/** A faint word behind a citation, which is not part of the text. */
export interface Hint {
  /** File offset behind which it stands. */
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
  /** The full citation that it leads to; null where the document has none. */
  readonly target: Span | null;
}

const LONGEST = 40;

/**
 * What an id., or a short form without a name, stands for: `⟨Roth⟩` behind `Id. at 576`. Only for what is resolved, and only in
 * `within` (file offsets).
 */
export function inlayHints(analysis: Analysis, within: Span): readonly Hint[] {
  const wording = new Map<Authority, Wording>();
  return citationsIn(analysis, within).flatMap((citation): Hint[] => {
    const { node } = citation;
    const nameless = node.kind === 'short_case' && node.role === 'primary' && node.name === null;
    if (node.kind !== 'id' && !nameless) return [];
    const authority = authorityOf(analysis, citation);
    if (!authority) return [];
    const end = endWithMark(analysis, citation);
    if (end < within.start || end > within.end) return [];
    let words = wording.get(authority);
    if (!words) wording.set(authority, (words = wordingOf(analysis, authority)));
    const full = nearestFull(analysis, authority, citation);
    return [{ offset: end, ...words, target: full && wholeOf(full) }];
  });
}

/** Where the citation ends in the file, behind the mark that closes its italics: `*Id.*`. */
function endWithMark(analysis: Analysis, citation: Citation): number {
  const { end } = coreOf(citation);
  const { block, node } = citation;
  const stretch = block.emphasis.find((one) => one.end === node.end && one.start <= node.start);
  return end + ((stretch && marksAt(analysis, block, stretch)?.close.length) ?? 0);
}

type Wording = Pick<Hint, 'label' | 'tooltip'>;

function wordingOf(analysis: Analysis, authority: Authority): Wording {
  const name = callName(analysis, authority);
  const label = name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name;
  const cited = [authority.name, authority.citation].filter(Boolean).join(', ');
  return { label: `⟨${label}⟩`, tooltip: `${cited} · cited ${times(placesOf(analysis, authority).length)} in this document` };
}
