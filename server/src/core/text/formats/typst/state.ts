import type { BlockKind, HostComment } from '../../blocks.ts';
import { type Draft, draftEnd, emphasizeIn, isBlankDraft, newDraft } from '../draft.ts';
import { type Scan, newScan } from './code.ts';
import type { FunctionRole } from './functions.ts';

/** The prose of one block while it is read. */
export interface Leaf {
  readonly draft: Draft;
  start: number;
  end: number;
  readonly kind: BlockKind;
  /** The number of the footnote in its part; 0 for the body. */
  readonly note: number;
}

/** A `*` or `_` that may come to be closed; until then it is a character. */
export interface OpenMark {
  readonly mark: number;
  /** How many brackets of the text itself are open around it. */
  readonly nesting: number;
  readonly draft: Draft;
  readonly place: number;
  /** Where emphasis stands if it is closed: from a place on, in each draft since. */
  readonly stretches: { readonly draft: Draft; readonly from: number }[];
}

/** A function's call, from its `#` on. */
export interface Call {
  readonly role: FunctionRole;
  readonly name: string;
  readonly start: number;
  /** What the blocks in it are. */
  readonly kind: BlockKind;
  /** Whether it stands among another's arguments: then nothing of itself is seen. */
  readonly inCode: boolean;
  /** Whether content of it was read. */
  shown: boolean;
  /** Where its first arguments are. */
  argumentsAt: number;
  /** The footnote that it is, and the label that it means. */
  note: number;
  label: string | null;
}

/** What holds where text is read, and again when the content in it is closed. */
export interface Context {
  readonly kind: BlockKind;
  /** What it is outside of the heading it is in. */
  readonly base: BlockKind;
  readonly note: number;
  readonly heading: boolean;
  /** The column of the list item's mark, or -1. */
  readonly column: number;
  readonly emphasis: number;
  /** The open marks from here on go on in the next block. */
  readonly barrier: number;
}

/** An open `[…]`, or the document itself. */
export interface ContentFrame {
  readonly type: 'content';
  readonly call: Call | null;
  readonly parts: boolean;
  readonly outer: Context;
  readonly firstMark: number;
  nesting: number;
}

/** The open arguments of a call. */
export interface ArgumentsFrame {
  readonly type: 'arguments';
  readonly call: Call;
  depth: number;
}

export interface TypstReading {
  readonly text: string;
  readonly scan: Scan;
  at: number;
  /** Where the line begins that `at` is in, as far as it is known. */
  lineStart: number;
  context: Context;
  leaf: Leaf;
  /** Where in the leaf's draft the emphasis of functions begins. */
  emphasisFrom: number;
  readonly top: ContentFrame;
  readonly frames: (ContentFrame | ArgumentsFrame)[];
  readonly marks: OpenMark[];
  leaves: Leaf[];
  comments: HostComment[];
  calls: { readonly at: number; readonly target: number | string }[];
  labels: { readonly label: string; readonly note: number }[];
  notes: number;
}

const OUTERMOST: Context = { kind: 'paragraph', base: 'paragraph', note: 0, heading: false, column: -1, emphasis: 0, barrier: 0 };

export function newReading(text: string, from: number): TypstReading {
  return {
    text,
    scan: newScan(text),
    at: from,
    lineStart: from,
    context: OUTERMOST,
    leaf: newLeaf(OUTERMOST, from),
    emphasisFrom: 0,
    top: { type: 'content', call: null, parts: true, outer: OUTERMOST, firstMark: 0, nesting: 0 },
    frames: [],
    marks: [],
    leaves: [],
    comments: [],
    calls: [],
    labels: [],
    notes: 0,
  };
}

/** Reads on from a line's beginning that nothing is open at, as if the text began there. */
export function beginPart(reading: TypstReading, at: number): void {
  const { scan, top } = reading;
  reading.at = at;
  reading.lineStart = at;
  reading.context = OUTERMOST;
  reading.leaf = newLeaf(OUTERMOST, at);
  reading.emphasisFrom = 0;
  reading.leaves = [];
  if (reading.comments.length > 0) reading.comments = [];
  if (reading.calls.length > 0) reading.calls = [];
  if (reading.labels.length > 0) reading.labels = [];
  reading.notes = 0;
  top.nesting = 0;
  scan.looked = 0;
  scan.knownFrom = 0;
  scan.knownTo = -1;
  scan.openString = -1;
}

const newLeaf = ({ kind, note }: Context, start: number): Leaf => ({ draft: newDraft(), start, end: start, kind, note });

/** The content that text is read in. */
export function contentOf(reading: TypstReading): ContentFrame {
  const frame = reading.frames.at(-1);
  return frame?.type === 'content' ? frame : reading.top;
}

/** Ends the block at `end`. */
export function endLeaf(reading: TypstReading, end: number): void {
  const { leaf, context } = reading;
  if (context.emphasis > 0) emphasizeIn(leaf.draft, reading.emphasisFrom, draftEnd(leaf.draft));
  leaf.end = Math.max(end, leaf.start);
  reading.leaves.push(leaf);
}

/** Begins a block at `start`; emphasis that is open goes on in it. */
export function startLeaf(reading: TypstReading, start: number): void {
  reading.leaf = newLeaf(reading.context, start);
  reading.emphasisFrom = 0;
  const { draft } = reading.leaf;
  for (let i = reading.context.barrier; i < reading.marks.length; i++) reading.marks[i].stretches.push({ draft, from: 0 });
}

/** A block that is still without words, and without markup that is open, begins behind what was left out. */
export function leaveOut(reading: TypstReading, end: number): void {
  const { leaf, marks, context } = reading;
  if (!isBlankDraft(leaf.draft) || marks.length > context.barrier || !contentOf(reading).parts) return;
  leaf.start = Math.max(leaf.start, end);
}

/** Gives up the open marks from the given one on: they are characters. */
export function dropMarks(reading: TypstReading, first: number): void {
  const { marks } = reading;
  for (let i = first; i < marks.length; i++) {
    const { draft, place } = marks[i];
    draft.text[place] = null;
    if (draft.solid < 0 || draft.solid > place) draft.solid = place;
  }
  if (marks.length > first) marks.length = first;
}
