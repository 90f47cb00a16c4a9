import { describe, expect, it } from 'vitest';
import facts from '../../server/data/overrides/courts.json' with { type: 'json' };
import { courts, districtCourts, findCourt, spellings } from '../../server/src/core/tables/courts.ts';
import { STATES } from '../../server/src/core/tables/states.ts';
import { squeeze } from '../../server/src/core/tables/trie.ts';

describe('the table', () => {
  it('has each abbreviation once, also when blanks and periods are left out', () => {
    const keys = courts.map((c) => squeeze(c.abbreviation));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('finds every court by its abbreviation, and by every spelling some court', () => {
    expect(
      courts.filter((c) => findCourt(c.abbreviation)?.entry !== c || !findCourt(c.abbreviation)?.canonical).map((c) => c.abbreviation),
    ).toEqual([]);
    expect(spellings.filter(([spelling]) => !findCourt(spelling))).toEqual([]);
  });

  it('has the 94 districts that sit, and a highest court for every state', () => {
    expect(districtCourts.filter((d) => d.to === null)).toHaveLength(94);
    expect(Object.values(facts.districts).flat()).toHaveLength(94);
    expect(STATES.filter((s) => !courts.some((c) => c.abbreviation === s.abbreviation && c.level === 'highest'))).toEqual([]);
  });

  it('has years in order', () => expect(courts.filter((c) => c.from !== null && c.to !== null && c.from > c.to)).toEqual([]));

  it.each([
    ['11th Cir.', 1981],
    ['Fed. Cir.', 1982],
    ['10th Cir.', 1929],
    ['D.C. Cir.', 1893],
  ])('%s begins in %i', (text, from) => expect(findCourt(text)?.entry.from).toBe(from));
});

describe('findCourt', () => {
  it.each([
    '10th Cir.',
    '2d Cir.',
    'D.C. Cir.',
    'Fed. Cir.',
    'E.D. Pa.',
    'D. Mass.',
    'S.D.N.Y.',
    'N.D. Ill.',
    'D.D.C.',
    'D.N.J.',
    'W.D. Wash.',
    'S.D.W. Va.',
    'Fed. Cl.',
    'B.A.P. 9th Cir.',
    'Bankr. S.D.N.Y.',
    'C.C.S.D.N.Y.',
    'Colo. App.',
    'Cal. Ct. App.',
    'Cal.',
    'N.Y. App. Div.',
    'App. Div.',
    'Ill. App. Ct.',
    'Fla. Dist. Ct. App.',
    'Fla. 3d DCA',
    'Tex. App.',
    'Va. Cir. Ct.',
    'B.I.A.',
    'Ct. Int’l Trade',
    'E.D.S.C.',
  ])('%s is canonical', (text) => {
    expect(findCourt(text)).toMatchObject({ canonical: true });
    expect(findCourt(text)?.entry.abbreviation).toBe(text.replace('’', "'"));
  });

  it.each([
    ['2nd Cir.', '2d Cir.'],
    ['3rd Cir.', '3d Cir.'],
    ['9 Cir.', '9th Cir.'],
    ['9th Circuit', '9th Cir.'],
    ['Ninth Circuit', '9th Cir.'],
    ['Ninth Cir.', '9th Cir.'],
    ['9th Cir', '9th Cir.'],
    ['CA9', '9th Cir.'],
    ['CA10', '10th Cir.'],
    ['C.A.5', '5th Cir.'],
    ['CADC', 'D.C. Cir.'],
    ['Cir. 9', '9th Cir.'],
    ['D.C.Cir.', 'D.C. Cir.'],
    ['S.D. N.Y.', 'S.D.N.Y.'],
    ['SDNY', 'S.D.N.Y.'],
    ['E.D.Pa.', 'E.D. Pa.'],
    ['E.D.T.X.', 'E.D. Tex.'],
    ['D. Mass', 'D. Mass.'],
    ['C.D.Cal.', 'C.D. Cal.'],
    ['9th Cir. BAP', 'B.A.P. 9th Cir.'],
    ['Tax Ct.', 'T.C.'],
    ['SCOTUS', 'U.S.'],
    ['Colo. Ct. App.', 'Colo. App.'],
    ['Calif.', 'Cal.'],
    ['Verm.', 'Vt.'],
    ['App.Div.', 'App. Div.'],
    ['1st Dept', "1st Dep't"],
    ['Ore. App.', 'Or. Ct. App.'],
    ['Wn. App.', 'Wash. Ct. App.'],
    ['Bkrtcy. Ct. ND Ill.', 'Bankr. N.D. Ill.'],
    ['Bkrtcy. Ct. Mass.', 'Bankr. D. Mass.'],
    ['CC Mass.', 'C.C.D. Mass.'],
  ])('%s is %s, written another way', (text, abbreviation) => {
    expect(findCourt(text)).toMatchObject({ canonical: false, entry: { abbreviation } });
  });

  it.each([
    ['Tex. App.—Houston [14th Dist.]', 'Tex. App.', true],
    ['Tex. App.—San Antonio', 'Tex. App.', true],
    ['Tex. App.-Dallas', 'Tex. App.', false],
    ['Tex. Civ. App.—Fort Worth', 'Tex. Civ. App.', true],
    ['Ohio Ct. App. 8th Dist.', 'Ohio Ct. App.', true],
    ['La. Ct. App. 4th Cir.', 'La. Ct. App.', true],
    ['Mo. Ct. App. E.D.', 'Mo. Ct. App.', true],
    ['Cal. Super. Ct. L.A. Cnty.', 'Cal. Super. Ct.', true],
    ['N.Y. Sup. Ct., N.Y. Cnty.', 'N.Y. Sup. Ct.', true],
    ['5th Cir. Unit B', '5th Cir.', true],
  ])('%s', (text, abbreviation, canonical) => {
    expect(findCourt(text)).toMatchObject({ entry: { abbreviation }, canonical });
  });

  it.each([
    '',
    'C.D. Tex.',
    'E.D. Mass.',
    'M.D. Cal.',
    'W.D. Fla.',
    'en banc',
    'per curiam',
    "O'Connor, J., concurring",
    'holding that',
    'emphasis added',
    'West',
    'quoting Roth',
    '12th Cir.',
    '9th',
    'Cir.',
    'the',
    'Roe v. Wade',
    'A'.repeat(5000),
    'A '.repeat(5000),
  ])('%j is no court', (text) => expect(findCourt(text)).toBeNull());
});
