import type { SyntaxNodeRef } from '@lezer/common';
import type { BlockKind } from '../../blocks.ts';
import type { Span } from '../../span.ts';
import { normalLabel } from './blockParser.ts';
import { type BlockTree, readBlockTree } from './blockTree.ts';

/** A block of the document that holds inline content; offsets of the file. */
export interface Leaf extends Span {
  readonly kind: BlockKind;
  /** `comment` is an HTML block that begins with a comment. */
  readonly form: 'prose' | 'html' | 'comment';
  /** Line prefixes (`> `) inside the block: no prose. In order. */
  readonly prefixes: readonly Span[];
  /** The number of the footnote whose body this is part of, from 1 in order of the bodies; 0 for the document's body. */
  readonly footnote: number;
}

/** What the block parser finds in a document. */
export interface Structure {
  readonly leaves: readonly Leaf[];
  /** The labels of the footnotes' definitions: the n-th is footnote n + 1. */
  readonly footnotes: readonly string[];
  /** The labels of the defined link references. */
  readonly references: readonly string[];
  /** What the next version of the text is read with. */
  readonly tree: BlockTree;
}

const KINDS: Readonly<Record<string, Leaf['form']>> = {
  Paragraph: 'prose',
  Task: 'prose',
  TableCell: 'prose',
  HTMLBlock: 'html',
  CommentBlock: 'comment',
};

/** Reads the blocks of the text from `from` on (behind the front matter). Linear. */
export function readStructure(text: string, from: number, previous: BlockTree | null): Structure {
  const lines = withLineFeeds(from === 0 ? text : text.slice(from));
  const leaves: Leaf[] = [];
  const footnotes: string[] = [];
  const references: string[] = [];
  const toFile = (at: number): number => from + at + countBelow(lines.removed, at);
  let quotes = 0;
  const inFootnote: number[] = [];
  let open: { kind: BlockKind; form: Leaf['form']; start: number; end: number; prefixes: Span[] } | null = null;

  const enter = (node: SyntaxNodeRef): boolean | undefined => {
    const { name } = node;
    if (open !== null) {
      if (name === 'QuoteMark') open.prefixes.push({ start: node.from, end: node.to });
      // `# ` and `[x] ` in front, an underline or closing `#`s behind.
      else if (name === 'TaskMarker' || name === 'HeaderMark') {
        if (node.from === open.start) open.start = node.to;
        else open.end = node.from;
      }
      return true;
    }
    const heading = name.startsWith('ATXHeading') || name.startsWith('SetextHeading');
    const form = heading ? 'prose' : KINDS[name];
    if (form !== undefined) {
      const kind = heading ? 'heading' : name === 'TableCell' ? 'cell' : quotes > 0 ? 'quote' : 'paragraph';
      open = { kind, form, start: node.from, end: node.to, prefixes: [] };
    } else if (name === 'Blockquote') quotes++;
    else if (name === 'FootnoteLabel') {
      footnotes.push(normalLabel(lines.text.slice(node.from + 2, node.to - 2)));
      inFootnote.push(footnotes.length);
    } else if (name === 'LinkReference') references.push(labelOf(lines.text, node.from));
    return name !== 'FencedCode' && name !== 'CodeBlock';
  };

  const leave = (node: SyntaxNodeRef): void => {
    if (open !== null) {
      if (node.name === 'QuoteMark' || node.name === 'TaskMarker' || node.name === 'HeaderMark') return;
      const { kind, form, start, end } = open;
      const prefixes = linePrefixes(lines.text, open.prefixes).map((p) => ({ start: toFile(p.start), end: toFile(p.end) }));
      leaves.push({ kind, form, start: toFile(start), end: toFile(end), prefixes, footnote: inFootnote.at(-1) ?? 0 });
      open = null;
    } else if (node.name === 'Blockquote') quotes--;
    else if (node.name === 'Footnote') inFootnote.pop();
  };

  const tree = readBlockTree(lines.text, previous);
  tree.tree.iterate({ enter, leave });
  return { leaves, footnotes, references, tree };
}

/** The text with every line end as one `\n`, and where (in the result) a `\r` was taken out: the parser knows no other line end. */
function withLineFeeds(text: string): { readonly text: string; readonly removed: readonly number[] } {
  if (!text.includes('\r')) return { text, removed: [] };
  const removed: number[] = [];
  const result = text.replace(/\r\n?/g, (end, at: number) => {
    if (end.length === 2) removed.push(at - removed.length);
    return '\n';
  });
  return { text: result, removed };
}

/** How many of the ascending offsets are below `at`. */
function countBelow(offsets: readonly number[], at: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle] < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From the marks of quotes inside a block, what is no prose: each line's beginning through its last mark and a space behind it. */
function linePrefixes(text: string, marks: readonly Span[]): Span[] {
  const prefixes: Span[] = [];
  for (const mark of marks) {
    const last = prefixes.at(-1);
    const end = mark.end + (text[mark.end] === ' ' || text[mark.end] === '\t' ? 1 : 0);
    let start = mark.start;
    while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t') && start > (last?.end ?? 0)) start--;
    if (last !== undefined && start <= last.end) prefixes[prefixes.length - 1] = { start: last.start, end };
    else prefixes.push({ start, end });
  }
  return prefixes;
}

/** The label of the reference definition that begins at `from`. */
const labelOf = (text: string, from: number): string => normalLabel(text.slice(from + 1, text.indexOf(']:', from)));
