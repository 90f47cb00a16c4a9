import type { CrossReference } from '../syntax/citation.ts';
import type { Citation } from '../syntax/document.ts';
import type { ProseBlock } from '../text/blocks.ts';
import type { Span } from '../text/span.ts';
import type { RuleContext } from './rule.ts';

/** Findings in the prose around citations. All offsets are prose offsets of the block. */

/** The number of a place that is no citation of the resolution. */
export const NO_CITATION = -1;

/** A place of a block's prose in the shape that reports and edits are made of, for what is wrong outside every citation. */
export function inProse(block: ProseBlock, { start, end }: Span): Citation {
  const node: CrossReference = {
    kind: 'cross_reference',
    start,
    end,
    fullStart: start,
    fullEnd: end,
    signal: null,
    parentheticals: [],
    within: null,
    group: NO_CITATION,
    quoted: false,
  };
  return { index: NO_CITATION, node, block, first: 0 };
}

/** Whether the block is the writer's own prose: a paragraph or cell, no heading or block quotation. */
export const isOwnBlock = ({ kind }: ProseBlock): boolean => kind === 'paragraph' || kind === 'cell';

const isBlank = (c: string): boolean => c === '' || /[\s([\u2014\u2013-]/.test(c);

/** The stretches between double quotation marks, without the marks; one that is not closed runs to the block's end. */
export function quotations(text: string): Span[] {
  // Most paragraphs quote nothing.
  if (!text.includes('"') && !text.includes('\u201c') && !text.includes('\u201d')) return [];
  const found: Span[] = [];
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c !== 34 && c !== 0x201c && c !== 0x201d) continue;
    if (open >= 0 && c !== 0x201c) {
      found.push({ start: open, end: i });
      open = -1;
    } else if (open < 0 && c !== 0x201d && (c === 0x201c || isBlank(text.charAt(i - 1)))) open = i + 1;
  }
  if (open >= 0) found.push({ start: open, end: text.length });
  return found;
}

/** Whether the place stands between quotation marks: somebody else's words. The block's quotations are found once for a run. */
export function isQuotedAt(context: RuleContext, block: ProseBlock, at: number): boolean {
  const found = context.quotations(block);
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (found[middle].end <= at) low = middle + 1;
    else high = middle;
  }
  return low < found.length && found[low].start <= at;
}
