import type { CaseIndex, IndexedCase, OwnUse } from '../../core/cases/caseIndex.ts';
import { EMPTY_INDEX } from '../../core/cases/caseIndex.ts';
import { namesFit } from '../../core/cases/names.ts';
import { fitsQuery, queryWords } from '../../core/cases/search.ts';
import { type Mention, placeKey } from './mentions.ts';
import type { OwnDocument } from './ownIndexFile.ts';

/** Documents that must agree before what they say of a case is held against another document. */
const AGREEING = 2;
/** A name, year or court stands when at least this share of the documents agree on it. */
const MAJORITY = 0.6;
const SHOWN_PATHS = 10;
const SHOWN_PARENTHETICALS = 5;

interface Ballot {
  readonly paths: string[];
  readonly mentions: Mention[];
}

/** The user's own documents as a case index: each document has one vote on the name, year and court of a case that it cites. */
export function ownIndex(documents: Iterable<OwnDocument>, where: string): CaseIndex {
  const ballots = new Map<string, Ballot>();
  let count = 0;
  for (const { path, cases } of documents) {
    count++;
    for (const mention of cases) {
      const ballot = ballots.get(mention.cite) ?? { paths: [], mentions: [] };
      ballot.paths.push(path);
      ballot.mentions.push(mention);
      ballots.set(mention.cite, ballot);
    }
  }
  const parallels = parallelPlaces(ballots);
  const ballotAt = (reporter: string, volume: number, page: number): readonly [cite: string, ballot: Ballot] | null => {
    const key = placeKey(reporter, volume, page);
    const cite = ballots.has(key) ? key : parallels.get(key);
    const ballot = cite === undefined ? undefined : ballots.get(cite);
    return cite !== undefined && ballot ? [cite, ballot] : null;
  };
  let volumes: ReadonlySet<string> | null = null;
  let named: readonly IndexedCase[] | null = null;
  const cited = ballots.size === 1 ? 'one case' : `${ballots.size} cases`;
  const text = `${count === 1 ? 'One document' : `${count} documents`} of your own, ${cited} cited (${where})`;

  return {
    secondHand: true,
    find(...place) {
      const found = ballotAt(...place);
      const known = found && electCase(...found);
      return known && known.agreeing >= AGREEING ? [known.case] : [];
    },
    coverage(reporter, volume) {
      volumes ??= new Set([...ballots.keys()].map((cite) => cite.slice(0, cite.lastIndexOf(' '))));
      if (!volumes.has(`${volume} ${reporter}`)) return EMPTY_INDEX.coverage(reporter, volume);
      return { state: 'partial', ordersFrom: null, text: `${volume} ${reporter}: only what your own documents cite is known` };
    },
    caseAround: () => null,
    search(begun, limit) {
      const query = queryWords(begun);
      if (query.length === 0) return [];
      named ??= [...ballots]
        .sort(([, a], [, b]) => b.mentions.length - a.mentions.length)
        .flatMap(([cite, ballot]) => electCase(cite, ballot)?.case ?? []);
      const found: IndexedCase[] = [];
      for (const known of named) {
        if (found.length >= limit) break;
        if (fitsQuery(known.name, query)) found.push(known);
      }
      return found;
    },
    citedBy(...place) {
      const ballot = ballotAt(...place)?.[1];
      return ballot ? useOf(ballot) : null;
    },
    summary: text,
  };
}

/** The places of parallel citations, with the citation that they stand for; one that two cases claim is nobody's. */
function parallelPlaces(ballots: ReadonlyMap<string, Ballot>): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const disputed = new Set<string>();
  for (const [cite, { mentions }] of ballots) {
    for (const place of new Set(mentions.flatMap((mention) => mention.parallels))) {
      if (places.has(place)) disputed.add(place);
      places.set(place, cite);
    }
  }
  for (const place of disputed) places.delete(place);
  return places;
}

function electCase(cite: string, { mentions }: Ballot): { readonly case: IndexedCase; readonly agreeing: number } | null {
  const clusters: string[][] = [];
  for (const { name } of mentions) {
    if (!name) continue;
    const fellow = clusters.find(([first]) => namesFit(name, first));
    if (fellow) fellow.push(name);
    else clusters.push([name]);
  }
  const winner = clusters.sort((a, b) => b.length - a.length)[0];
  const voters = clusters.reduce((sum, names) => sum + names.length, 0);
  if (!winner || winner.length < MAJORITY * voters) return null;
  const years = mentions.flatMap(({ year }) => year ?? []);
  const year = elected(years);
  if (year === null) return null;
  return {
    agreeing: winner.length,
    case: {
      name: mostUsed(winner)[0] ?? '',
      citation: cite,
      parallels: mostUsed(mentions.flatMap((mention) => mention.parallels)),
      court: elected(mentions.flatMap(({ court }) => court ?? [])) ?? '',
      yearFrom: year,
      yearTo: year,
      date: null,
      summary: null,
      overruledBy: [],
      sources: ['your own documents'],
    },
  };
}

/** The value that most name, where most of all do. */
function elected<T extends string | number>(values: readonly T[]): T | null {
  const [best] = mostUsed(values);
  return best !== undefined && values.filter((value) => value === best).length >= MAJORITY * values.length ? best : null;
}

/** Different values, those that stand there most often first. */
function mostUsed<T extends string | number>(values: readonly T[]): readonly T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

const useOf = ({ paths, mentions }: Ballot): OwnUse => ({
  documents: paths.length,
  paths: paths.slice(0, SHOWN_PATHS),
  parentheticals: mostUsed(mentions.flatMap((mention) => mention.parentheticals)).slice(0, SHOWN_PARENTHETICALS),
});
