import type { Span } from '../../text/span.ts';
import type { Resolution } from '../authority.ts';
import type { Meaning } from './meaning.ts';

/** An id., short form or supra that is followed through the edits of its document. Spans are of the file. */
export interface TrackedReference extends Span {
  /** What makes it this reference: `Id.`, the volume and reporter of a short form, the name before a supra. */
  readonly written: string;
  /** What it has meant and may mean: the authority it was first seen to mean, and those that the writer accepted. */
  readonly meant: readonly Meaning[];
  /** Where the citation stands, or stood, by which it means that; null where that is not known any more. */
  readonly stood: Span | null;
  /** The other authority that the writer has been told it means now. */
  readonly told: Meaning | null;
  /** The version that `meant` is of, such as `HEAD`; null where it is this document's own, earlier. */
  readonly base: string | null;
}

/** A stretch that was taken out of the document, with the references in it at offsets of the stretch: it may be put back, here or elsewhere. */
export interface Lifted {
  readonly text: string;
  readonly references: readonly TrackedReference[];
}

/** The last edit. */
export interface Touched {
  /** By letters, as one types; else at one go, as a paste, a cut, a move or a completed word. */
  readonly manner: 'typed' | 'at-once';
  /** What was typed in one go, or put in; empty where something was only taken out. */
  readonly region: Span;
  /** The end of the last change. */
  readonly caret: number;
}

/** What is remembered of a document's references from version to version. Immutable; holds no version alive. */
export interface Tracking {
  /** In the order of the file. */
  readonly references: readonly TrackedReference[];
  /** Newest first. */
  readonly lifted: readonly Lifted[];
  readonly touched: Touched | null;
  /** What the references were last compared with, where none of them meant anything else. */
  readonly settled: Resolution['references'] | null;
}

/** Of a document that was just opened, or whose text is another now. */
export const NOTHING_TRACKED: Tracking = { references: [], lifted: [], touched: null, settled: null };
