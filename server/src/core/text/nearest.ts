/** Words longer than this are not compared: nobody mistypes them by two letters and means one of ours. */
const MAX_LENGTH = 64;

/**
 * The candidate nearest to `word` by edits of one letter (swaps of two neighbours count as one), or null where none is near
 * enough to suggest: at most two edits, or three in a word of twelve letters or more. The first of equals wins.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length === 0 || word.length > MAX_LENGTH) return null;
  const given = word.toLowerCase();
  let best: string | null = null;
  let least = (given.length >= 12 ? 3 : given.length >= 5 ? 2 : 1) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - given.length) >= least) continue;
    const distance = editDistance(given, candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** Edits (insert, delete, replace, swap neighbours) that turn `a` into `b`; time and space are the product of two short lengths. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    before = row;
    row = next;
  }
  return row[b.length];
}
