import data from '../../../data/signals.json' with { type: 'json' };

/** An introductory signal (spec §1, Signal). Facts from server/data/signals.json. */
export interface SignalEntry {
  /** Lower case, without its last comma: `see, e.g.`. */
  readonly id: string;
  /** Its place among the signals of one citation sentence; those of one rank share a number. */
  readonly order: number;
  readonly type: 'support' | 'comparison' | 'contradiction' | 'background';
  /** The first edition of the uniform system that has it; null for one of all editions. */
  readonly editionFrom: number | null;
  /** `with`, of the signals that compare. */
  readonly partner: string | null;
}

type Row = readonly [
  id: string,
  order: number,
  type: SignalEntry['type'],
  editionFrom: number | null,
  partner: string | null,
  spellings: readonly string[],
];

const rows = data.rows as unknown as readonly Row[];

export const signals: readonly SignalEntry[] = rows.map(([id, order, type, editionFrom, partner]) => ({
  id,
  order,
  type,
  editionFrom,
  partner,
}));

/** Every spelling with its signal, the canonical ones (lower case) first. */
export const spellings: readonly (readonly [spelling: string, entry: SignalEntry])[] = [
  ...signals.map((entry) => [entry.id, entry] as const),
  ...rows.flatMap((row, i) => row[5].map((spelling) => [spelling, signals[i]] as const)),
];

const byWritten = new Map<string, SignalEntry>();
for (const [spelling, entry] of spellings) if (!byWritten.has(spelling.toLowerCase())) byWritten.set(spelling.toLowerCase(), entry);

/** All ways of writing a signal in lower case, misspelt ones (`see e.g.`) included. */
export const SIGNAL_IDS: ReadonlySet<string> = new Set(byWritten.keys());

/** The signal written so (in either case, one space between words, no comma at the end), or null. */
export const findSignal = (written: string): SignalEntry | null => byWritten.get(written.toLowerCase()) ?? null;
