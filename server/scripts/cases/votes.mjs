// Elects what the opinions that cite a case say of it.
import { expandName } from './names/expand.mjs';
import { repairName } from './names/repair.mjs';

/** A name stands when at least this share of those who name the case agree with it. */
const MAJORITY = 0.6;
const MAX_NAME = 110;

/** `ballots`: for each opinion its mentions of the case -> the case, or null where no name won. */
export function electCase(cite, ballots, compareNames) {
  const { reporter, volume, page } = ballots[0][0];
  const clusters = [];
  for (const mentions of ballots) {
    const raw = mentions.map((mention) => mention.name).find(Boolean);
    if (!raw) continue;
    const name = expandName(repairName(raw));
    if (name.length > MAX_NAME) continue;
    const fellow = clusters.find((cluster) => compareNames(name, cluster.names[0]) !== 'different');
    if (fellow) fellow.names.push(name);
    else clusters.push({ names: [name] });
  }
  clusters.sort((a, b) => b.names.length - a.names.length);
  const named = clusters.reduce((sum, cluster) => sum + cluster.names.length, 0);
  const winner = clusters[0];
  if (!winner || winner.names.length < MAJORITY * named) return null;
  const majority = (pick, least) => elected(ballots.map((mentions) => mentions.map(pick).find(Boolean)).filter(Boolean), least);
  return {
    cite,
    reporter,
    volume,
    page,
    name: bestOf(winner.names),
    year: majority((mention) => mention.year, 1),
    court: majority((mention) => mention.court, 1) ?? '',
    opinions: ballots.length,
    agreeing: winner.names.length,
    parallels: parallelsOf(ballots),
  };
}

/** The value that most name, where most of all do. */
function elected(values, least) {
  const [best] = tally(values);
  return best && best[1] >= least && best[1] >= MAJORITY * values.length ? best[0] : null;
}

/** -> [value, votes], the most votes first, ties in the order of the alphabet. */
function tally(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (String(a[0]) < String(b[0]) ? -1 : 1));
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
      const [best] = tally(cites);
      return best[1] >= MAJORITY * cites.length ? [`${best[0]}=${best[1]}`] : [];
    });
}
