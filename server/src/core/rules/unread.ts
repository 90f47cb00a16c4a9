import { readCourtDate } from '../syntax/courtDates.ts';
import type { CourtDate } from '../syntax/citation.ts';
import type { Citation } from '../syntax/document.ts';
import { matchSeries } from '../syntax/lexicon.ts';
import type { ReporterEntry } from '../tables/reporters.ts';
import type { ProseBlock } from '../text/blocks.ts';
import { type Span, span } from '../text/span.ts';
import { inProse, isQuotedAt } from './prose.ts';
import type { RuleContext } from './rule.ts';

/**
 * Places behind a case name where a citation was meant and none could be read: the volume, the page or the reporter is wrong.
 * Found by the names that no citation holds, so that a document without such places costs a search for " v. " and its like.
 */
export interface UnreadPlace {
  /** Stands in for the citation that is not there: its block, for reports and edits. */
  readonly citation: Citation;
  /** The number, or the dashes of one not yet known, that stands where the volume belongs; null where none does. */
  readonly volume: Span | null;
  /** What begins behind it. */
  readonly at: number;
}

const NO_PLACES: readonly UnreadPlace[] = [];

/** What every full name of a case holds. */
const ANCHORS = [' v. ', 'In re ', 'Ex parte '] as const;
/** No case name's second party is longer. */
const REACH = 140;
const VOLUME = /^(?:\d{1,4}|[-_\u2013\u2014]{2,6}|\u2014)(?=\s)/;

/** Every such place of the writer's own text in a block; `citations`: those of the block. */
export function unreadPlaces(block: ProseBlock, citations: readonly Citation[], context: RuleContext): readonly UnreadPlace[] {
  if (block.kind === 'quote') return [];
  // A case in a reporter that no table knows is read only so far that an id. behind it finds it.
  const read = () => citations.filter(({ node }) => node.kind !== 'other');
  const found = context.perBlock(unreadIn, block, () => unreadIn(context, block, read()));
  return found.length === 0 ? NO_PLACES : found.map(({ place, volume, at }) => ({ citation: inProse(block, place), volume, at }));
}

/** The unread places of one block. */
function unreadIn(context: RuleContext, block: ProseBlock, citations: readonly Citation[]): readonly Place[] {
  const found: Place[] = [];
  for (const anchor of ANCHORS) {
    // Anchors and citations are met in one walk: `behind` is the first citation that begins behind the anchor.
    let behind = 0;
    let readTo = -1;
    for (let at = block.text.indexOf(anchor); at >= 0; at = block.text.indexOf(anchor, at + anchor.length)) {
      for (; behind < citations.length && citations[behind].node.fullStart <= at; behind++)
        readTo = Math.max(readTo, citations[behind].node.fullEnd);
      if (at < readTo || isQuotedAt(context, block, at)) continue;
      const limit = behind < citations.length ? citations[behind].node.fullStart : block.text.length;
      const place = placeAfter(block.text, at + anchor.length, stopOf(block.text, at, limit));
      if (place) found.push(place);
    }
  }
  return found;
}

/** An unread place in prose offsets of its block. */
interface Place {
  readonly place: Span;
  readonly volume: Span | null;
  readonly at: number;
}

/** Where the search behind a versus ends: the next citation (`limit`), the next versus, or as far as a name reaches. */
function stopOf(text: string, at: number, limit: number): number {
  const stop = Math.min(text.length, at + REACH, limit);
  const versus = text.slice(at + 4, stop).indexOf(' v. ');
  return versus < 0 ? stop : at + 4 + versus;
}

function placeAfter(text: string, from: number, stop: number): Place | null {
  for (let comma = from; comma < stop; comma++) {
    if (text.charCodeAt(comma) !== 44) continue;
    let at = comma + 1;
    while (at < stop && /\s/.test(text[at])) at++;
    if (at === comma + 1) continue;
    const number = VOLUME.exec(text.slice(at, at + 8))?.[0];
    if (number === undefined) {
      const series = matchSeries(text, at);
      if (!series || !/[.\d]/.test(text.slice(at, series.end))) continue;
      return { place: span(at, series.end), volume: null, at };
    }
    let after = at + number.length;
    while (/\s/.test(text[after] ?? '')) after++;
    return { place: span(at, after), volume: span(at, at + number.length), at: after };
  }
  return null;
}

/** The case reporter whose abbreviation begins at `at`: none of a code or journal, none that reads as a word. */
export function reporterAt(text: string, at: number): { readonly entry: ReporterEntry; readonly written: Span } | null {
  const match = matchSeries(text, at);
  const series = match?.values.find((value) => value.table === 'reporter');
  if (!match || series?.table !== 'reporter' || !/[.\d]/.test(text.slice(at, match.end))) return null;
  return /^(?:federal|regional|state|specialty)$/.test(series.entry.kind) ? { entry: series.entry, written: span(at, match.end) } : null;
}

/** The court-and-date parenthetical with a year that stands at `at` (blanks before it allowed), or null. */
export function datedAt(text: string, at: number): CourtDate | null {
  const open = skipBlanks(text, at);
  const read = readCourtDate(text, open);
  return read?.value.year ? read.value : null;
}

export function skipBlanks(text: string, at: number): number {
  let i = at;
  while (/\s/.test(text[i] ?? '')) i++;
  return i;
}
