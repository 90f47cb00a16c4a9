import type { ReporterCoverage } from './caseIndex.ts';

/**
 * The bundled index's file format, version 2. One file, little-endian, read in place: nothing but the table of sections and one
 * small JSON record is decoded when it is opened.
 *
 * ```
 * header   "IDEMCASE" · u32 version · u32 length of body · u32 FNV-1a of body · u32 number of sections
 * body     section table: { 4 letters · u32 offset in body · u32 length } …, then the sections
 *   META   JSON: reporters, courts, coverage in words, date, sets of sources
 *   VDIR   20 bytes a volume: u32 offset of its block in VOLS · u32 first page of the orders (0: none) · u16 first year ·
 *          u16 last year · u8 state · 1 spare · u16 volume · u32 how many records stand before the volume's; reporters one after
 *          another as META says, each one's volumes in order
 *   VOLS   a block a volume: n · base year · n first pages (as differences; 0 is another case on the same page) · n records, each
 *          behind its length: flags · year · [years to the last] · set of sources · [month and day] · [name] · [offset in TEXT] ·
 *          [court] · [years to the one to cite]; or, of a page that is another reporter's print of a case: flags · reporter · volume · page
 *   WOFF   u32 offset in WORD of every sixteenth word
 *   WORD   the words of names, front-coded in sixteens: shared bytes · other bytes · those bytes (UTF-8); the commonest first, the
 *          others in the order of their letters
 *   SOFF, SWRD   the same for the words of summaries, topics and fates
 *   POFF   u32 offset in POST of each word of WORD
 *   POST   for each word the records whose names hold it: how many · their numbers (as differences)
 *   DESC   the records that have a summary: how many · their numbers (as differences)
 *   TEXT   what few cases have, as tagged parts: tag · length · content …, ended by tag 0
 * ```
 * Numbers without a width are LEB128; a name or text is the number of its words and then the words, one to three bytes each, the
 * commonest first. Sections, trailing record fields and tags that a reader does not know are skipped, so that the format can grow.
 */
export const MAGIC = 'IDEMCASE';
export const VERSION = 2;
export const HEADER_BYTES = 24;
export const SECTION_ENTRY_BYTES = 12;
export const VOLUME_ENTRY_BYTES = 20;
/** Words are front-coded in runs of this many. */
export const WORD_RUN = 16;

export const VOLUME_STATES = ['absent', 'partial', 'complete'] as const;

/** Flags of a case's record. */
export const HAS_LAST_YEAR = 1;
export const HAS_DAY = 2;
export const HAS_NAME = 4;
export const HAS_TEXT = 8;
export const HAS_COURT = 16;
/** The year to cite the case with is not the last one: it is so many years after the first. */
export const HAS_YEAR = 64;
/** The record is another reporter's print of a case: it says where the case itself stands. */
export const IS_PARALLEL = 32;

/** Tags of the parts in TEXT. */
export const TAG_END = 0;
/** flags (1: in part, 2: not expressly, or only in an older edition of the source) · year (0: not known) · source (index in META.texts) · citation (UTF-8 behind its length) · name */
export const TAG_OVERRULED = 1;
/** reporter (index in META.reporters) · volume · page */
export const TAG_PARALLEL = 2;
/** text */
export const TAG_SUMMARY = 3;
/** name */
export const TAG_ALIAS = 4;
/** text */
export const TAG_TOPIC = 5;
/** text: what became of the decision, in the words of the summary's writer */
export const TAG_FATE = 6;

/** Word numbers below this take one byte, the next `256 × TWO_BYTE_LEADS` two, the others three. */
export const ONE_BYTE_WORDS = 160;
export const TWO_BYTE_LEADS = 88;
export const TWO_BYTE_WORDS = 256 * TWO_BYTE_LEADS;

/** The META section. */
export interface IndexMeta {
  /** The month of the facts: `2026-11`. */
  readonly asOf: string;
  /** Coverage in one sentence, and a row for each reporter. */
  readonly summary: string;
  readonly coverage: readonly Omit<ReporterCoverage, 'asOf'>[];
  readonly reporters: readonly ReporterMeta[];
  /** Canonical abbreviations of the courts whose decisions stand in reporters of many courts. */
  readonly courts: readonly string[];
  /** Sets of sources, by number. */
  readonly sources: readonly (readonly string[])[];
  /** Longer texts used many times. */
  readonly texts: readonly string[];
}

export interface ReporterMeta {
  /** Canonical abbreviation: `U.S.`. */
  readonly abbreviation: string;
  /** `U.S. Reports`. */
  readonly name: string;
  /** Canonical abbreviation of the court whose reporter it is; empty for a reporter of many courts. */
  readonly court: string;
  /** How many volumes the directory has of it. */
  readonly volumes: number;
}

/** 32-bit FNV-1a of a stretch of bytes, as an unsigned number. */
export function checksum(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ bytes[i], 0x01000193);
  return hash >>> 0;
}
