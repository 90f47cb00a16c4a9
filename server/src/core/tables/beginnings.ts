/**
 * Whether an abbreviation may begin at a place of a text: a look into small tables that spares most words of prose the walk through
 * the trie. Two beginnings may share a place in them; that costs a walk and finds nothing.
 */
export type Beginnings = (text: string, at: number) => boolean;

const SIZE = 1 << 16;
/** A longer run of letters is told by its first seven. */
const LONGEST = 7;
/** So many blanks and periods are passed over between a run of letters and what follows; more are left to the trie. */
const MAX_GAP = 3;

const PERIOD = 46;
const APOSTROPHE = 39;
const isAsciiLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
const isGap = (c: number): boolean => c === PERIOD || c === 32 || c === 10 || c === 13 || c === 9 || c === 0xa0;
const isApostrophe = (c: number): boolean => c === 0x2019 || c === 0x2018 || c === 0x2bb;
const further = (place: number, c: number): number => (place * 31 + c) & (SIZE - 1);

/**
 * `keys`: squeezed spellings (see `squeeze`), whose blanks and periods may stand anywhere in a text. So a word is told by the letters
 * that stand in it without a break, and by the character that follows them behind blanks and periods.
 */
export function beginnings(keys: Iterable<string>): Beginnings {
  // Bit n: n + 1 characters with this place begin a key, and are the whole of one.
  const begun = new Uint8Array(SIZE);
  const whole = new Uint8Array(SIZE);
  for (const key of keys) {
    let place = 0;
    for (let n = 0; n <= LONGEST && n < key.length; n++) {
      place = further(place, key.charCodeAt(n));
      (begun[place] as number) |= 1 << n;
    }
    if (key.length <= LONGEST) (whole[place] as number) |= 1 << (key.length - 1);
  }
  return (text, at) => {
    let place = 0;
    let n = 0;
    let c = text.charCodeAt(at);
    while (n < LONGEST && isAsciiLetter(c)) {
      place = further(place, c);
      if (++n === 3 && ((begun[place] as number) & 4) === 0) return false;
      c = text.charCodeAt(at + n);
    }
    if (n === 0) return true;
    if (n === LONGEST || ((whole[place] as number) & (1 << (n - 1))) !== 0) return ((begun[place] as number) & (1 << (n - 1))) !== 0;
    let i = at + n;
    while (i < at + n + MAX_GAP && isGap(c)) c = text.charCodeAt(++i);
    return isGap(c) || ((begun[further(place, isApostrophe(c) ? APOSTROPHE : c)] as number) & (1 << n)) !== 0;
  };
}
