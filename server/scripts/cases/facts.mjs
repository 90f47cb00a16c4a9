// Gathers the lists into cases: what the build writes and what summaries are checked against.
import { readFileSync } from 'node:fs';
import { courtOf } from './courts.mjs';
import { addDecisions, readDecisions } from './decisions.mjs';
import { fateBeside } from './fates.mjs';
import { addHarvest, readHarvest } from './harvested.mjs';
import { mergeCases } from './merge.mjs';
import { expandName } from './names/expand.mjs';
import { overruledRows } from './overruled.mjs';
import { settleParallels } from './parallels.mjs';
import { coreRows, slipRows } from './rows.mjs';
import { judgeSummaries, readSummaries } from './summaries.mjs';
import { fullestOf } from './votes.mjs';

const { about: _, ...popularNames } = JSON.parse(readFileSync(new URL('./names/popular.json', import.meta.url), 'utf8'));

/** -> { cases, judged, notes, counts, usYears } from the texts of the pinned inputs. */
export function gatherFacts(texts, { compareNames }) {
  const usYears = JSON.parse(texts['us_volume_years.json']);
  const yearsOf = volumeYears(usYears, JSON.parse(texts['cap_volume_years.json']));
  const lists = mergeCases({
    core: coreRows(texts['scotus_core.tsv']),
    slip: slipRows(texts['scotus_ot2022_official_slip.tsv']),
    overruled: overruledRows(texts['overruled_union.json']),
    compareNames,
  });
  const inLists = byCite(lists.cases);
  const rows = readHarvest();
  const mentions = new Map(rows.map((row) => [row.cite, row]));
  const decisions = new Map(readDecisions().map((row) => [row.cite, row]));
  const judged = judgeSummaries(readSummaries(), {
    // The slip list and the tables ahead of what opinions add: two sources, not one twice.
    casesOn: (cite) => (inLists.get(cite) ?? []).map((one) => ({ ...one })),
    mention: (cite) => mentions.get(cite),
    decision: (cite) => decisions.get(cite),
    yearsOf,
    courtOf,
    compareNames,
  });
  const knownCourts = (court) => courtOf(court, '') ?? '';
  const harvested = addHarvest({
    cases: lists.cases.map((one) => ({ ...one, parallels: [] })),
    rows,
    yearsOf,
    compareNames,
    knownCourts,
  });
  const mention = (cite) => mentions.get(cite);
  const { cases, notes, counts } = addDecisions({ cases: harvested.cases, rows: [...decisions.values()], mention, yearsOf, compareNames });
  addSummaries(cases, judged, compareNames);
  for (const onPage of byCite(cases).values()) if (onPage.length === 1) addPopularNames(onPage[0], compareNames);
  const settled = settleParallels(cases, compareNames);
  settled.cases.sort((a, b) => (a.reporter === b.reporter ? a.volume - b.volume || a.page - b.page : a.reporter < b.reporter ? -1 : 1));
  return { cases: settled.cases, judged, notes: [...lists.notes, ...harvested.notes, ...notes, ...settled.notes], counts, usYears };
}

function byCite(cases) {
  const map = new Map();
  for (const one of cases) map.set(one.cite, [...(map.get(one.cite) ?? []), one]);
  return map;
}

/** First and last year of a volume: of U.S. Reports as pinned; of others the years in which at least one case in fifty was decided. */
const volumeYears = (us, others) => (reporter, volume) => {
  if (reporter === 'U.S.') return us[volume] ?? null;
  const counts = Object.entries(others[reporter]?.[volume] ?? {});
  const all = counts.reduce((sum, [, n]) => sum + n, 0);
  const years = counts.filter(([, n]) => n * 50 >= all).map(([year]) => Number(year));
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : null;
};

/** Puts the summaries that are confirmed or reviewed to their cases, and adds the cases that no list has. */
function addSummaries(cases, judged, compareNames) {
  const known = byCite(cases);
  for (const { status, row, place, court } of judged) {
    if (status !== 'confirmed' && status !== 'reviewed') continue;
    const onPage = known.get(row.cite) ?? [];
    let one = onPage.find(
      (candidate) =>
        candidate.name !== '' && [candidate.name, ...candidate.aliases].some((name) => compareNames(row.name, name) !== 'different'),
    );
    one ??= onPage.find((candidate) => candidate.name === '');
    if (!one) {
      one = {
        ...place,
        name: row.name,
        aliases: [],
        court,
        year: row.year,
        yearFrom: row.year,
        yearTo: row.year,
        sources: [],
        overruledBy: [],
        parallels: [],
      };
      cases.push(one);
      known.set(row.cite, [...onPage, one]);
    }
    const names = [expandName(row.name), one.name].filter(Boolean);
    one.name = fullestOf(names);
    for (const alias of [...names, ...(row.aliases ?? [])]) {
      if (!one.aliases.includes(alias) && compareNames(alias, one.name) !== 'same') one.aliases.push(alias);
    }
    if (one.court === '') one.court = court ?? '';
    // The lists err by a year here and there; a summary within the tolerance widens what is taken for right.
    one.yearFrom = Math.min(one.yearFrom, row.year);
    one.yearTo = Math.max(one.yearTo, row.year);
    one.sources = [...one.sources, 'S'];
    one.summary = row.summary ?? null;
    one.topics = row.topics ?? [];
    one.fate = fateBeside(row.fate, one.overruledBy);
    one.parallels = [...new Set([...one.parallels, ...(row.parallels ?? [])])];
    one.year = row.year;
  }
}

function addPopularNames(one, compareNames) {
  for (const alias of popularNames[one.cite] ?? []) {
    if (one.name !== '' && !one.aliases.includes(alias) && compareNames(alias, one.name) !== 'same') one.aliases.push(alias);
  }
}
