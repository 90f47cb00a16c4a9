import { isBlank, lastBefore, skipBlanks } from './chars.ts';
import type { SourceCitation } from './citation.ts';
import { parentheticalKind, readCourtDate, shortClose } from './courtDates.ts';
import { beginsLocator } from './lexicon.ts';
import { popularIn } from './popular.ts';
import type { Draft, DraftNode, Scan } from './scan.ts';

/** A parenthetical that explains runs on; its first characters tell what kind it is. */
const HEAD = 72;
const MAX_WEIGHT = 110;

const takesDate = (node: DraftNode): node is Extract<DraftNode, { courtDate?: unknown } | { date?: unknown }> =>
  'courtDate' in node || 'date' in node;
const dateOf = (node: DraftNode) => ('courtDate' in node ? node.courtDate : 'date' in node ? node.date : null);

/**
 * Reads what follows a citation's locator and pins: court and date, weight, source; opens an explanatory parenthetical, whose
 * inside the main pass then reads. `index` is the citation the tail belongs to (a parallel's primary). Gives the offset to go on from.
 */
export function readTail(scan: Scan, index: number, at: number): number {
  const { text } = scan;
  const node = scan.nodes[index] as DraftNode;
  let i = at;
  for (;;) {
    const j = skipBlanks(text, i);
    const c = text.charCodeAt(j);
    if (c !== 40 && c !== 91) break;
    if (takesDate(node) && !dateOf(node)) {
      const read = readCourtDate(text, j);
      if (read) {
        if ('courtDate' in node) node.courtDate = read.value;
        else if ('date' in node) node.date = read.value;
        node.parentheticals.push({ kind: 'court_date', start: j, end: read.end });
        i = extend(scan, node, read.end);
        continue;
      }
    }
    if (c === 91) {
      const end = readHereinafter(scan, node, j);
      if (end < 0) break;
      i = extend(scan, node, end);
      continue;
    }
    if (c === 40 && node.kind === 'full_case' && beginsLocator(text, j + 1) && !dateOf(node)) {
      // Georgia's parallel: `221 Ga. App. 257 (471 SE2d 60) (1998)`. The bracket explains nothing.
      scan.open.push(null);
      return j + 1;
    }
    const close = shortClose(text, j, MAX_WEIGHT);
    const kind = parentheticalKind(text.slice(j + 1, close > 0 ? close : j + HEAD).trim());
    if (close > 0 && (kind === 'weight' || kind === 'source')) {
      node.parentheticals.push({ kind, start: j, end: close + 1 });
      i = extend(scan, node, close + 1);
      continue;
    }
    if (close > 0 && kind === 'explanatory' && 'popular' in node) {
      const popular = popularIn(text, j, close, node.name?.text ?? '');
      if (popular) {
        node.popular ??= popular;
        node.parentheticals.push({ kind, start: j, end: close + 1 });
        i = extend(scan, node, close + 1);
        continue;
      }
    }
    // A bracket that begins with a signal behind a full stop is a citation sentence of its own: `et seq. (See id. ¶ 18.)`.
    if (kind === 'explanatory' && text.charCodeAt(i - 1) === 46 && SIGNAL.test(text.slice(j + 1, j + 12))) break;
    // "order (and" of prose: an explanation stands apart from the citation by a blank and explains more than a number.
    // Glued to the court and date, it is one all the same.
    if (j === i && kind === 'explanatory' && !(node.kind === 'full_case' && text.charCodeAt(j - 1) === 41)) break;
    if (close > 0 && close - j < 4) break;
    scan.open.push({ start: j, owner: index, kind, firstNode: scan.nodes.length, last: scan.last });
    scan.owners.push(index);
    scan.last = -1;
    scan.chainEnd = -1;
    return j + 1;
  }
  return i;
}

const SIGNAL = /^(?:See|Id\.|Cf\.|But see|Accord|Compare)\s/;

function extend(scan: Scan, node: DraftNode, end: number): number {
  node.fullEnd = Math.max(node.fullEnd, end);
  scan.floor = Math.max(scan.floor, end);
  scan.chainEnd = -1;
  return end;
}

/** `[hereinafter Hearings]`: the short title by which supra may call the source. */
function readHereinafter(scan: Scan, node: DraftNode, at: number): number {
  const { text } = scan;
  const word = skipBlanks(text, at + 1);
  if (!text.startsWith('hereinafter', word) || !isBlank(text.charCodeAt(word + 11))) return -1;
  const close = shortClose(text, at, 120);
  if (close < 0) return -1;
  const title = { start: skipBlanks(text, word + 11), end: close };
  if ('hereinafter' in node) (node as Draft<SourceCitation>).hereinafter = title;
  else if ('popular' in node) node.popular = title;
  return close + 1;
}

/** Takes a closing bracket of the prose: ends the parenthetical it closes and goes on with its owner's tail. */
export function closeBracket(scan: Scan, at: number): number {
  const bracket = scan.open.pop();
  if (!bracket) return closeParallel(scan, at);
  scan.owners.pop();
  const node = scan.nodes[bracket.owner] as DraftNode;
  node.parentheticals.push({ kind: bracket.kind, start: bracket.start, end: at + 1 });
  scan.last = bracket.last >= 0 ? bracket.last : bracket.owner;
  extend(scan, node, at + 1);
  return readTail(scan, bracket.owner, at + 1);
}

/** Behind the bracket of a parallel (`(471 SE2d 60)`) the citation goes on with its court and date; behind any other, prose. */
function closeParallel(scan: Scan, at: number): number {
  const last = scan.nodes[scan.nodes.length - 1];
  if (scan.chainEnd !== at || last?.kind !== 'full_case' || last.primary === null || last.fullEnd > at) return at + 1;
  const primary = scan.nodes[last.primary] as DraftNode;
  const open = lastBefore(scan.text, 40, at, 90);
  if (open < primary.end || primary.fullEnd < last.end) return at + 1;
  extend(scan, primary, at + 1);
  return readTail(scan, last.primary, at + 1);
}

/** At the block's end: what stands behind a bracket that was never closed does not stand in it. */
export function dropUnclosed(scan: Scan): void {
  if (scan.owners.length === 0) return;
  const unclosed = new Map<number, number>();
  for (const bracket of scan.open) if (bracket && !unclosed.has(bracket.owner)) unclosed.set(bracket.owner, bracket.firstNode);
  scan.nodes.forEach((node, index) => {
    const first = node.within === null ? undefined : unclosed.get(node.within);
    // An owner stands before what it owns, so its own place is right by now.
    if (node.within !== null && first !== undefined && index >= first) node.within = (scan.nodes[node.within] as DraftNode).within;
  });
}
