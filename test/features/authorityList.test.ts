import { describe, expect, it } from 'vitest';
import { authorityList } from '../../server/src/core/features/authorityList.ts';
import { analyzed, BRIEF } from './ask.ts';

describe('the list of authorities', () => {
  it('has them in the order of their first citation, with pins and what stands there', () => {
    const list = authorityList(analyzed(BRIEF));
    expect(list.map(({ category, name, citation }) => [category, name, citation])).toEqual([
      ['Cases', 'Board of Regents v. Roth', '408 U.S. 564 (1972)'],
      ['Cases', 'DeShaney v. Winnebago County', '489 U.S. 189, 109 S. Ct. 998 (1989)'],
      ['Statutes', '', '42 U.S.C. § 1983'],
    ]);
    expect(list[0].places.map(({ pin, text }) => [pin, text])).toEqual([
      ['577', '408 U.S. 564'],
      ['576', 'Id. at 576'],
      ['572', '408 U.S. at 572'],
    ]);
  });

  it('counts the findings of a place, those on its parallels too, and keeps the gravest', () => {
    const text = '*Roe v. Wade*, 410 U.S. 113, 93 S. Ct. 705 (1973).\n\n*Roe*, 410 U.S. at 120, 94 S. Ct. at 710.\n\n*Id* at 121.\n';
    const [{ places }] = authorityList(analyzed(text));
    expect(places.map(({ findings, worst }) => [findings > 0, worst])).toEqual([
      [expect.any(Boolean), expect.anything()],
      [true, 'error'],
      [true, 'warning'],
    ]);
  });

  it('says passim of what is cited on more lines than the style lists', () => {
    const many = Array.from({ length: 5 }, (_, i) => `*Roe*, 410 U.S. at ${120 + i}.`).join('\n\n');
    expect(authorityList(analyzed(`*Roe v. Wade*, 410 U.S. 113 (1973).\n\n${many}`)).map(({ passim }) => passim)).toEqual([true]);
    expect(authorityList(analyzed(`<!-- idem-profile: scotus -->\n\n*Roe v. Wade*, 410 U.S. 113 (1973).\n\n${many}`))[0].passim).toBe(
      false,
    );
  });
});
