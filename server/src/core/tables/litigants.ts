import data from '../../../data/litigants.json' with { type: 'json' };
import shortNames from '../../../data/short-names.json' with { type: 'json' };

/** Who is a party to very many cases by the office held or the agency, and what the best-known cases are called. Facts from server/data. */

type Row = readonly [name: string, office: string, from?: number, to?: number];

const officials = new Map<string, readonly Row[]>();
const agencies = new Set<string>();
for (const row of data.rows as unknown as readonly Row[]) {
  const [name, office] = row;
  if (office === 'agency') agencies.add(name);
  else officials.set(name, [...(officials.get(name) ?? []), row]);
}

/** A suit begun against an official goes by that name until it is decided. */
const YEARS_UNTIL_DECIDED = 1;

/** Whether a party of this name was sued in an office (`Ashcroft`, `Barnhart`) in a case of that year. */
export const isFrequentOfficial = (name: string, year: number): boolean =>
  (officials.get(name) ?? []).some(([, , from = 0, to = Number.POSITIVE_INFINITY]) => year >= from && year <= to + YEARS_UNTIL_DECIDED);

/** Whether the letters are those of a federal agency: `NLRB`, `S.E.C.`, `F. T. C.`. */
export const isAgency = (name: string): boolean => name.length <= 16 && agencies.has(name.replace(/[.\s]/g, ''));

const known = new Map(shortNames.rows as unknown as readonly (readonly [citation: string, names: readonly string[]])[]);

/** What lawyers call the case at a citation in canonical form (`550 U.S. 544`: Twombly), as its name may be spelt; none of most cases. */
export const namesInUse = (citation: string): readonly string[] => known.get(citation) ?? [];
