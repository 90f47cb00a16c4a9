import {
  type Draft,
  copyTo,
  draftEnd,
  emphasizeIn,
  isBlankDraft,
  maskTo,
  newDraft,
  proseSince,
  putTo,
  takeBack,
  trimDraft,
} from '../draft.ts';
import type { Attributes } from './open.ts';
import { roleOf } from './elements.ts';
import { isBackLink, isCall, isCallText, isEmphasis, isMarkText, LONGEST_MARK, targetOf } from './marks.ts';

/** A mark that calls a footnote by the id of its body. */
export interface IdCall {
  readonly at: number;
  readonly target: string;
}

/** The prose between two tags that part it, while it is read. */
export interface Leaf {
  start: number;
  readonly draft: Draft;
  /** The open elements in the line, by their names. */
  readonly open: Map<string, OpenInline[]>;
  readonly calls: IdCall[];
  /** The ids of what stands before its first word. */
  readonly anchors: string[];
  /** The last thing was a line break. */
  broken: boolean;
}

interface OpenInline {
  /** Where the tag stands in the file, and in the draft. */
  readonly at: number;
  readonly place: number;
  readonly attributes: Attributes;
  /** Whether the leaf was still without words. */
  readonly first: boolean;
  /** The text of a superscript in it that was taken out. */
  mark: boolean;
}

export const newLeaf = (start: number): Leaf => ({
  start,
  draft: newDraft(),
  open: new Map(),
  calls: [],
  anchors: [],
  broken: false,
});

/** Reads the start of an element in the line; `at` is where its tag begins. */
export function openInline(leaf: Leaf, name: string, at: number, attributes: Attributes): void {
  const first = isBlankDraft(leaf.draft);
  if (first) for (const id of [attributes.id, attributes.name]) if (id !== undefined && id !== '') leaf.anchors.push(id);
  const opened = leaf.open.get(name);
  const element: OpenInline = { at, place: draftEnd(leaf.draft), attributes, first, mark: false };
  if (opened) opened.push(element);
  else leaf.open.set(name, [element]);
}

/** Reads an end tag in the line; one that ends nothing is nothing. */
export function closeInline(leaf: Leaf, source: string, name: string): void {
  const element = leaf.open.get(name)?.pop();
  if (element === undefined) return;
  const { draft } = leaf;
  if (name === 'sup') closeSuperscript(leaf, source, element);
  else if (name === 'a') closeLink(leaf, source, element);
  if (roleOf(name) === 'emphasis' || isEmphasis(element.attributes)) emphasizeIn(draft, element.place, draftEnd(draft));
}

/** A raised number is the mark of a footnote and no part of the sentence; raised letters (`2<sup>d</sup>`) are. */
function closeSuperscript(leaf: Leaf, source: string, element: OpenInline): void {
  const text = proseSince(leaf.draft, source, element.place, LONGEST_MARK);
  if (text === null || !(isMarkText(text) || (text.trim() === '' && element.mark))) return;
  takeBack(leaf.draft, element.place);
  const link = leaf.open.get('a')?.at(-1);
  if (link) link.mark = true;
}

function closeLink(leaf: Leaf, source: string, element: OpenInline): void {
  const target = targetOf(element.attributes);
  const text = proseSince(leaf.draft, source, element.place, LONGEST_MARK);
  if (target === null || text === null) return;
  const raised = leaf.open.get('sup')?.at(-1);
  const isRaised = (element.mark && text.trim() === '') || (raised !== undefined && isCallText(text));
  const isMark = isRaised || isCall(element.attributes, text);
  if (element.first ? isMark || isBackLink(element.attributes, text) || isCallText(text) : isBackLink(element.attributes, text)) {
    takeBack(leaf.draft, element.place);
  } else if (isMark) {
    takeBack(leaf.draft, element.place);
    leaf.calls.push({ at: raised && isRaised ? Math.min(raised.at, element.at) : element.at, target });
  } else return;
  if (raised) raised.mark = true;
}

/** Reads text as it stands. */
export function readText(leaf: Leaf, source: string, from: number, to: number): void {
  copyTo(leaf.draft, source, from, to);
  if (leaf.broken) leaf.broken = isBlankStretch(source, from, to);
}

/** Characters that are not seen: they may stand inside a word. */
const INVISIBLE = new Set([0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]);

/** Reads a character reference. */
export function readEntity(leaf: Leaf, from: number, to: number, codepoint: number): void {
  const { draft } = leaf;
  const last = draftEnd(draft) - 1;
  const character = INVISIBLE.has(codepoint) ? '' : String.fromCodePoint(codepoint);
  // A reference to two characters is told as two.
  if (last >= 0 && draft.from[last] === from && draft.text[last] !== null) draft.text[last] += character;
  else putTo(draft, from, to, character);
  leaf.broken = false;
}

/** A comment is not seen, nor is the line that it has to itself. */
export function skipComment(leaf: Leaf, source: string, start: number, end: number): void {
  if (isBlankDraft(leaf.draft)) leaf.start = Math.max(leaf.start, end);
  else if (hasLine(source, leaf.start, start, end)) trimDraft(leaf.draft, source);
}

export function maskInline(leaf: Leaf, from: number, to: number): void {
  maskTo(leaf.draft, from, to);
  leaf.broken = false;
}

/** How far around a comment its line is looked at. */
const LONGEST_INDENT = 200;

function hasLine(source: string, floor: number, start: number, end: number): boolean {
  let before = start;
  while (before > floor && start - before < LONGEST_INDENT && isIndent(source.charCodeAt(before - 1))) before--;
  let after = end;
  while (after < end + LONGEST_INDENT && isIndent(source.charCodeAt(after))) after++;
  const endsLine = (c: number): boolean => c === 10 || c === 13;
  return before > floor && endsLine(source.charCodeAt(before - 1)) && endsLine(source.charCodeAt(after));
}

const isIndent = (c: number): boolean => c === 32 || c === 9;

function isBlankStretch(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const c = source.charCodeAt(at);
    if (c !== 32 && c !== 10 && c !== 13 && c !== 9) return false;
  }
  return true;
}
