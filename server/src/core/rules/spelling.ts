/**
 * How two spellings of one abbreviation differ: `F. 2nd` and `F.2d` in a blank and an ordinal, `Fed. Supp.` and `F. Supp.` in
 * their letters. Used for reporters, codes and sets of rules alike.
 */
export interface SpellingDifference {
  /** Other letters altogether. */
  readonly letters: boolean;
  readonly ordinal: boolean;
  readonly blanks: boolean;
  readonly periods: boolean;
}

interface Mark {
  /** The letters and digits, ordinal endings folded. */
  readonly key: string;
  readonly ordinals: string;
  /** For each letter: whether a period, and whether a blank, stands behind it. */
  readonly periods: string;
  readonly blanks: string;
}

const ORDINAL = /(\d+)(st|nd|rd|th|d)(?![a-z])/gi;
const fold = (spelling: string): string => spelling.replaceAll('\u2019', "'");

function markOf(spelling: string): Mark {
  const text = fold(spelling);
  const ordinals = (text.match(ORDINAL) ?? []).join(' ').toLowerCase();
  let key = '';
  let periods = '';
  let blanks = '';
  for (const c of text.replace(ORDINAL, '$1d')) {
    const last = key.length - 1;
    if (c === '.') periods = `${periods.slice(0, last)}.`;
    else if (/\s/.test(c)) blanks = last < 0 ? blanks : `${blanks.slice(0, last)}_`;
    else {
      key += c;
      periods += '-';
      blanks += '-';
    }
  }
  return { key, ordinals, periods, blanks: blanks.slice(0, -1) };
}

/** What of `written` is not as in `expected`; blanks and periods are compared only where the letters agree. */
export function differences(written: string, expected: string): SpellingDifference {
  const a = markOf(written);
  const b = markOf(expected);
  const letters = a.key.toLowerCase() !== b.key.toLowerCase();
  return {
    letters,
    ordinal: !letters && a.ordinals !== b.ordinals,
    blanks: !letters && a.blanks !== b.blanks,
    periods: !letters && a.periods !== b.periods,
  };
}

/** `differences` that remembers what it was asked. */
export function rememberedDifferences(): (written: string, expected: string) => SpellingDifference {
  const known = new Map<string, SpellingDifference>();
  return (written, expected) => {
    const key = `${written}\n${expected}`;
    let found = known.get(key);
    if (!found) known.set(key, (found = differences(written, expected)));
    return found;
  };
}

/** Whether `written` shortens or spells out the same words: as many of them, each with the letter of its counterpart (`Cal. Civil Code`, `Cal. Civ. Code`). */
export function sameWords(written: string, expected: string): boolean {
  const wordsOf = (spelling: string): string[] =>
    fold(spelling)
      .split(/[\s.]+/)
      .filter((word) => word !== '');
  const a = wordsOf(written);
  const b = wordsOf(expected);
  return a.length === b.length && a.every((word, i) => sharesStart(word.toLowerCase(), b[i].toLowerCase()));
}

function sharesStart(a: string, b: string): boolean {
  const shared = Math.min(a.length, b.length, 3);
  return a.slice(0, shared) === b.slice(0, shared) && (shared > 1 || a === b);
}

/** `expected` in capitals where `written` is: a style of type, not a spelling. */
export const inCaseOf = (written: string, expected: string): string =>
  /[A-Z]{3}/.test(written) && written === written.toUpperCase() ? expected.toUpperCase() : expected;
