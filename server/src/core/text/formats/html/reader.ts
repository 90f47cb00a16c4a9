import { Tokenizer } from 'htmlparser2';
import type { HostComment } from '../../blocks.ts';
import type { Span } from '../../span.ts';
import { type DraftedBlock, finishDraft, isBlankDraft, putTo } from '../draft.ts';
import type { PartRead } from '../parts.ts';
import { isVoid, roleOf } from './elements.ts';
import { closeInline, type IdCall, type Leaf, maskInline, newLeaf, openInline, readEntity, readText, skipComment } from './inline.ts';
import { leftOpenBy, leftOpenByEnd, type OpenElement, openElement, openElements, popTo, pushElement } from './open.ts';
import { type TagReader, tokenizerCallbacks } from './tags.ts';

/** What stands between two tags that part the prose. Offsets are relative to the part. */
export interface HtmlPart {
  readonly block: DraftedBlock | null;
  /** The element that the block stands in. */
  readonly within: OpenElement;
  readonly calls: readonly IdCall[];
  readonly anchors: readonly string[];
  readonly comments: readonly HostComment[];
}

/** An element whose content is no prose, and how many of its name are open in it. */
interface Skipped {
  readonly name: string;
  readonly at: number;
  readonly isMasked: boolean;
  depth: number;
}

/** What a drawing or a formula may have of its own. */
const IN_FOREIGN = new Set(['title', 'xmp', 'plaintext']);

/**
 * Reads HTML from an offset on, in parts. One pass of the tokenizer; elements that part the prose are a list of open ones, those in
 * the line are known within their part alone, so that one left open does not reach beyond it.
 */
export function readHtmlParts(text: string, from: number, state: OpenElement, read: PartRead<OpenElement, HtmlPart>): void {
  const open = openElements(state);
  let leaf: Leaf = newLeaf(from);
  let partStart = from;
  let comments: HostComment[] = [];
  let skipped: Skipped | null = null;
  let stopped = false;

  const isForeign = (): boolean => skipped !== null && (skipped.name === 'svg' || skipped.name === 'math');
  const isHere = (): boolean => skipped === null && !open.innermost.isHidden;
  const unskip = (end: number): void => {
    if (skipped?.isMasked) maskInline(leaf, skipped.at, end);
    skipped = null;
  };

  /**
   * Ends the prose at `end`, and with it the part, at `partEnd`; the part of a block without words goes on.
   * @param left the innermost element that stays open
   */
  const endLeaf = (end: number, partEnd: number, left: OpenElement): void => {
    unskip(end);
    const within = open.innermost;
    popTo(open, left);
    if (within.isHidden || isBlankDraft(leaf.draft)) leaf = { ...newLeaf(partEnd), anchors: leaf.anchors };
    else endPart(finishDraft(leaf.draft, text, leaf.start, end, within.kind), within, partEnd);
  };
  const endPart = (block: DraftedBlock | null, within: OpenElement, end: number): void => {
    const relative = <S extends Span>(span: S): S => ({ ...span, start: span.start - partStart, end: span.end - partStart });
    const calls = leaf.calls.map(({ at, target }) => ({ at: at - partStart, target }));
    const content = { block: block && relative(block), within, calls, anchors: leaf.anchors, comments: comments.map(relative) };
    // A tag that begins here was read up to its name's end, and one character.
    const looked = end === text.length ? Number.POSITIVE_INFINITY : Math.max(end, reader.at) + 1;
    stopped = !read(end, looked, open.innermost, content);
    if (stopped) tokenizer.pause();
    partStart = end;
    comments = [];
    leaf = newLeaf(end);
  };

  const parts = (name: string): boolean => {
    const role = roleOf(name);
    return (role === 'block' || role === 'hidden' || role === 'break') && !(isForeign() && IN_FOREIGN.has(name));
  };
  const reader: TagReader = {
    at: from,
    isStopped: () => stopped,
    isForeign,
    startTag(name, at) {
      if (parts(name)) endLeaf(at, at, leftOpenBy(name, open.innermost));
    },
    openTag({ name, at, end, attributes, isClosed }) {
      const role = roleOf(name);
      if (skipped !== null) {
        if (name === skipped.name && !isClosed) skipped.depth++;
      } else if (role === 'break') leaf.start = end;
      else if (parts(name)) {
        leaf.start = end;
        pushElement(open, openElement(name, open.innermost, attributes));
      } else if (open.innermost.isHidden) return;
      else if (name === 'br') {
        // One is white space; two part paragraphs.
        if (leaf.broken) endLeaf(at, at, open.innermost);
        if (stopped) return;
        if (isBlankDraft(leaf.draft)) leaf.start = end;
        putTo(leaf.draft, at, end, '\n');
        leaf.broken = true;
      } else if (role === 'masked' || role === 'dropped') {
        // A script is open whatever its tag says.
        if (!isVoid(name) && (!isClosed || role === 'dropped')) skipped = { name, at, isMasked: role === 'masked', depth: 1 };
        else if (role === 'masked') maskInline(leaf, at, end);
      } else if (!isVoid(name)) {
        openInline(leaf, name, at, attributes);
        if (isClosed) closeInline(leaf, text, name);
      }
    },
    closeTag(name, at, end) {
      if (skipped !== null && name === skipped.name) {
        if (--skipped.depth === 0) unskip(end);
      } else if (parts(name)) endLeaf(at, end, leftOpenByEnd(name, open));
      else if (isHere()) closeInline(leaf, text, name);
    },
    text(start, end) {
      if (isHere()) readText(leaf, text, start, end);
    },
    entity(start, end, codepoint) {
      if (isHere()) readEntity(leaf, start, end, codepoint);
    },
    comment(start, end, inner) {
      if (inner !== null) comments.push({ start, end, text: inner });
      if (isHere()) skipComment(leaf, text, start, end);
    },
  };

  const { callbacks, end } = tokenizerCallbacks(text, from, reader);
  const tokenizer = new Tokenizer({}, callbacks);
  tokenizer.write(from === 0 ? text : text.slice(from));
  if (stopped) return;
  end();
  tokenizer.end();
  endLeaf(text.length, text.length, open.innermost);
  if (!stopped && partStart < text.length) endPart(null, open.innermost, text.length);
}
