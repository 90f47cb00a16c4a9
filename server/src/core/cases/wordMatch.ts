/** One word of a party's name. */
export interface NameWord {
  /** Small letters and digits only: `Dep't` → `dept`. */
  readonly letters: string;
  /** Written with a period or an apostrophe inside or at its end, so that it may stand for a longer word. */
  readonly abbreviated: boolean;
  /** Written in capitals alone, so that it may stand for several words. */
  readonly acronym: boolean;
}

/** Longer words are compared as they stand. */
const MAX_LETTERS = 40;
/** From this length a word may differ by one letter. */
const SPELLING_FROM = 6;

/** Whether two words are the same word: written alike, one the other's abbreviation, plural, or spelled a letter apart. */
export function wordsMatch(a: NameWord, b: NameWord): boolean {
  if (a.letters === b.letters) return true;
  if (a.letters.length > MAX_LETTERS || b.letters.length > MAX_LETTERS) return false;
  if (singular(a.letters) === singular(b.letters)) return true;
  if (a.abbreviated && abbreviates(a.letters, b.letters)) return true;
  if (b.abbreviated && abbreviates(b.letters, a.letters)) return true;
  return Math.min(a.letters.length, b.letters.length) >= SPELLING_FROM && oneLetterApart(a.letters, b.letters);
}

/**
 * Also passes an initial with its period (`R.` for `Railway`) and an abbreviation that has lost it (`Pac` for `Pacific`): enough
 * where every other word of the party agrees too.
 */
export const wordsMayMatch = (a: NameWord, b: NameWord): boolean => wordsMatch(a, b) || mayStandFor(a, b) || mayStandFor(b, a);

const mayStandFor = (short: NameWord, long: NameWord): boolean =>
  long.letters.startsWith(short.letters) && ((short.abbreviated && short.letters.length === 1) || short.letters.length >= 3);

const singular = (letters: string): string => (letters.length > 3 && letters.endsWith('s') ? letters.slice(0, -1) : letters);

/**
 * `natl` for `national`, `commn` for `commission`, `cty` for `county`: the same first letter, and the others in their order. Two
 * abbreviations of one word pass too where the shorter's letters stand in the longer. A single initial proves nothing.
 */
function abbreviates(short: string, long: string): boolean {
  if (short.length < 2 || short.length >= long.length || short[0] !== long[0]) return false;
  let at = 1;
  for (let i = 1; i < long.length && at < short.length; i++) if (long[i] === short[at]) at++;
  return at === short.length;
}

/** One letter put in, left out, replaced, or two neighbours swapped. */
function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let front = 0;
  while (front < a.length && front < b.length && a[front] === b[front]) front++;
  let endA = a.length;
  let endB = b.length;
  while (endA > front && endB > front && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const restA = endA - front;
  const restB = endB - front;
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[front] === b[front + 1] && a[front + 1] === b[front];
}
