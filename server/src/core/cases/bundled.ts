import { type CaseIndex, EMPTY_INDEX, type IndexedCase, type VolumeCoverage } from './caseIndex.ts';
import { type CaseDetails, readDetails } from './details.ts';
import { type ReporterMeta, VOLUME_ENTRY_BYTES } from './format.ts';
import { nominativeCitation, usVolumeOf } from './nominative.ts';
import { candidates, describedRecords, fitsQuery, foldWord, queryWords } from './search.ts';
import { damaged, problemOf, readSections, type Sections } from './sections.ts';
import {
  type CaseRecord,
  findVolume,
  firstPageAfter,
  firstPageBefore,
  type ParallelOf,
  recordAt,
  recordsOn,
  type VolumeEntry,
  volumeEntry,
} from './volumes.ts';

/** An index, or the empty one with a sentence on what is wrong with the file. */
export interface OpenedIndex {
  readonly index: CaseIndex;
  readonly problem: string | null;
}

/** Where a volume's line stands. */
interface Place {
  readonly reporter: ReporterMeta;
  readonly entry: VolumeEntry;
}

/** More than any volume has pages, and how many answers are kept of one reporter. */
const PAGES = 100_000;
const REMEMBERED = 2048;

/** A search reads no more names than this, and chooses among so many times the cases wanted. */
const MAX_NAMES_READ = 4000;
const CHOICE = 4;

/**
 * Opens the case index of `server/data/cases.idx` from its bytes; only its checksum and its table of contents are read at once.
 * Never throws: a file that is cut short, damaged or of another version gives the empty index and the problem to show.
 */
export function openBundledIndex(bytes: Uint8Array): OpenedIndex {
  const problem = problemOf(bytes);
  if (problem) return { index: EMPTY_INDEX, problem };
  const sections = readSections(bytes);
  return sections
    ? { index: indexOf(sections), problem: null }
    : { index: EMPTY_INDEX, problem: damaged('its table of contents cannot be read') };
}

function indexOf(sections: Sections): CaseIndex {
  const { meta, directory, volumes, details, search } = sections;
  const { words } = details;
  let linesBefore = 0;
  const reporters = new Map<string, { readonly meta: ReporterMeta; readonly firstLine: number }>();
  for (const reporter of meta.reporters) {
    reporters.set(reporter.abbreviation, { meta: reporter, firstLine: linesBefore });
    linesBefore += reporter.volumes;
  }

  /** The volume's line in the directory, a nominative volume under U.S. Reports. */
  function locate(reporter: string, volume: number): Place | null {
    const us = usVolumeOf(reporter, volume);
    const known = reporters.get(us === null ? reporter : 'U.S.');
    if (!known) return null;
    const entry = findVolume(directory, known.firstLine, known.meta.volumes, us ?? volume);
    return entry && { reporter: known.meta, entry };
  }

  const citationOf = ({ reporter, volume, page }: ParallelOf): string =>
    `${volume} ${meta.reporters[reporter]?.abbreviation ?? ''} ${page}`;

  function toCase(record: CaseRecord, { reporter, entry }: Place): IndexedCase {
    // Most look-ups ask for the name and the years: what is told of a case is decoded when it is asked for.
    let told: CaseDetails | null = null;
    const known = (): CaseDetails => (told ??= readDetails(details, record.text));
    return {
      name: record.name,
      get aliases() {
        return known().aliases;
      },
      citation: `${entry.volume} ${reporter.abbreviation} ${record.page}`,
      get parallels() {
        const parallels = known().parallels.map(citationOf);
        const nominative = reporter.abbreviation === 'U.S.' ? nominativeCitation(entry.volume, record.page) : null;
        return nominative ? [nominative, ...parallels] : parallels;
      },
      court: reporter.court || (meta.courts[record.court] ?? ''),
      year: record.year,
      yearFrom: record.yearFrom,
      yearTo: record.yearTo,
      date: record.date,
      get summary() {
        return known().summary;
      },
      get topics() {
        return known().topics;
      },
      get fate() {
        return known().fate;
      },
      get overruledBy() {
        return known().overruledBy;
      },
      sources: meta.sources[record.sources] ?? [],
    };
  }

  const recordsAt = (place: Place, page: number): readonly CaseRecord[] => recordsOn(volumes, place.entry.block, page, words);

  /** The cases that another reporter's page stands for; a page that stands for such a page again is damage and gives none. */
  function casesElsewhere({ reporter, volume, page }: ParallelOf): readonly IndexedCase[] {
    const place = locate(meta.reporters[reporter]?.abbreviation ?? '', volume);
    if (!place) return [];
    return recordsAt(place, page)
      .filter((record) => !record.parallelOf)
      .map((record) => toCase(record, place));
  }

  /** The answers of late, by reporter and place: a brief cites its cases many times over. */
  const answers = new Map<string, Map<number, readonly IndexedCase[]>>();

  function casesOn(reporter: string, volume: number, page: number): readonly IndexedCase[] {
    if (!Number.isInteger(page) || page < 0 || page >= PAGES) return [];
    let known = answers.get(reporter);
    if (!known) answers.set(reporter, (known = new Map()));
    const key = volume * PAGES + page;
    let found = known.get(key);
    if (!found) {
      found = lookUp(reporter, volume, page);
      if (known.size >= REMEMBERED) known.clear();
      known.set(key, found);
    }
    return found;
  }

  function lookUp(reporter: string, volume: number, page: number): readonly IndexedCase[] {
    const place = locate(reporter, volume);
    if (!place || place.entry.state === 'absent') return [];
    return recordsAt(place, page).flatMap((record) => (record.parallelOf ? casesElsewhere(record.parallelOf) : toCase(record, place)));
  }

  /** The volume in which the record of that number stands. */
  function placeOfRecord(number: number): Place | null {
    const lines = Math.min(linesBefore, Math.floor(directory.length / VOLUME_ENTRY_BYTES));
    let low = 0;
    let high = lines;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (volumeEntry(directory, middle).recordsBefore <= number) low = middle + 1;
      else high = middle;
    }
    const reporter = [...reporters.values()].reverse().find((one) => one.firstLine < low)?.meta;
    return low > 0 && reporter ? { reporter, entry: volumeEntry(directory, low - 1) } : null;
  }

  let described: ReadonlySet<number> | null = null;

  /** Those that have a summary first, and of these and of the others those whose name begins with the first word of the query. */
  function searched(begun: string, limit: number): readonly IndexedCase[] {
    const query = queryWords(begun);
    const [firstWord] = query;
    if (firstWord === undefined) return [];
    const known = (described ??= describedRecords(search));
    const numbers = candidates(search, query);
    const found: IndexedCase[] = [];
    let read = 0;
    for (const withSummary of [true, false]) {
      const fitting: IndexedCase[] = [];
      const most = (limit - found.length) * CHOICE;
      for (const number of numbers) {
        if (fitting.length >= most || read >= MAX_NAMES_READ) break;
        if (known.has(number) !== withSummary) continue;
        read++;
        const place = placeOfRecord(number);
        const record = place && recordAt(volumes, place.entry.block, number - place.entry.recordsBefore, words);
        if (place && record && record.name !== '' && fitsQuery(record.name, query)) fitting.push(toCase(record, place));
      }
      const begins = (one: IndexedCase): boolean => foldWord(one.name.slice(0, one.name.indexOf(' ') >>> 0)).startsWith(firstWord);
      found.push(...fitting.filter(begins), ...fitting.filter((one) => !begins(one)));
      if (found.length >= limit) break;
    }
    return found.slice(0, limit);
  }

  return {
    find: casesOn,
    coverage(reporter, volume) {
      const place = locate(reporter, volume);
      return place ? coverageOf(place, meta.asOf) : absent(reporter, volume, meta.asOf);
    },
    caseAround(reporter, volume, page) {
      const place = locate(reporter, volume);
      if (place?.entry.state !== 'complete' || !(page < (place.entry.ordersFrom ?? Infinity))) return null;
      const first = firstPageBefore(volumes, place.entry.block, page);
      return first ? (casesOn(reporter, volume, first).at(-1) ?? null) : null;
    },
    nextFirstPage(reporter, volume, page) {
      const place = locate(reporter, volume);
      if (place?.entry.state !== 'complete') return null;
      // A page that no list has a name for may be another opinion in the same case.
      let next = firstPageAfter(volumes, place.entry.block, page);
      while (next && !recordsAt(place, next).some((record) => record.name !== '')) next = firstPageAfter(volumes, place.entry.block, next);
      return next || null;
    },
    search: searched,
    reporters: (meta.coverage ?? []).map((one) => ({ ...one, asOf: meta.asOf })),
    volumeYears(reporter, volume) {
      const entry = locate(reporter, volume)?.entry;
      return entry?.yearFrom ? [entry.yearFrom, entry.yearTo] : null;
    },
    summary: typeof meta.summary === 'string' ? meta.summary : '',
  };
}

function coverageOf({ reporter, entry }: Place, asOf: string): VolumeCoverage {
  const where = `${reporter.name}, volume ${entry.volume}`;
  if (entry.state === 'complete') {
    const orders = entry.ordersFrom ? ` before page ${entry.ordersFrom}; from there on (orders and memoranda) only some` : '';
    return { state: 'complete', ordersFrom: entry.ordersFrom, text: `${where}: every first page known${orders} (as of ${asOf})` };
  }
  if (entry.state === 'partial') return { state: 'partial', ordersFrom: null, text: `${where}: only some cases known (as of ${asOf})` };
  return absent(reporter.abbreviation, entry.volume, asOf);
}

const absent = (reporter: string, volume: number, asOf: string): VolumeCoverage => ({
  state: 'absent',
  ordersFrom: null,
  text: `${volume} ${reporter} is not covered by the bundled index (as of ${asOf})`,
});
