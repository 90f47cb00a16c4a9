import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixAll } from '../../server/src/core/rules/fixAll.ts';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import type { Format } from '../../server/src/core/text/blocks.ts';
import { BREAKS } from '../rules/breaks.ts';
import { findingsOf, withEdits } from '../rules/check.ts';
import { CLEAN } from '../rules/cleanCitations.ts';
import { OPINION } from './arbitraries.ts';
import { runs } from './runs.ts';

const ALL = Object.values(CLEAN).flatMap((texts) => texts.trim().split('\n'));

/** A correct citation broken in up to three ways, one upon the other. */
const broken = fc.tuple(fc.constantFrom(...ALL), fc.shuffledSubarray([...BREAKS])).map(([good, ways]) => {
  let [bad, times] = [good, 0];
  for (const [, how] of ways) {
    const next = times < 3 ? how(bad) : bad;
    if (next === bad) continue;
    bad = next;
    times++;
  }
  return bad;
});

const mendable = (text: string, format: Format): Finding[] =>
  [...findingsOf(text, undefined, { format })].filter(({ fixes }) => fixes.some(({ safe }) => safe));

const mended = (text: string, format: Format = 'plaintext'): string =>
  fixAll((version) => findingsOf(version, undefined, { format }), text).text;

/** Makes one safe fix at a time, the one that `pick` points to, until none is left. */
function oneByOne(text: string, format: Format, pick: (count: number) => number): string {
  let now = text;
  for (let n = 0; n < 40; n++) {
    const found = mendable(now, format);
    const fix = found[pick(found.length)]?.fixes.find(({ safe }) => safe);
    if (!fix) return now;
    now = withEdits(now, fix.edits);
  }
  throw new Error(`never settles: ${text}`);
}

describe('the fixes of one citation', () => {
  it('come to one end in any order, whatever is wrong with it', () => {
    fc.assert(
      fc.property(broken, fc.infiniteStream(fc.nat(1000)), (text, numbers) => {
        const picks = numbers[Symbol.iterator]();
        const random = (count: number): number => (count === 0 ? 0 : (picks.next().value as number) % count);
        const end = mended(text);
        expect(oneByOne(text, 'plaintext', () => 0)).toBe(end);
        expect(oneByOne(text, 'plaintext', (count) => count - 1)).toBe(end);
        expect(oneByOne(text, 'plaintext', random)).toBe(end);
        expect(mendable(end, 'plaintext')).toEqual([]);
      }),
      runs(120),
    );
  });

  it('come to one end in any order in a real opinion, paragraph by paragraph', () => {
    for (const paragraph of OPINION.split(/\n+/).filter((text) => text.length < 1200)) {
      expect(oneByOne(paragraph, 'plaintext', (count) => count - 1)).toBe(mended(paragraph));
    }
  });
});

describe('what fix-all never touches', () => {
  it('is what stands between quotation marks', () => {
    fc.assert(
      fc.property(
        broken.filter((text) => !/["\u201c\u201d]/.test(text)),
        (text) => {
          const quoted = `\u201c${text}\u201d`;
          expect(mended(`The brief on the other side says this of it: ${quoted} It is wrong.`)).toContain(quoted);
        },
      ),
      runs(80),
    );
  });

  it('is what a suppression covers', () => {
    fc.assert(
      fc.property(broken, broken, (hidden, open) => {
        const text = `<!-- idem-disable -- as filed -->\n\n${hidden}\n\n<!-- idem-enable -->\n\n${open}\n`;
        expect(mended(text, 'markdown')).toContain(`-->\n\n${hidden}\n\n<!--`);
      }),
      runs(60),
    );
  });

  it('is the words around the citations', () => {
    const words = 'The court below saw it otherwise and gave no reason';
    fc.assert(
      fc.property(broken, broken, (first, second) => {
        const text = mended(`${words}. ${first}\n\n${words}. ${second}`);
        expect(text.split(words)).toHaveLength(3);
      }),
      runs(60),
    );
  });
});

describe('a citation that breaks off', () => {
  it('is mended to a fixed point wherever it is cut', () => {
    fc.assert(
      fc.property(broken, fc.double({ min: 0, max: 1, noNaN: true }), (text, part) => {
        const end = mended(text.slice(0, Math.ceil(text.length * part)));
        expect(mended(end)).toBe(end);
      }),
      runs(120),
    );
  });
});
