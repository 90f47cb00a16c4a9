import data from '../../../data/journals.json' with { type: 'json' };
import type { CodeEntry } from './codes.ts';

type Row = readonly [abbreviation: string, name: string | null, spellings?: readonly string[] | null];

const rows = data.rows as unknown as readonly Row[];

/** Law reviews and other journals of volume and page: `4 Harv. L. Rev. 193`. Facts from server/data/journals.json. */
export const journals: readonly CodeEntry[] = rows.map(([abbreviation, name]) => ({
  abbreviation,
  name: name ?? abbreviation,
  kind: 'journal',
  jurisdiction: null,
  form: 'volume',
  bareWord: !/[\s.]/.test(abbreviation),
}));

/** A journal's full name is a spelling of it where it cannot be prose: `Harvard Law Review`. */
const speaks = (name: string): boolean =>
  /^[A-Z].* .*(?:Review|Journal|Law|Forum|Quarterly|Lawyer|Bulletin|Survey|Reporter|Probs|Problems)\b/.test(name);

/** Every spelling with its journal, canonical ones first. */
export const spellings: readonly (readonly [spelling: string, entry: CodeEntry])[] = [
  ...journals.map((entry) => [entry.abbreviation, entry] as const),
  ...rows.flatMap(([, name, others], i) =>
    [...(name && speaks(name) ? [name] : []), ...(others ?? [])].map((s) => [s, journals[i]] as const),
  ),
];
