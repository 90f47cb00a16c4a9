// What the harvest of opinions (harvest.tsv) adds to the lists: names and parallels of U.S. cases, cases of other reporters.
import { readFileSync } from 'node:fs';
import { readPlace } from './cite.mjs';

/** Opinions that must agree on a case that no list has. */
const AGREEING = 2;
/** Sources differ by a year where a term crosses New Year. */
const YEAR_TOLERANCE = 1;
/** Reporters whose pages are prints of cases of the U.S. Reports. */
const PRINTS_OF_US = new Set(['S. Ct.', 'L. Ed.', 'L. Ed. 2d']);

/** The rows of harvest.tsv. */
export function readHarvest() {
  const [, head, ...lines] = readFileSync(new URL('./harvest.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const field = Object.fromEntries(line.split('\t').map((value, k) => [columns[k], value]));
    return {
      ...readPlace(field.cite),
      name: field.name,
      year: Number(field.year) || null,
      court: field.court,
      opinions: Number(field.opinions),
      agreeing: Number(field.agreeing),
      parallels: field.parallels
        .split('|')
        .filter(Boolean)
        .map((text) => ({ ...readPlace(text.slice(0, text.lastIndexOf('='))), votes: Number(text.slice(text.lastIndexOf('=') + 1)) })),
    };
  });
}

/**
 * Adds to `cases` (all of U.S. Reports) what the opinions agree on. A name from one opinion alone only fills in a page that a list
 * has without one. Gives the cases of other reporters, and notes.
 */
export function addHarvest({ cases, rows, yearsOf, compareNames, knownCourts }) {
  const notes = [];
  const byCite = new Map();
  for (const one of cases) byCite.set(one.cite, [...(byCite.get(one.cite) ?? []), one]);
  const fitsYears = (row) => {
    const years = yearsOf(row.reporter, row.volume);
    return row.year !== null && (!years || (row.year >= years[0] - YEAR_TOLERANCE && row.year <= years[1] + YEAR_TOLERANCE));
  };
  const added = [];
  for (const row of rows) {
    if (row.reporter !== 'U.S.') continue;
    const known = byCite.get(row.cite);
    if (known?.some((one) => one.name !== '')) {
      if (!known.some((one) => fitsOne(row.name, one, compareNames)))
        notes.push(
          `opinions have another name: ${row.cite} is ${known[0].name} in the lists, ${row.name} in ${row.agreeing} of ${row.opinions} opinions`,
        );
    } else if (row.agreeing >= AGREEING && fitsYears(row)) {
      if (known) Object.assign(known[0], { name: row.name, sources: [...known[0].sources, 'H'] });
      else added.push(newCase(row, 'U.S.'));
    } else if (known && fitsYears(row)) Object.assign(known[0], { name: row.name, sources: [...known[0].sources, 'H'] });
  }
  for (const one of added) byCite.set(one.cite, [one]);
  const parallels = electParallels(rows.filter((row) => row.reporter === 'U.S.'));
  for (const [cite, found] of parallels) {
    const [first, ...others] = byCite.get(cite) ?? [];
    if (first && others.length === 0) first.parallels = found;
  }
  const others = rows
    .filter(
      (row) =>
        row.reporter !== 'U.S.' && !PRINTS_OF_US.has(row.reporter) && row.agreeing >= AGREEING && row.year !== null && fitsYears(row),
    )
    .map((row) => ({ ...newCase(row, knownCourts(row.court)), parallels: agreedParallels(row) }));
  return { cases: [...cases, ...added, ...others], notes };
}

/** The pages that two opinions or more give besides. */
const agreedParallels = (row) =>
  row.parallels.filter((one) => one.votes >= AGREEING && one.reporter !== 'U.S.' && !PRINTS_OF_US.has(one.reporter)).map((one) => one.cite);

const fitsOne = (name, one, compareNames) => [one.name, ...one.aliases].some((known) => compareNames(name, known) !== 'different');

const newCase = ({ cite, reporter, volume, page, name, year }, court) => ({
  cite,
  reporter,
  volume,
  page,
  name,
  aliases: [],
  court,
  year,
  yearFrom: year,
  yearTo: year,
  sources: ['H'],
  overruledBy: [],
  parallels: [],
});

/**
 * The prints in S. Ct. and L. Ed. of U.S. cases: those that two opinions give, and those that one gives where they stand between
 * their neighbours in both books. -> Map cite -> [cites]
 */
function electParallels(rows) {
  const found = new Map();
  const taken = new Map();
  for (const reporter of PRINTS_OF_US) {
    const pairs = rows.flatMap((row) => row.parallels.filter((one) => one.reporter === reporter).map((one) => ({ row, one })));
    const sure = pairs.filter(({ one }) => one.votes >= AGREEING);
    const fits = ({ row, one }) => {
      const beside = sure.filter((pair) => pair.row.volume === row.volume && pair.one.volume === one.volume);
      const before = beside.filter((pair) => pair.row.page < row.page).at(-1);
      const after = beside.find((pair) => pair.row.page > row.page);
      return Boolean(before && after) && before.one.page < one.page && one.page < after.one.page;
    };
    for (const pair of pairs) {
      if (!sure.includes(pair) && !fits(pair)) continue;
      found.set(pair.row.cite, [...(found.get(pair.row.cite) ?? []), pair.one.cite]);
      taken.set(pair.one.cite, [...(taken.get(pair.one.cite) ?? []), pair.row.cite]);
    }
  }
  // A page that two cases claim is one opinion's mistake or a page of short orders: it is nobody's parallel.
  for (const [cite, list] of found)
    found.set(
      cite,
      list.filter((parallel) => taken.get(parallel).length === 1),
    );
  return found;
}
