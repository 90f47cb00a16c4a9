import type { RecordEntry } from '../tables/records.ts';
import { buildTrie, type Trie } from '../tables/trie.ts';

/** A case's own abbreviations of its record (`record` in the settings), as a look-up; null where it has none. */
export type OwnRecords = Trie<RecordEntry> | null;

/** The longest abbreviation that a look-up takes; it bounds the look-ahead. */
export const MAX_OWN_RECORD = 80;

/**
 * Builds the look-up of `record`: abbreviation to full name (`"SJ Tr."` to `"Summary judgment hearing"`). Whoever holds the
 * settings keeps it, so that it is built once for them; blanks and periods inside an abbreviation do not matter.
 */
export function ownRecords(record: Readonly<Record<string, string>>): OwnRecords {
  const rows = Object.entries(record);
  if (rows.length === 0) return null;
  return buildTrie(rows.map(([abbreviation, name]) => [abbreviation, ownRecord(abbreviation, name)] as const));
}

const ownRecord = (abbreviation: string, name: string): RecordEntry => ({
  abbreviation,
  name,
  kind: 'record',
  pins: ['page', 'paragraph', 'line', 'volume', 'entry'],
  needs: 'pin',
  named: false,
});
