import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorityMeant } from '../../server/src/core/authorities/drift/meaning.ts';
import { referencesIn } from '../../server/src/core/authorities/drift/settle.ts';
import type { Analysis } from '../../server/src/core/analysis.ts';
import { IQBAL, open, ROTH, TWOMBLY, type Writer } from '../authorities/writer.ts';
import { OPINION } from './arbitraries.ts';
import { runs } from './runs.ts';

const PARAGRAPHS = [
  TWOMBLY,
  'It must cross the line between what can be and what is likely. *Id.* at 570.',
  IQBAL,
  'So much was said before. *Id.* at 158. The rule is old. *Twombly*, 550 U.S. at 557. It has two parts. *Id.* at 558; *id.* at 559.',
  ROTH,
  'A teacher hired for a year had none. *Id.* at 576.',
  'None of this is in the complaint, which says nothing of the contract.',
  'The statute gives a cause of action. 42 U.S.C. § 1983. And fees. *Id.* § 1988.',
  'There is more. *Id.* See also *Roth*, 408 U.S. at 572.',
];
const share = fc.double({ min: 0, max: 1, noNaN: true });
const WORDS =
  'the court held that a claim of entitlement arises from state law, and no less; it follows, then, that the rule is settled.'.split(' ');

const anyEdit = fc.record({
  at: share,
  length: fc.nat({ max: 300 }),
  newText: fc.constantFrom('', 'x', ' and so it is ', 'Roth v. Wade, 410 U.S. 113 (1973). '),
});

interface Step {
  readonly after: Writer;
  readonly undo: (writer: Writer) => Writer;
}

/** An edit, and how the editor takes it back. */
function step(writer: Writer, { at, length, newText }: { at: number; length: number; newText: string }): Step {
  const start = Math.floor(at * writer.text.length);
  const end = Math.min(writer.text.length, start + length);
  const old = writer.text.slice(start, end);
  return {
    after: writer.change([{ start, end, newText }]),
    undo: (now) => now.change([{ start, end: start + newText.length, newText: old }]),
  };
}

describe('references that come to mean another authority', () => {
  it('are told no more once everything is undone', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 5 }), (edits) => {
        let writer = open(OPINION);
        const undos: Step['undo'][] = [];
        for (const edit of edits) {
          const made = step(writer, edit);
          writer = made.after;
          undos.unshift(made.undo);
        }
        for (const undo of undos) writer = undo(writer);
        expect(writer.text).toBe(OPINION);
        expect(writer.drifts().map(({ message }) => message)).toEqual([]);
      }),
      runs(25),
    );
  });

  it('are not told of where prose is typed between the words', () => {
    const gaps = [...OPINION.matchAll(/(?<=[a-z]{3}) (?=[a-z]{3})/g)].map(({ index }) => index);
    fc.assert(
      fc.property(fc.nat({ max: gaps.length - 1 }), fc.subarray(WORDS, { minLength: 3 }), (gap, words) => {
        let writer = open(OPINION);
        let at = gaps[gap] as number;
        for (const letter of ` ${words.join(' ')}`) {
          writer = writer.type(at++, letter);
          expect(writer.drifts()).toEqual([]);
        }
      }),
      runs(6),
    );
  });

  it('are told of where a paragraph is cut and pasted elsewhere: exactly those whose authority is another one', () => {
    const paragraphs = PARAGRAPHS;
    const number = fc.nat({ max: paragraphs.length - 1 });
    let seen = 0;
    fc.assert(
      fc.property(number, number, (from, to) => {
        if (from === to) return;
        const writer = open(PARAGRAPHS.join('\n\n'));
        const rest = paragraphs.filter((_, i) => i !== from);
        const cut = writer.change([paragraphAt(paragraphs, from)]);
        const at = rest.slice(0, to).join('\n\n').length;
        const newText = to === 0 ? `${paragraphs[from]}\n\n` : `\n\n${paragraphs[from]}`;
        const moved = cut.change([{ start: at, end: at, newText }]);
        const order = [...rest.slice(0, to), paragraphs[from] as string, ...rest.slice(to)];
        expect(moved.text).toBe(order.join('\n\n'));
        const told = moved.drifts().map(({ start }) => start);
        const before = meantIn(writer.analysis, paragraphs);
        const after = meantIn(moved.analysis, order);
        const changed = [...after].flatMap(([reference, now]) => {
          const was = before.get(reference);
          return was && now.name !== null && was.name !== null && was.name !== now.name ? [now.start] : [];
        });
        for (const start of changed) expect(told).toContain(start);
        for (const start of told) {
          const [, here] = [...after].find(([, { start: at }]) => at === start) ?? [];
          // Where its place does not fit what it is led to, it means nothing sure; it is told all the same.
          expect(here && (changed.includes(start) || here.name === null)).toBe(true);
        }
        seen += changed.length;
      }),
      runs(40),
    );
    expect(seen).toBeGreaterThan(0);
  });
});

function paragraphAt(paragraphs: readonly string[], number: number): { start: number; end: number; newText: string } {
  const before = paragraphs.slice(0, number).join('\n\n').length;
  const start = number === 0 ? 0 : before;
  const length = (paragraphs[number] as string).length + 2;
  return { start, end: Math.min(start + length, paragraphs.join('\n\n').length), newText: '' };
}

/** What every reference means, by its paragraph's text, that paragraph's number among its like, and its own number in it. */
function meantIn(analysis: Analysis, paragraphs: readonly string[]): ReadonlyMap<string, { start: number; name: string | null }> {
  const starts: number[] = [];
  let at = 0;
  for (const one of paragraphs) {
    starts.push(at);
    at += one.length + 2;
  }
  const found = new Map<string, { start: number; name: string | null }>();
  const counts = new Map<string, number>();
  for (const { start, citation } of referencesIn(analysis.resolution)) {
    const number = starts.filter((one) => one <= start).length - 1;
    const key = `${paragraphs[number]}`;
    const n = counts.get(key) ?? 0;
    counts.set(key, n + 1);
    const authority = authorityMeant(analysis.resolution, citation.index);
    found.set(`${key}#${n}`, { start, name: authority === null ? null : (analysis.resolution.authorities[authority]?.citation ?? null) });
  }
  return found;
}
