import type { TextEdit } from '../text/edits.ts';

/** A text under repeated edits that remembers what of it is original. */
export interface TrackedText {
  text(): string;
  /** Edits of the present text: in order, not overlapping. */
  apply(edits: readonly TextEdit[]): void;
  /** The edits that lead from the original to the present text: in order, not overlapping. */
  edits(): TextEdit[];
}

/** A stretch of the original, or text put in (`end` is -1). */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly added: string;
}

const original = (start: number, end: number): Piece => ({ start, end, added: '' });
const added = (text: string): Piece => ({ start: -1, end: -1, added: text });
const lengthOf = (piece: Piece): number => (piece.start < 0 ? piece.added.length : piece.end - piece.start);

export function startTracking(source: string): TrackedText {
  let pieces: Piece[] = [original(0, source.length)];
  let text = source;
  return {
    text: () => text,
    apply(edits) {
      pieces = editPieces(pieces, edits);
      text = pieces.map((piece) => (piece.start < 0 ? piece.added : source.slice(piece.start, piece.end))).join('');
    },
    edits: () => editsOf(pieces, source.length),
  };
}

function editPieces(pieces: readonly Piece[], edits: readonly TextEdit[]): Piece[] {
  const out: Piece[] = [];
  let piece = 0;
  let into = 0;
  let at = 0;
  /** Moves forward to `to`, keeping what is passed or not. */
  const advance = (to: number, keep: boolean): void => {
    while (at < to && piece < pieces.length) {
      const from = pieces[piece];
      const step = Math.min(to - at, lengthOf(from) - into);
      if (keep && step > 0) out.push(part(from, into, into + step));
      at += step;
      into += step;
      if (into === lengthOf(from)) {
        piece++;
        into = 0;
      }
    }
  };
  for (const edit of edits) {
    advance(edit.start, true);
    advance(edit.end, false);
    if (edit.newText !== '') out.push(added(edit.newText));
  }
  advance(Number.POSITIVE_INFINITY, true);
  return out;
}

const part = (piece: Piece, from: number, to: number): Piece =>
  piece.start < 0 ? added(piece.added.slice(from, to)) : original(piece.start + from, piece.start + to);

function editsOf(pieces: readonly Piece[], length: number): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let newText = '';
  const flush = (to: number): void => {
    if (to > at || newText !== '') edits.push({ start: at, end: to, newText });
    newText = '';
  };
  for (const piece of pieces) {
    if (piece.start < 0) newText += piece.added;
    else {
      flush(piece.start);
      at = piece.end;
    }
  }
  flush(length);
  return edits;
}
