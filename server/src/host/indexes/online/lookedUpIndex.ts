import { type Absence, type CaseIndex, EMPTY_INDEX, type IndexedCase } from '../../../core/cases/caseIndex.ts';
import { placeKey } from '../mentions.ts';
import type { Answer, LookedUpCase } from './answers.ts';

const SERVICE = 'CourtListener';

/**
 * What was looked up as a case index. It knows a case at every place that the answers give for it, so that parallels are known too; it
 * covers no volume, and says of a place that no case begins there only where that very place was asked for.
 */
export function lookedUpIndex(answers: ReadonlyMap<string, Answer>): CaseIndex {
  const cases = new Map<string, IndexedCase[]>();
  const volumes = new Set<string>();
  for (const { on, cases: known } of answers.values()) {
    for (const one of known) {
      for (const place of one.places) {
        const here = cases.get(place) ?? [];
        if (here.some(({ name }) => name === one.name)) continue;
        cases.set(place, [...here, indexedCase(one, place, on)]);
        volumes.add(volumeOf(place));
      }
    }
  }
  const newest = [...answers.values()].reduce((day, { on }) => (on > day ? on : day), '');

  return {
    find: (...place) => cases.get(placeKey(...place)) ?? [],
    coverage(reporter, volume) {
      if (!volumes.has(volumeOf(placeKey(reporter, volume, 0)))) return EMPTY_INDEX.coverage(reporter, volume);
      return {
        state: 'partial',
        ordersFrom: null,
        text: `${volume} ${reporter}: only the cases that were looked up at ${SERVICE} are known`,
      };
    },
    caseAround: () => null,
    absence(...place): Absence | null {
      const answer = answers.get(placeKey(...place));
      if (answer?.status !== 'inside' && answer?.status !== 'not-found') return null;
      const [around] = answer.cases;
      const first = around?.places.find((other) => volumeOf(other) === volumeOf(answer.cite));
      return { around: around && first ? indexedCase(around, first, answer.on) : null, source: teller(answer.on) };
    },
    summary: `${answers.size === 1 ? 'One citation' : `${answers.size} citations`} looked up at ${SERVICE}, the newest on ${newest}`,
  };
}

const teller = (on: string): string => `${SERVICE} (looked up ${on})`;

/** `576 U.S.` of `576 U.S. 644`. */
const volumeOf = (place: string): string => place.slice(0, place.lastIndexOf(' '));

const indexedCase = ({ name, fullName, year, date, places }: LookedUpCase, citation: string, on: string): IndexedCase => ({
  name,
  aliases: fullName && fullName !== name ? [fullName] : [],
  citation,
  parallels: places.filter((place) => place !== citation),
  court: '',
  year,
  yearFrom: year,
  yearTo: year,
  date,
  summary: null,
  overruledBy: [],
  sources: [`${SERVICE}, looked up ${on}`],
  lookedUp: teller(on),
});
