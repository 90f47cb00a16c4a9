import { type Tree, TreeFragment } from '@lezer/common';
import { blockParserFor } from './blockParser.ts';

/** The block structure of a text, and what the next version of the text needs to read only what changed. */
export interface BlockTree {
  readonly text: string;
  readonly tree: Tree;
}

/**
 * Parses the blocks of `text`; of `previous`, the tree of an earlier version, the blocks before and behind the changed stretch
 * are taken over as they are. The result is the same without it.
 */
export function readBlockTree(text: string, previous: BlockTree | null): BlockTree {
  const parser = blockParserFor(text);
  // The parser looks ahead for a table's delimiter row, beyond what it remembers to have looked at: such a text is read whole.
  if (!previous || text.includes('|') || previous.text.includes('|')) return { text, tree: parser.parse(text) };
  const change = changed(previous.text, text);
  return { text, tree: parser.parse(text, TreeFragment.applyChanges(TreeFragment.addTree(previous.tree), [change])) };
}

/** The one stretch in which two texts differ: all between what they begin and end with alike. */
function changed(old: string, text: string): { fromA: number; toA: number; fromB: number; toB: number } {
  const shorter = Math.min(old.length, text.length);
  const start = alike(shorter, (from, to) => old.slice(from, to) === text.slice(from, to));
  const end = alike(
    shorter - start,
    (from, to) => old.slice(old.length - to, old.length - from) === text.slice(text.length - to, text.length - from),
  );
  return { fromA: start, toA: old.length - end, fromB: start, toB: text.length - end };
}

/** How far, up to `length`, two texts are the same: by stretches, which strings compare fast, halved at the difference. */
function alike(length: number, same: (from: number, to: number) => boolean): number {
  let at = 0;
  for (let step = 8192; step >= 1; step >>= 1) while (at + step <= length && same(at, at + step)) at += step;
  return at;
}
