import { type Tree, TreeFragment } from '@lezer/common';
import { changeBetween } from '../../change.ts';
import { blockParserFor } from './blockParser.ts';

/** The block structure of a text, and what the next version of the text needs to read only what changed. */
export interface BlockTree {
  readonly text: string;
  readonly tree: Tree;
}

const isReadWhole = (text: string): boolean => text.includes('|') || text.includes('\t');

/**
 * Parses the blocks of `text`; of `previous`, the tree of an earlier version, the blocks before and behind the changed stretch
 * are taken over as they are. The result is the same without it.
 */
export function readBlockTree(text: string, previous: BlockTree | null): BlockTree {
  const parser = blockParserFor(text);
  // Beyond what the parser remembers to have looked at, it looks ahead for a table's delimiter row and counts a tab's columns: a text
  // with either is read whole.
  if (!previous || isReadWhole(text) || isReadWhole(previous.text)) return { text, tree: parser.parse(text) };
  const { start, endA, endB } = changeBetween(previous.text, text);
  const change = { fromA: start, toA: endA, fromB: start, toB: endB };
  return { text, tree: parser.parse(text, TreeFragment.applyChanges(TreeFragment.addTree(previous.tree), [change])) };
}
