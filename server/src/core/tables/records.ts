import data from '../../../data/records.json' with { type: 'json' };

export type RecordPinKind = 'page' | 'paragraph' | 'line' | 'entry' | 'volume' | 'note';

/** A document of the record or of the court file, as it is cited in a brief. Facts from server/data/records.json. */
export interface RecordEntry {
  readonly abbreviation: string;
  readonly name: string;
  readonly kind: 'record' | 'opinion' | 'docket' | 'exhibit' | 'pleading' | 'paper' | 'brief' | 'testimony';
  /** What may follow it: pages, paragraphs, page and line, the number of a docket entry or exhibit, a volume. */
  readonly pins: readonly RecordPinKind[];
  /**
   * `pin`: an ordinary word or initials, a citation only with `at`, `¶` or a number behind it; `place`: an initial, only where besides a
   * citation may stand and ends.
   */
  readonly needs: 'pin' | 'place' | null;
  /** A person's or party's name may stand before it: `Smith Decl.`, `Jones Dep.`. */
  readonly named: boolean;
}

type Row = readonly [
  abbreviation: string,
  name: string,
  kind: RecordEntry['kind'],
  pins: string,
  needs: RecordEntry['needs'],
  named: 0 | 1,
  spellings?: readonly string[],
];

const rows = data.rows as unknown as readonly Row[];

export const records: readonly RecordEntry[] = rows.map(([abbreviation, name, kind, pins, needs, named]) => ({
  abbreviation,
  name,
  kind,
  pins: pins.split(' ') as RecordPinKind[],
  needs,
  named: named === 1,
}));

/** Every spelling with its document, canonical ones first. */
export const spellings: readonly (readonly [spelling: string, entry: RecordEntry])[] = [
  ...records.map((entry) => [entry.abbreviation, entry] as const),
  ...rows.flatMap((row, i) => (row[6] ?? []).map((s) => [s, records[i]] as const)),
];
