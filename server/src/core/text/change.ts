/** The one stretch in which two texts differ: `[start, endA)` of the first stands where `[start, endB)` of the second does. */
export interface Change {
  readonly start: number;
  readonly endA: number;
  readonly endB: number;
}

/** What lies between all that two texts begin with alike, and all that they then end with alike. Offsets are UTF-16. */
export function changeBetween(a: string, b: string): Change {
  const shorter = Math.min(a.length, b.length);
  const start = alike(shorter, (from, to) => a.slice(from, to) === b.slice(from, to));
  const end = alike(shorter - start, (from, to) => a.slice(a.length - to, a.length - from) === b.slice(b.length - to, b.length - from));
  return { start, endA: a.length - end, endB: b.length - end };
}

/** How far, up to `length`, two texts are the same: by stretches, which strings compare fast, halved at the difference. */
function alike(length: number, same: (from: number, to: number) => boolean): number {
  let at = 0;
  for (let step = 8192; step >= 1; step >>= 1) while (at + step <= length && same(at, at + step)) at += step;
  return at;
}
