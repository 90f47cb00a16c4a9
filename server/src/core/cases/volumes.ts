import { type Cursor, cursorAt, readNumber, readSigned, u16, u32 } from './bytes.ts';
import {
  HAS_COURT,
  HAS_DAY,
  HAS_LAST_YEAR,
  HAS_NAME,
  HAS_TEXT,
  HAS_YEAR,
  IS_PARALLEL,
  VOLUME_ENTRY_BYTES,
  VOLUME_STATES,
} from './format.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One volume's line in the directory. */
export interface VolumeEntry {
  readonly volume: number;
  readonly state: (typeof VOLUME_STATES)[number];
  readonly block: number;
  readonly ordersFrom: number | null;
  readonly yearFrom: number;
  readonly yearTo: number;
  /** How many records the volumes before it have. */
  readonly recordsBefore: number;
}

/** Where a page says that its case stands: reporter (its number in META), volume, page. */
export interface ParallelOf {
  readonly reporter: number;
  readonly volume: number;
  readonly page: number;
}

/** A case's record as stored. */
export interface CaseRecord {
  readonly page: number;
  readonly name: string;
  /** The year to cite it with, between the others. */
  readonly year: number;
  readonly yearFrom: number;
  readonly yearTo: number;
  readonly sources: number;
  /** ISO date, where known. */
  readonly date: string | null;
  /** Offset of its parts in TEXT, or −1. */
  readonly text: number;
  /** Index in META.courts, or −1 where the reporter says the court. */
  readonly court: number;
  /** Set where the page is another reporter's print of a case that is stored elsewhere. */
  readonly parallelOf: ParallelOf | null;
}

/** The directory's line for the `index`th volume in it. */
export function volumeEntry(directory: Uint8Array, index: number): VolumeEntry {
  const at = index * VOLUME_ENTRY_BYTES;
  return {
    volume: u16(directory, at + 14),
    block: u32(directory, at),
    ordersFrom: u32(directory, at + 4) || null,
    yearFrom: u16(directory, at + 8),
    yearTo: u16(directory, at + 10),
    state: VOLUME_STATES[directory[at + 12]] ?? 'absent',
    recordsBefore: u32(directory, at + 16),
  };
}

/** The line of `volume` among the `count` lines from `first`, which are in the order of volumes; null where it has none. */
export function findVolume(directory: Uint8Array, first: number, count: number, volume: number): VolumeEntry | null {
  let low = first;
  let high = Math.min(first + count, Math.floor(directory.length / VOLUME_ENTRY_BYTES));
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = u16(directory, middle * VOLUME_ENTRY_BYTES + 14);
    if (found === volume) return volumeEntry(directory, middle);
    if (found < volume) low = middle + 1;
    else high = middle;
  }
  return null;
}

/** The first first page beyond `page`; 0 where there is none. */
export function firstPageAfter(volumes: Uint8Array, block: number, page: number): number {
  const cursor = cursorAt(volumes, block);
  const count = Math.min(readNumber(cursor), volumes.length);
  readNumber(cursor);
  let first = 0;
  for (let k = 0; k < count; k++) {
    first += readNumber(cursor);
    if (first > page) return first;
  }
  return 0;
}

/** The record that stands `nth` in a volume (from 0), or null. */
export function recordAt(volumes: Uint8Array, block: number, nth: number, words: Vocabulary): CaseRecord | null {
  const cursor = cursorAt(volumes, block);
  const count = Math.min(readNumber(cursor), volumes.length);
  const baseYear = readNumber(cursor);
  if (nth >= count) return null;
  let first = 0;
  let page = 0;
  for (let k = 0; k < count; k++) {
    first += readNumber(cursor);
    if (k === nth) page = first;
  }
  for (let k = 0; k < nth && cursor.at < volumes.length; k++) {
    const length = readNumber(cursor);
    cursor.at += length;
  }
  const length = readNumber(cursor);
  const end = Math.min(cursor.at + length, volumes.length);
  return readRecord(page, baseYear, cursorAt(volumes.subarray(0, end), cursor.at), words);
}

/** The last first page that is not beyond `page`; 0 where there is none. */
export function firstPageBefore(volumes: Uint8Array, block: number, page: number): number {
  const cursor = cursorAt(volumes, block);
  const count = Math.min(readNumber(cursor), volumes.length);
  readNumber(cursor);
  let first = 0;
  for (let k = 0; k < count; k++) {
    const next = first + readNumber(cursor);
    if (next > page) break;
    first = next;
  }
  return first;
}

/** The cases that begin on `page`, in the order of the volume. */
export function recordsOn(volumes: Uint8Array, block: number, page: number, words: Vocabulary): readonly CaseRecord[] {
  const cursor = cursorAt(volumes, block);
  const count = Math.min(readNumber(cursor), volumes.length);
  const baseYear = readNumber(cursor);
  let first = 0;
  let before = 0;
  let here = 0;
  for (let k = 0; k < count; k++) {
    first += readNumber(cursor);
    if (first < page) before++;
    else if (first === page) here++;
  }
  if (here === 0) return [];
  for (let k = 0; k < before && cursor.at < volumes.length; k++) {
    const length = readNumber(cursor);
    cursor.at += length;
  }
  const records: CaseRecord[] = [];
  for (let k = 0; k < here && cursor.at < volumes.length; k++) {
    const length = readNumber(cursor);
    const end = Math.min(cursor.at + length, volumes.length);
    records.push(readRecord(page, baseYear, cursorAt(volumes.subarray(0, end), cursor.at), words));
    cursor.at = end;
  }
  return records;
}

function readRecord(page: number, baseYear: number, cursor: Cursor, words: Vocabulary): CaseRecord {
  const flags = readNumber(cursor);
  if (flags & IS_PARALLEL) return parallelRecord(page, cursor);
  const yearFrom = baseYear + readSigned(cursor);
  const yearTo = yearFrom + (flags & HAS_LAST_YEAR ? readNumber(cursor) : 0);
  const sources = readNumber(cursor);
  const day = flags & HAS_DAY ? readNumber(cursor) : 0;
  const name = flags & HAS_NAME ? words.name(cursor) : '';
  const text = flags & HAS_TEXT ? readNumber(cursor) : -1;
  const court = flags & HAS_COURT ? readNumber(cursor) : -1;
  const year = flags & HAS_YEAR ? yearFrom + readNumber(cursor) : yearTo;
  const date = day ? `${yearFrom}-${twoDigits(day >>> 5)}-${twoDigits(day & 31)}` : null;
  return { page, name, year, yearFrom, yearTo, sources, date, text, court, parallelOf: null };
}

function parallelRecord(page: number, cursor: Cursor): CaseRecord {
  const reporter = readNumber(cursor);
  const volume = readNumber(cursor);
  const parallelOf = { reporter, volume, page: readNumber(cursor) };
  return { page, name: '', year: 0, yearFrom: 0, yearTo: 0, sources: -1, date: null, text: -1, court: -1, parallelOf };
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');
