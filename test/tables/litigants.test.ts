import { describe, expect, it } from 'vitest';
import shortNames from '../../server/data/short-names.json' with { type: 'json' };
import { normalise, normalisedMatches } from '../../server/src/core/authorities/normalName.ts';
import { isAgency, isFrequentOfficial, namesInUse } from '../../server/src/core/tables/litigants.ts';
import { bundledIndex } from '../cases/open.ts';

describe('parties to very many cases', () => {
  it.each([
    ['Ashcroft', 2003, true],
    ['Holder', 1994, false],
    ['Holder', 2016, true],
    ['Bondi', 2040, true],
    ['Iqbal', 2009, false],
    ['Holder', Number.NaN, false],
  ])('%s in %d', (name, year, expected) => expect(isFrequentOfficial(name, year)).toBe(expected));

  it.each([
    ['NLRB', true],
    ['N. L. R. B.', true],
    ['NAACP', false],
    ['', false],
  ])('%j is an agency: %s', (name, expected) => expect(isAgency(name)).toBe(expected));
});

describe('what lawyers call the best-known cases', () => {
  const index = bundledIndex();
  const rows = shortNames.rows as unknown as [citation: string, names: string[]][];

  it('is a part of the name that the case index has at the place', () => {
    const wrong = rows.filter(([citation, names]) => {
      const [volume, , page] = citation.split(' ');
      const named = index.find('U.S.', Number(volume), Number(page));
      return !named.some(({ name }) => normalisedMatches(normalise(names[0] as string), normalise(name)));
    });
    expect(wrong).toEqual([]);
  });

  it('is asked for by the citation', () => {
    expect(namesInUse('550 U.S. 544')).toEqual(['Twombly']);
    expect(namesInUse('550 U.S. 545')).toEqual([]);
  });
});
