import { describe, expect, it } from 'vitest';
import {
  abbreviateWord,
  businessDesignators,
  caseNameWords,
  isAbbreviatedWord,
  isBusinessDesignator,
  places,
} from '../../server/src/core/tables/abbreviations.ts';
import { historyPhrase, historyPhrases, spellings as historySpellings } from '../../server/src/core/tables/historyPhrases.ts';
import { findMonth, months } from '../../server/src/core/tables/months.ts';
import { records, spellings as recordSpellings } from '../../server/src/core/tables/records.ts';
import { findSignal, SIGNAL_IDS, signals } from '../../server/src/core/tables/signals.ts';
import { stateByAbbreviation, stateByPostal, STATES } from '../../server/src/core/tables/states.ts';
import { buildTrie } from '../../server/src/core/tables/trie.ts';

describe('states', () => {
  it('has fifty, the District and five territories, each once', () => {
    expect(STATES.filter((s) => s.kind === 'state')).toHaveLength(50);
    expect(STATES).toHaveLength(56);
    expect(new Set(STATES.map((s) => s.postal)).size).toBe(56);
    expect(stateByPostal.get('CO')?.abbreviation).toBe('Colo.');
    expect(stateByAbbreviation.get('N.Y.')?.name).toBe('New York');
  });
});

describe('words of case names', () => {
  it.each([
    ['Department', "Dep't"],
    ['County', 'Cnty.'],
    ['Association', "Ass'n"],
    ['Atlantic', 'Atl.'],
    ['School', 'Sch.'],
    ['International', "Int'l"],
    ['Community', 'Cmty.'],
    ['Independent', 'Indep.'],
    ['and', '&'],
    ['University', 'Univ.'],
    ['Corrections', 'Corr.'],
  ])('%s → %s', (word, abbreviation) => expect(caseNameWords.get(word)?.[0]).toBe(abbreviation));
  it.each([
    ['Services', 'Servs.'],
    ['Associations', "Ass'ns"],
    ['Schools', 'Schs.'],
    ['Chemicals', 'Chems.'],
    ['Partnerships', "P'ships"],
    ['Affairs', 'Affs.'],
    ['Wade', null],
    ['Services Inc', null],
  ])('plural: %s → %s', (word, abbreviation) => expect(abbreviateWord(word)).toBe(abbreviation));
  it('knows places and designators', () => {
    expect(places.get('Colorado')).toEqual(['Colo.']);
    expect(places.get('Georgia')).toEqual(['Ga.']);
    expect(places.get('Germany')).toEqual(['Ger.']);
    expect(businessDesignators.get('Incorporated')).toEqual(['Inc.']);
  });
  it.each(['Inc.', 'Co.', 'Corp.', 'LLC', 'L.L.C.', 'Ltd.', 'L.P.', 'N.A.', 'Inc.,', 'Inc', 'GmbH', 'Company'])(
    '%s is a designator',
    (word) => expect(isBusinessDesignator(word)).toBe(true),
  );
  it.each(['Bros.', 'Roth', 'co', 'inc', 'Colo.', 'Paper', ''])('%s is none', (word) => expect(isBusinessDesignator(word)).toBe(false));
});

describe('isAbbreviatedWord', () => {
  it.each([
    'v.',
    'Inc.',
    'Dist.',
    'Bd.',
    'Colo.',
    'U.S.',
    'J.',
    'L.L.C.',
    'Mr.',
    'St.',
    'No.',
    'rel.',
    'al.',
    'Servs.',
    'Va.',
    'Jr.',
    'Ry.',
    'Cnty.',
    '(Ky.',
    'Co.,',
    'Ph.D.',
    'Gov’t.',
  ])('%s', (word) => expect(isAbbreviatedWord(word)).toBe(true));
  it.each(['teaches.', 'Court.', 'Wade.', 'pizza.', 'found.', 'Roth', 'Inc', '', '.', 'Law.', 'a'.repeat(9000)])('not %s', (word) =>
    expect(isAbbreviatedWord(word)).toBe(false),
  );
});

describe('signals', () => {
  it('has those of the grammar, contrast from the 22nd edition', () => {
    for (const id of [
      'e.g.',
      'accord',
      'see',
      'see, e.g.',
      'see also',
      'cf.',
      'compare',
      'contra',
      'but see',
      'but see, e.g.',
      'but cf.',
      'see generally',
      'see e.g.',
    ])
      expect(SIGNAL_IDS.has(id), id).toBe(true);
    expect(signals.filter((s) => s.editionFrom !== null).map((s) => [s.id, s.editionFrom])).toEqual([['contrast', 22]]);
    expect(findSignal('See, e.g.')?.id).toBe('see, e.g.');
    expect(findSignal('saw')).toBeNull();
  });
  it('orders them', () => {
    const order = ['e.g.', 'accord', 'see', 'see also', 'cf.', 'compare', 'contrast', 'contra', 'but see', 'but cf.', 'see generally'].map(
      (id) => findSignal(id)?.order ?? 0,
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

describe('months', () => {
  it.each([
    ['Sept.', 9],
    ['September', 9],
    ['Sep.', 9],
    ['May', 5],
    ['OCT.', 10],
    ['Dec.', 12],
  ])('%s', (written, month) => expect(findMonth(written)?.month).toBe(month));
  it('has twelve, three of them not abbreviated', () => {
    expect(months.map((m) => m.month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(months.filter((m) => m.name === m.abbreviation).map((m) => m.name)).toEqual(['May', 'June', 'July']);
    expect(findMonth('Smarch')).toBeNull();
  });
});

describe('history phrases', () => {
  it.each([
    ["aff'd", "aff'd"],
    ['aff’d,', "aff'd"],
    ['affirmed', "aff'd"],
    ['Rev’d', "rev'd"],
    ['cert. denied', 'cert. denied'],
    ['cert.\n den.', 'cert. denied'],
    ['overruled on other grounds by', 'overruled by'],
    ['vacated as moot', 'vacated as moot'],
    ['sub. nom.', 'sub nom.'],
    ['and cert. denied', 'cert. denied'],
  ])('%j is %s', (written, phrase) => expect(historyPhrase(written)?.phrase).toBe(phrase));
  it.each(['', 'see', 'the court affirmed the judgment', 'and', 'x'.repeat(9000)])('%j is none', (written) =>
    expect(historyPhrase(written)).toBeNull(),
  );
  it('knows which take the citation as their object', () => {
    expect(historyPhrase('overruled by')?.takesObject).toBe(true);
    expect(historyPhrase("aff'd")?.takesObject).toBe(false);
  });
  it('gives no spelling to two phrases', () => {
    const keys = historySpellings.map(([spelling]) => spelling.toLowerCase());
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(historyPhrases.length).toBeGreaterThan(60);
  });
});

describe('records', () => {
  const trie = buildTrie(recordSpellings);
  it.each([
    ['R.', 'R.'],
    ['J.A.', 'J.A.'],
    ['JA', 'J.A.'],
    ['Jt. App.', 'J.A.'],
    ['App.', 'App.'],
    ['Ct. Op.', 'Ct. Op.'],
    ['ECF No.', 'ECF No.'],
    ['Compl.', 'Compl.'],
    ['Am. Compl.', 'Am. Compl.'],
    ['Amici Br.', 'Amicus Br.'],
    ['Aplees. Reh’g Br.', "Aplees. Reh'g Br."],
    ["Hr'g Tr.", "Hr'g Tr."],
    ['Dep.', 'Dep.'],
    ['Slip op.', 'Slip op.'],
  ])('%s', (written, abbreviation) => {
    expect(trie.match(`${written} at 5`, 0, 60)?.values[0]?.abbreviation).toBe(abbreviation);
  });
  it('asks for a pin after ordinary words and initials', () => {
    for (const word of ['Order', 'Reply', 'Answer', 'Resp.', 'Ex.', 'App.', 'R.', 'A.', 'Tr.', 'Op.', 'Br.'])
      expect(records.find((r) => r.abbreviation === word)?.needs, word).toBe('pin');
    for (const word of ['ECF No.', 'J.A.', 'Compl.', 'Ct. Op.'])
      expect(records.find((r) => r.abbreviation === word)?.needs, word).toBeNull();
  });
  it('knows whose documents carry a name', () =>
    expect(records.filter((r) => r.named).map((r) => r.abbreviation)).toEqual(expect.arrayContaining(['Decl.', 'Dep.', 'Aff.', 'Br.'])));
});
