import type { CaseIndex, IndexedCase, VolumeCoverage } from './caseIndex.ts';
import { namesFit } from './names.ts';

/**
 * Several indexes as one, the nearest first. The nearest that has a case on a page wins; those behind it add what it lacks to a case
 * of the same name: aliases, parallels, summary, what became of it. A case that was looked up stands beside the nearest's where its name
 * is another: it was asked for because the nearest did not confirm it. A volume is covered as well as the index that covers it best.
 * What documents alone say (`secondHand`) counts only where no other index has the page or covers the volume: a slip that was once
 * made in a brief must not confirm itself.
 */
export function combineIndexes(indexes: readonly CaseIndex[]): CaseIndex {
  const [only] = indexes;
  if (only && indexes.length === 1) return only;
  const firstHand = indexes.filter((index) => !index.secondHand);
  const secondHand = indexes.filter((index) => index.secondHand);

  function find(reporter: string, volume: number, page: number): readonly IndexedCase[] {
    const found = firstHand.map((index) => index.find(reporter, volume, page)).filter((cases) => cases.length > 0);
    const [nearest, ...others] = found;
    if (nearest) return [...nearest.map((known) => others.flat().reduce(completed, known)), ...others.flat().filter(isBeside(nearest))];
    if (coverage(reporter, volume).state === 'complete') return [];
    return secondHand.map((index) => index.find(reporter, volume, page)).find((cases) => cases.length > 0) ?? [];
  }

  function coverage(reporter: string, volume: number): VolumeCoverage {
    const known = [...firstHand, ...secondHand].map((index) => index.coverage(reporter, volume));
    const best =
      known.find(({ state }) => state === 'complete') ?? known.find(({ state }) => state === 'partial') ?? known[firstHand.length - 1];
    return best ?? { state: 'absent', ordersFrom: null, text: `${volume} ${reporter} is not covered by any index on this machine` };
  }

  return {
    prepare(places) {
      for (const index of indexes) index.prepare?.(places);
    },
    find,
    coverage,
    caseAround: (...place) => first(firstHand, (index) => index.caseAround(...place)),
    absence: (...place) => first(firstHand, (index) => index.absence?.(...place)),
    nextFirstPage: (...place) => first(firstHand, (index) => index.nextFirstPage?.(...place)),
    search(begun, limit) {
      const found = new Map<string, IndexedCase>();
      for (const index of [...secondHand, ...firstHand]) {
        for (const known of index.search?.(begun, limit) ?? []) {
          const before = found.get(known.citation);
          found.set(known.citation, before ? completed(before, known) : known);
        }
      }
      return [...found.values()].slice(0, limit);
    },
    citedBy: (...place) => first(indexes, (index) => index.citedBy?.(...place)),
    reporters: firstHand.flatMap((index) => index.reporters ?? []),
    volumeYears: (...place) => first(firstHand, (index) => index.volumeYears?.(...place)),
    summary: indexes.map((index) => index.summary).join('\n'),
  };
}

/** Whether a case was looked up and is none of these. */
const isBeside =
  (nearest: readonly IndexedCase[]) =>
  (other: IndexedCase): boolean =>
    other.lookedUp !== undefined && nearest.every((known) => known.name !== '' && !namesFit(known.name, other.name));

/** The answer of the nearest index that has one. */
function first<T>(indexes: readonly CaseIndex[], ask: (index: CaseIndex) => T | null | undefined): T | null {
  for (const index of indexes) {
    const answer = ask(index);
    if (answer !== null && answer !== undefined) return answer;
  }
  return null;
}

/** `known` with what another index has of the same case besides; itself where the other is of another name. */
function completed(known: IndexedCase, other: IndexedCase): IndexedCase {
  const names = [known.name, ...(known.aliases ?? [])];
  const otherNames = [other.name, ...(other.aliases ?? [])].filter((name) => name !== '');
  if (known.name !== '' && !otherNames.some((name) => namesFit(known.name, name))) return known;
  return {
    name: known.name || other.name,
    aliases: [...names, ...otherNames].filter((name, i, all) => i > 0 && name !== '' && all.indexOf(name) === i && name !== known.name),
    citation: known.citation,
    parallels: [...new Set([...known.parallels, ...other.parallels])].filter((cite) => cite !== known.citation),
    court: known.court || other.court,
    year: known.year || other.year,
    yearFrom: known.yearFrom ? Math.min(known.yearFrom, other.yearFrom || known.yearFrom) : other.yearFrom,
    yearTo: Math.max(known.yearTo, other.yearTo),
    date: known.date ?? other.date,
    summary: known.summary ?? other.summary,
    topics: known.topics?.length ? known.topics : other.topics,
    fate: known.fate ?? other.fate,
    overruledBy: known.overruledBy.length > 0 ? known.overruledBy : other.overruledBy,
    sources: [...new Set([...known.sources, ...other.sources])],
    lookedUp: known.name ? known.lookedUp : other.lookedUp,
  };
}
