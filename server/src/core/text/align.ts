import type { Span } from './span.ts';

/** A replacement of `[start, end)` of an old text. */
export interface Hunk extends Span {
  readonly newText: string;
}

/** The largest product of the two lengths that is compared letter by letter. */
const MOST_CELLS = 250_000;

/** What is more than a letter and its own: other white space than a single space, halves of a character. */
const UNEVEN = /[^\S ]|[\ud800-\udfff]/;

/** The one replacement between what two texts begin and end with, letter by letter. */
function alignPlain(old: string, wanted: string): Hunk {
  const shorter = Math.min(old.length, wanted.length);
  let head = 0;
  while (head < shorter && old.charCodeAt(head) === wanted.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && old.charCodeAt(old.length - 1 - tail) === wanted.charCodeAt(wanted.length - 1 - tail)) tail++;
  return { start: head, end: old.length - tail, newText: wanted.slice(head, wanted.length - tail) };
}

/** What may be kept or replaced as one: a character, or white space with a line break in it. */
interface Token extends Span {
  readonly text: string;
}

/**
 * The replacements that turn `old` into `wanted`, in order: what the two begin and end with stays. None of them reaches over one
 * of `gaps` (offsets of `old` at which markup stands in the file), and what stands between two of them is kept. A space of
 * `wanted` keeps the line break or non-breaking space that stands in its place.
 * @returns null when something would have to be replaced on both sides of a gap at once: no telling where the new text belongs
 */
export function align(old: string, wanted: string, gaps: readonly number[]): Hunk[] | null {
  const plain = UNEVEN.test(old) || UNEVEN.test(wanted) ? null : alignPlain(old, wanted);
  if (plain !== null && !gaps.some((gap) => gap > plain.start && gap < plain.end))
    return plain.start === plain.end && plain.newText === '' ? [] : [plain];
  const before = tokens(old);
  const after = tokens(wanted);
  let first = 0;
  while (first < before.length && first < after.length && same(before[first], after[first])) first++;
  let beforeEnd = before.length;
  let afterEnd = after.length;
  while (beforeEnd > first && afterEnd > first && same(before[beforeEnd - 1], after[afterEnd - 1])) {
    beforeEnd--;
    afterEnd--;
  }
  const middle = before.slice(first, beforeEnd);
  const put = after.slice(first, afterEnd);
  if (middle.length === 0 && put.length === 0) return [];
  const start = before[first]?.start ?? old.length;
  const end = middle.at(-1)?.end ?? start;
  const inner = gaps.filter((gap) => gap > start && gap < end);
  if (inner.length === 0 && !middle.some(isSpecialSpace)) return [{ start, end, newText: textOf(put) }];
  return divided(middle, put, inner);
}

/** The hunks between the gaps and around the white space that is kept. */
function divided(before: readonly Token[], after: readonly Token[], gaps: readonly number[]): Hunk[] | null {
  const partner = commonSubsequence(before, after);
  if (partner === null) return null;
  const cuts: { readonly token: number; readonly isGap: boolean }[] = [];
  let gap = 0;
  for (let i = 0; i <= before.length; i++) {
    const at = before[i]?.start ?? Number.POSITIVE_INFINITY;
    // A gap inside a token (white space over a quote's prefix) is kept with it or not at all.
    const inside = before[i - 1] !== undefined && gap < gaps.length && gaps[gap] < Math.min(at, before[i - 1].end);
    if (inside && partner[i - 1] < 0) return null;
    while (gap < gaps.length && gaps[gap] < at) gap++;
    const isGap = gap < gaps.length && gaps[gap] === at;
    const isSpace = [i - 1, i].some((j) => before[j] !== undefined && isSpecialSpace(before[j]) && partner[j] >= 0);
    if (i > 0 && i < before.length && (isGap || isSpace)) cuts.push({ token: i, isGap });
  }
  const hunks: Hunk[] = [];
  let from = 0;
  let newFrom = 0;
  for (const { token, isGap } of [...cuts, { token: before.length, isGap: false }]) {
    const newTo = newEnd(partner, token, after.length);
    if (newTo.straddles && isGap) return null;
    const hunk = trimmedHunk(before.slice(from, token), after.slice(newFrom, newTo.at));
    if (hunk !== null) hunks.push(hunk);
    from = token;
    newFrom = newTo.at;
  }
  return hunks;
}

/**
 * How much of the new text belongs before the old token `at`: what is put in between goes with the old text that is replaced, and
 * else with what is before it. It straddles when old text is replaced on both sides.
 */
function newEnd(partner: readonly number[], at: number, length: number): { readonly at: number; readonly straddles: boolean } {
  if (at === partner.length) return { at: length, straddles: false };
  let left = at - 1;
  while (left >= 0 && partner[left] < 0) left--;
  let right = at;
  while (right < partner.length && partner[right] < 0) right++;
  const low = left < 0 ? 0 : partner[left] + 1;
  const high = right < partner.length ? partner[right] : length;
  const leftKept = left === at - 1;
  const rightKept = right === at;
  return { at: leftKept && !rightKept ? low : high, straddles: !leftKept && !rightKept && high > low };
}

function trimmedHunk(before: readonly Token[], after: readonly Token[]): Hunk | null {
  let first = 0;
  while (first < before.length && first < after.length && same(before[first], after[first])) first++;
  let cut = 0;
  while (cut < before.length - first && cut < after.length - first && same(before[before.length - 1 - cut], after[after.length - 1 - cut]))
    cut++;
  const replaced = before.slice(first, before.length - cut);
  const newText = textOf(after.slice(first, after.length - cut));
  if (replaced.length === 0 && newText === '') return null;
  const start = replaced[0]?.start ?? before[first]?.start ?? before.at(-1)?.end ?? 0;
  return { start, end: replaced.at(-1)?.end ?? start, newText };
}

/** For each old token the new one it is kept as, or -1: a longest common subsequence. Null when the texts are too long for one. */
function commonSubsequence(before: readonly Token[], after: readonly Token[]): number[] | null {
  const width = after.length + 1;
  if (before.length * width > MOST_CELLS) return null;
  const longest = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const at = i * width + j;
      longest[at] = same(before[i], after[j]) ? longest[at + width + 1] + 1 : Math.max(longest[at + width], longest[at + 1]);
    }
  }
  const partner = before.map(() => -1);
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    const at = i * width + j;
    if (same(before[i], after[j])) partner[i++] = j++;
    else if (longest[at + width] >= longest[at + 1]) i++;
    else j++;
  }
  return partner;
}

const isSpecialSpace = ({ text }: Token): boolean => text !== ' ' && /^\s/.test(text);
const same = (before: Token, after: Token): boolean => before.text === after.text || (after.text === ' ' && /^\s/.test(before.text));
const textOf = (list: readonly Token[]): string => list.map(({ text }) => text).join('');

function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const { 0: token, index } of text.matchAll(/[ \t]*(?:\r\n|\n|\r)\s*|[\ud800-\udbff][\udc00-\udfff]|./gs)) {
    found.push({ start: index, end: index + token.length, text: token });
  }
  return found;
}
