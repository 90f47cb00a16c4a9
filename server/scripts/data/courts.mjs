import { byText, readOverrides, writeTable } from './files.mjs';

const SECTIONS = {
  'D.': '',
  'N.D.': 'Northern ',
  'S.D.': 'Southern ',
  'E.D.': 'Eastern ',
  'W.D.': 'Western ',
  'C.D.': 'Central ',
  'M.D.': 'Middle ',
};
const NUMBERS = { '1st': 1, '2d': 2, '3d': 3, '4th': 4, '5th': 5, '6th': 6, '7th': 7, '8th': 8, '9th': 9, '10th': 10, '11th': 11 };
const LONG_ORDINAL = { '2d': '2nd', '3d': '3rd' };

/** The table of courts: federal ones from the list of circuits and districts that exist, state ones from the reviewed list. */
export function buildCourts(_from, { standardSpacing, squeeze, states }) {
  const facts = readOverrides('courts');
  const byPostal = new Map(states.map((s) => [s.postal, s]));
  const others = {
    AK: ['Alas.'],
    CA: ['Calif.'],
    HI: ["Hawai'i"],
    ID: ['Ida.'],
    KS: ['Kans.'],
    NE: ['Nebr.'],
    NM: ['N. Mex.'],
    OK: ['Okl.'],
    OR: ['Ore.'],
    PA: ['Penn.', 'Penna.'],
    VT: ['Verm.'],
    WA: ['Wn.'],
    WI: ['Wisc.'],
    MP: ['N.M.I.'],
    FL: ['Flor.'],
  };
  const rows = [];
  const add = (abbreviation, name, level, system, state, from, to, spellings = []) =>
    rows.push([abbreviation, name, level, system, state, from ?? null, to ?? null, spellings.length ? [...new Set(spellings)] : null]);

  for (const [abbreviation, name, level, from, to, spellings] of facts.federal)
    add(abbreviation, name, level, 'federal', null, from, to, spellings);
  for (const [ordinal, word, from] of facts.circuits) {
    const n = NUMBERS[ordinal];
    const long = LONG_ORDINAL[ordinal];
    const spellings = [`${word} Cir.`, `${word} Circuit`, `${ordinal} Circuit`, `CA ${n ?? ordinal}`, `${ordinal} Cir. Ct. App.`];
    if (n) spellings.push(`${n} Cir.`, `${n} Circuit`, `Cir. ${n}`, `CCA ${n}`, `C.C.A. ${ordinal}`);
    if (long) spellings.push(`${long} Cir.`, `${long} Circuit`, `C.C.A. ${long}`);
    if (n === 2 || n === 3) spellings.push(`${n}th Cir.`);
    if (n === 1 || n === 11) spellings.push(`${n}${n === 1 ? 'th' : 'st'} Cir.`);
    if (ordinal === 'D.C.') spellings.push('C.A.D.C.', 'CADC', 'App. D.C.');
    if (ordinal === 'Fed.') spellings.push('CAFC', 'C.A. Fed.', 'CA Fed.');
    const name = n ? `United States Court of Appeals for the ${word} Circuit` : `United States Court of Appeals for the ${word} Circuit`;
    add(`${ordinal} Cir.`, name, 'appellate', 'federal', null, from, null, spellings);
  }
  for (const ordinal of facts.panels) {
    const word = facts.circuits.find(([o]) => o === ordinal)[1];
    const forms = [ordinal, LONG_ORDINAL[ordinal]]
      .filter(Boolean)
      .flatMap((o) => [`${o} Cir. BAP`, `BAP ${o} Cir.`, `Bankr. App. Pan. ${o} Cir.`]);
    add(`B.A.P. ${ordinal} Cir.`, `Bankruptcy Appellate Panel of the ${word} Circuit`, 'appellate', 'federal', null, null, null, forms);
  }
  const district = (section, postal, to) => {
    const state = byPostal.get(postal);
    const abbreviation = standardSpacing(`${section} ${state.abbreviation}`);
    const spelt = [state.name, postal === 'DC' || postal === 'VI' ? null : postal, ...(others[postal] ?? [])].filter(
      (s) => s && s !== state.abbreviation,
    );
    const where =
      postal === 'GU'
        ? 'District Court of Guam'
        : postal === 'VI'
          ? 'District Court of the Virgin Islands'
          : postal === 'MP'
            ? 'District Court for the Northern Mariana Islands'
            : `United States District Court for the ${SECTIONS[section]}District of ${postal === 'DC' ? 'Columbia' : state.name}`;
    add(
      abbreviation,
      where,
      'trial',
      'federal',
      postal,
      null,
      to,
      spelt.map((s) => `${section} ${s}`),
    );
  };
  for (const [section, postals] of Object.entries(facts.districts)) for (const postal of postals) district(section, postal, null);
  for (const [section, postal, to] of facts.formerDistricts) district(section, postal, to);

  for (const { abbreviation, name, postal } of states) {
    const spelt = [name, ...(others[postal] ?? []), `${abbreviation} Sup. Ct.`, ...(facts.highestSpellings[postal] ?? [])].filter(
      (s) => s !== abbreviation,
    );
    // New York's, old New Jersey's and the District's "Sup. Ct." is another court.
    add(
      abbreviation,
      facts.highestNames[postal] ?? `Supreme Court of ${name}`,
      'highest',
      'state',
      postal,
      null,
      null,
      spelt.filter((s) => !/^(?:N\.[YJ]|D\.C)\. Sup\. Ct\.$/.test(s)),
    );
    for (const [short, long, level, from, to, spellings] of facts.states[postal] ?? [])
      add(short, `${name} ${long}`, level, 'state', postal, from, to, spellings);
  }
  for (const [short, long, level, spellings] of facts.generic)
    add(short, long, level, 'state', short.includes("Dep't") && /^\d/.test(short) ? 'NY' : null, null, null, spellings);
  for (const [short, long, spellings] of facts.trialSuffixes)
    add(
      `* ${short}`,
      long,
      'trial',
      'suffix',
      null,
      null,
      null,
      (spellings ?? []).map((s) => `* ${s}`),
    );
  const canonical = new Map(rows.map((row) => [squeeze(row[0]), row]));
  for (const row of rows)
    row[7] = row[7]?.filter((s) => (canonical.get(squeeze(s)) ?? row) === row && squeeze(s) !== squeeze(row[0])) ?? null;
  const order = { federal: 0, state: 1, suffix: 2 };
  rows.sort((a, b) => order[a[3]] - order[b[3]] || byText(a[4] ?? '', b[4] ?? '') || byText(a[0], b[0]));
  return writeTable('courts', ['abbreviation', 'name', 'level', 'system', 'state', 'from', 'to', 'spellings'], rows);
}
