import type { Analysis } from '../analysis.ts';
import type { Authority } from '../authorities/authority.ts';
import type { Citation } from '../syntax/document.ts';
import { isWord } from '../syntax/chars.ts';
import type { ProseBlock } from '../text/blocks.ts';
import { foldBlanks } from '../text/blanks.ts';
import { blockAt, toSource } from '../text/offsets.ts';
import { encloses, type Span } from '../text/span.ts';

/** A name in running prose, as a span of its block. */
export interface Mention {
  readonly block: ProseBlock;
  readonly span: Span;
}

/** How a name is set: in the document's italics, or as the rest of the text. */
export type Setting = 'emphasized' | 'plain';

/** Whether a span of a block is set off from the text around it. */
export function settingOf(block: ProseBlock, span: Span): Setting {
  const { emphasis } = block;
  let low = 0;
  let high = emphasis.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (emphasis[middle].start <= span.start) low = middle + 1;
    else high = middle;
  }
  return low > 0 && encloses(emphasis[low - 1], span) ? 'emphasized' : 'plain';
}

/**
 * Where `name` stands as a whole word of the text outside all citations and block quotations, from `from` (of the file) on, and set
 * as `setting` says: a document that puts case names in italics means a person where it does not.
 */
export function mentionsOf(analysis: Analysis, name: string, from: number, setting: Setting): readonly Mention[] {
  const cited = spansByBlock(analysis.citations);
  return analysis.prose.blocks.flatMap((block) => {
    if (block.kind === 'quote' || block.source.end <= from) return [];
    const free = outside(wordsIn(block.text, name), cited.get(block) ?? []);
    return free.filter((span) => settingOf(block, span) === setting).map((span) => ({ block, span }));
  });
}

/** A case that the text speaks of by its name. */
export interface Spoken {
  readonly authority: Authority;
  /** The name, in file offsets. */
  readonly place: Span;
}

/**
 * The case that the text speaks of at `offset` (of the file): a name in italics of its own (`as *Roth* holds`) that is the short name of
 * one case cited in full, and of no other. Null where nothing is emphasised, or where it may be another.
 */
export function spokenOfAt(analysis: Analysis, offset: number): Spoken | null {
  const block = blockAt(analysis.prose.blocks, offset);
  if (!block) return null;
  for (const stretch of block.emphasis) {
    const place = toSource(block, stretch);
    if (place.start > offset || place.end < offset) continue;
    const name = foldBlanks(block.text.slice(stretch.start, stretch.end)).trim();
    const [authority, ...others] = analysis.resolution.authorities.filter(
      (one) => one.kind === 'full_case' && one.firstFull !== null && (one.name === name || one.shortNames.includes(name)),
    );
    return authority && others.length === 0 ? { authority, place } : null;
  }
  return null;
}

function spansByBlock(citations: readonly Citation[]): ReadonlyMap<ProseBlock, readonly Span[]> {
  const spans = new Map<ProseBlock, Span[]>();
  for (const { block, node } of citations) {
    const span = { start: Math.min(node.start, node.fullStart), end: Math.max(node.end, node.fullEnd) };
    const list = spans.get(block);
    if (list) list.push(span);
    else spans.set(block, [span]);
  }
  for (const list of spans.values()) list.sort((a, b) => a.start - b.start);
  return spans;
}

/** Those of the ascending spans that overlap none of the taken ones (ascending by start, some inside others). */
function outside(spans: readonly Span[], taken: readonly Span[]): readonly Span[] {
  let next = 0;
  let reach = -1;
  return spans.filter((span) => {
    for (; next < taken.length && taken[next].start < span.end; next++) reach = Math.max(reach, taken[next].end);
    return reach <= span.start;
  });
}

function wordsIn(text: string, word: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    if (!isWord(text.charCodeAt(at - 1)) && !isWord(text.charCodeAt(end))) found.push({ start: at, end });
  }
  return found;
}
