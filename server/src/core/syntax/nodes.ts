import { isBlank } from './chars.ts';
import type { CaseCitation } from './citation.ts';
import type { Draft, DraftNode, Scan } from './scan.ts';
import { readSignalBefore } from './signals.ts';

/** `, quoting ` and the like between two citations: the second stands in the first as if in a parenthetical. */
const QUOTES = /^[,;]?\s*(?:quoting|citing|quoted in|cited in)\s*(?:,?\s*inter alia,?\s*)?$/;
const STRING = /^\s*;\s*(?:and|or|but)?\s*$/;

/** Adds a node to the scan: its signal, the citation it stands in, its group. Gives its index. */
export function addNode(scan: Scan, node: DraftNode): number {
  const { text } = scan;
  const index = scan.nodes.length;
  node.quoted = scan.curlyQuotes > 0 || scan.straightQuote;
  node.signal = readSignalBefore(text, node.fullStart, Math.max(0, Math.min(scan.floor, node.fullStart)));
  node.within = scan.owners[scan.owners.length - 1] ?? null;
  const last = scan.last >= 0 ? (scan.nodes[scan.last] as DraftNode) : null;
  node.group = last && joins(scan, last, node) ? last.group : scan.groups++;
  scan.nodes.push(node);
  scan.last = index;
  scan.floor = Math.max(scan.floor, node.end);
  scan.chainEnd = -1;
  return index;
}

/** Whether a node goes on the string of the one before it: a semicolon between them, or "compare … with". */
function joins(scan: Scan, last: DraftNode, node: DraftNode): boolean {
  const from = last.fullEnd;
  const to = node.signal ? node.signal.start : node.fullStart;
  if (to < from) return true;
  if (to - from > 40) return false;
  const gap = scan.text.slice(from, to);
  if (QUOTES.test(gap)) {
    node.within ??= scan.last;
    return false;
  }
  if (STRING.test(gap)) return true;
  return node.signal?.id === 'with' && /^[,;]?\s*(?:and)?\s*$/.test(gap);
}

/** Makes `node` a parallel of the citation before it: one group, one level, the primary's own. */
export function addParallel(scan: Scan, node: Draft<CaseCitation>, primary: number): number {
  const owner = scan.nodes[primary] as DraftNode;
  const index = scan.nodes.length;
  node.quoted = owner.quoted;
  node.within = owner.within;
  node.group = owner.group;
  node.primary = primary;
  scan.nodes.push(node);
  scan.floor = Math.max(scan.floor, node.end);
  owner.fullEnd = Math.max(owner.fullEnd, node.fullEnd);
  return index;
}

/** Whether only blanks and one comma (or an opening bracket: California's parallels) lie between two offsets. */
export function isParallelGap(text: string, from: number, to: number): boolean {
  if (to <= from || to - from > 70) return false;
  let marks = 0;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (isBlank(c)) continue;
    if ((c === 44 || c === 91) && marks < 2) marks++;
    else if (c === 59 && marks === 0) marks++;
    else return false;
  }
  return marks > 0;
}
