/**
 * Compares two names as an index does: letters without their case, runs of digits by their value (`§ 9` before `§ 10`), all other
 * characters left out of account. The same on every machine: no locale is asked.
 */
export function compareNatural(a: string, b: string): number {
  const [left, right] = [piecesOf(a), piecesOf(b)];
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const [x, y] = [left[i] as string | number, right[i] as string | number];
    if (x === y) continue;
    if (typeof x === 'number' && typeof y === 'number') return x - y;
    if (typeof x === 'number') return -1;
    if (typeof y === 'number') return 1;
    return x < y ? -1 : 1;
  }
  return left.length - right.length;
}

function piecesOf(text: string): readonly (string | number)[] {
  const plain = text.normalize('NFD').toLowerCase();
  return (plain.match(/\d+|\p{Letter}+/gu) ?? []).map((p) => (/^\d/.test(p) ? Number(p) : p));
}
