// Reads the written summaries (summaries/*.jsonl) and compares each with what other sources have of the case.
import { readdirSync, readFileSync } from 'node:fs';
import { readPlace } from './cite.mjs';
import { isReporter } from './courts.mjs';

const folder = new URL('./summaries/', import.meta.url);
const KEYS = ['cite', 'name', 'court', 'year', 'summary', 'topics', 'fate', 'aliases', 'parallels'];
const YEAR_TOLERANCE = 1;

/** -> [{ file, line, row } or { file, line, fault }] of every line, and the reviewed list. */
export function readSummaries() {
  const entries = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .forEach((text, k) => {
        if (text.trim() === '') return;
        try {
          entries.push({ file, line: k + 1, row: JSON.parse(text) });
        } catch {
          entries.push({ file, line: k + 1, fault: 'is no JSON object on a line of its own' });
        }
      });
  }
  const reviewed = JSON.parse(readFileSync(new URL('reviewed.json', folder), 'utf8'));
  return { entries, reviewed };
}

/**
 * Judges every summary. `facts`: { casesOn(cite), mention(cite), decision(cite), yearsOf(reporter, volume), courtOf(given,
 * reporter), compareNames }.
 * -> [{ where, row, place, court, status: 'confirmed' | 'reviewed' | 'unconfirmed' | 'contradicted' | 'malformed', by: [], against: [] }]
 */
export function judgeSummaries({ entries, reviewed }, facts) {
  const seen = new Map();
  return entries.map(({ file, line, row, fault }) => {
    const where = `${file}:${line}`;
    const faults = fault ? [fault] : formFaults(row, seen, where, facts);
    if (faults.length > 0) return { where, row, status: 'malformed', by: [], against: faults };
    const place = readPlace(row.cite);
    const { by, against } = compare(row, place, facts);
    const listed = reviewed[row.cite];
    const status =
      listed && listed.name === row.name ? 'reviewed' : against.length > 0 ? 'contradicted' : by.length > 0 ? 'confirmed' : 'unconfirmed';
    return { where, row, place, court: facts.courtOf(row.court, place.reporter), status, by, against };
  });
}

function formFaults(row, seen, where, facts) {
  const faults = [];
  const say = (wrong, text) => wrong && faults.push(text);
  const { cite, name, year, summary, topics, fate, parallels } = row;
  say(
    Object.keys(row).some((key) => !KEYS.includes(key)),
    `has a key that is none of ${KEYS.join(', ')}`,
  );
  const place = typeof cite === 'string' ? readPlace(cite) : null;
  say(!place, 'cite is not "volume reporter page"');
  say(typeof name !== 'string' || name.length < 4 || name.length > 160, 'name is missing or too long');
  say(!Number.isInteger(year), 'year is not a number');
  say(
    place && facts.courtOf(row.court, place.reporter) === null,
    `court "${row.court}" is not known: "us", or its abbreviation such as "9th Cir.", "N.Y."`,
  );
  say(
    summary !== undefined && (typeof summary !== 'string' || summary.length < 30 || summary.length > 420),
    'summary is not 30 to 420 characters',
  );
  say(typeof summary === 'string' && !/[.)]$/.test(summary), 'summary ends without a period');
  say(/ {2}|[\t\n]|[\u2018-\u201d]/.test(`${summary}${fate ?? ''}${name}`), 'has double blanks or curly quotes');
  say(
    topics !== undefined && (!Array.isArray(topics) || topics.length > 5 || topics.some((one) => typeof one !== 'string')),
    'topics is no list of at most five',
  );
  say(fate !== undefined && (typeof fate !== 'string' || fate.length < 8), 'fate is no sentence');
  say(
    parallels !== undefined &&
      (!Array.isArray(parallels) || parallels.some((one) => !readPlace(one) || !isReporter(readPlace(one).reporter))),
    'parallels is no list of "volume reporter page" with the reporters\' abbreviations',
  );
  if (place) {
    say(seen.has(cite) && !(row.name !== seen.get(cite).name), `the same case stands in ${seen.get(cite)?.where}`);
    if (!seen.has(cite)) seen.set(cite, { where, name });
  }
  return faults;
}

/** What speaks for a summary's case and what against. */
function compare(row, place, { casesOn, mention, decision, yearsOf, compareNames }) {
  const by = [];
  const against = [];
  const near = (year, from, to) => year >= from - YEAR_TOLERANCE && year <= to + YEAR_TOLERANCE;
  const named = casesOn(row.cite).filter((one) => one.name !== '');
  const fitting = named.find((one) => [one.name, ...one.aliases].some((name) => compareNames(row.name, name) !== 'different'));
  if (fitting) {
    if (near(row.year, fitting.yearFrom, fitting.yearTo)) by.push('lists: name, page, year');
    else against.push(`the lists have the year ${fitting.yearFrom}\u2013${fitting.yearTo}`);
  } else if (named.length > 0) against.push(`the lists have ${named.map((one) => one.name).join(' and ')} on this page`);
  const cited = mention(row.cite);
  if (cited) {
    if (compareNames(row.name, cited.name) === 'different') {
      // One opinion may be wrong where the lists agree with the summary.
      if (!fitting) against.push(`${cited.agreeing} of ${cited.opinions} opinions cite ${cited.name} there`);
    } else if (cited.year === null || near(row.year, cited.year, cited.year)) by.push(`opinions: ${cited.agreeing}`);
    else if (!fitting) against.push(`opinions have the year ${cited.year}`);
  }
  const listed = decision(row.cite);
  if (listed) {
    if (compareNames(row.name, listed.name) === 'different') {
      if (!fitting) against.push(`names/decisions.tsv has ${listed.name} there`);
    } else if (near(row.year, listed.year, listed.year)) by.push('decisions named by hand: name, page, year');
    else against.push(`names/decisions.tsv has the year ${listed.year}`);
  }
  const years = yearsOf(place.reporter, place.volume);
  if (years && !near(row.year, ...years)) against.push(`volume ${place.volume} has the years ${years.join('\u2013')}`);
  return { by, against };
}
