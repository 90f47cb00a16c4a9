import { decodeUtf8, u32 } from './bytes.ts';
import type { DetailSections } from './details.ts';
import { checksum, HEADER_BYTES, type IndexMeta, MAGIC, SECTION_ENTRY_BYTES, VERSION } from './format.ts';
import type { SearchSections } from './search.ts';
import { openVocabulary } from './vocabulary.ts';

/** The parts of an opened index, each a view of the file's bytes. */
export interface Sections {
  readonly meta: IndexMeta;
  readonly directory: Uint8Array;
  readonly volumes: Uint8Array;
  readonly details: DetailSections;
  readonly search: SearchSections;
}

/** What is said of an index that cannot be used. */
export const damaged = (what: string): string =>
  `The case index is damaged (${what}), so cases are not looked up. Reinstall Idem or build the index anew.`;

/** What is wrong with the bytes as a whole, as a sentence for people; null where nothing is. */
export function problemOf(bytes: Uint8Array): string | null {
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

/** Finds the sections by the file's table of them; null where it cannot be read. */
export function readSections(bytes: Uint8Array): Sections | null {
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
  const words = openVocabulary(section('WOFF'), section('WORD'));
  return {
    meta,
    directory: section('VDIR'),
    volumes: section('VOLS'),
    details: { text: section('TEXT'), words, prose: openVocabulary(section('SOFF'), section('SWRD')), texts: meta.texts },
    search: { words, offsets: section('POFF'), postings: section('POST'), described: section('DESC') },
  };
}

function readMeta(bytes: Uint8Array): IndexMeta | null {
  try {
    const meta = JSON.parse(decodeUtf8(bytes, 0, bytes.length)) as IndexMeta;
    return meta && [meta.reporters, meta.courts, meta.sources, meta.texts].every(Array.isArray) ? meta : null;
  } catch {
    return null;
  }
}
