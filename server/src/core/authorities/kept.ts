import type { Citation } from '../syntax/document.ts';
import type { FootnoteCall, Prose } from '../text/blocks.ts';
import type { Resolution } from './authority.ts';
import { SENTENCE } from './shortForms.ts';

/** A resolution, with what else of its document it depends on. */
export interface KeptResolution {
  readonly footnoteCalls: readonly FootnoteCall[];
  readonly resolution: Resolution;
}

/** How far from a citation its resolution may look at the prose; a bare locator's further back (./shortForms.ts). */
const BEFORE = 16;
const BEHIND = 16;

/**
 * The resolution of an earlier version, for a version in which nothing changed that resolving reads: the same citations, with the same
 * prose close around them, wherever they stand now. That is so while a writer types between citations. Null where anything else changed.
 */
export function keptResolution(before: KeptResolution, prose: Prose, citations: readonly Citation[]): Resolution | null {
  const old = before.resolution.citations;
  if (old.length !== citations.length) return null;
  for (let i = 0; i < citations.length; i++) if (!isUnmoved(old[i], citations[i]) && !isSame(old, citations, i)) return null;
  if (!sameCalls(before.footnoteCalls, old, prose.footnoteCalls, citations)) return null;
  return { citations, references: before.resolution.references, authorities: before.resolution.authorities };
}

/** Whether the citation stands in a block of the same prose. */
const isUnmoved = (a: Citation, b: Citation): boolean =>
  a.node === b.node &&
  a.first === b.first &&
  a.block.kind === b.block.kind &&
  a.block.stream === b.block.stream &&
  a.block.text === b.block.text;

function isSame(old: readonly Citation[], citations: readonly Citation[], i: number): boolean {
  const [a, b] = [old[i], citations[i]];
  if (a.first !== b.first || a.block.kind !== b.block.kind || a.block.stream !== b.block.stream) return false;
  if (!sameMoved(a.node, b.node, b.node.start - a.node.start) || around(a) !== around(b)) return false;
  const gaps = [gapBefore(old, i), gapBefore(citations, i)];
  return gaps[0] === gaps[1] || Math.min(...gaps) > BEFORE + BEHIND;
}

/** The prose of a citation and of what stands close to it. */
function around({ node, block }: Citation): string {
  const reach = node.kind === 'short_case' && node.name === null ? SENTENCE : BEFORE;
  return block.text.slice(Math.max(0, Math.min(node.start, node.fullStart) - reach), Math.max(node.end, node.fullEnd) + BEHIND);
}

/** How far behind the end of the citation before it a citation begins; the same for every first one of a block. */
function gapBefore(citations: readonly Citation[], i: number): number {
  const [before, here] = [citations[i - 1], citations[i]];
  return before?.block === here.block ? here.node.fullStart - before.node.fullEnd : Number.POSITIVE_INFINITY;
}

const OFFSETS: ReadonlySet<string> = new Set(['start', 'end', 'fullStart', 'fullEnd']);

/** Whether two nodes, or parts of nodes, are the same but for their place, the second `by` further on. */
function sameMoved(a: unknown, b: unknown, by: number): boolean {
  if (a === b || Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  for (const key of keys) {
    const here = (a as Readonly<Record<string, unknown>>)[key];
    const there = (b as Readonly<Record<string, unknown>>)[key];
    if (OFFSETS.has(key) ? there !== (here as number) + by : !sameMoved(here, there, by)) return false;
  }
  return true;
}

/** Whether the same footnotes are called from the same places among the citations. */
function sameCalls(
  before: readonly FootnoteCall[],
  old: readonly Citation[],
  after: readonly FootnoteCall[],
  citations: readonly Citation[],
): boolean {
  if (before.length !== after.length) return false;
  return before.every(
    (call, i) => call.stream === after[i].stream && citationsBefore(old, call.offset) === citationsBefore(citations, after[i].offset),
  );
}

/** How many citations stand in blocks that begin before the offset. */
function citationsBefore(citations: readonly Citation[], offset: number): number {
  let low = 0;
  let high = citations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (citations[middle].block.source.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
