import type { Place } from '../../../core/cases/caseIndex.ts';
import { reporterByAbbreviation } from '../../../core/tables/reporters.ts';
import { placeIn, placeOf } from '../canonical.ts';
import type { Cluster, Reply } from './exchange.ts';

/** A case that was looked up; its places are spelled canonically: `576 U.S. 644`. */
export interface LookedUpCase {
  readonly name: string;
  readonly fullName: string;
  readonly year: number;
  /** ISO date, or null where only the year is certain. */
  readonly date: string | null;
  readonly places: readonly string[];
}

/**
 * What was answered for one place. `found`: these cases begin there. `inside`: the page lies inside this case. `not-found`: there is
 * none. `unread`: nothing can be said.
 */
export interface Answer {
  /** `576 U.S. 644`. */
  readonly cite: string;
  /** The day of the look-up: `2026-11-21`. */
  readonly on: string;
  readonly status: 'found' | 'inside' | 'not-found' | 'unread';
  readonly cases: readonly LookedUpCase[];
}

const NEGATIVE_DAYS = 14;

/** A case that was found stays found; that one was not is believed for two weeks. */
export const isFresh = ({ status, on }: Answer, now: number): boolean =>
  status === 'found' || now - Date.parse(on) < NEGATIVE_DAYS * 86_400_000;

/**
 * What a reply says of the place. The service also answers with the case inside which a page lies, so first pages are compared here: a
 * case is found only where the very place is among its own.
 */
export function toAnswer({ cite, status, clusters }: Reply, on: string): Answer {
  if (status !== 'found') return { cite, on, status, cases: [] };
  const cases = clusters.map(caseOf);
  const beginning = cases.filter(({ places }) => places.includes(cite));
  if (beginning.length > 0) return { cite, on, status: 'found', cases: beginning };
  const around = cases.filter(({ places }) => places.some((place) => isBefore(place, cite)));
  return around.length === 1 ? { cite, on, status: 'inside', cases: around } : { cite, on, status: 'unread', cases: [] };
}

function caseOf({ name, fullName, date, isDateApproximate, places }: Cluster): LookedUpCase {
  const isDate = /^\d{4}-\d\d-\d\d$/.test(date);
  return {
    name: name || fullName,
    fullName,
    year: isDate ? Number(date.slice(0, 4)) : 0,
    date: isDate && !isDateApproximate ? date : null,
    places: [...new Set(places.map(({ volume, reporter, page }) => placeOf(reporter, volume, page)).flatMap(printed))],
  };
}

/** A place in a book; the numbers that databases give are of no use to a reader. */
function printed(place: Place | null): readonly string[] {
  if (!place || reporterByAbbreviation.get(place.reporter)?.kind === 'database') return [];
  return [`${place.volume} ${place.reporter} ${place.page}`];
}

/** Of one volume, and the page before the other. */
function isBefore(earlier: string, later: string): boolean {
  const [a, b] = [placeIn(earlier), placeIn(later)];
  return a !== null && b !== null && a.reporter === b.reporter && a.volume === b.volume && a.page < b.page;
}
