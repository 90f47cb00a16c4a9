import type { FootnoteCall, HostComment, Prose, ProseBlock } from '../blocks.ts';
import { type Parts, readParts } from './parts.ts';
import { readTypstParts, type TypstPart } from './typst/reader.ts';

/** Prose read from Typst, with what the next reading may reuse. */
interface TypstProse extends Prose {
  readonly typstParts: Parts<null, TypstPart>;
}

/**
 * Reads Typst's markup as prose: paragraphs, headings, list items, quotations and the contents of calls; footnotes are streams. Code,
 * raw text, formulas and references are none. Of `previous` it takes over what has not changed.
 */
export function readTypst(text: string, previous?: Prose): Prose {
  const typstParts = readParts(text, null, readTypstParts, previous !== undefined && isTypst(previous) ? previous.typstParts : null);
  const blocks: ProseBlock[] = [];
  const comments: HostComment[] = [];
  const calls: { readonly offset: number; readonly target: number | string }[] = [];
  const labels = new Map<string, number>();
  let start = 0;
  let notes = 0;
  for (const { length, content } of typstParts.parts) {
    for (const { block, note } of content.blocks) {
      const { start: from, end, kind, text: prose, map, emphasis } = block;
      const stream = note === 0 ? 0 : notes + note;
      blocks.push({ kind, source: { start: start + from, end: start + end }, text: prose, map, stream, emphasis });
    }
    for (const comment of content.comments) comments.push({ ...comment, start: start + comment.start, end: start + comment.end });
    for (const { at, target } of content.calls)
      calls.push({ offset: start + at, target: typeof target === 'number' ? notes + target : target });
    for (const { label, note } of content.labels) if (!labels.has(label)) labels.set(label, notes + note);
    notes += content.notes;
    start += length;
  }
  const footnoteCalls: FootnoteCall[] = [];
  for (const { offset, target } of calls) {
    const stream = typeof target === 'number' ? target : labels.get(target);
    if (stream !== undefined) footnoteCalls.push({ stream, offset });
  }
  const prose: TypstProse = { format: 'typst', text, blocks, comments, footnoteCalls, frontMatter: null, typstParts };
  return prose;
}

const isTypst = (prose: Prose): prose is TypstProse => 'typstParts' in prose;
