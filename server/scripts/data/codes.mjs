import { byText, plain, readJson, readOverrides, writeTable } from './files.mjs';

const KINDS = {
  leg_statute: 'statute',
  admin_compilation: 'regulation',
  municipal: 'regulation',
  admin_register: 'fed_reg',
  leg_session: 'session_law',
};

/** A number before the abbreviation: a title where sections follow, a volume (or a year) where a page follows. */
function formOf(law) {
  const example = law.examples[0] ?? '';
  if (!/^\d/.test(example)) return 'plain';
  return law.cite_type === 'leg_statute' || law.cite_type === 'admin_compilation' || law.cite_type === 'municipal' ? 'title' : 'volume';
}

/** The table of codes, registers, session laws and rules of court: reporters-db's list, ours, and the families of named codes. */
export function buildCodes(from, { squeeze, states }) {
  const gathered = readJson(`${from}/reference/laws.json`);
  const ours = readOverrides('codes');
  const dropped = new Set(ours.drop);
  const bare = new Set([...ours.bareWord, ...ours.bareWordAdd]);
  const postal = new Map([
    ...states.map((s) => [s.name, s.postal]),
    ['United States', 'US'],
    ['Canal Zone', 'CZ'],
    ['Navajo Nation', 'NN'],
    ['American Samoa', 'AS'],
  ]);
  const rows = new Map();
  const add = (abbreviation, name, kind, jurisdiction, form, spellings = []) => {
    const key = squeeze(abbreviation);
    if (rows.has(key)) return;
    const extra = [...new Map(spellings.filter((s) => squeeze(s) !== key).map((s) => [squeeze(s), s])).values()];
    rows.set(key, [abbreviation, name, kind, jurisdiction, form, bare.has(abbreviation) ? 1 : null, extra.length ? extra : null]);
  };
  for (const [abbreviation, name, kind, jurisdiction, form, spellings] of ours.add)
    add(abbreviation, name, kind, jurisdiction, form, spellings);
  for (const family of ours.families) {
    for (const [part, [long, ...spellings]] of Object.entries(family.codes)) {
      const put = (pattern, what) => pattern.replace('*', what);
      const all = [...spellings, put(family.pattern, long)];
      if (family.bare) all.push(put(family.bare, part), put(family.bare, long));
      if (family.short)
        all.push(
          `${part} ${family.pattern.split('* ')[1]}`,
          put(family.name, long),
          put(`${family.pattern} (McKinney)`, part).replace(' (McKinney)', ''),
        );
      if (!family.short && !family.noComma) all.push(put(family.name, long));
      if (family.noComma) all.push(put(family.pattern, part).replace(',', ''), put(family.bare, part).replace(',', ''));
      add(
        put(family.pattern, part),
        put(family.name, long),
        'statute',
        family.jurisdiction,
        'plain',
        all.filter((s) => / /.test(s) || /^[A-Z.]{5,}$/.test(s)),
      );
    }
  }
  for (const [abbreviation, laws] of Object.entries(gathered)) {
    if (dropped.has(abbreviation)) continue;
    const law = laws[0];
    const kind = KINDS[law.cite_type];
    if (!kind) continue;
    const name = plain(law.name)
      .split(';')[0]
      .replace(/ \((?:West|LexisNexis|Fry Communications)\)/g, '')
      .replace(/ <year>/, '')
      .replace(/ West$/, '');
    add(plain(abbreviation), name || abbreviation, kind, postal.get(law.jurisdiction) ?? null, ours.forms[abbreviation] ?? formOf(law), [
      ...(law.variations ?? []).map(plain),
      ...(ours.spellings[abbreviation] ?? []),
    ]);
  }
  // A spelling that is another entry's canonical one is that entry's alone.
  for (const row of rows.values()) {
    row[6] = row[6]?.filter((s) => !rows.has(squeeze(s))) ?? null;
    if (row[6]?.length === 0) row[6] = null;
  }
  const sorted = [...rows.values()].sort((a, b) => byText(a[2], b[2]) || byText(a[3] ?? '', b[3] ?? '') || byText(a[0], b[0]));
  return writeTable('codes', ['abbreviation', 'name', 'kind', 'jurisdiction', 'form', 'bareWord', 'spellings'], sorted);
}
