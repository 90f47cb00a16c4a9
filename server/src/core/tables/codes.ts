import data from '../../../data/codes.json' with { type: 'json' };
import { districtCourts } from './courts.ts';
import { STATES } from './states.ts';

/** A code, a compilation of regulations or laws, a register, or a set of rules. Facts from server/data/codes.json. */
export interface CodeEntry {
  readonly abbreviation: string;
  readonly name: string;
  readonly kind:
    | 'statute'
    | 'regulation'
    | 'session_law'
    | 'fed_reg'
    | 'rule'
    | 'journal'
    | 'legislative'
    | 'executive'
    | 'treaty'
    | 'book';
  /** `US`, a postal code, or null. */
  readonly jurisdiction: string | null;
  /** What stands around the abbreviation: a title number before it (`42 U.S.C. § 1983`), a volume before and page after (`58 Fed. Reg. 51,735`), or nothing before (`Colo. Rev. Stat. § 1`). */
  readonly form: 'title' | 'volume' | 'plain';
  /** Some spelling of it reads as a word or as initials of another meaning (`R.C.`, `CR`): the parser asks for a section or rule number. */
  readonly bareWord: boolean;
}

type Row = readonly [
  abbreviation: string,
  name: string,
  kind: CodeEntry['kind'],
  jurisdiction: string | null,
  form: CodeEntry['form'],
  bareWord?: 1 | null,
  spellings?: readonly string[] | null,
];
type Written = readonly [entry: CodeEntry, spellings: readonly string[]];

/** One row, or, where it stands for every state or every federal district, one for each of them. */
function expand([abbreviation, name, kind, jurisdiction, form, bareWord, spellings]: Row): Written[] {
  const fill = (change: (text: string) => string, postal: string | null): Written => [
    { abbreviation: change(abbreviation), name: change(name), kind, jurisdiction: postal, form, bareWord: bareWord === 1 },
    (spellings ?? []).map(change),
  ];
  if (abbreviation.includes('{state}')) {
    return STATES.map((s) => fill((text) => text.replace('{state}', s.abbreviation).replace('{State}', s.name), s.postal));
  }
  if (abbreviation.includes('{district}')) {
    return districtCourts.filter((d) => d.to === null).map((d) => fill((text) => text.replace('{district}', d.abbreviation), jurisdiction));
  }
  return [fill((text) => text, jurisdiction)];
}

function write(): Written[] {
  const rows = data.rows as unknown as readonly Row[];
  const own = rows.filter((row) => !row[0].includes('{')).flatMap(expand);
  const taken = new Set(own.map(([entry]) => entry.abbreviation));
  const patterns = rows.filter((row) => row[0].includes('{')).flatMap(expand);
  return [...own, ...patterns.filter(([entry]) => !taken.has(entry.abbreviation))];
}

const written: readonly Written[] = write();

/** Every code, register and set of rules. */
export const codes: readonly CodeEntry[] = written.map(([entry]) => entry);

/** Every spelling with its code, canonical ones first; a spelling may stand for several. */
export const spellings: readonly (readonly [spelling: string, entry: CodeEntry])[] = [
  ...codes.map((entry) => [entry.abbreviation, entry] as const),
  ...written.flatMap(([entry, others]) => others.map((spelling) => [spelling, entry] as const)),
];
