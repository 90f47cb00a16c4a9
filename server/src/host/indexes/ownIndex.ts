import type { CaseIndex, IndexedCase, OwnUse } from '../../core/cases/caseIndex.ts';
import { EMPTY_INDEX } from '../../core/cases/caseIndex.ts';
import { namesFit } from '../../core/cases/names.ts';
import { fitsQuery, queryWords } from '../../core/cases/search.ts';
import { elected, electedNames, tally } from '../../core/cases/votes.ts';
import { type Mention, placeKey } from './mentions.ts';
import type { OwnDocument } from './ownIndexFile.ts';

/** Documents that must agree before what they say of a case is held against another document. */
const AGREEING = 2;
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
  const names = electedNames(
    mentions.flatMap(({ name }) => name || []),
    namesFit,
  );
  const year = elected(mentions.flatMap(({ year: given }) => given ?? []));
  if (names === null || year === null) return null;
  return {
    agreeing: names.length,
    case: {
      name: mostUsed(names)[0] ?? '',
      citation: cite,
      parallels: mostUsed(mentions.flatMap((mention) => mention.parallels)),
      court: elected(mentions.flatMap(({ court }) => court ?? [])) ?? '',
      year,
      yearFrom: year,
      yearTo: year,
      date: null,
      summary: null,
      overruledBy: [],
      sources: ['your own documents'],
    },
  };
}

/** Different values, those that stand there most often first. */
const mostUsed = (values: readonly string[]): readonly string[] => tally(values).map(([value]) => value);

const useOf = ({ paths, mentions }: Ballot): OwnUse => ({
  documents: paths.length,
  paths: paths.slice(0, SHOWN_PATHS),
  parentheticals: mostUsed(mentions.flatMap((mention) => mention.parentheticals)).slice(0, SHOWN_PARENTHETICALS),
});
