import { describe, expect, it } from 'vitest';
import overrides from '../../server/data/overrides/reporters.json' with { type: 'json' };
import { courtByAbbreviation } from '../../server/src/core/tables/courts.ts';
import { editionsByRoot, neighbourEdition, reporterByAbbreviation, reporters, spellings } from '../../server/src/core/tables/reporters.ts';
import { buildTrie } from '../../server/src/core/tables/trie.ts';

const trie = buildTrie(spellings);
const find = (text: string) => trie.match(text, 0, text.length);
const get = (abbreviation: string) => reporterByAbbreviation.get(abbreviation);

describe('the table', () => {
  it('has each abbreviation once for its kind and states', () => {
    const keys = reporters.map((e) => `${e.abbreviation}|${e.kind}|${e.states?.join(' ')}|${e.impliedCourt}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('has years in order, and volumes only of closed series', () => {
    expect(reporters.filter((e) => e.from !== null && e.to !== null && e.from > e.to)).toEqual([]);
    expect(
      reporters
        .filter((e) => e.lastVolume !== null && e.to === null && !['Am. Dec.', 'Am. Rep.', 'Am. St. Rep.'].includes(e.abbreviation))
        .map((e) => e.abbreviation),
    ).toEqual([]);
  });

  it('names only courts that exist', () => {
    expect(
      reporters
        .filter((e) => e.impliedCourt !== null && !courtByAbbreviation.has(e.impliedCourt))
        .map((e) => [e.abbreviation, e.impliedCourt]),
    ).toEqual([]);
  });

  it('finds every reporter by its canonical abbreviation, whole', () => {
    expect(
      reporters
        .filter((e) => {
          const match = find(`${e.abbreviation} 5`);
          return !match?.values.includes(e) || match.end !== e.abbreviation.length;
        })
        .map((e) => e.abbreviation),
    ).toEqual([]);
  });

  it('says of every public-domain citation how it is joined', () => {
    expect(reporters.filter((e) => (e.kind === 'neutral') !== (e.separator !== null))).toEqual([]);
    expect(get('NMSC')?.separator).toBe('-');
    expect(get('ND')?.separator).toBe(' ');
  });
});

describe('overrides', () => {
  it.each(Object.entries(overrides.years).filter(([abbreviation]) => !abbreviation.includes('(neutral)') && abbreviation !== 'ME'))(
    'years of %s',
    (abbreviation, [from, to, last]) => {
      const entry = get(abbreviation);
      expect(entry && [entry.from, entry.to, entry.lastVolume]).toEqual([from, to, last]);
    },
  );

  it.each([
    ['F. Supp.', 1932, 1998, 999],
    ['F. Supp. 2d', 1998, 2014, 999],
    ['F. Supp. 3d', 2014, null, null],
    ['F.2d', 1924, 1993, 999],
    ['F.3d', 1993, 2021, 999],
    ['F.4th', 2021, null, null],
    ['L. Ed. 2d', 1956, null, null],
    ['S. Ct.', 1882, null, null],
    ['P.3d', 2000, null, null],
    ['So. 3d', 2008, null, null],
    ["F. App'x", 2001, 2021, 861],
  ])('%s', (abbreviation, from, to, last) => {
    expect(get(abbreviation)).toMatchObject({ from, to, lastVolume: last });
  });

  it.each([
    ['Wash.', 1889],
    ['Cranch', 1801],
    ['Wall.', 1863],
  ])('a namesake does not lend %s its years', (abbreviation, from) => {
    expect(find(`${abbreviation} 5`)?.values[0]?.from).toBe(from);
  });
});

describe('implied courts and states', () => {
  it.each([
    ['U.S.', 'U.S.'],
    ['S. Ct.', 'U.S.'],
    ['L. Ed.', 'U.S.'],
    ['L. Ed. 2d', 'U.S.'],
    ['Cal. 4th', 'Cal.'],
    ['N.Y.2d', 'N.Y.'],
    ['Ohio St. 3d', 'Ohio'],
    ['Wheat.', 'U.S.'],
    ['F.3d', null],
    ['P.3d', null],
    ['Cal. Rptr. 3d', null],
    ['A.D.2d', null],
    ['ND', 'N.D.'],
    ['Tex. Crim.', 'Tex. Crim. App.'],
  ])('%s → %s', (abbreviation, court) => expect(get(abbreviation)?.impliedCourt).toBe(court));
  it.each([
    ['P.3d', 'CO'],
    ['P.2d', 'CA'],
    ['S.W.3d', 'TX'],
    ['Cal. App. 4th', 'CA'],
    ['N.Y.S.2d', 'NY'],
    ['So. 2d', 'FL'],
  ])('%s prints %s', (abbreviation, state) => expect(get(abbreviation)?.states).toContain(state));
  it('binds the federal reporters to no state', () => expect(get('F.3d')?.states).toBeNull());
});

describe('families', () => {
  it.each([
    ['F.', 'F. F.2d F.3d F.4th'],
    ['F. Supp.', 'F. Supp. F. Supp. 2d F. Supp. 3d'],
    ['N.Y.', 'N.Y. N.Y.2d N.Y.3d'],
    ['S.W.', 'S.W. S.W.2d S.W.3d'],
  ])('%s', (root, editions) =>
    expect(
      editionsByRoot
        .get(root)
        ?.map((e) => e.abbreviation)
        .join(' '),
    ).toBe(editions),
  );
  it('knows the next and the previous edition', () => {
    const f3d = get('F.3d');
    expect(f3d && neighbourEdition(f3d, 1)?.abbreviation).toBe('F.4th');
    expect(f3d && neighbourEdition(f3d, -1)?.abbreviation).toBe('F.2d');
    const f4th = get('F.4th');
    expect(f4th && neighbourEdition(f4th, 1)).toBeNull();
  });
});

describe('spellings', () => {
  it.each([
    ['F.2nd', 'F.2d'],
    ['F.3rd', 'F.3d'],
    ['So. 3rd', 'So. 3d'],
    ['F.4d', 'F.4th'],
    ['F. Supp. 2nd', 'F. Supp. 2d'],
    ['Fed. Appx.', "F. App'x"],
    ['Fed.Appx.', "F. App'x"],
    ['F. App’x', "F. App'x"],
    ["F. App'x.", "F. App'x"],
    ['Sup. Ct.', 'S. Ct.'],
    ['L.E.2d', 'L. Ed. 2d'],
    ['Cal. Reptr.', 'Cal. Rptr.'],
    ['Fed.3d', 'F.3d'],
    ['Fed. Supp. 2d', 'F. Supp. 2d'],
    ['Wn.2d', 'Wash. 2d'],
    ['Hawai‘i', 'Haw.'],
    ['App. Div. 2d', 'A.D.2d'],
    ['AD2d', 'A.D.2d'],
    ['F3d', 'F.3d'],
    ['US', 'U.S.'],
    ['U. S.', 'U.S.'],
    ['U.S. Dist. Lexis', 'U.S. Dist. LEXIS'],
    ['W.L.', 'WL'],
    ['LX', 'LX'],
    ['FCC Rcd.', 'FCC Rcd'],
    ['Cal. App. Supp. 4th', 'Cal. App. 4th Supp.'],
    ['PA Super', 'PA Super'],
    ['IL App (1st)', 'IL App (1st)'],
  ])('%s is %s', (written, canonical) => {
    const match = find(`${written} 5`);
    expect(match && [match.end, match.values[0]?.abbreviation]).toEqual([written.length, canonical]);
  });

  it('lists every reporter of an ambiguous spelling, a year of a public-domain citation first', () => {
    expect(find('Ark. 5')?.values.map((e) => e.kind)).toEqual(['neutral', 'state']);
    expect(
      find('Hill 5')
        ?.values.map((e) => e.states?.[0])
        .sort(),
    ).toEqual(['NY', 'SC']);
  });

  /** What stands between two numbers in prose: not one of these may be a reporter unless the parser is warned of a bare word. */
  it.each([
    'Dec.',
    'Mar.',
    'Jan.',
    'Sept.',
    'Oct.',
    'Nov.',
    'Feb.',
    'Aug.',
    'May',
    'June',
    'July',
    'Main St.',
    'Pa. Ave.',
    'St.',
    'Ave.',
    'The',
    'In',
    'In re',
    'Id.',
    'Ex.',
    'App.',
    'Tr.',
    'R.',
    'Br.',
    'No.',
    'Op.',
    'Members',
    'Senators',
    'On',
    'See',
    'Section',
    'Page',
    'Rule',
    'Record',
    'Report',
    'Order',
    'H.',
    'J.',
    'W.',
    'C.',
    'South',
    'Johnson',
    'Williams',
    'Mon.',
    'Sum.',
    'Cir.',
    'Law',
  ])('5 %s 12 is prose', (words) => {
    const match = find(`${words} 12`);
    expect(match && match.end >= words.length ? match.values.map((e) => e.abbreviation) : []).toEqual([]);
  });

  it.each(['Or', 'Me', 'Miss', 'Mass', 'Pa', 'La', 'Wash', 'Cal', 'US', 'Hill', 'Black', 'Day', 'P', 'Ohio'])(
    '%s without a period is marked as a bare word',
    (word) => {
      const match = find(`${word} 12`);
      expect(match?.values.filter((e) => e.kind !== 'neutral').every((e) => e.bareWord)).toBe(true);
      expect(match).not.toBeNull();
    },
  );

  it.each(['F.3d', 'F. Supp.', 'Cal. App.', 'S. Ct.', 'WL', 'ND', 'N.E.2d'])('%s is not', (word) =>
    expect(get(word)?.bareWord).toBe(false),
  );
});
