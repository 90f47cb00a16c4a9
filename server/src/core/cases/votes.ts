/** What documents that cite a case agree on: each has one vote on its name, year, court and parallels. */

/** A value stands when at least this share of those who name one agree on it. */
const MAJORITY = 0.6;

/** The different values with how often they stand there, the most used first, ties in the order of their letters. */
export function tally<T extends string | number>(values: readonly T[]): readonly (readonly [value: T, votes: number])[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (String(a[0]) < String(b[0]) ? -1 : 1));
}

/** The value that most name, where most of all do; null where there is none. */
export function elected<T extends string | number>(values: readonly T[]): T | null {
  const [best] = tally(values);
  return best && best[1] >= MAJORITY * values.length ? best[0] : null;
}

/**
 * The names, one of each document that gives one, that may be one case's by `fits` and that most documents agree on; null where no
 * such group has the majority.
 */
export function electedNames(
  names: readonly string[],
  fits: (name: string, other: string) => boolean,
): readonly [string, ...string[]] | null {
  const groups: [string, ...string[]][] = [];
  for (const name of names) {
    const fellow = groups.find(([first]) => fits(name, first));
    if (fellow) fellow.push(name);
    else groups.push([name]);
  }
  const winner = groups.sort((a, b) => b.length - a.length)[0];
  return winner && winner.length >= MAJORITY * names.length ? winner : null;
}
