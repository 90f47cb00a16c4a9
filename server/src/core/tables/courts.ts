import data from '../../../data/courts.json' with { type: 'json' };
import type { CourtEntry } from './courtEntry.ts';
import { courtByPattern } from './courtPatterns.ts';
import { standardSpacing } from './spacing.ts';
import { STATES } from './states.ts';
import { squeeze } from './trie.ts';

type Row = readonly [
  abbreviation: string,
  name: string,
  level: CourtEntry['level'],
  system: CourtEntry['system'] | 'suffix',
  state?: string | null,
  from?: number | null,
  to?: number | null,
  spellings?: readonly string[] | null,
];

const rows = data.rows as unknown as readonly Row[];
const isDistrict = (entry: CourtEntry): boolean => entry.system === 'federal' && entry.level === 'trial' && entry.state !== null;

const listed: CourtEntry[] = [];
const others: (readonly [string, CourtEntry])[] = [];
for (const [abbreviation, name, level, system, state, from, to, spellings] of rows) {
  if (system === 'suffix') continue;
  const entry: CourtEntry = { abbreviation, name, level, system, state: state ?? null, from: from ?? null, to: to ?? null };
  listed.push(entry);
  for (const spelling of spellings ?? []) others.push([spelling, entry]);
}

/** The United States district courts, those that are no more included. */
export const districtCourts: readonly CourtEntry[] = listed.filter(isDistrict);

/** Bankruptcy courts and the circuit courts of before 1912 are named after the districts. */
const besideDistricts: readonly CourtEntry[] = districtCourts.flatMap((d): CourtEntry[] => {
  const of = d.name.replace(/^United States District Court|^District Court/, '');
  return [
    { ...d, abbreviation: `Bankr. ${d.abbreviation}`, name: `United States Bankruptcy Court${of}`, to: d.to },
    { ...d, abbreviation: `C.C.${d.abbreviation}`, name: `United States Circuit Court${of}`, to: 1912 },
  ];
});

/** Trial courts of the states by the names that are common to them: `Va. Cir. Ct.`. */
const known = new Set(listed.map((entry) => entry.abbreviation));
const stateTrialCourts: CourtEntry[] = [];
for (const [suffix, name, level, system, , , , spellings] of rows) {
  if (system !== 'suffix') continue;
  for (const s of STATES) {
    const abbreviation = suffix === '* C.P.' ? standardSpacing(`${s.abbreviation} C.P.`) : suffix.replace('*', s.abbreviation);
    if (known.has(abbreviation)) continue;
    const entry: CourtEntry = { abbreviation, name: `${s.name} ${name}`, level, system: 'state', state: s.postal, from: null, to: null };
    stateTrialCourts.push(entry);
    for (const spelling of spellings ?? []) others.push([spelling.replace('*', s.abbreviation), entry]);
  }
}

/** Every court. */
export const courts: readonly CourtEntry[] = [...listed, ...besideDistricts, ...stateTrialCourts];

/** Every spelling with its court, canonical ones first. */
export const spellings: readonly (readonly [spelling: string, entry: CourtEntry])[] = [
  ...courts.map((entry) => [entry.abbreviation, entry] as const),
  ...others,
];

const bySqueezed = new Map<string, CourtEntry>();
for (const [spelling, entry] of spellings) {
  const key = squeeze(spelling);
  if (!bySqueezed.has(key)) bySqueezed.set(key, entry);
}

/** The court of a canonical abbreviation. */
export const courtByAbbreviation: ReadonlyMap<string, CourtEntry> = new Map(
  [...courts].reverse().map((entry) => [entry.abbreviation, entry]),
);

/** No court's name is longer. */
const MAX_COURT = 90;

/**
 * The court that the whole of `text` names, as before the year in a court-and-date parenthetical; null where it names none.
 * `canonical`: it is written as it should be, blanks and periods included (either apostrophe will do). Courts with a place or
 * a department (`Tex. App.—Houston [14th Dist.]`, `Ohio Ct. App. 8th Dist.`) give the court without it.
 */
export function findCourt(text: string): { readonly entry: CourtEntry; readonly canonical: boolean } | null {
  if (text.length === 0 || text.length > MAX_COURT) return null;
  const written = text.replace(/’/g, "'").trim();
  const entry = bySqueezed.get(squeeze(written));
  if (entry) return { entry, canonical: written.replace(/[\s\u00a0]+/g, ' ') === entry.abbreviation };
  return courtByPattern(written, (part) => bySqueezed.get(squeeze(part)) ?? null);
}
