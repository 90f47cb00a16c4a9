import type { Prose, ProseBlock } from '../../blocks.ts';
import { changeBetween } from '../../change.ts';
import { firstFrom, lastNotBehind, moved, movedBlock, ownCopy, spliced } from '../moved.ts';
import { type Chunk, isNeutral } from './chunks.ts';
import { type ChunkContent, readContent } from './content.ts';

/** Prose read from LaTeX, with what the next reading may reuse. */
export interface LatexProse extends Prose {
  readonly chunks: readonly Chunk[];
  /** The content of the chunks by their sources; not of those that were edited since the whole was read. */
  readonly content: ReadonlyMap<string, ChunkContent>;
  /** The macros that the content was read with. */
  readonly macros: string;
}

/**
 * What most keystrokes need: the prose of a text that differs from an earlier one inside one chunk, which stays one and leaves all behind
 * it as it was. Everything else is taken over and moved. Null where more may have changed, so that the whole has to be read.
 */
export function readEdited(text: string, before: LatexProse, proseMacros: ReadonlySet<string>): LatexProse | null {
  const change = changeBetween(before.text, text);
  const number = lastNotBehind(before.chunks, change.start);
  const chunk = before.chunks[number];
  // The chunk's first and last characters stay: white space at its edges is none of it.
  if (chunk === undefined || chunk.inNote || change.start <= chunk.start || change.endA >= chunk.end) return null;
  const by = change.endB - change.endA;
  const source = ownCopy(text.slice(chunk.start, chunk.end + by));
  if (!isNeutral(before.text.slice(chunk.start, chunk.end)) || !isNeutral(source)) return null;
  const read = readContent(source, chunk.around, proseMacros);
  const blocks = read.pieces.map(({ kind, text: prose, map, emphasis, ...place }): ProseBlock => {
    return { kind, source: moved(place, chunk.start), text: prose, map, stream: 0, emphasis };
  });
  const first = firstFrom(before.blocks, chunk.start);
  const behind = firstFrom(before.blocks, chunk.end);
  const here: Chunk = { start: chunk.start, end: chunk.end + by, around: chunk.around, inNote: chunk.inNote };
  return {
    format: before.format,
    text,
    blocks: spliced(before.blocks, first, behind, blocks, (block) => movedBlock(block, by)),
    comments: before.comments.map((one) => (one.start < change.start ? one : { ...moved(one, by), text: one.text })),
    footnoteCalls: before.footnoteCalls.map((call) =>
      call.offset < change.start ? call : { stream: call.stream, offset: call.offset + by },
    ),
    frontMatter: before.frontMatter,
    chunks: spliced(before.chunks, number, number + 1, [here], (each) => movedChunk(each, by)),
    content: before.content,
    macros: before.macros,
  };
}

const movedChunk = ({ start, end, around, inNote }: Chunk, by: number): Chunk => ({ start: start + by, end: end + by, around, inNote });
