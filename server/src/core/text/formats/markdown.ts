import type { FootnoteCall, HostComment, Prose, ProseBlock } from '../blocks.ts';
import { trimmed } from '../segments.ts';
import type { Span } from '../span.ts';
import { findFrontMatter } from './markdown/frontMatter.ts';
import { divide } from './markdown/divide.ts';
import { isMarkdown, readEdited } from './markdown/edited.ts';
import { type InlineContent, readInline } from './markdown/inline.ts';
import { type Leaf, readStructure } from './markdown/structure.ts';

/**
 * Reads Markdown (CommonMark, GitHub's tables, Pandoc's footnotes, notes, spans, math and citation keys) as prose. Of `previous` it
 * takes over the blocks outside the changed stretch, and the inline content of each block whose source has not changed; the result
 * is the same as without.
 */
export function readMarkdown(text: string, previous?: Prose): Prose {
  const before = previous !== undefined && isMarkdown(previous) ? previous : null;
  const edited = before && readEdited(text, before);
  if (edited) return edited;
  const front = findFrontMatter(text);
  const { leaves, footnotes, references, tree } = readStructure(text, front?.end ?? 0, before?.tree ?? null);
  const labels = new Set(references);
  const referenceKey = references.join('\n');
  const old = before?.references === referenceKey ? before.inline : null;
  const inline = new Map<string, InlineContent>();

  const blocks: ProseBlock[] = [];
  const comments: HostComment[] = [];
  const calls: { readonly offset: number; readonly target: string | number }[] = [];
  const streams = new Map<number, number>();
  let streamCount = 0;

  const comment = (start: number, end: number): void => {
    comments.push({ start, end, text: text.slice(start + 4, Math.max(start + 4, end - 3)) });
  };
  const read = (leaf: Leaf, place: Span, prefixes: readonly Span[]): void => {
    const source = text.slice(place.start, place.end);
    const known = inline.get(source) ?? old?.get(source);
    const content = known !== undefined && samePlaces(known.prefixes, prefixes) ? known : readInline(source, prefixes, labels);
    inline.set(source, content);
    const own = leaf.footnote === 0 ? 0 : (streams.get(leaf.footnote) ?? ++streamCount);
    if (own > 0) streams.set(leaf.footnote, own);
    const notesBefore = streamCount;
    for (const { start, end, text: prose, map, emphasis, note } of content.pieces) {
      const at = { start: place.start + start, end: place.start + end };
      blocks.push({ kind: leaf.kind, source: at, text: prose, map, stream: note === 0 ? own : notesBefore + note, emphasis });
    }
    for (const { at, target } of content.calls) {
      if (typeof target === 'number') streamCount = Math.max(streamCount, notesBefore + target);
      calls.push({ offset: place.start + at, target: typeof target === 'number' ? notesBefore + target : target });
    }
    for (const { start, end } of content.comments) comment(place.start + start, place.start + end);
  };

  for (const leaf of leaves) {
    if (leaf.form === 'html' && RAW.test(text.slice(leaf.start, leaf.start + 12))) continue;
    const start = leaf.form === 'comment' ? skipComments(text, leaf, comment) : leaf.start;
    for (const [place, prefixes] of divide(text, { ...leaf, start })) read(leaf, place, prefixes);
  }
  return Object.assign(prose(), { tree, leaves, inline, references: referenceKey });

  function prose(): Prose {
    const numbers = new Map<string, number>();
    footnotes.forEach((label, i) => {
      const stream = streams.get(i + 1);
      if (stream !== undefined && !numbers.has(label)) numbers.set(label, stream);
    });
    const footnoteCalls: FootnoteCall[] = [];
    for (const { offset, target } of calls) {
      const stream = typeof target === 'number' ? target : numbers.get(target);
      if (stream !== undefined) footnoteCalls.push({ stream, offset });
    }
    const inner = front?.inner;
    const frontMatter = inner ? { ...inner, text: text.slice(inner.start, inner.end) } : null;
    return { format: 'markdown', text, blocks, comments, footnoteCalls, frontMatter };
  }
}

/** HTML whose content is no prose. */
const RAW = /^<(?:script|pre|style|textarea)(?![\w-])/i;

const samePlaces = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(({ start, end }, i) => start === b[i].start && end === b[i].end);

/** Gathers the comments that an HTML block begins with; gives where what follows them begins. One left open takes the whole block. */
function skipComments(text: string, { start, end }: Span, comment: (start: number, end: number) => void): number {
  let at = start;
  while (text.startsWith('<!--', at)) {
    const close = text.slice(at, end).indexOf('-->', 2);
    if (close < 0) return end;
    comment(at, at + close + 3);
    at = trimmed(text, { start: at + close + 3, end }).start;
  }
  return at;
}
