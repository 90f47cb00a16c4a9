import type { FootnoteCall, HostComment, Prose, ProseBlock } from '../blocks.ts';
import { readChunks } from './latex/chunks.ts';
import { type ChunkContent, readContent } from './latex/content.ts';
import { type LatexProse, readEdited } from './latex/edited.ts';

/** What a writer may say of the LaTeX that is to be read. */
export interface LatexOptions {
  /** Macros of the writer's own (without `\`) whose first argument is prose, and no other. */
  readonly proseMacros?: readonly string[];
}

/**
 * Reads LaTeX as prose: paragraphs, headings, items, quotations, cells and captions are blocks, footnotes streams of their own, which
 * divide the paragraph that they stand in. Of `previous` it takes over the chunks outside the changed stretch, and the content of every
 * chunk whose source has not changed; the result is the same without it. Commands that it does not know are markup, and what stands in their braces is prose.
 */
export function readLatex(text: string, previous?: Prose, { proseMacros = [] }: LatexOptions = {}): Prose {
  const macros = proseMacros.join(' ');
  const known = new Set(proseMacros);
  const before = previous !== undefined && isLatex(previous) && previous.macros === macros ? previous : null;
  const edited = before && readEdited(text, before, known);
  if (edited) return edited;
  const old = before?.content;
  const content = new Map<string, ChunkContent>();
  const { chunks, comments } = readChunks(text);
  const blocks: ProseBlock[] = [];
  const calls = openCalls();
  let streams = 0;
  for (const { start, end, around } of chunks) {
    const source = text.slice(start, end);
    const found = content.get(source) ?? old?.get(source);
    const isSame = found?.around.quotes === around.quotes && found.around.tables === around.tables;
    const read = isSame ? found : readContent(source, around, known);
    content.set(source, read);
    for (const piece of read.pieces) {
      const at = { start: start + piece.start, end: start + piece.end };
      const { kind, text: prose, map, emphasis } = piece;
      blocks.push({ kind, source: at, text: prose, map, stream: piece.note === 0 ? 0 : streams + piece.note, emphasis });
    }
    calls.add(read, start, streams);
    streams += read.notes.length;
  }
  return Object.assign(prose(text, blocks, comments, calls.all()), { chunks, content, macros });
}

const prose = (text: string, blocks: ProseBlock[], comments: readonly HostComment[], footnoteCalls: readonly FootnoteCall[]): Prose => ({
  format: 'latex',
  text,
  blocks,
  comments,
  footnoteCalls,
  frontMatter: null,
});

const isLatex = (prose: Prose): prose is LatexProse => prose.format === 'latex' && 'content' in prose;

interface Calls {
  readonly add: (content: ChunkContent, start: number, streams: number) => void;
  readonly all: () => FootnoteCall[];
}

/** Gathers the calls of notes. A note apart from its mark belongs to the first mark of its number that has none yet. */
function openCalls(): Calls {
  const calls: FootnoteCall[] = [];
  const waiting = new Map<string, { readonly marks: number[]; next: number }>();
  return {
    add({ marks, notes }, start, streams) {
      let mark = 0;
      for (const { note, at, form, label } of notes) {
        for (; mark < marks.length && marks[mark].at < at; mark++) wait(marks[mark].label, start + marks[mark].at);
        const queue = form === 'apart' ? waiting.get(label) : undefined;
        calls.push({ stream: streams + note, offset: queue?.marks[queue.next++] ?? start + at });
      }
      for (; mark < marks.length; mark++) wait(marks[mark].label, start + marks[mark].at);
    },
    all: () => calls.sort((a, b) => a.offset - b.offset),
  };

  function wait(label: string, offset: number): void {
    const queue = waiting.get(label);
    if (queue === undefined) waiting.set(label, { marks: [offset], next: 0 });
    else queue.marks.push(offset);
  }
}
