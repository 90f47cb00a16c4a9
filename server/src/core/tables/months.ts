import data from '../../../data/months.json' with { type: 'json' };

/** A month and how it is abbreviated in a citation. Facts from server/data/months.json. */
export interface MonthEntry {
  /** 1 to 12. */
  readonly month: number;
  readonly name: string;
  /** `Sept.`; May, June and July are not abbreviated. */
  readonly abbreviation: string;
}

type Row = readonly [month: number, name: string, abbreviation: string, spellings: readonly string[]];

const rows = data.rows as unknown as readonly Row[];

export const months: readonly MonthEntry[] = rows.map(([month, name, abbreviation]) => ({ month, name, abbreviation }));

/** Every spelling with its month, the canonical abbreviation first, then the name and variants. */
export const spellings: readonly (readonly [spelling: string, entry: MonthEntry])[] = [
  ...months.map((entry) => [entry.abbreviation, entry] as const),
  ...rows.flatMap(([, name, abbreviation, others], i) =>
    [...(name === abbreviation ? [] : [name]), ...others].map((s) => [s, months[i]] as const),
  ),
];

const byWritten = new Map(spellings.map(([spelling, entry]) => [spelling.toLowerCase(), entry]));

/** The month written so (its period included where it stands), or null. */
export const findMonth = (written: string): MonthEntry | null => byWritten.get(written.toLowerCase()) ?? null;
