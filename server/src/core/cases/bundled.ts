import { decodeUtf8, u32 } from './bytes.ts';
import { type CaseIndex, EMPTY_INDEX, type IndexedCase, type VolumeCoverage } from './caseIndex.ts';
import { readDetails } from './details.ts';
import {
  checksum,
  HEADER_BYTES,
  type IndexMeta,
  MAGIC,
  type ReporterMeta,
  SECTION_ENTRY_BYTES,
  VERSION,
  VOLUME_ENTRY_BYTES,
} from './format.ts';
import { nominativeCitation, usVolumeOf } from './nominative.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';
import { type CaseRecord, firstPageBefore, recordsOn, type VolumeEntry, volumeEntry } from './volumes.ts';

/** An index, or the empty one with a sentence on what is wrong with the file. */
export interface OpenedIndex {
  readonly index: CaseIndex;
  readonly problem: string | null;
}

interface Sections {
  readonly meta: IndexMeta;
  readonly directory: Uint8Array;
  readonly volumes: Uint8Array;
  readonly text: Uint8Array;
  readonly words: Vocabulary;
}

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

const damaged = (what: string): string =>
  `The case index is damaged (${what}), so cases are not looked up. Reinstall Idem or build the index anew.`;

function problemOf(bytes: Uint8Array): string | null {
  if (bytes.length < HEADER_BYTES) return damaged('the file is cut short');
  for (let i = 0; i < MAGIC.length; i++) if (bytes[i] !== MAGIC.charCodeAt(i)) return damaged('it does not begin as a case index does');
  const version = u32(bytes, 8);
  if (version !== VERSION) {
    return `The case index has version ${version} of its format and this Idem reads version ${VERSION}, so cases are not looked up. Install the index that belongs to this Idem.`;
  }
  const length = u32(bytes, 12);
  if (HEADER_BYTES + length !== bytes.length) return damaged('the file is cut short or has bytes added');
  if (checksum(bytes, HEADER_BYTES, bytes.length) !== u32(bytes, 16)) return damaged('its checksum is wrong');
  return null;
}

function readSections(bytes: Uint8Array): Sections | null {
  const count = u32(bytes, 20);
  if (count > 64) return null;
  const found = new Map<string, Uint8Array>();
  for (let k = 0; k < count; k++) {
    const entry = HEADER_BYTES + k * SECTION_ENTRY_BYTES;
    const from = HEADER_BYTES + u32(bytes, entry + 4);
    const to = from + u32(bytes, entry + 8);
    if (to > bytes.length) return null;
    found.set(decodeUtf8(bytes, entry, entry + 4), bytes.subarray(from, to));
  }
  const section = (id: string): Uint8Array => found.get(id) ?? new Uint8Array(0);
  const meta = readMeta(section('META'));
  if (!meta) return null;
  return {
    meta,
    directory: section('VDIR'),
    volumes: section('VOLS'),
    text: section('TEXT'),
    words: openVocabulary(section('WOFF'), section('WORD')),
  };
}

function readMeta(bytes: Uint8Array): IndexMeta | null {
  try {
    const meta = JSON.parse(decodeUtf8(bytes, 0, bytes.length)) as IndexMeta;
    return meta && [meta.reporters, meta.sources, meta.texts].every(Array.isArray) ? meta : null;
  } catch {
    return null;
  }
}

function indexOf(sections: Sections): CaseIndex {
  const { meta, directory, volumes, words } = sections;
  let volumesBefore = 0;
  const reporters = new Map<string, { readonly meta: ReporterMeta; readonly firstEntry: number }>();
  for (const reporter of meta.reporters) {
    reporters.set(reporter.abbreviation, { meta: reporter, firstEntry: volumesBefore });
    volumesBefore += reporter.volumes;
  }

  /** The volume's line in the directory, a nominative volume under U.S. Reports. */
  function locate(
    reporter: string,
    volume: number,
  ): { readonly reporter: ReporterMeta; readonly volume: number; readonly entry: VolumeEntry } | null {
    const us = usVolumeOf(reporter, volume);
    const known = reporters.get(us === null ? reporter : 'U.S.');
    const number = us ?? volume;
    const k = known ? number - known.meta.firstVolume : -1;
    if (!known || !Number.isInteger(k) || k < 0 || k >= known.meta.volumes) return null;
    const index = known.firstEntry + k;
    if ((index + 1) * VOLUME_ENTRY_BYTES > directory.length) return null;
    return { reporter: known.meta, volume: number, entry: volumeEntry(directory, index) };
  }

  function toCase(record: CaseRecord, reporter: ReporterMeta, volume: number): IndexedCase {
    const details = readDetails(sections.text, record.text, words, meta.texts);
    const nominative = reporter.abbreviation === 'U.S.' ? nominativeCitation(volume, record.page) : null;
    return {
      name: record.name,
      aliases: details.aliases,
      citation: `${volume} ${reporter.abbreviation} ${record.page}`,
      parallels: nominative ? [nominative, ...details.parallels] : details.parallels,
      court: reporter.court,
      yearFrom: record.yearFrom,
      yearTo: record.yearTo,
      date: record.date,
      summary: details.summary,
      overruledBy: details.overruledBy,
      sources: meta.sources[record.sources] ?? [],
    };
  }

  function casesOn(reporter: string, volume: number, page: number): readonly IndexedCase[] {
    const place = locate(reporter, volume);
    if (!place || place.entry.state === 'absent' || !Number.isInteger(page)) return [];
    return recordsOn(volumes, place.entry.block, page, words).map((record) => toCase(record, place.reporter, place.volume));
  }

  return {
    find: casesOn,
    coverage(reporter, volume) {
      const place = locate(reporter, volume);
      return place ? coverageOf(place.reporter, place.volume, place.entry, meta.asOf) : absent(reporter, volume, meta.asOf);
    },
    caseAround(reporter, volume, page) {
      const place = locate(reporter, volume);
      if (place?.entry.state !== 'complete' || !(page < (place.entry.ordersFrom ?? Infinity))) return null;
      const first = firstPageBefore(volumes, place.entry.block, page);
      return first ? (casesOn(reporter, volume, first).at(-1) ?? null) : null;
    },
    volumeYears(reporter, volume) {
      const entry = locate(reporter, volume)?.entry;
      return entry?.yearFrom ? [entry.yearFrom, entry.yearTo] : null;
    },
    summary: typeof meta.summary === 'string' ? meta.summary : '',
  };
}

function coverageOf(reporter: ReporterMeta, volume: number, entry: VolumeEntry, asOf: string): VolumeCoverage {
  const where = `${reporter.name}, volume ${volume}`;
  if (entry.state === 'complete') {
    const orders = entry.ordersFrom ? ` before page ${entry.ordersFrom}; from there on (orders and memoranda) only some` : '';
    return { state: 'complete', ordersFrom: entry.ordersFrom, text: `${where}: every first page known${orders} (as of ${asOf})` };
  }
  if (entry.state === 'partial') return { state: 'partial', ordersFrom: null, text: `${where}: only some cases known (as of ${asOf})` };
  return absent(reporter.abbreviation, volume, asOf);
}

const absent = (reporter: string, volume: number, asOf: string): VolumeCoverage => ({
  state: 'absent',
  ordersFrom: null,
  text: `${volume} ${reporter} is not covered by the bundled index (as of ${asOf})`,
});
