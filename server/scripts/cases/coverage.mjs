// Decides per volume whether absence means anything, and where the orders begin.
//
// A volume is complete when the lists hold it whole (LISTED), name at least half of the first pages they have before its memoranda
// and at least nine tenths of those before its orders (a page nobody named may be a line of an order list), and, as far as the
// citation network goes, when capture and recapture lets us expect no more than two missing pages: pages that only the citation
// network has × pages that only the others have ÷ pages that both have.

import { reporterName } from './courts.mjs';

/**
 * The lists hold these volumes of U.S. Reports whole.
 * 1-519: every page that 1,484 opinions cite and the lists lack was the opinion's mistake (measure-names.mjs prints them).
 * 535-544: so it is there with the 157 pages that those opinions cite, and all that names/decisions.tsv has stands on a listed page.
 * 549-551, 565-570: names/decisions.tsv was compared page by page with a second list of the decisions of October Terms 2006, 2011
 * and 2012 (server/data/SOURCES-cases.md says which), and what only one of them had was settled.
 * From 520 to 534 the lists leave out decisions: 520 U.S. 83 and 292, 523 U.S. 83, 525 U.S. 249 and 315, 528 U.S. 216 and 562,
 * 532 U.S. 268 and 534 U.S. 103 are cited by opinions and in no list.
 */
const LISTED = [
  [1, 519],
  [535, 544],
  [549, 551],
  [565, 570],
];
/** The citation network ends here. */
const LAST_OF_NETWORK = 534;
const MIN_NAMED_OF_ALL = 0.5;
/** Memoranda and orders of the modern volumes begin about here or later. */
const FIRST_MEMORANDA = 800;
const MIN_NAMED_BEFORE_ORDERS = 0.9;
const MIN_CASES = 10;
const MAX_EXPECTED_MISSING = 2;
/** In-chambers opinions stand behind the orders from here on. */
const IN_CHAMBERS = 1201;
/** A named page this far behind the one before it, with an unnamed page between them, stands among the orders. */
const FAR = 150;
/** Order lists begin no earlier. */
const FIRST_ORDERS = 400;

/** -> Map volume -> { state, ordersFrom, yearFrom, yearTo } for volumes 1 to the last that has a case or known years. */
export function coverageOf(cases, volumeYears) {
  const byVolume = groupByVolume(cases);
  const last = Math.max(...byVolume.keys(), ...Object.keys(volumeYears).map(Number));
  const coverage = new Map();
  for (let volume = 1; volume <= last; volume++) {
    const [yearFrom, yearTo] = volumeYears[volume] ?? [0, 0];
    coverage.set(volume, { ...stateOf(volume, byVolume.get(volume) ?? []), yearFrom, yearTo });
  }
  return coverage;
}

function groupByVolume(cases) {
  const groups = new Map();
  for (const one of cases) {
    if (!groups.has(one.volume)) groups.set(one.volume, []);
    groups.get(one.volume).push(one);
  }
  return groups;
}

function stateOf(volume, cases) {
  if (cases.length === 0) return { state: 'absent', ordersFrom: 0 };
  const partial = { state: 'partial', ordersFrom: 0 };
  if (!LISTED.some(([from, to]) => volume >= from && volume <= to)) return partial;
  const pages = pagesOf(cases);
  const opinions = pages.filter((page) => page.page < FIRST_MEMORANDA);
  if (opinions.filter((page) => page.named).length < MIN_NAMED_OF_ALL * opinions.length) return partial;
  const end = lastBeforeOrders(pages);
  const before = pages.filter((page) => page.page <= end);
  const named = before.filter((page) => page.named);
  if (named.length < MIN_CASES || named.length < MIN_NAMED_BEFORE_ORDERS * before.length) return partial;
  if (volume <= LAST_OF_NETWORK && expectedMissing(before) > MAX_EXPECTED_MISSING) return partial;
  return { state: 'complete', ordersFrom: end + 1 };
}

function pagesOf(cases) {
  const pages = new Map();
  for (const one of cases) {
    const page = pages.get(one.page) ?? { page: one.page, named: false, sources: new Set() };
    page.named ||= one.name !== '';
    for (const source of one.sources) page.sources.add(source);
    pages.set(one.page, page);
  }
  return [...pages.values()].sort((a, b) => a.page - b.page);
}

/** The last named page that stands before the orders: the volume's last named page, unless that one stands among them. */
function lastBeforeOrders(pages) {
  const run = pages.findIndex((page, k) => page.page >= FIRST_ORDERS && !page.named && pages[k + 1] && !pages[k + 1].named);
  const candidates = (run < 0 ? pages : pages.slice(0, run)).filter((page) => page.page < IN_CHAMBERS);
  let k = candidates.length - 1;
  while (k > 0) {
    const page = candidates[k];
    const previous = candidates.slice(0, k).findLast((one) => one.named);
    const orderBetween =
      previous && candidates.some((one) => !one.named && one.page > previous.page && one.page < page.page && one.page >= FIRST_ORDERS);
    const far = previous && page.page - previous.page > FAR && page.page > FIRST_ORDERS + FAR;
    if (page.named && !(orderBetween && page.page - previous.page > 20) && !far) break;
    k--;
  }
  return candidates[k]?.page ?? 0;
}

/** Capture and recapture between the citation network and the other lists. */
function expectedMissing(pages) {
  const network = (page) => page.sources.has('F');
  const others = (page) => page.sources.has('L') || page.sources.has('C');
  const both = pages.filter((page) => network(page) && others(page)).length;
  const onlyNetwork = pages.filter((page) => network(page) && !others(page)).length;
  const onlyOthers = pages.filter((page) => !network(page) && others(page)).length;
  return both === 0 ? Infinity : (onlyNetwork * onlyOthers) / both;
}

/** META's rows: what is covered of each reporter that has cases of its own, U.S. Reports first, then by how many. */
export function coverageRows(cases, usCoverage) {
  const groups = new Map();
  for (const one of cases) {
    if (!groups.has(one.reporter)) groups.set(one.reporter, []);
    groups.get(one.reporter).push(one);
  }
  const rows = [...groups].map(([abbreviation, list]) => {
    const us = abbreviation === 'U.S.';
    const of = (state) => [...usCoverage].filter(([, line]) => line.state === state).map(([volume]) => volume);
    const partial = us ? of('partial') : [...new Set(list.map((one) => one.volume))].sort((a, b) => a - b);
    return {
      abbreviation,
      name: us ? 'U.S. Reports' : reporterName(abbreviation),
      complete: us ? ranges(of('complete')) : '',
      partial: ranges(partial),
      cases: list.length,
      named: list.filter((one) => one.name !== '').length,
      summaries: list.filter((one) => one.summary).length,
      decades: decadesOf(list),
    };
  });
  const rank = (row) => (row.abbreviation === 'U.S.' ? -1e9 : -row.cases);
  return rows.sort((a, b) => rank(a) - rank(b) || (a.abbreviation < b.abbreviation ? -1 : 1));
}

/** [first year, cases, named ones, those with a summary] of each decade, by the year to cite. */
function decadesOf(cases) {
  const decades = new Map();
  for (const one of cases) {
    const from = Math.floor(one.year / 10) * 10;
    const line = decades.get(from) ?? [from, 0, 0, 0];
    decades.set(from, line);
    line[1]++;
    if (one.name !== '') line[2]++;
    if (one.summary) line[3]++;
  }
  return [...decades.values()].sort((a, b) => a[0] - b[0]);
}

/** `1–3, 7` */
export function ranges(numbers) {
  const parts = [];
  for (let k = 0; k < numbers.length; ) {
    let end = k;
    while (numbers[end + 1] === numbers[end] + 1) end++;
    parts.push(end === k ? `${numbers[k]}` : `${numbers[k]}\u2013${numbers[end]}`);
    k = end + 1;
  }
  return parts.join(', ');
}
