// Makes cases out of the rows: several names on a page are one case with aliases where they agree and several cases where not.
import { correctedPage } from './names/repair.mjs';
import { readCite } from './rows.mjs';

/** -> cases in the order of volume and page, and notes for the one who builds. */
export function mergeCases({ core, slip, overruled, compareNames }) {
  const pages = new Map();
  const notes = [];
  const put = (row) => {
    const cite = `${row.volume} U.S. ${row.page}`;
    const corrected = correctedPage(cite);
    const cases = corrected ? corrected.map((name) => ({ name, aliases: [] })) : [];
    if (corrected) for (const name of row.names) addAlias(cases[0], name, compareNames);
    else for (const name of row.names) addName(cases, name, compareNames);
    if (cases.length === 0) cases.push({ name: '', aliases: [] });
    pages.set(
      cite,
      cases.map((one) => ({ ...row, ...one, reporter: 'U.S.', court: 'U.S.', cite, overruledBy: [], sources: [...row.sources] })),
    );
  };
  for (const row of core) put(row);
  for (const row of slip) put(row);

  for (const row of overruled) {
    const known = settle(pages, row, notes, put, compareNames);
    for (const link of row.by) settle(pages, link, notes, put, compareNames);
    if (known) known.overruledBy = row.by.filter((link) => keepLink(link, row, pages, notes));
  }
  for (const row of overruled) for (const link of row.by) link.name ??= pages.get(link.cite)?.[0].name ?? null;
  const cases = [...pages.values()].flat().sort((a, b) => a.volume - b.volume || a.page - b.page);
  return { cases, notes };
}

/** Adds a name to the page's cases: as an alias where it agrees with one of them, else as a case of its own. */
function addName(cases, name, compareNames) {
  const fellow = cases.find((one) => compareNames(name, one.name) !== 'different');
  if (fellow) addAlias(fellow, name, compareNames);
  else cases.push({ name, aliases: [] });
}

/** An alias is kept only where it is more than another spelling or abbreviation of the name. */
function addAlias(one, name, compareNames) {
  if (compareNames(name, one.name) !== 'same' && !one.aliases.includes(name)) one.aliases.push(name);
}

/** The case of a row of the overruled table; its fuller and better-cased name wins; a case that the lists lack is added. */
function settle(pages, row, notes, put, compareNames) {
  const place = readCite(row.cite);
  if (!place) return null;
  if (!pages.has(row.cite)) {
    if (!row.name || !row.year) {
      notes.push(`left out: ${row.cite}, without a name in the overruled table and in no list`);
      return null;
    }
    put({ ...place, year: row.year, yearFrom: row.year, yearTo: row.year, names: [row.name], sources: row.sources });
  }
  const cases = pages.get(row.cite);
  if (!row.name || correctedPage(row.cite)) return cases[0];
  const fellow = cases.find((one) => one.name !== '' && compareNames(row.name, one.name) !== 'different');
  if (fellow) {
    const before = fellow.name;
    if (row.name.length > before.length) {
      fellow.name = row.name;
      addAlias(fellow, before, compareNames);
    }
    return fellow;
  }
  if (cases[0].name === '') {
    cases[0].name = row.name;
    return cases[0];
  }
  notes.push(
    `another name: ${row.cite} is ${cases.map((one) => one.name).join(' | ')} in the lists and ${row.name} in the overruled table`,
  );
  cases[0].aliases.push(row.name);
  return cases[0];
}

function keepLink(link, row, pages, notes) {
  const known = pages.get(link.cite);
  if (!known) {
    notes.push(`left out: ${row.cite} overruled by ${link.cite}, which no list has`);
    return false;
  }
  if (row.year && link.year && link.year < row.year) {
    notes.push(`left out: ${row.cite} (${row.year}) overruled by the older ${link.cite} (${link.year})`);
    return false;
  }
  return true;
}
