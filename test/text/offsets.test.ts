import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProseBlock } from '../../server/src/core/text/blocks.ts';
import { blockAt, toProse, toSource } from '../../server/src/core/text/offsets.ts';
import { readProse } from '../../server/src/core/text/prose.ts';
import { anyText } from './arbitraries.ts';

const MARKDOWN = 'x\n\n**See** [*Roe*](http://a.b), &sect;&nbsp;5.';
const block = readProse(MARKDOWN, 'markdown').blocks[1] as ProseBlock;
const sourceOf = (prose: string): string => {
  const start = block.text.indexOf(prose);
  const { start: from, end } = toSource(block, { start, end: start + prose.length });
  return MARKDOWN.slice(from, end);
};

describe('toSource', () => {
  it('leaves markup at the edges outside and keeps what is between', () => {
    expect(block.text).toBe('See Roe, §\u00a05.');
    expect(sourceOf('See')).toBe('See');
    expect(sourceOf('Roe')).toBe('Roe');
    expect(sourceOf('See Roe')).toBe('See** [*Roe');
    expect(sourceOf('Roe,')).toBe('Roe*](http://a.b),');
    expect(sourceOf('§')).toBe('&sect;');
    expect(sourceOf('\u00a05')).toBe('&nbsp;5');
  });

  it('gives an empty span for an empty one, before the next character', () => {
    expect(toSource(block, { start: 0, end: 0 })).toEqual({ start: 5, end: 5 });
    expect(toSource(block, { start: 3, end: 3 })).toEqual({ start: 10, end: 10 });
    expect(toSource(block, { start: block.text.length, end: block.text.length })).toEqual({ start: MARKDOWN.length, end: MARKDOWN.length });
  });

  it('is addition where the prose is the source', () => {
    const [plain] = readProse('\n  Roe v. Wade', 'plaintext').blocks;
    expect(plain.map).toBeNull();
    expect(toSource(plain, { start: 4, end: 6 })).toEqual({ start: 7, end: 9 });
    expect(toProse(plain, 7)).toBe(4);
    expect([toProse(plain, 0), toProse(plain, 99)]).toEqual([0, 11]);
  });
});

describe('toProse', () => {
  it('takes an offset in markup for the character behind it, and one in an entity for its character', () => {
    expect(toProse(block, 3)).toBe(0);
    expect(toProse(block, MARKDOWN.indexOf('Roe') + 1)).toBe(5);
    expect(toProse(block, MARKDOWN.indexOf('http'))).toBe(7);
    expect(toProse(block, MARKDOWN.indexOf('&sect') + 3)).toBe(9);
    expect(toProse(block, MARKDOWN.indexOf('&nbsp'))).toBe(10);
    expect(toProse(block, 1000)).toBe(block.text.length);
  });
});

describe('blockAt', () => {
  it('finds the block that an offset is in or at the end of', () => {
    const { blocks } = readProse('One\n\nTwo^[note]. Three', 'markdown');
    const at = (offset: number): string | undefined => blockAt(blocks, offset)?.text;
    expect([at(0), at(3), at(4), at(5), at(11), at(16), at(22)]).toEqual(['One', 'One', undefined, 'Two', 'note', '. Three', '. Three']);
    expect(blockAt([], 0)).toBeNull();
  });
});

describe('the two maps', () => {
  it('lead back to where one began, and stay within the block', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('markdown' as const, 'plaintext' as const), (text, format) => {
        for (const each of readProse(text, format).blocks) {
          for (let at = 0; at < each.text.length; at++) {
            const { start, end } = toSource(each, { start: at, end: at + 1 });
            expect(each.source.start <= start && start < end && end <= each.source.end).toBe(true);
            // Both halves of an astral character that an entity stands for have the same source.
            expect([at, at - 1]).toContain(toProse(each, start));
          }
          const whole = toSource(each, { start: 0, end: each.text.length });
          expect(whole.start >= each.source.start && whole.end <= each.source.end).toBe(true);
        }
      }),
    );
  });
});
