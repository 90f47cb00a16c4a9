/** Whether two values are the same as JSON; neither holds `undefined` where the other holds nothing. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) if (!isSameJson(a[i], b[i])) return false;
    return true;
  }
  if (Array.isArray(b)) return false;
  // Answers are long and most of them equal: no list of keys is made.
  let more = 0;
  for (const key in a) {
    if (!isSameJson((a as Json)[key], (b as Json)[key])) return false;
    more++;
  }
  for (const _ in b) more--;
  return more === 0;
}

type Json = Readonly<Record<string, unknown>>;
