import type { Analysis } from '../../analysis.ts';
import { openMarksBefore } from '../../rules/emphasisMarks.ts';
import type { ProseBlock } from '../../text/blocks.ts';
import { blockBefore, toProse, toSource } from '../../text/offsets.ts';
import type { Span } from '../../text/span.ts';

/** The prose that ends at the caret. */
export interface Before {
  readonly block: ProseBlock;
  /** The block's prose up to the caret; blanks that end a paragraph, which are no prose, included. */
  readonly text: string;
  /** Where the caret's line begins in `text`, or the first character that is looked at: what is begun does not reach further back. */
  readonly from: number;
  /** The caret in the file. */
  readonly offset: number;
}

/** What is begun is no longer. */
const REACH = 160;

/** The prose before the caret; null in headings, in others' words, and outside all prose (code, comments, addresses). */
export function proseBefore(analysis: Analysis, offset: number): Before | null {
  const block = blockBefore(analysis.prose.blocks, offset);
  if (!block || block.kind === 'heading' || block.kind === 'quote') return null;
  const behind = analysis.text.slice(block.source.end, offset);
  if (behind.length > REACH || /[^ \t\u00a0]/.test(behind)) return null;
  const prose = block.text.slice(0, toProse(block, Math.min(offset, block.source.end)));
  if (behind === '' && isInMarkup(analysis, block, prose.length, offset)) return null;
  const text = prose + behind;
  const from = Math.max(text.lastIndexOf('\n') + 1, text.length - REACH, 0);
  return { block, text, from, offset };
}

/** Whether what stands between the prose and the caret is more than the mark that opens italics: a command, an address, code. */
function isInMarkup(analysis: Analysis, block: ProseBlock, length: number, offset: number): boolean {
  const end = length === 0 ? block.source.start : toSource(block, { start: length - 1, end: length }).end;
  if (end >= offset) return false;
  const open = openMarksBefore(analysis, offset)?.open;
  return open === undefined || analysis.text.slice(end, offset) !== open;
}

/**
 * Where the prose from `start` to the caret stands in the file; null where markup stands inside it, so that it is not one stretch of
 * the file's own text.
 */
export function begunIn(analysis: Analysis, { block, text, offset }: Before, start: number): Span | null {
  if (start >= text.length) return { start: offset, end: offset };
  if (start >= block.text.length) return { start: block.source.end + start - block.text.length, end: offset };
  const from = toSource(block, { start, end: start + 1 }).start;
  return analysis.text.slice(from, offset) === text.slice(start) ? { start: from, end: offset } : null;
}
