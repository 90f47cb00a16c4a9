import data from '../../../data/reporters.json' with { type: 'json' };

/** One edition of a reporter: `F.3d`, not `F.`. Facts from server/data/reporters.json. */
export interface ReporterEntry {
  /** The canonical abbreviation, spaced by the standard rule: `F. Supp. 2d`. */
  readonly abbreviation: string;
  readonly name: string;
  /** The family: `F.` for F., F.2d, F.3d, F.4th. */
  readonly root: string;
  readonly kind: 'federal' | 'state' | 'regional' | 'specialty' | 'neutral' | 'nominative' | 'database';
  /** First and last year of decisions printed in it; null where open or not known. */
  readonly from: number | null;
  readonly to: number | null;
  /** Last volume of a closed series; null where open or not known. */
  readonly lastVolume: number | null;
  /** The court that the reporter's name alone gives (`U.S.` for U.S., S. Ct., L. Ed.; `Cal.` for Cal. 4th), or null. */
  readonly impliedCourt: string | null;
  /** States whose courts it prints (postal codes), or null where it is not bound to any. */
  readonly states: readonly string[] | null;
  /** Without its periods it reads as a word or a name (`Mass`, `Hill`, `US`): the parser asks for more context. */
  readonly bareWord: boolean;
  /** Of a public-domain citation: what stands between its parts (`2014-NMSC-003`, `2014 ND 197`); null for any other reporter. */
  readonly separator: '-' | ' ' | null;
}

type Row = readonly [
  abbreviation: string,
  name: string,
  root: string | null,
  kind: ReporterEntry['kind'],
  from?: number | null,
  to?: number | null,
  lastVolume?: number | null,
  impliedCourt?: string | null,
  states?: string | null,
  separator?: '-' | null,
  spellings?: readonly string[] | null,
];

/** A single token of letters: `Hill`, `Mass.`, `U.S.`, but not `F.3d` or `Ill. App.`. */
const isBareWord = (abbreviation: string, kind: ReporterEntry['kind']): boolean =>
  kind !== 'neutral' && kind !== 'database' && !/[\s\d]/.test(abbreviation);

const rows = data.rows as unknown as readonly Row[];

/** Every edition, families together, the older before the newer. */
export const reporters: readonly ReporterEntry[] = rows.map(
  ([abbreviation, name, root, kind, from, to, lastVolume, impliedCourt, states, separator]) => ({
    abbreviation,
    name,
    root: root ?? abbreviation,
    kind,
    from: from ?? null,
    to: to ?? null,
    lastVolume: lastVolume ?? null,
    impliedCourt: impliedCourt ?? null,
    states: states ? states.split(' ') : null,
    bareWord: isBareWord(abbreviation, kind),
    separator: kind === 'neutral' ? (separator ?? ' ') : null,
  }),
);

/** Which of several reporters of one spelling is tried first: a year can only be a public-domain citation's, a living series is likelier than a reporter's own name. */
const RANK: Readonly<Record<ReporterEntry['kind'], number>> = {
  neutral: 0,
  federal: 1,
  regional: 2,
  state: 3,
  specialty: 4,
  nominative: 5,
  database: 6,
};

const rank = (entry: ReporterEntry): number =>
  RANK[entry.kind] * 2 + (entry.kind === 'nominative' && entry.impliedCourt !== 'U.S.' ? 1 : 0);

const ORDINALS: Readonly<Record<string, readonly string[]>> = {
  '2d': ['2nd', '2D'],
  '3d': ['3rd', '3D'],
  '4th': ['4d', '4TH'],
  '5th': ['5d'],
  '6th': ['6d'],
};

/** Misspellings of a series or of a database's name: `F.2nd`, `F.4d`, `U.S. Dist. Lexis`. */
function misspelt(spelling: string): readonly string[] {
  if (spelling.endsWith('LEXIS')) return [`${spelling.slice(0, -5)}Lexis`];
  const series = /(?:^|[ .])(2d|3d|4th|5th|6th)(?=$| )/.exec(spelling);
  if (!series) return [];
  const end = series.index + series[0].length;
  return (ORDINALS[series[1]] ?? []).map((ordinal) => spelling.slice(0, end - series[1].length) + ordinal + spelling.slice(end));
}

function spell(): readonly (readonly [string, ReporterEntry])[] {
  const byRank: number[][] = [];
  for (const [i, entry] of reporters.entries()) (byRank[rank(entry)] ??= []).push(i);
  const ordered = byRank.flat();
  const list = ordered.map((i): readonly [string, ReporterEntry] => [reporters[i].abbreviation, reporters[i]]);
  for (const i of ordered) {
    const entry = reporters[i];
    for (const wrong of misspelt(entry.abbreviation)) list.push([wrong, entry]);
    for (const spelling of rows[i][10] ?? []) {
      list.push([spelling, entry]);
      for (const wrong of misspelt(spelling)) list.push([wrong, entry]);
    }
  }
  return list;
}

/** Every spelling with its reporter, canonical ones first; a spelling may stand for several (likeliest first). */
export const spellings: readonly (readonly [spelling: string, entry: ReporterEntry])[] = spell();

/** The reporter of a canonical abbreviation; of those that share one, the likeliest that is no public-domain citation. */
export const reporterByAbbreviation: ReadonlyMap<string, ReporterEntry> = new Map(
  [...reporters].sort((a, b) => (rank(b) || 99) - (rank(a) || 99)).map((entry) => [entry.abbreviation, entry]),
);

/** The editions of a family, the oldest first. */
export const editionsByRoot: ReadonlyMap<string, readonly ReporterEntry[]> = group();

function group(): Map<string, ReporterEntry[]> {
  const families = new Map<string, ReporterEntry[]>();
  for (const entry of reporters) {
    // A nominative reporter or a public-domain citation of the same name is another family.
    if (entry.kind === 'neutral' || entry.kind === 'database' || entry.kind === 'nominative') continue;
    const family = families.get(entry.root);
    if (family) family.push(entry);
    else families.set(entry.root, [entry]);
  }
  const seriesOf = (entry: ReporterEntry): number => Number(/(?:^|[ .])(\d)(?:d|th)(?=$| )/.exec(entry.abbreviation)?.[1] ?? 1);
  for (const family of families.values()) family.sort((a, b) => seriesOf(a) - seriesOf(b) || a.abbreviation.length - b.abbreviation.length);
  return families;
}

/** The edition that follows (`1`) or precedes (`-1`) one in its family, or null. */
export function neighbourEdition(entry: ReporterEntry, step: 1 | -1): ReporterEntry | null {
  const family = editionsByRoot.get(entry.root) ?? [];
  const at = family.indexOf(entry);
  return at < 0 ? null : (family[at + step] ?? null);
}
