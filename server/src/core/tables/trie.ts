/**
 * A look-up of abbreviations that does not care how they are spaced or whether their periods stand: `F.Supp.2d`, `F. Supp. 2d`
 * and `F Supp 2d` lead to one entry. One walk forward over the text, no backtracking, a bounded number of skipped blanks.
 */
interface TrieNode<T> {
  next: Map<number, TrieNode<T>> | null;
  /** What ends here. */
  end: Ending<T> | null;
  /** The rest of the only spelling that leads on from here, not yet spread over nodes of its own (`next` is null then). */
  tail: string;
  tailEnd: Ending<T> | null;
}

interface Ending<T> {
  readonly values: T[];
  /** A spelling that ends here ends in a period. */
  period: boolean;
}

export interface TrieMatch<T> {
  /** Where the matched text ends, a period that belongs to it included. */
  readonly end: number;
  readonly values: readonly T[];
}

export interface Trie<T> {
  /** The longest entry that begins at `at` and ends on a word's edge, or null. Looks no further than `limit`. */
  match(text: string, at: number, limit: number): TrieMatch<T> | null;
}

/** White space inside an abbreviation is at most a soft line break with its indentation. */
const MAX_BLANKS = 48;
const PERIOD = 46;
const APOSTROPHE = 39;

const isBlank = (c: number): boolean => c === 32 || c === 10 || c === 13 || c === 9 || c === 0xa0 || c === 0x202f || c === 0x2009;
const isWordChar = (c: number): boolean =>
  (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c >= 0xc0 && c < 0x250);
const isCapital = (c: number): boolean => c >= 65 && c <= 90;
/** Curly apostrophes, the opening one of `Hawai‘i` and its ʻokina included. */
const isApostrophe = (c: number): boolean => c === 0x2019 || c === 0x2018 || c === 0x2bb;

/** The characters that tell entries apart: no blanks, no periods, one kind of apostrophe. */
export function squeeze(spelling: string): string {
  let key = '';
  let from = 0;
  for (let i = 0; i < spelling.length; i++) {
    const c = spelling.charCodeAt(i);
    const apostrophe = isApostrophe(c);
    if (!apostrophe && c !== PERIOD && !isBlank(c)) continue;
    key += apostrophe ? `${spelling.slice(from, i)}'` : spelling.slice(from, i);
    from = i + 1;
  }
  return from === 0 ? spelling : key + spelling.slice(from);
}

const newNode = <T>(): TrieNode<T> => ({ next: null, end: null, tail: '', tailEnd: null });

function addTo<T>(end: Ending<T> | null, value: T, period: boolean): Ending<T> {
  if (!end) return { values: [value], period };
  if (!end.values.includes(value)) end.values.push(value);
  if (period) end.period = true;
  return end;
}

/** Moves the tail of a node one character down, so that a second spelling can branch off. */
function spread<T>(node: TrieNode<T>): Map<number, TrieNode<T>> {
  const next = new Map<number, TrieNode<T>>();
  if (node.tailEnd) {
    const child = newNode<T>();
    if (node.tail.length === 1) child.end = node.tailEnd;
    else {
      child.tail = node.tail.slice(1);
      child.tailEnd = node.tailEnd;
    }
    next.set(node.tail.charCodeAt(0), child);
    node.tail = '';
    node.tailEnd = null;
  }
  node.next = next;
  return next;
}

function insert<T>(root: TrieNode<T>, key: string, value: T, period: boolean): void {
  let node = root;
  for (let i = 0; i < key.length; i++) {
    if (!node.next) {
      const rest = key.slice(i);
      if (!node.tailEnd || node.tail === rest) {
        node.tail = rest;
        node.tailEnd = addTo(node.tailEnd, value, period);
        return;
      }
    }
    const next = node.next ?? spread(node);
    const c = key.charCodeAt(i);
    let child = next.get(c);
    if (!child) next.set(c, (child = newNode()));
    node = child;
  }
  node.end = addTo(node.end, value, period);
}

/**
 * Builds the look-up; an entry may be listed under several spellings, a spelling may stand for several entries (first listed first).
 * A period behind the match belongs to it when a spelling ends in one or the match itself is written with periods; a capital
 * right behind that period shows that the abbreviation goes on and is another (`U.S.` is not in `U.S.C.A.`).
 */
export function buildTrie<T>(spellings: Iterable<readonly [spelling: string, value: T]>): Trie<T> {
  const root = newNode<T>();
  const pairs = new Uint8Array(128 * 128);
  for (const [spelling, value] of spellings) {
    const key = squeeze(spelling);
    const second = key.charCodeAt(1);
    if (key.charCodeAt(0) < 128 && second < 128) pairs[key.charCodeAt(0) * 128 + second] = 1;
    insert(root, key, value, spelling.endsWith('.'));
  }
  return {
    match(text, at, limit) {
      // Most words of prose begin with two letters that no abbreviation begins with.
      const first = text.charCodeAt(at);
      const second = text.charCodeAt(at + 1);
      if (first < 128 && second < 128 && isWordChar(second) && pairs[first * 128 + second] === 0 && !root.next?.get(first)?.end)
        return null;
      let node = root;
      let inTail = 0;
      let best: Ending<T> | null = null;
      let bestEnd = at;
      let i = at;
      let blanks = 0;
      let periods = false;
      while (i < limit) {
        let c = text.charCodeAt(i);
        if (c === PERIOD || isBlank(c)) {
          if (i === at || ++blanks > MAX_BLANKS) break;
          if (c === PERIOD) periods = true;
          i++;
          continue;
        }
        if (isApostrophe(c)) c = APOSTROPHE;
        let end: Ending<T> | null;
        if (node.next) {
          const child = node.next.get(c);
          if (!child) break;
          node = child;
          end = node.end;
        } else {
          if (!node.tailEnd || node.tail.charCodeAt(inTail) !== c) break;
          inTail++;
          end = inTail === node.tail.length ? node.tailEnd : null;
        }
        i++;
        blanks = 0;
        if (!end || isWordChar(text.charCodeAt(i))) continue;
        const dotted = text.charCodeAt(i) === PERIOD;
        if (dotted && isCapital(text.charCodeAt(i + 1))) continue;
        best = end;
        bestEnd = dotted && (end.period || periods) ? i + 1 : i;
      }
      return best ? { end: bestEnd, values: best.values } : null;
    },
  };
}
