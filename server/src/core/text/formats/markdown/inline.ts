import type { Span } from '../../span.ts';
import { normalLabel } from './blockParser.ts';
import { decodeEntity } from './entities.ts';
import { type Inline, parseInline } from './inlineParser.ts';
import { nextMark } from './marks.ts';
import { type InlinePiece, type PieceBuilder, pieceBuilder } from './pieces.ts';
import { breaksLine, isTransparent, pairedTags, tagName } from './tags.ts';
import { windows } from './windows.ts';

/** The prose of one block's source and what else stands in it. A function of the source, its prefixes and the defined references. */
export interface InlineContent {
  /** The line prefixes that were skipped: the same source may be read with others in another place. */
  readonly prefixes: readonly Span[];
  /** In order of their sources. */
  readonly pieces: readonly InlinePiece[];
  /** Marks that call a footnote by its label, or an inline note by its number. */
  readonly calls: readonly InlineCall[];
  readonly comments: readonly Span[];
}

export interface InlineCall {
  readonly at: number;
  readonly target: string | number;
}

/** What is gathered while one block is read. */
interface Reading {
  /** The block's source, and the same with its line prefixes blanked: their `>` is nothing to the inline parser. */
  readonly source: string;
  readonly blanked: string;
  readonly prefixes: readonly Span[];
  readonly references: ReadonlySet<string>;
  readonly pieces: InlinePiece[];
  readonly calls: InlineCall[];
  readonly comments: Span[];
  notes: number;
}

/**
 * Reads a block's source as inline Markdown.
 * @param prefixes line prefixes (`> `) in it, in order
 * @param references the labels of the document's link references
 */
export function readInline(source: string, prefixes: readonly Span[], references: ReadonlySet<string>): InlineContent {
  if (prefixes.length === 0 && nextMark(source, 0) === source.length) {
    const whole: InlinePiece = { start: 0, end: source.length, text: source, map: null, emphasis: [], note: 0 };
    return { prefixes, pieces: [whole], calls: [], comments: [] };
  }
  const blanked = withBlanks(source, prefixes);
  const reading: Reading = { source, blanked, prefixes, references, pieces: [], calls: [], comments: [], notes: 0 };
  readStretch(reading, { start: 0, end: source.length }, 0);
  const { pieces, calls, comments } = reading;
  return { prefixes, pieces: pieces.sort((a, b) => a.start - b.start), calls, comments };
}

/** Reads the whole source (`note` 0) or the content of an inline note into pieces. */
function readStretch(reading: Reading, stretch: Span, note: number): void {
  const builder = pieceBuilder(reading.source, stretch.start, reading.prefixes, note);
  const text = reading.blanked.slice(stretch.start, stretch.end);
  for (const { start, end } of windows(text)) {
    const nodes = parseInline(text.slice(start, end));
    const base = stretch.start + start;
    const walker: Walker = { reading, builder, note, base, paired: pairedTags(nodes, reading.source, base) };
    walk(walker, nodes, { start: base, end: stretch.start + end });
  }
  keep(reading, builder.endPiece(stretch.end));
}

function keep(reading: Reading, piece: InlinePiece | null): void {
  if (piece !== null) reading.pieces.push(piece);
}

/** What a walk over the nodes of one window needs; `base` is the window's place in the source. */
interface Walker {
  readonly reading: Reading;
  readonly builder: PieceBuilder;
  readonly note: number;
  readonly base: number;
  readonly paired: ReadonlySet<number>;
}

function walk(walker: Walker, nodes: readonly Inline[], { start, end }: Span): void {
  let at = start;
  for (const node of nodes) {
    const from = walker.base + node.from;
    // Inside an attribute that was read with the node before it.
    if (from < at) continue;
    walker.builder.copy(at, from);
    at = visit(walker, node, { start: from, end: walker.base + node.to });
  }
  walker.builder.copy(at, end);
}

/** Reads a node; gives where it ends, which may be behind the node itself (a span's attribute). */
function visit(walker: Walker, node: Inline, place: Span): number {
  const { reading, builder } = walker;
  const { start, end } = place;
  switch (node.name) {
    case 'Emphasis':
    case 'StrongEmphasis':
      builder.emphasize();
      walk(walker, node.children, place);
      builder.deemphasize();
      break;
    case 'Strikethrough':
      walk(walker, node.children, place);
      break;
    case 'EmphasisMark':
    case 'StrikethroughMark':
    case 'Dropped':
      break;
    case 'Escape':
      builder.copy(start + 1, end);
      break;
    case 'Entity': {
      const character = decodeEntity(reading.source.slice(start, end));
      if (character === null) builder.copy(start, end);
      else builder.replace(start, end, character);
      break;
    }
    case 'FootnoteCall':
      reading.calls.push({ at: start, target: normalLabel(reading.source.slice(start + 2, end - 1)) });
      break;
    case 'InlineNote':
      readNote(walker, place);
      break;
    case 'Comment':
      reading.comments.push(place);
      builder.mask(start, end);
      break;
    case 'HTMLTag':
      readTag(walker, node, place);
      break;
    case 'Link':
      readLink(walker, node);
      break;
    case 'Bracketed':
      return readBracketed(walker, node, place);
    default:
      builder.mask(start, end);
  }
  return end;
}

/** An inline note divides the prose around it; a note in a note is text. */
function readNote({ reading, builder, note }: Walker, { start, end }: Span): void {
  if (note > 0) {
    builder.copy(start, end);
    return;
  }
  keep(reading, builder.endPiece(start));
  reading.calls.push({ at: start, target: ++reading.notes });
  readStretch(reading, { start: start + 2, end: end - 1 }, reading.notes);
  builder.startPiece(end);
}

function readTag({ reading, builder, paired }: Walker, node: Inline, { start, end }: Span): void {
  const name = tagName(reading.source.slice(start, end));
  if (paired.has(node.from)) {
    if (reading.source[start + 1] === '/') builder.deemphasize();
    else builder.emphasize();
  } else if (breaksLine(name)) builder.replace(start, end, '\n');
  else if (!isTransparent(name)) builder.mask(start, end);
}

/** The content between a node's brackets, and its nodes. */
function contentOf({ base }: Walker, node: Inline): { readonly nodes: readonly Inline[]; readonly place: Span } {
  let close = node.children.length - 1;
  while (node.children[close].name !== 'LinkMark') close--;
  const place = { start: base + node.children[0].to, end: base + node.children[close].from };
  return { nodes: node.children.slice(1, close), place };
}

/** A link's text is prose; its brackets and destination are nothing to a reader. */
function readLink(walker: Walker, node: Inline): void {
  const { nodes, place } = contentOf(walker, node);
  walk(walker, nodes, place);
}

/** Brackets are the writer's own, unless an attribute makes them a span or a definition a link. */
function readBracketed(walker: Walker, node: Inline, { start, end }: Span): number {
  const { reading, builder } = walker;
  const { nodes, place } = contentOf(walker, node);
  const attribute = /^\{[^{}\r\n]{0,200}\}/.exec(reading.source.slice(place.end + 1, place.end + 203));
  if (attribute !== null) {
    const emphasized = /\.(?:underline|ul|smallcaps|mark)(?![\w-])/.test(attribute[0]);
    if (emphasized) builder.emphasize();
    walk(walker, nodes, place);
    if (emphasized) builder.deemphasize();
    return place.end + 1 + attribute[0].length;
  }
  if (isReference(reading, place, end)) {
    walk(walker, nodes, place);
    return end;
  }
  builder.copy(start, place.start);
  walk(walker, nodes, place);
  builder.copy(place.end, end);
  return end;
}

function isReference({ source, references }: Reading, content: Span, end: number): boolean {
  if (references.size === 0) return false;
  const hasLabel = end > content.end + 3;
  const label = hasLabel ? source.slice(content.end + 2, end - 1) : source.slice(content.start, content.end);
  return label.length <= 300 && references.has(normalLabel(label));
}

/** The source with its line prefixes as blanks. */
function withBlanks(source: string, prefixes: readonly Span[]): string {
  if (prefixes.length === 0) return source;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of prefixes) {
    parts.push(source.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return parts.join('') + source.slice(at);
}
