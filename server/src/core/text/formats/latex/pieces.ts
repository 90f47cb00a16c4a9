import type { BlockKind, OffsetMap } from '../../blocks.ts';
import { MASK, proseBuilder } from '../../proseBuilder.ts';
import type { Span } from '../../span.ts';
import { skipSpace, skipSpaceBack } from './lexer.ts';

/** A stretch of prose in a chunk's source, and where it stands there. */
export interface Piece extends Span {
  readonly kind: BlockKind;
  readonly text: string;
  readonly map: OffsetMap | null;
  readonly emphasis: readonly Span[];
  /** 0 for the chunk's own prose, n for that of its n-th note. */
  readonly note: number;
}

/** Builds the pieces of a chunk from left to right; all offsets are of its source. */
export interface PieceWriter {
  readonly copy: (from: number, to: number) => void;
  /** Takes the last characters back if they were copied; gives whether they were. */
  readonly retract: (length: number) => boolean;
  readonly replace: (from: number, to: number, text: string) => void;
  readonly mask: (from: number, to: number) => void;
  /** Goes on behind what prints nothing; at the beginning of a piece it stays outside of it. */
  readonly drop: (to: number) => void;
  /** Emphasis begins (its markup at `at`) or ends; emphasis in emphasis is one. */
  readonly emphasize: (at: number) => void;
  readonly deemphasize: () => void;
  /** Markup ends at `to` that belongs to what was written. */
  readonly reach: (to: number) => void;
  /** Ends the piece and begins the next at `start`; emphasis that is open goes on in it. */
  readonly divide: (start: number, kind: BlockKind) => void;
  /** As `divide`, into a note's pieces and out of them: emphasis waits. */
  readonly enterNote: (start: number, kind: BlockKind, note: number) => void;
  readonly leaveNote: (start: number, kind: BlockKind) => void;
  readonly finish: () => readonly Piece[];
}

export function pieceWriter(source: string, firstKind: BlockKind): PieceWriter {
  const pieces: Piece[] = [];
  let kind = firstKind;
  let note = 0;
  let start = 0;
  let builder = proseBuilder(source, 0);
  let begun = false;
  /** What is to be copied, held back for the white space at a piece's end. */
  let from = 0;
  let to = 0;
  let reached = 0;
  let emphasis: Span[] = [];
  let depth = 0;
  let waiting = 0;
  let emphasisStart = 0;

  const begin = (at: number): void => {
    if (begun) return;
    begun = true;
    start = skipSpace(source, start, at);
    builder = proseBuilder(source, start);
  };
  const flush = (): void => {
    builder.copy(from, to);
    reached = Math.max(reached, to);
    from = to;
  };
  const closeEmphasis = (): void => {
    if (builder.length() > emphasisStart) emphasis.push({ start: emphasisStart, end: builder.length() });
  };
  const end = (): void => {
    if (begun) {
      to = Math.max(from, skipSpaceBack(source, to, from));
      flush();
      if (depth > 0) closeEmphasis();
      const { text, map } = builder.finish();
      if (/[^\s\uFFFC]/.test(text)) pieces.push({ start, end: reached, kind, text, map, emphasis, note });
    }
  };
  const next = (at: number, nextKind: BlockKind): void => {
    start = at;
    begun = false;
    builder = proseBuilder(source, at);
    from = at;
    to = at;
    reached = at;
    emphasis = [];
    emphasisStart = 0;
    kind = nextKind;
  };
  const replace = (at: number, behind: number, text: string): void => {
    if (behind <= at) return;
    begin(at);
    flush();
    builder.replace(at, behind, text);
    reached = behind;
    from = behind;
    to = behind;
  };
  return {
    copy(copyFrom, copyTo) {
      let at = copyFrom;
      if (!begun) {
        at = skipSpace(source, at, copyTo);
        if (at === copyTo) return;
        begin(at);
      }
      if (at !== to) {
        flush();
        from = at;
      }
      to = copyTo;
    },
    retract(length) {
      if (to - from < length) return false;
      to -= length;
      return true;
    },
    replace,
    mask: (at, behind) => replace(at, behind, MASK),
    drop(behind) {
      if (!begun) start = behind;
    },
    emphasize(at) {
      begin(at);
      flush();
      if (depth++ === 0) emphasisStart = builder.length();
    },
    deemphasize() {
      flush();
      if (--depth === 0) closeEmphasis();
    },
    reach(behind) {
      if (!begun) return;
      flush();
      reached = Math.max(reached, behind);
    },
    divide(nextStart, nextKind) {
      end();
      next(nextStart, nextKind);
    },
    enterNote(nextStart, nextKind, number) {
      end();
      next(nextStart, nextKind);
      note = number;
      waiting = depth;
      depth = 0;
    },
    leaveNote(nextStart, nextKind) {
      end();
      next(nextStart, nextKind);
      note = 0;
      depth = waiting;
    },
    finish() {
      end();
      return pieces;
    },
  };
}
