import type { Citation } from '../syntax/document.ts';
import type { ProseBlock } from '../text/blocks.ts';
import type { RuleContext } from './rule.ts';
import { leadStart } from './sentences.ts';

/** Where a block's round brackets stand, and how many are open behind each. */
interface Brackets {
  readonly at: readonly number[];
  readonly open: readonly number[];
}

const QUESTION = {};

/** Whether the citation begins inside round brackets: `(People v. Diaz (2015) 60 Cal.4th 1176.)`. Asks each block's text once. */
export function inBrackets(citation: Citation, context: RuleContext): boolean {
  const { at, open } = context.perBlock(QUESTION, citation.block, () => bracketsOf(citation.block));
  const start = leadStart(citation);
  let low = 0;
  for (let high = at.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((at[middle] as number) < start) low = middle + 1;
    else high = middle;
  }
  return low > 0 && (open[low - 1] as number) > 0;
}

function bracketsOf({ text }: ProseBlock): Brackets {
  const at: number[] = [];
  const open: number[] = [];
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c !== '(' && c !== ')') continue;
    depth = c === '(' ? depth + 1 : Math.max(0, depth - 1);
    at.push(i);
    open.push(depth);
  }
  return { at, open };
}
