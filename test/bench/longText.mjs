import { readFileSync } from 'node:fs';

/** A real opinion (test/corpus). */
export const opinion = readFileSync(new URL('../corpus/gonzales-v-castle-rock-dissent.txt', import.meta.url), 'utf8');
const paragraphs = opinion.split(/\n+/).filter((p) => p.length > 40);

/**
 * About `length` characters of a real opinion (test/corpus): its paragraphs over and over in an order drawn from a fixed seed, and
 * in every round with other volumes and pages, so that no two rounds cite the same cases and nothing read once helps again. Most of
 * those citations are wrong; `changed` may leave them as they are.
 */
export function longText(length, changed = renumbered) {
  let seed = 7;
  const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  const out = [];
  let total = 0;
  for (let round = 0; total < length; round++) {
    const order = [...paragraphs];
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const paragraph of order) {
      const text = changed(paragraph, round);
      out.push(text);
      total += text.length + 2;
      if (total >= length) break;
    }
  }
  return out.join('\n\n');
}

/** Volumes and pages moved on by the round; what may be a year stays. */
const renumbered = (text, round) => text.replace(/\b\d{3,4}\b/g, (n) => (n >= 1700 && n < 2100 ? n : String(Number(n) + round)));

/** The paragraphs as the court wrote them. */
export const asWritten = (text) => text;
