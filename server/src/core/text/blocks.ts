import type { Span } from './span.ts';

/** The host formats Idem reads. */
export type Format = 'plaintext' | 'markdown' | 'latex' | 'typst' | 'html';

/** What a block of prose is to its reader; headings and tables of contents stand outside all citation streams. */
export type BlockKind = 'paragraph' | 'heading' | 'quote' | 'cell';

/**
 * A stretch of prose with its markup taken away: what a reader sees. Citations never cross blocks.
 *
 * Positions inside a block ("prose offsets") count in `text`; `map` leads back to the file. Masked matter (inline code,
 * URLs, comments) stands in `text` as one U+FFFC, so that words on its two sides do not join.
 */
export interface ProseBlock {
  readonly kind: BlockKind;
  /** Where the block stands in the file, markup included. */
  readonly source: Span;
  /** The prose. A soft line break is left as it is: it is white space to every reader of it. */
  readonly text: string;
  /** How prose offsets lead back to the file; `null` when prose offset `i` is file offset `source.start + i`. */
  readonly map: OffsetMap | null;
  /** 0 is the body; a footnote's blocks share a number of their own, in order of the footnotes' bodies. */
  readonly stream: number;
  /** The prose spans that the document emphasises (italics, underline, small caps), in order, not nested. */
  readonly emphasis: readonly Span[];
}

/** Runs in which prose and source advance together. Offsets of the source are relative to the block's `source.start`, so a moved block keeps its map. */
export interface OffsetMap {
  /** Prose offset at which each run begins, ascending, the first 0. */
  readonly prose: readonly number[];
  /** Source offset (relative to the block) at which each run begins. */
  readonly source: readonly number[];
  /** Source length of each run: equal to its prose length for a copied run, another for an entity (`&sect;` → `§`). */
  readonly sourceLength: readonly number[];
}

/** A comment of the host format, for suppressions: `text` without its delimiters. */
export interface HostComment extends Span {
  readonly text: string;
}

/** A mark in the body that calls a footnote, so that an id. opening the note can look at what stands before its mark. */
export interface FootnoteCall {
  readonly stream: number;
  readonly offset: number;
}

/** A document read as prose: the only thing that the layers above know of its format. */
export interface Prose {
  readonly format: Format;
  readonly text: string;
  readonly blocks: readonly ProseBlock[];
  readonly comments: readonly HostComment[];
  readonly footnoteCalls: readonly FootnoteCall[];
  /** The front matter's text (between its fences), or null. */
  readonly frontMatter: (Span & { readonly text: string }) | null;
}
