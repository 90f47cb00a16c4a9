// Names of decisions that the lists leave unnamed or lack (names/decisions.tsv): taken where nothing speaks against them.
import { readFileSync } from 'node:fs';
import { readPlace } from './cite.mjs';
import { expandName } from './names/expand.mjs';
import { fullestOf } from './votes.mjs';

/** The lists hold every first page before the orders up to this volume: a page they lack there is a mistake. */
const LAST_LISTED = 544;
/** Between these volumes the lists leave out some decisions. */
const FIRST_WITH_GAPS = 519;
const LAST_WITH_GAPS = 534;
/** Sources differ by a year where a term crosses New Year. */
const YEAR_TOLERANCE = 1;

/** The rows of names/decisions.tsv: { cite, reporter, volume, page, name, year }; throws at a line that is malformed or out of order. */
export function readDecisions(text = readFileSync(new URL('./names/decisions.tsv', import.meta.url), 'utf8')) {
  const [, ...lines] = text.trimEnd().split('\n');
  let last = null;
  return lines.map((line, k) => {
    const [cite, name, year, ...others] = line.split('\t');
    const place = readPlace(cite ?? '');
    const faulty = (what) => new Error(`names/decisions.tsv:${k + 2} ${what}: ${line}`);
    if (place?.reporter !== 'U.S.' || !name || !/^\d{4}$/.test(year ?? '') || others.length > 0)
      throw faulty('is not "volume U.S. page<tab>name<tab>year"');
    const row = { ...place, name, year: Number(year) };
    if (last && (row.volume - last.volume || row.page - last.page) <= 0) throw faulty('does not stand in the order of pages');
    if (last && row.year < last.year) throw faulty('is decided before the line above it');
    last = row;
    return row;
  });
}

/**
 * Names the pages of `cases` (all of U.S. Reports) that have none, and adds pages beyond the lists. A row is left out, with a note,
 * where the lists or an opinion have another name there, the year is none of the volume's, or the lists hold the volume without the page.
 * -> { cases, notes, counts } with how many were confirmed by a name, named a listed page, or stand on the row alone.
 */
export function addDecisions({ cases, rows, mention, yearsOf, compareNames }) {
  const notes = [];
  const added = [];
  const counts = { agreeing: 0, cited: 0, listed: 0, alone: 0, leftOut: 0 };
  const onPages = new Map();
  for (const one of cases) if (one.reporter === 'U.S.') onPages.set(one.cite, [...(onPages.get(one.cite) ?? []), one]);
  const agrees = (row, name) => compareNames(row.name, name) !== 'different';
  for (const row of rows) {
    const onPage = onPages.get(row.cite) ?? [];
    const against = objection(row, onPage, { cited: mention(row.cite), years: yearsOf('U.S.', row.volume), agrees });
    if (against) {
      counts.leftOut++;
      notes.push(`left out: ${row.name}, ${row.cite} (${row.year}): ${against}`);
    } else if (onPage.some((one) => one.name !== '')) {
      counts.agreeing++;
      const fellow = onPage.find((one) => one.name !== '' && agrees(row, one.name));
      if (fellow) fellow.name = fullestOf([fellow.name, expandName(row.name)]);
    } else {
      counts[mention(row.cite) ? 'cited' : onPage.length > 0 ? 'listed' : 'alone']++;
      const named = { name: expandName(row.name), year: row.year, yearFrom: row.year, yearTo: row.year };
      if (onPage.length > 0) Object.assign(onPage[0], named, { sources: [...onPage[0].sources, 'N'] });
      else added.push(newDecision(row, named));
    }
  }
  return { cases: [...cases, ...added], notes, counts };
}

/** What speaks against a row, or null. */
function objection(row, onPage, { cited, years, agrees }) {
  const named = onPage.filter((one) => one.name !== '');
  if (named.length > 0) {
    const fits = named.some((one) => [one.name, ...one.aliases].some((name) => agrees(row, name)));
    return fits ? null : `${named.map((one) => one.name).join(' and ')} is known there`;
  }
  if (cited && !agrees(row, cited.name)) return `an opinion cites ${cited.name} there`;
  if (years && (row.year < years[0] - YEAR_TOLERANCE || row.year > years[1] + YEAR_TOLERANCE))
    return `the volume has the years ${years.join('\u2013')}`;
  const mayLack = row.volume > LAST_LISTED || (row.volume >= FIRST_WITH_GAPS && row.volume <= LAST_WITH_GAPS);
  return onPage.length === 0 && !mayLack ? 'the lists have no such first page' : null;
}

const newDecision = ({ cite, reporter, volume, page }, named) => ({
  cite,
  reporter,
  volume,
  page,
  ...named,
  aliases: [],
  court: 'U.S.',
  sources: ['N'],
  overruledBy: [],
  parallels: [],
});
