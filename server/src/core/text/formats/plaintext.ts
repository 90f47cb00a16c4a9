import type { HostComment, Prose, ProseBlock } from '../blocks.ts';
import { wholeParagraphs } from '../pageBreaks.ts';
import { MASK, proseBuilder } from '../proseBuilder.ts';
import { trimmed } from '../segments.ts';
import type { Span } from '../span.ts';

/**
 * Reads plain text: its paragraphs are the blocks, as they stand. Masked are suppressions in the comment form of HTML
 * (`<!-- idem-disable … -->`), since plain text has no comments of its own, and what a page break puts into a paragraph.
 */
export function readPlaintext(text: string): Prose {
  const comments = suppressions(text);
  const blocks: ProseBlock[] = [];
  let next = 0;
  for (const { source, gaps } of wholeParagraphs(text)) {
    const first = next;
    while (next < comments.length && comments[next].start < source.end) next++;
    const block = next > first ? blockWithout(text, source, comments.slice(first, next), gaps) : plainBlock(text, source, gaps);
    if (block) blocks.push(block);
    // A comment that runs on into the next paragraph is masked there too.
    if (next > first && comments[next - 1].end > source.end) next--;
  }
  return { format: 'plaintext', text, blocks, comments, footnoteCalls: [], frontMatter: null };
}

const OPENING = '<!--';
const CLOSING = '-->';

/** The comments that are suppressions: any other `<!--` is text. */
function suppressions(text: string): HostComment[] {
  const found: HostComment[] = [];
  for (let start = text.indexOf(OPENING); start >= 0; ) {
    const inner = start + OPENING.length;
    if (!/^\s{0,20}idem-/.test(text.slice(inner, inner + 25))) {
      start = text.indexOf(OPENING, inner);
      continue;
    }
    const close = text.indexOf(CLOSING, inner);
    if (close < 0) break;
    const end = close + CLOSING.length;
    found.push({ start, end, text: text.slice(inner, close) });
    start = text.indexOf(OPENING, end);
  }
  return found;
}

/** The block as it stands, but for what page breaks put into it. */
function plainBlock(text: string, source: Span, gaps: readonly Span[]): ProseBlock {
  if (gaps.length === 0)
    return { kind: 'paragraph', source, text: text.slice(source.start, source.end), map: null, stream: 0, emphasis: [] };
  const map = { prose: [] as number[], source: [] as number[], sourceLength: [] as number[] };
  let prose = '';
  let at = source.start;
  for (let i = 0; i <= gaps.length; i++) {
    const to = gaps[i]?.start ?? source.end;
    map.prose.push(prose.length);
    map.source.push(at - source.start);
    map.sourceLength.push(to - at);
    prose += text.slice(at, to);
    at = gaps[i]?.end ?? to;
  }
  return { kind: 'paragraph', source, text: prose, map, stream: 0, emphasis: [] };
}

/**
 * The block without the comments and page breaks in it. A comment with a line to itself is left out, line and all, so that it may
 * stand in the middle of a hard-wrapped citation; one within a line leaves a mask. Null when nothing else is in the block.
 */
function blockWithout(text: string, paragraph: Span, comments: readonly HostComment[], pageBreaks: readonly Span[]): ProseBlock | null {
  const gaps = comments.map((comment) => gapOf(text, paragraph, comment));
  if (pageBreaks.length > 0) {
    for (const { start, end } of pageBreaks) gaps.push({ start, end, masked: false });
    gaps.sort((a, b) => a.start - b.start);
  }
  let source = paragraph;
  for (const gap of gaps) {
    if (gap.start <= source.start)
      source = trimmed(text, { start: Math.max(source.start, Math.min(gap.end, source.end)), end: source.end });
  }
  for (const gap of [...gaps].reverse()) {
    if (gap.end >= source.end)
      source = trimmed(text, { start: source.start, end: Math.min(source.end, Math.max(gap.start, source.start)) });
  }
  if (source.start >= source.end) return null;
  const builder = proseBuilder(text, source.start);
  let at = source.start;
  for (const { start, end, masked } of gaps) {
    builder.copy(at, Math.min(start, source.end));
    if (masked && at <= start && end <= source.end) builder.replace(start, end, MASK);
    at = Math.max(at, end);
  }
  builder.copy(at, source.end);
  const { text: prose, map } = builder.finish();
  return /[^\s\uFFFC]/.test(prose) ? { kind: 'paragraph', source, text: prose, map, stream: 0, emphasis: [] } : null;
}

/** What a comment takes out of its paragraph: its whole line when it is alone there, else itself, leaving a mask. */
function gapOf(text: string, paragraph: Span, { start, end }: Span): Span & { readonly masked: boolean } {
  const line = lineStartOf(text, start, paragraph.start);
  const next = nextLineOf(text, end, paragraph.end);
  return line >= 0 && next >= 0 ? { start: line, end: next, masked: false } : { start, end, masked: true };
}

/** Where the line begins in which only white space stands before `at`, not before `floor`; -1 when something does. */
function lineStartOf(text: string, at: number, floor: number): number {
  let i = at;
  while (i > floor && (text[i - 1] === ' ' || text[i - 1] === '\t')) i--;
  return i <= floor || text[i - 1] === '\n' || text[i - 1] === '\r' ? i : -1;
}

/** Where the next line begins when only white space follows `at` in its line; `ceiling` at the end of the block; else -1. */
function nextLineOf(text: string, at: number, ceiling: number): number {
  let i = at;
  while (i < ceiling && (text[i] === ' ' || text[i] === '\t')) i++;
  if (i >= ceiling) return ceiling;
  if (text[i] === '\r' && text[i + 1] === '\n') return i + 2;
  return text[i] === '\n' || text[i] === '\r' ? i + 1 : -1;
}
