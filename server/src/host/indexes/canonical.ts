import type { Place } from '../../core/cases/caseIndex.ts';
import { findCourt } from '../../core/tables/courts.ts';
import { reporterByAbbreviation, spellings } from '../../core/tables/reporters.ts';
import { squeeze } from '../../core/tables/trie.ts';
import { usVolumeOf } from '../../core/cases/nominative.ts';

let squeezed: ReadonlyMap<string, string> | null = null;

/** The abbreviations by their squeezed spellings; made when other people's data are first read. */
function bySpelling(): ReadonlyMap<string, string> {
  if (squeezed) return squeezed;
  const made = new Map<string, string>();
  for (const [spelling, { abbreviation }] of spellings) {
    if (!made.has(squeeze(spelling))) made.set(squeeze(spelling), abbreviation);
  }
  return (squeezed = made);
}
const MAX_KEPT = 50_000;

/** Remembers what was worked out of the few texts that stand in millions of rows. */
function kept<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      if (known.size > MAX_KEPT) known.clear();
      known.set(text, (value = compute(text)));
    }
    return value;
  };
}

/** The canonical abbreviation of a reporter, as other people's data spell it; their own where the tables do not know it. */
export const reporterOf = kept((text: string) => (reporterByAbbreviation.has(text) ? text : (bySpelling().get(squeeze(text)) ?? text)));

/** The canonical abbreviation of a court; empty where the tables do not know it: then nothing is said of the court. */
export const courtOf = kept((text: string) => (/^(?:scotus|SCOTUS|us)$/.test(text) ? 'U.S.' : (findCourt(text)?.entry.abbreviation ?? '')));

/** A place from its parts; null where volume or page is no number. */
export function placeOf(reporter: string, volume: string, page: string): Place | null {
  if (!/^\d{1,5}$/.test(volume) || !/^\d{1,7}$/.test(page)) return null;
  const abbreviation = reporterOf(reporter.trim());
  const us = usVolumeOf(abbreviation, Number(volume));
  return { reporter: us === null ? abbreviation : 'U.S.', volume: us ?? Number(volume), page: Number(page) };
}

/** A place from `347 U.S. 483`. */
export function placeIn(cite: string): Place | null {
  const parts = /^(\d{1,5}) (\S.{0,60}?) (\d{1,7})$/.exec(cite.trim());
  return parts && placeOf(parts[2] as string, parts[1] as string, parts[3] as string);
}
