import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FindingFix } from '../../server/src/core/rules/finding.ts';
import { fixAll, safeEdits } from '../../server/src/core/rules/fixAll.ts';
import { startTracking } from '../../server/src/core/rules/trackedText.ts';
import { finding } from './findings.ts';
import { withEdits } from './check.ts';

const replacing = (start: number, end: number, newText: string, safe = true): FindingFix => ({
  title: 'mend',
  safe,
  edits: [{ start, end, newText }],
  places: 1,
});

/** A rule that doubles nothing: every `a` becomes `b`, every `bb` becomes `c`. */
const pretend = (text: string) =>
  [...text.matchAll(/bb|a/g)].map((m) =>
    finding({ start: m.index, end: m.index + m[0].length, fixes: [replacing(m.index, m.index + m[0].length, m[0] === 'a' ? 'b' : 'c')] }),
  );

describe('fix all', () => {
  it('goes on until nothing is left, and says what it changed of the original', () => {
    const { text, edits } = fixAll(pretend, 'x aa y');
    expect(text).toBe('x c y');
    expect(withEdits('x aa y', edits)).toBe(text);
  });

  it('makes no fix that is only offered', () => {
    const offered = [finding({ start: 0, end: 1, fixes: [replacing(0, 1, 'z', false)] })];
    expect(fixAll(() => offered, 'a')).toEqual({ text: 'a', edits: [] });
  });

  it('ends where two fixes undo each other', () => {
    const flip = (text: string) => [finding({ start: 0, end: 1, fixes: [replacing(0, 1, text === 'a' ? 'b' : 'a')] })];
    expect(['a', 'b']).toContain(fixAll(flip, 'a').text);
  });

  it('takes the first of two fixes that touch', () => {
    const { edits, mended } = safeEdits([
      finding({ start: 0, end: 4, fixes: [replacing(0, 4, 'x')] }),
      finding({ start: 2, end: 6, fixes: [replacing(2, 6, 'y')] }),
      finding({ start: 6, end: 6, fixes: [replacing(6, 6, '!')] }),
    ]);
    expect(edits.map((edit) => edit.newText)).toEqual(['x', '!']);
    expect(mended).toBe(2);
  });
});

describe('a tracked text', () => {
  it('leads from the original to the present, whatever was edited in between', () => {
    const edits = (length: number) =>
      fc.array(fc.tuple(fc.nat(length), fc.nat(3), fc.string({ maxLength: 3 })), { maxLength: 5 }).map((raw) => {
        const sorted = raw
          .map(([start, size, newText]) => ({ start, end: Math.min(length, start + size), newText }))
          .sort((a, b) => a.start - b.start);
        let reached = -1;
        return sorted.filter(({ start, end }) => {
          const clear = start > reached;
          if (clear) reached = end;
          return clear;
        });
      });
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.gen(), (source, gen) => {
        const tracked = startTracking(source);
        let expected = source;
        for (let pass = 0; pass < 3; pass++) {
          const step = gen(edits, expected.length);
          expected = withEdits(expected, step);
          tracked.apply(step);
          expect(tracked.text()).toBe(expected);
        }
        expect(withEdits(source, tracked.edits())).toBe(expected);
      }),
    );
  });
});
