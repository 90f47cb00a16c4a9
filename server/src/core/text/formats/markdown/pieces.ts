import type { OffsetMap } from '../../blocks.ts';
import { MASK, type ProseBuilder, proseBuilder } from '../../proseBuilder.ts';
import type { Span } from '../../span.ts';

/** A stretch of prose in a block's source: the block itself, or what an inline note divides it into. Offsets of that source. */
export interface InlinePiece extends Span {
  readonly text: string;
  readonly map: OffsetMap | null;
  readonly emphasis: readonly Span[];
  /** 0 for the block's own prose, n for that of its n-th inline note. */
  readonly note: number;
}

/** Builds pieces from left to right; all offsets are of the block's source. */
export interface PieceBuilder {
  /** Adds source as it stands, without the line prefixes in it. */
  readonly copy: (from: number, to: number) => void;
  readonly replace: (from: number, to: number, text: string) => void;
  readonly mask: (from: number, to: number) => void;
  /** Emphasis begins or ends here; nested emphasis is one. */
  readonly emphasize: () => void;
  readonly deemphasize: () => void;
  /** Ends the piece at `end`; gives it, or null when there is no prose in it. Emphasis that is still open goes on in the next. */
  readonly endPiece: (end: number) => InlinePiece | null;
  readonly startPiece: (start: number) => void;
}

/** Starts the pieces of one stretch of `source` at `from`. */
export function pieceBuilder(source: string, from: number, prefixes: readonly Span[], note: number): PieceBuilder {
  let builder: ProseBuilder = proseBuilder(source, from);
  let start = from;
  let emphasis: Span[] = [];
  let depth = 0;
  let emphasisStart = 0;
  let prefix = prefixes.findIndex(({ end }) => end > from);

  const closeEmphasis = (): void => {
    if (builder.length() > emphasisStart) emphasis.push({ start: emphasisStart, end: builder.length() });
  };
  return {
    copy(copyFrom, to) {
      let at = copyFrom;
      while (prefix >= 0 && prefix < prefixes.length && prefixes[prefix].start < to) {
        builder.copy(at, prefixes[prefix].start);
        at = Math.max(at, prefixes[prefix++].end);
      }
      builder.copy(at, to);
    },
    replace: (at, to, text) => builder.replace(at, to, text),
    mask: (at, to) => builder.replace(at, to, MASK),
    emphasize() {
      if (depth++ === 0) emphasisStart = builder.length();
    },
    deemphasize() {
      if (--depth === 0) closeEmphasis();
    },
    endPiece(end) {
      if (depth > 0) closeEmphasis();
      const { text, map } = builder.finish();
      return /[^\s\uFFFC]/.test(text) ? { start, end, text, map, emphasis, note } : null;
    },
    startPiece(at) {
      start = at;
      builder = proseBuilder(source, at);
      emphasis = [];
      emphasisStart = 0;
    },
  };
}
