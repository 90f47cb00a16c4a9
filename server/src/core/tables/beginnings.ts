/**
 * Whether an abbreviation may begin at a place of a text: a look into small tables that spares most words of prose the walk through
 * the trie. Two beginnings may share a place in them; that costs a walk and finds nothing.
 */
export type Beginnings = (text: string, at: number) => boolean;

const SIZE = 1 << 16;
/** A longer run of letters is told by its first six. */
const LONGEST = 6;

const isAsciiLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
const further = (place: number, c: number): number => (place * 31 + c) & (SIZE - 1);

/**
 * `keys`: squeezed spellings (see `squeeze`), whose blanks and periods may stand anywhere in a text. So a word is told by the letters
 * that stand in it without a break, and by nothing where other characters stand among its first two.
 */
export function beginnings(keys: Iterable<string>): Beginnings {
  // Bit n: n + 1 letters with this place begin a key.
  const known = new Uint8Array(SIZE);
  for (const key of keys) {
    let place = 0;
    for (let n = 0; n < LONGEST && n < key.length && isAsciiLetter(key.charCodeAt(n)); n++) {
      place = further(place, key.charCodeAt(n));
      (known[place] as number) |= 1 << n;
    }
  }
  return (text, at) => {
    let place = 0;
    let n = 0;
    for (; n < LONGEST; n++) {
      const c = text.charCodeAt(at + n);
      if (!isAsciiLetter(c)) break;
      place = further(place, c);
      if (n === 2 && ((known[place] as number) & 4) === 0) return false;
    }
    return n < 2 || ((known[place] as number) & (1 << (n - 1))) !== 0;
  };
}
