/**
 * A look-up of abbreviations that does not care how they are spaced or whether their periods stand: `F.Supp.2d`, `F. Supp. 2d`
 * and `F Supp 2d` lead to one entry. One walk forward over the text, no backtracking, a bounded number of skipped blanks.
 */
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
  /** The squeezed spellings, in the order of their characters. */
  readonly keys: readonly string[];
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

/** Every key with what it stands for, in the order of their characters. */
function gather<T>(spellings: Iterable<readonly [spelling: string, value: T]>): {
  readonly keys: readonly string[];
  readonly endings: readonly Ending<T>[];
} {
  const found = new Map<string, Ending<T>>();
  for (const [spelling, value] of spellings) {
    const key = squeeze(spelling);
    if (key === '') continue;
    const ending = found.get(key);
    const period = spelling.endsWith('.');
    if (!ending) found.set(key, { values: [value], period });
    else {
      if (!ending.values.includes(value)) ending.values.push(value);
      if (period) ending.period = true;
    }
  }
  const keys = [...found.keys()].sort((a, b) => (a < b ? -1 : 1));
  return { keys, endings: keys.map((key) => found.get(key) as Ending<T>) };
}

/**
 * The nodes as flat arrays, so that a walk stays in a few cache lines. A node's edges lie side by side from `edges[node]` to
 * `edges[node + 1]`; `ends` is the key that ends at a node, `only` the one key that leads on from it (it has no edges then).
 */
interface Nodes {
  readonly edges: Int32Array;
  readonly characters: Uint16Array;
  readonly targets: Int32Array;
  readonly ends: Int32Array;
  readonly only: Int32Array;
  /** Of a node with many edges, where its table of targets by ASCII character begins in `tables`; -1 of the others. */
  readonly wide: Int32Array;
  readonly tables: Int32Array;
}

/** With fewer edges than this, looking at each is as fast as a table. */
const MANY_EDGES = 5;

/** Lays out the sorted keys level by level: a node is the stretch of keys that share its characters. */
function layOut(keys: readonly string[]): Nodes {
  const stretches: { readonly from: number; readonly to: number; readonly depth: number }[] = [{ from: 0, to: keys.length, depth: 0 }];
  const edges: number[] = [];
  const characters: number[] = [];
  const targets: number[] = [];
  const ends: number[] = [];
  const only: number[] = [];
  for (let node = 0; node < stretches.length; node++) {
    const { from, to, depth } = stretches[node];
    edges.push(characters.length);
    const first = keys[from]?.length === depth ? from + 1 : from;
    ends.push(first > from ? from : -1);
    const alone = node > 0 && to - first === 1;
    only.push(alone ? first : -1);
    for (let i = first; i < to && !alone; ) {
      const character = keys[i].charCodeAt(depth);
      let next = i + 1;
      while (next < to && keys[next].charCodeAt(depth) === character) next++;
      characters.push(character);
      targets.push(stretches.length);
      stretches.push({ from: i, to: next, depth: depth + 1 });
      i = next;
    }
  }
  edges.push(characters.length);
  const wide = new Int32Array(stretches.length).fill(-1);
  const tables: number[] = [];
  for (let node = 0; node < stretches.length; node++) {
    if (edges[node + 1] - edges[node] < MANY_EDGES) continue;
    wide[node] = tables.length;
    for (let c = 0; c < 128; c++) tables.push(-1);
    for (let edge = edges[node]; edge < edges[node + 1]; edge++)
      if (characters[edge] < 128) tables[wide[node] + characters[edge]] = targets[edge];
  }
  return {
    edges: Int32Array.from(edges),
    characters: Uint16Array.from(characters),
    targets: Int32Array.from(targets),
    ends: Int32Array.from(ends),
    only: Int32Array.from(only),
    wide,
    tables: Int32Array.from(tables),
  };
}

/**
 * Builds the look-up; an entry may be listed under several spellings, a spelling may stand for several entries (first listed first).
 * A period behind the match belongs to it when a spelling ends in one or the match itself is written with periods; a capital
 * right behind that period shows that the abbreviation goes on and is another (`U.S.` is not in `U.S.C.A.`).
 */
export function buildTrie<T>(spellings: Iterable<readonly [spelling: string, value: T]>): Trie<T> {
  const { keys, endings } = gather(spellings);
  const { edges, characters, targets, ends, only, wide, tables } = layOut(keys);
  /** The node behind the edge `c` of `node`, or -1. */
  const step = (node: number, c: number): number => {
    if (wide[node] >= 0 && c < 128) return tables[wide[node] + c];
    const stop = edges[node + 1];
    for (let edge = edges[node]; edge < stop; edge++) if (characters[edge] === c) return targets[edge];
    return -1;
  };
  return {
    keys,
    match(text, at, limit) {
      let node = 0;
      /** How many characters of the key have been read. */
      let read = 0;
      let best = -1;
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
        const alone = only[node];
        let end = -1;
        if (alone >= 0) {
          const key = keys[alone];
          if (key.charCodeAt(read) !== c) break;
          if (read + 1 === key.length) end = alone;
        } else {
          node = step(node, c);
          if (node < 0) break;
          end = ends[node];
        }
        read++;
        i++;
        blanks = 0;
        if (end < 0 || isWordChar(text.charCodeAt(i))) continue;
        const dotted = text.charCodeAt(i) === PERIOD;
        if (dotted && isCapital(text.charCodeAt(i + 1))) continue;
        best = end;
        bestEnd = dotted && (endings[end].period || periods) ? i + 1 : i;
      }
      return best >= 0 ? { end: bestEnd, values: endings[best].values } : null;
    },
  };
}
