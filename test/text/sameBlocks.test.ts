import { describe, expect, it } from 'vitest';
import { readProse } from '../../server/src/core/text/prose.ts';
import { sameBlocks } from '../../server/src/core/text/sameBlocks.ts';

const blocksOf = (paragraphs: readonly string[]) => readProse(paragraphs.join('\n\n'), 'markdown').blocks;
const same = (before: readonly string[], after: readonly string[]): number[] => [...sameBlocks(blocksOf(before), blocksOf(after))];

describe('the blocks that two versions have in common', () => {
  it('are those before and behind the one that changed', () => {
    expect(same(['One.', 'Two.', 'Three.'], ['One.', 'Two more.', 'Three.'])).toEqual([0, -1, 2]);
    expect(same(['One.', 'Two.', 'Three.'], ['One.', 'Three.'])).toEqual([0, 2]);
    expect(same(['One.', 'Three.'], ['One.', 'Two.', 'Three.'])).toEqual([0, -1, 1]);
  });

  it('are found where they were put elsewhere', () => {
    expect(same(['One.', 'Two.', 'Three.', 'Four.'], ['One.', 'Three.', 'Two.', 'Four.'])).toEqual([0, 2, 1, 3]);
  });

  it('are counted once where one text stands several times', () => {
    expect(same(['Id.', 'Id.'], ['Id.', 'Id.', 'Id.'])).toEqual([0, 1, -1]);
  });

  it('are of the same kind, with the same markup', () => {
    expect(same(['Two.'], ['# Two.'])).toEqual([-1]);
    expect(same(['*Roe* v. Wade'], ['Roe v. *Wade*'])).toEqual([-1]);
    expect(same(['*Roe* v. Wade'], ['_Roe_ v. Wade'])).toEqual([0]);
    expect(same(['*Roe* v. Wade'], ['**Roe** v. Wade'])).toEqual([-1]);
  });
});
