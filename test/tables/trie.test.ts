import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTrie, squeeze } from '../../server/src/core/tables/trie.ts';

const at = (trie: ReturnType<typeof buildTrie<string>>, text: string, from = 0) => {
  const match = trie.match(text, from, text.length);
  return match ? [text.slice(from, match.end), ...match.values] : null;
};

describe('buildTrie', () => {
  const trie = buildTrie([
    ['F.', 'F.'],
    ['F.2d', 'F.2d'],
    ['F. Supp.', 'F. Supp.'],
    ['F. Supp. 2d', 'F. Supp. 2d'],
    ['U.S.', 'U.S.'],
    ["F. App'x", "F. App'x"],
    ['WL', 'WL'],
    ['Hill', 'Hill NY'],
    ['Hill', 'Hill SC'],
    ['Haw.', 'Haw.'],
    ["Hawai'i", 'Haw.'],
  ]);

  it.each([
    ['F.2d 5', ['F.2d', 'F.2d']],
    ['F. 2d 5', ['F. 2d', 'F.2d']],
    ['F2d 5', ['F2d', 'F.2d']],
    ['F.\n  Supp. 2d 1', ['F.\n  Supp. 2d', 'F. Supp. 2d']],
    ['F. Supp 5', ['F. Supp', 'F. Supp.']],
    ['U. S. 5', ['U. S.', 'U.S.']],
    ['US 5', ['US', 'U.S.']],
    ['U.S.113', ['U.S.', 'U.S.']],
    ['F. App’x 5', ['F. App’x', "F. App'x"]],
    ["F. App'x. 5", ["F. App'x.", "F. App'x"]],
    ['W.L. 5', ['W.L.', 'WL']],
    ['WL. 5', ['WL', 'WL']],
    ['Hill 5', ['Hill', 'Hill NY', 'Hill SC']],
    ['Hawai‘i 5', ['Hawai‘i', 'Haw.']],
  ])('reads %s', (text, found) => expect(at(trie, text)).toEqual(found));

  it.each(['U.S.C. 1983', 'Hillary 5', 'WLX', '.F.2d', ' F.2d', 'Fx', ''])('finds nothing in %j', (text) =>
    expect(at(trie, text)).toBeNull(),
  );

  it('looks no further than the limit', () => expect(trie.match('F. Supp. 2d 5', 0, 8)?.values).toEqual(['F. Supp.']));

  it('finds every spelling, however spaced, with the longest winning, whatever else is listed', () => {
    const spelling = fc
      .array(fc.constantFrom('A.', 'B.', 'Ab.', 'Abc', '2d', 'C'), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(spelling, { selector: squeeze, minLength: 1, maxLength: 12 }), (list) => {
        const built = buildTrie(list.map((s) => [s, s] as const));
        for (const s of list) {
          for (const text of [s, squeeze(s), s.replaceAll(' ', '\u00a0')]) {
            const match = built.match(`${text} 5`, 0, text.length);
            expect(match?.values).toEqual([s]);
          }
        }
      }),
    );
  });
});
