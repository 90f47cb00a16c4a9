import type { BlockKind } from '../../blocks.ts';
import { endedBy, kindIn } from './elements.ts';

/** An open element that parts the prose, and those around it. One and the same object as long as it is open. */
export interface OpenElement {
  readonly name: string;
  readonly parent: OpenElement | null;
  /** What the blocks in it are. */
  readonly kind: BlockKind;
  readonly id: string | null;
  /** The body of a footnote by its own word, or by that of the list that it is an item of. */
  readonly isNote: boolean;
  /** A list of footnotes, or in one. */
  readonly inNotes: boolean;
  /** Its content is no prose. */
  readonly isHidden: boolean;
}

/** The attributes that tell something, by their names. */
export type Attributes = Readonly<Record<string, string>>;

/** The document before its first tag. */
export const DOCUMENT: OpenElement = {
  name: '',
  parent: null,
  kind: 'paragraph',
  id: null,
  isNote: false,
  inNotes: false,
  isHidden: false,
};

const NOTES = /\b(?:doc-endnotes|foot-?notes|end-?notes|footnotes?-list|footnotes?-section)\b/i;
const NOTE = /\b(?:doc-footnote|doc-endnote|rearnote|mso-element:\s?(?:foot|end)note(?!-))\b/i;

/** The element that a start tag opens in `parent`. */
export function openElement(name: string, parent: OpenElement, attributes: Attributes): OpenElement {
  const words = `${attributes.role ?? ''} ${attributes['epub:type'] ?? ''} ${attributes.style ?? ''}`;
  const named = `${words} ${attributes.class ?? ''}`;
  const isItem = name === 'li' && parent.inNotes;
  const inHead = name === 'head' || parent.name === 'head';
  return {
    name,
    parent,
    kind: kindIn(name) ?? parent.kind,
    id: attributes.id ?? null,
    isNote: isItem || NOTE.test(words) || /\bfootnote\b/.test(attributes['epub:type'] ?? ''),
    inNotes: parent.inNotes || (name !== 'body' && name !== 'html' && NOTES.test(named)),
    isHidden: (parent.isHidden && name !== 'title') || (inHead && name !== 'title') || name === 'template' || isPreformatted(name),
  };
}

const isPreformatted = (name: string): boolean => name === 'pre' || name === 'listing' || name === 'xmp' || name === 'plaintext';

/** How many open elements are looked through for one that a start tag ends: nobody nests deeper between the two. */
const MOST_BETWEEN = 32;

/** The innermost element that stays open when `name` starts. */
export function leftOpenBy(name: string, open: OpenElement): OpenElement {
  let top = open;
  // What is not of the head ends it; its title is in it alone.
  if (top.name === 'head' && name !== 'title') top = top.parent as OpenElement;
  while (top.name === 'p' || (/^h[1-6]$/.test(top.name) && /^h[1-6]$/.test(name))) top = top.parent as OpenElement;
  let at: OpenElement | null = top;
  for (let i = 0; at !== null && i < MOST_BETWEEN; i++, at = at.parent) {
    const does = endedBy(name, at.name);
    if (does === 'stops') break;
    if (does === 'ends') return at.parent as OpenElement;
  }
  return top;
}

/** The open elements, innermost last, while tags are read. */
export interface OpenElements {
  innermost: OpenElement;
  /** How many of each name are open: an end tag that ends nothing is known without a search. */
  readonly counts: Map<string, number>;
}

export function openElements(innermost: OpenElement): OpenElements {
  const counts = new Map<string, number>();
  for (let at: OpenElement | null = innermost; at !== null; at = at.parent) counts.set(at.name, (counts.get(at.name) ?? 0) + 1);
  return { innermost, counts };
}

export function pushElement(elements: OpenElements, element: OpenElement): void {
  elements.counts.set(element.name, (elements.counts.get(element.name) ?? 0) + 1);
  elements.innermost = element;
}

/** Closes what is open in `element`, which stays open. */
export function popTo(elements: OpenElements, element: OpenElement): void {
  const { counts } = elements;
  for (let at = elements.innermost; at !== element && at.parent !== null; at = at.parent) {
    counts.set(at.name, (counts.get(at.name) ?? 0) - 1);
    elements.innermost = at.parent;
  }
}

/** The innermost element that stays open when an end tag of `name` is read; one that ends nothing leaves all open. */
export function leftOpenByEnd(name: string, { innermost, counts }: OpenElements): OpenElement {
  if ((counts.get(name) ?? 0) === 0) return innermost;
  let at = innermost;
  while (at.name !== name && at.parent !== null) at = at.parent;
  return at.parent ?? at;
}
