import type { CaseIndex, IndexedCase, VolumeCoverage } from './caseIndex.ts';
import { namesFit } from './names.ts';

/** A case as a document cites it; null where the document does not say. */
export interface CitedCase {
  readonly reporter: string;
  readonly volume: number;
  readonly page: number;
  readonly name?: string | null;
  readonly year?: number | null;
  /** Canonical court abbreviation. */
  readonly court?: string | null;
}

export type Difference = 'name' | 'year' | 'court';

export interface CaseVerdict {
  readonly verdict: 'confirmed' | 'differs' | 'not-first-page' | 'not-found' | 'not-covered';
  /** The cases on that first page, those that fit best first; for `not-first-page` the case around the page, if any. */
  readonly cases: readonly IndexedCase[];
  readonly coverage: VolumeCoverage;
  readonly differences: readonly Difference[];
  /** Who says so, where it is no index on this machine: "CourtListener (looked up 2026-11-21)". */
  readonly source?: string;
}

/** Sources differ by a year where a term crosses New Year or a volume is dated by its term. */
const YEAR_TOLERANCE = 1;

/**
 * What the index says of a cited case. A name differs only when it fits no case on the page under any of its names; a year when it
 * is outside [first year − 1, last year + 1] of the sources; a page is "not a first page" only in a complete volume before its
 * orders, or where an index that was asked about it knows the case around it. `not-found`: one that was asked has no such case, and
 * does not claim to have all. Everything else that is not known is `not-covered`, about which nothing is said.
 */
export function verdict(index: CaseIndex, cited: CitedCase): CaseVerdict {
  const coverage = index.coverage(cited.reporter, cited.volume);
  const onPage = index.find(cited.reporter, cited.volume, cited.page);
  if (onPage.length === 0) return withoutCase(index, cited, coverage);
  const named = onPage.filter((known) => known.name !== '');
  if (named.length === 0) return { verdict: 'not-covered', cases: onPage, coverage, differences: [] };
  const fitting = cited.name ? named.filter((known) => fitsName(cited.name as string, known)) : named;
  const nameDiffers = fitting.length === 0 && named.length === onPage.length;
  const candidates = fitting.length > 0 ? fitting : onPage;
  const differences: Difference[] = [];
  if (nameDiffers) differences.push('name');
  if (cited.year && candidates.every((known) => !fitsYear(cited.year as number, known))) differences.push('year');
  if (cited.court && !isDallas(cited) && candidates.every((known) => known.court !== '' && known.court !== cited.court))
    differences.push('court');
  const cases = [...fitting, ...onPage.filter((known) => !fitting.includes(known))];
  const source = cases[0]?.lookedUp;
  if (differences.length > 0) return { verdict: 'differs', cases, coverage, differences, source };
  return { verdict: fitting.length > 0 ? 'confirmed' : 'not-covered', cases, coverage, differences, source };
}

function withoutCase(index: CaseIndex, cited: CitedCase, coverage: VolumeCoverage): CaseVerdict {
  if (coverage.state !== 'complete' || (coverage.ordersFrom !== null && cited.page >= coverage.ordersFrom)) {
    return absent(index, cited) ?? { verdict: 'not-covered', cases: [], coverage, differences: [] };
  }
  const around = index.caseAround(cited.reporter, cited.volume, cited.page);
  return { verdict: 'not-first-page', cases: around ? [around] : [], coverage, differences: [] };
}

/** What an index that was asked about the very place says; null where none was. */
function absent(index: CaseIndex, { reporter, volume, page }: CitedCase): CaseVerdict | null {
  const absence = index.absence?.(reporter, volume, page);
  if (!absence) return null;
  const { around, source } = absence;
  const text = `${volume} ${reporter} ${page}: ${source} has no case that begins there`;
  return {
    verdict: around ? 'not-first-page' : 'not-found',
    cases: around ? [around] : [],
    coverage: { state: 'partial', ordersFrom: null, text },
    differences: [],
    source,
  };
}

/** The first four volumes of U.S. Reports (Dallas's) print decisions of the circuits and of Pennsylvania's courts besides. */
const isDallas = ({ reporter, volume }: CitedCase): boolean => (reporter === 'U.S.' && volume <= 4) || reporter === 'Dall.';

/** Whether the name may be that case's, under its name or an alias: two parties are compared with parties, not with `Scottsboro Case`. */
export function fitsName(name: string, known: IndexedCase): boolean {
  const names = [known.name, ...(known.aliases ?? [])];
  const parties = name.includes(' v. ') ? names.filter((candidate) => candidate.includes(' v. ') || !candidate.endsWith(' Case')) : names;
  return (parties.length > 0 ? parties : names).some((candidate) => namesFit(name, candidate));
}

const fitsYear = (year: number, known: IndexedCase): boolean =>
  known.yearTo === 0 || (year >= known.yearFrom - YEAR_TOLERANCE && year <= known.yearTo + YEAR_TOLERANCE);
