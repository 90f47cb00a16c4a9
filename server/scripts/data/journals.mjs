import { byText, plain, readJson, readOverrides, writeTable } from './files.mjs';

/** The table of journals: reporters-db's list, ours added, what is no journal taken out. */
export function buildJournals(from, { squeeze }) {
  const gathered = readJson(`${from}/reference/journals.json`);
  const ours = readOverrides('journals');
  const dropped = new Set(ours.drop);
  const rows = new Map();
  const add = (abbreviation, name, spellings) => {
    const key = squeeze(abbreviation);
    const row = rows.get(key) ?? [abbreviation, name, []];
    row[2].push(...spellings.filter((s) => squeeze(s) !== key && squeeze(s).length > 3));
    rows.set(key, row);
  };
  for (const [abbreviation, journals] of Object.entries(gathered)) {
    if (dropped.has(abbreviation)) continue;
    for (const j of journals)
      add(
        plain(abbreviation),
        plain(j.name),
        Object.keys(j.variations ?? {}).length ? (Array.isArray(j.variations) ? j.variations : Object.keys(j.variations)).map(plain) : [],
      );
  }
  for (const [abbreviation, name, ...spellings] of ours.add) add(abbreviation, name, spellings);
  const sorted = [...rows.values()].sort((a, b) => byText(a[0], b[0]));
  return writeTable(
    'journals',
    ['abbreviation', 'name', 'spellings'],
    sorted.map(([a, n, s]) => {
      const others = [...new Set(s)].filter((spelling) => !rows.has(squeeze(spelling))).sort(byText);
      return [a, n === a ? null : n, others.length ? others : null];
    }),
  );
}
