import { type Cursor, cursorAt, readNumber, readSigned, u16, u32 } from './bytes.ts';
import { HAS_DAY, HAS_LAST_YEAR, HAS_NAME, HAS_TEXT, VOLUME_ENTRY_BYTES, VOLUME_STATES } from './format.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One volume's line in the directory. */
export interface VolumeEntry {
  readonly state: (typeof VOLUME_STATES)[number];
  readonly block: number;
  readonly ordersFrom: number | null;
  readonly yearFrom: number;
  readonly yearTo: number;
}

/** A case's record as stored. */
export interface CaseRecord {
  readonly page: number;
  readonly name: string;
  readonly yearFrom: number;
  readonly yearTo: number;
  readonly sources: number;
  /** ISO date, where known. */
  readonly date: string | null;
  /** Offset of its parts in TEXT, or −1. */
  readonly text: number;
}

/** The directory's line for the `index`th volume in it. */
export function volumeEntry(directory: Uint8Array, index: number): VolumeEntry {
  const at = index * VOLUME_ENTRY_BYTES;
  return {
    block: u32(directory, at),
    ordersFrom: u32(directory, at + 4) || null,
    yearFrom: u16(directory, at + 8),
    yearTo: u16(directory, at + 10),
    state: VOLUME_STATES[directory[at + 12]] ?? 'absent',
  };
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
  const yearFrom = baseYear + readSigned(cursor);
  const yearTo = yearFrom + (flags & HAS_LAST_YEAR ? readNumber(cursor) : 0);
  const sources = readNumber(cursor);
  const day = flags & HAS_DAY ? readNumber(cursor) : 0;
  const name = flags & HAS_NAME ? words.name(cursor) : '';
  const text = flags & HAS_TEXT ? readNumber(cursor) : -1;
  return { page, name, yearFrom, yearTo, sources, date: day ? `${yearFrom}-${twoDigits(day >>> 5)}-${twoDigits(day & 31)}` : null, text };
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');
