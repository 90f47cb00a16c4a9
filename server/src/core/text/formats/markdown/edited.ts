import type { Prose, ProseBlock } from '../../blocks.ts';
import { changeBetween } from '../../change.ts';
import type { Span } from '../../span.ts';
import { firstFrom, lastNotBehind, moved, movedBlock, ownCopy, spliced } from '../moved.ts';
import type { BlockTree } from './blockTree.ts';
import { divide } from './divide.ts';
import { type InlineContent, readInline } from './inline.ts';
import { type Leaf, readStructure } from './structure.ts';

/** Prose read from Markdown, with what the next reading may reuse. */
export interface MarkdownProse extends Prose {
  /** Of this text, or of an earlier one with the same structure. */
  readonly tree: BlockTree;
  readonly leaves: readonly Leaf[];
  /** The content of the blocks by their sources; not of those that were edited since the whole was read. */
  readonly inline: ReadonlyMap<string, InlineContent>;
  /** The link references that the content was read with, one a line. */
  readonly references: string;
}

export const isMarkdown = (prose: Prose): prose is MarkdownProse => 'inline' in prose;

/**
 * What most keystrokes need: the prose of a text that differs from an earlier one within one paragraph, which stays one. Everything
 * else is taken over and moved. Null where more may have changed, so that the whole has to be read.
 *
 * A paragraph of the document itself that begins at the margin, with blank lines around it, is read the same alone as in its place:
 * nothing that was open before it goes on into it, and it opens nothing itself.
 */
export function readEdited(text: string, before: MarkdownProse): MarkdownProse | null {
  const change = changeBetween(before.text, text);
  const number = lastNotBehind(before.leaves, change.start);
  const leaf = before.leaves[number];
  if (leaf === undefined || !isPlain(leaf) || change.start <= leaf.start) return null;
  const lineEnd = endOfLine(before.text, leaf.end);
  const next = before.leaves[number + 1];
  if (change.endA > lineEnd || (next !== undefined && next.start < lineEnd) || /\S/.test(before.text.slice(leaf.end, lineEnd))) return null;
  if (!isApart(before.text, { start: leaf.start, end: lineEnd }) || mayOpenFrontMatter(before)) return null;
  const by = change.endB - change.endA;
  const paragraph = readAlone(text, { start: leaf.start, end: lineEnd + by }, before.references);
  if (paragraph === null) return null;
  const first = firstFrom(before.blocks, leaf.start);
  const behind = firstFrom(before.blocks, lineEnd);
  const within = ({ start }: Span): boolean => start >= leaf.start && start < lineEnd;
  if (before.comments.some(within) || before.footnoteCalls.some(({ offset }) => offset >= leaf.start && offset < lineEnd)) return null;
  for (let i = first; i < behind; i++) if (before.blocks[i].stream !== 0) return null;
  return {
    format: before.format,
    text,
    blocks: spliced(before.blocks, first, behind, paragraph.blocks, (block) => movedBlock(block, by)),
    comments: before.comments.map((comment) => (comment.start < change.start ? comment : { ...moved(comment, by), text: comment.text })),
    footnoteCalls: before.footnoteCalls.map((call) =>
      call.offset < change.start ? call : { stream: call.stream, offset: call.offset + by },
    ),
    frontMatter: before.frontMatter,
    tree: before.tree,
    leaves: spliced(before.leaves, number, number + 1, [paragraph.leaf], (each) => movedLeaf(each, by)),
    inline: before.inline,
    references: before.references,
  };
}

/** A paragraph of the document's body, outside quotes. */
const isPlain = ({ kind, form, footnote, prefixes }: Leaf): boolean =>
  kind === 'paragraph' && form === 'prose' && footnote === 0 && prefixes.length === 0;

/** Whether the lines `[start, end)` begin at the margin, with blank lines or the text's ends around them. */
const isApart = (text: string, { start, end }: Span): boolean =>
  (start === 0 || /\n\r?\n$/.test(text.slice(Math.max(0, start - 3), start))) &&
  /^(?:$|\r?\n(?:$|[ \t]{0,40}(?:\r?\n|$)))/.test(text.slice(end, end + 48));

/** A fence at the text's head that nothing closes would be front matter as soon as something does. */
const mayOpenFrontMatter = ({ text, frontMatter }: MarkdownProse): boolean =>
  frontMatter === null && (text.startsWith('---') || text.startsWith('+++'));

/** The blocks of what may be a paragraph, read by itself; null where it is another thing, or calls or holds a note or a comment. */
function readAlone(text: string, place: Span, references: string): { readonly leaf: Leaf; readonly blocks: readonly ProseBlock[] } | null {
  const source = ownCopy(text.slice(place.start, place.end));
  const structure = readStructure(source, 0, null);
  const [own] = structure.leaves;
  if (structure.leaves.length !== 1 || !isPlain(own) || own.start !== 0) return null;
  if (structure.references.length > 0 || structure.footnotes.length > 0) return null;
  if (/\S/.test(source.slice(own.end))) return null;
  const labels = new Set(references === '' ? [] : references.split('\n'));
  const blocks: ProseBlock[] = [];
  for (const [part, prefixes] of divide(source, own)) {
    const { pieces, calls, comments } = readInline(ownCopy(source.slice(part.start, part.end)), prefixes, labels);
    if (calls.length > 0 || comments.length > 0) return null;
    for (const piece of pieces) {
      const at = moved(piece, place.start + part.start);
      blocks.push({ kind: own.kind, source: at, text: piece.text, map: piece.map, stream: 0, emphasis: piece.emphasis });
    }
  }
  return { leaf: movedLeaf(own, place.start), blocks };
}

const movedLeaf = (leaf: Leaf, by: number): Leaf => ({
  kind: leaf.kind,
  form: leaf.form,
  start: leaf.start + by,
  end: leaf.end + by,
  prefixes: leaf.prefixes.length === 0 ? leaf.prefixes : leaf.prefixes.map((prefix) => moved(prefix, by)),
  footnote: leaf.footnote,
});

function endOfLine(text: string, from: number): number {
  const lf = text.indexOf('\n', from);
  const end = lf < 0 ? text.length : lf;
  return end > from && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
}
