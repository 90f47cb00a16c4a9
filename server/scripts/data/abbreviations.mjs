import { byText, plain, readJson, readOverrides, writeTable } from './files.mjs';

/** `Academic, Academy` → two words; `Executor, Executrix = Ex'[r, x]` and notes in brackets are given by hand. */
const wordsOf = (cell) =>
  plain(cell)
    .replace(/\([^)]*\)/g, '')
    .split(',')
    .map((w) => w.trim())
    .filter((w) => !/ {2}|Table/.test(w) && /^[A-Z&][\w'’&. -]*$|^and$/.test(w));

/** The table of words abbreviated in case names: the Indigo Book's, reporters-db's where it has more, geographical terms, ours. */
export function buildAbbreviations(from, { states }) {
  const indigo = readJson(`${from}/indigobook_tables.json`);
  const reference = readJson(`${from}/reference/case_name_abbreviations.json`);
  const ours = readOverrides('abbreviations');
  const table = (start) => indigo[Object.keys(indigo).find((k) => k.startsWith(start))].slice(1);
  const rows = new Map();
  const add = (word, abbreviation, kind) => {
    if (word === abbreviation || ours.drop.includes(word)) return;
    const row = rows.get(`${kind} ${word}`) ?? [word, kind, []];
    if (!row[2].includes(abbreviation)) row[2].push(abbreviation);
    rows.set(`${kind} ${word}`, row);
  };
  for (const [word, abbreviations] of Object.entries(ours.words)) for (const a of abbreviations) add(word, a, 'word');
  const fixed = new Set(Object.keys(ours.words));
  for (const [cell, abbreviation] of table('T11.')) {
    if (!abbreviation || /[[,]| /.test(plain(abbreviation))) continue;
    for (const word of wordsOf(cell)) if (!fixed.has(word)) add(word, plain(abbreviation), 'word');
  }
  for (const [abbreviation, words] of Object.entries(reference)) {
    for (const word of words)
      if (!fixed.has(word) && !ours.drop.includes(`${word}=${abbreviation}`)) add(plain(word), plain(abbreviation), 'word');
  }
  for (const { name, abbreviation } of states) add(name, abbreviation, 'place');
  for (const part of ['T12.1.', 'T12.2 ', 'T12.3 ']) {
    for (const [name, abbreviation] of table(part)) {
      const place = plain(name ?? '').replace(/, .*$/, '');
      if (abbreviation && !states.some((s) => s.name === place) && place !== 'Georgia' && place !== 'New York')
        add(place, plain(abbreviation), 'place');
    }
  }
  for (const [designator, abbreviation] of Object.entries(ours.designators)) add(designator, abbreviation, 'designator');
  const sorted = [...rows.values()].sort((a, b) => byText(a[1], b[1]) || byText(a[0], b[0]));
  return writeTable('abbreviations', ['word', 'kind', 'abbreviations'], sorted);
}
