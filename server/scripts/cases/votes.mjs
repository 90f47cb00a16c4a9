// Elects what the opinions that cite a case say of it.
import { coreModule } from './core.mjs';
import { expandName } from './names/expand.mjs';
import { repairName } from './names/repair.mjs';

const { elected, electedNames, tally } = await coreModule('votes.ts');
const MAX_NAME = 110;

/** `ballots`: for each opinion its mentions of the case -> the case, or null where no name won. */
export function electCase(cite, ballots, compareNames) {
  const { reporter, volume, page } = ballots[0][0];
  const names = ballots
    .map((mentions) => mentions.map((mention) => mention.name).find(Boolean))
    .filter(Boolean)
    .map((raw) => expandName(repairName(raw)))
    .filter((name) => name.length <= MAX_NAME);
  const agreeing = electedNames(names, (name, other) => compareNames(name, other) !== 'different');
  if (!agreeing) return null;
  const majority = (pick) => elected(ballots.map((mentions) => mentions.map(pick).find(Boolean)).filter(Boolean));
  return {
    cite,
    reporter,
    volume,
    page,
    name: bestOf(agreeing),
    year: majority((mention) => mention.year),
    court: majority((mention) => mention.court) ?? '',
    opinions: ballots.length,
    agreeing: agreeing.length,
    parallels: parallelsOf(ballots),
  };
}

const abbreviations = (name) => (name.match(/(?<!\b(?:v|Co|Corp|Inc|Ltd|rel|Jr|Sr|No|[A-Z]))\.|[a-z]'[a-z]+\b(?<!'s)/g) ?? []).length;

const byFullness = (a, b) => abbreviations(a) - abbreviations(b) || b.length - a.length || (a < b ? -1 : 1);

/** Of names of one case the one with the fewest abbreviations, then the longest. */
export const fullestOf = (names) => [...names].sort(byFullness)[0];

/** The name most used; of names used alike the fullest. */
const bestOf = (names) => tally(names).sort((a, b) => b[1] - a[1] || byFullness(a[0], b[0]))[0][0];

/** `93 S. Ct. 705=12`: of each reporter the parallel that most opinions give, with how many do. */
function parallelsOf(ballots) {
  const byReporter = new Map();
  for (const mentions of ballots) {
    for (const cite of new Set(mentions.flatMap((mention) => mention.parallels))) {
      const reporter = cite.replace(/^\d+ | \d+$/g, '');
      byReporter.set(reporter, [...(byReporter.get(reporter) ?? []), cite]);
    }
  }
  return [...byReporter]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .flatMap(([, cites]) => {
      const best = elected(cites);
      return best ? [`${best}=${cites.filter((cite) => cite === best).length}`] : [];
    });
}
