import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterChange, changesOf, clientLines, type ContentChange } from '../../server/src/lsp/positions.ts';
import { positionOf } from './client.ts';

const applyChanges = (text: string, changes: readonly ContentChange[]): string => {
  const last = changesOf(text, changes).at(-1);
  return last ? afterChange(last) : text;
};

const text = fc
  .array(fc.constantFrom('a', 'Id.', '\n', '\r\n', '\r', '😀', '\ud800', '\u2028', ' '), { maxLength: 30 })
  .map((p) => p.join(''));
const edits = fc.array(fc.tuple(fc.nat(60), fc.nat(5), text), { maxLength: 6 });

describe('positions', () => {
  it('lead there and back', () => {
    fc.assert(
      fc.property(text, (t) => {
        const lines = clientLines(t);
        for (let at = 0; at <= t.length; at++) {
          expect(lines.positionAt(at)).toEqual(positionOf(t, at));
          expect(lines.offsetAt(positionOf(t, at))).toBe(at);
        }
      }),
    );
  });

  it('keep the text the same as the client has it, whatever is put in', () => {
    fc.assert(
      fc.property(text, edits, (start, all) => {
        let client = start;
        let server = start;
        for (const [from, length, put] of all) {
          const at = Math.min(from, client.length);
          const to = Math.min(at + length, client.length);
          const range = { start: positionOf(client, at), end: positionOf(client, to) };
          server = applyChanges(server, [{ range, text: put }]);
          client = client.slice(0, at) + put + client.slice(to);
        }
        expect(server).toBe(client);
      }),
    );
  });

  it('outside the text are its edges; past a line, its end before the line end', () => {
    const lines = clientLines('ab\r\ncd\n');
    expect(lines.offsetAt({ line: 0, character: 99 })).toBe(2);
    expect(lines.offsetAt({ line: 1, character: 99 })).toBe(6);
    expect(lines.offsetAt({ line: 99, character: 0 })).toBe(7);
    expect(lines.offsetAt({ line: -1, character: -1 })).toBe(0);
    expect(lines.offsetAt({ line: Number.NaN, character: Number.NaN })).toBe(0);
    expect(lines.positionAt(99)).toEqual({ line: 2, character: 0 });
  });

  it('of a range given backwards mean the same range; several changes are made in turn', () => {
    const range = { start: { line: 0, character: 2 }, end: { line: 0, character: 1 } };
    expect(
      applyChanges('abc', [
        { range, text: '-' },
        { text: 'x' },
        { range: { start: { line: 0, character: 1 }, end: { line: 0, character: 1 } }, text: 'y' },
      ]),
    ).toBe('xy');
    expect(applyChanges('abc', [{ range, text: '-' }])).toBe('a-c');
  });
});
