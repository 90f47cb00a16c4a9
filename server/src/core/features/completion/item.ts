import type { Span } from '../../text/span.ts';

/** What an item's documentation is made from, when an editor asks for it. */
export type Described =
  | { readonly what: 'authority'; readonly authority: number }
  | { readonly what: 'case'; readonly reporter: string; readonly volume: number; readonly page: number; readonly name: string };

/** A thing that may be written at the caret. */
export interface Completion {
  readonly kind: 'short' | 'id' | 'full' | 'reporter' | 'court' | 'code' | 'signal' | 'year';
  /** What the list shows: `Roth, 408 U.S. at`. */
  readonly label: string;
  /** What is inserted, in the spelling and with the emphasis of the file's format. */
  readonly text: string;
  /** What the list is filtered by: begins as the text of the range does. */
  readonly filter: string;
  readonly detail: string;
  /** The stretch of the file that it replaces, on one line: what is begun before the caret, and the mark that closes its emphasis. */
  readonly range: Span;
  readonly describes: Described | null;
}

/** The items, best first; `whole` is false where more would fit than are listed, so that a longer beginning must be asked for again. */
export interface Completions {
  readonly items: readonly Completion[];
  readonly whole: boolean;
}

export const NO_COMPLETIONS: Completions = { items: [], whole: true };
