import type { Surroundings } from './environments.ts';
import { closeAll, closeGroup, kindHere, type Note, openBraces, type Walk } from './groups.ts';
import * as lex from './lexer.ts';
import { type Piece, pieceWriter } from './pieces.ts';
import { visitSymbol } from './symbols.ts';
import { visitWord } from './words.ts';

/** The prose of one chunk and the notes in it. A function of its source, what it stands in, and the writer's macros. */
export interface ChunkContent {
  readonly around: Surroundings;
  /** In order of their sources. */
  readonly pieces: readonly Piece[];
  readonly notes: readonly Note[];
  /** Marks whose note stands elsewhere. */
  readonly marks: readonly { readonly at: number; readonly label: string }[];
}

const MARKS = lex.marksOf("\\{}%$~`'-&:\n\r");

/**
 * Reads a chunk of LaTeX as a reader sees it printed. One pass; what is open when it ends (a brace, a note) ends with it.
 * @param proseMacros the writer's own macros whose first argument is prose, and nothing else of theirs
 */
export function readContent(source: string, around: Surroundings, proseMacros: ReadonlySet<string>): ChunkContent {
  const end = source.length;
  const walk: Walk = {
    ...{ source, end, around, proseMacros, groups: [], notes: [], marks: [], headings: 0, muted: 0, quoted: 0, inNote: false },
    find: lex.finder(source),
    pieces: pieceWriter(source, around.tables > 0 ? 'cell' : around.quotes > 0 ? 'quote' : 'paragraph'),
  };
  openBraces(walk, 0);
  for (let at = 0; at < end; ) {
    const mark = lex.nextMark(source, at, end, MARKS);
    if (mark > at && walk.muted === 0) walk.pieces.copy(at, mark);
    at = mark < end ? visit(walk, mark) : end;
  }
  closeAll(walk);
  return { around, pieces: walk.pieces.finish(), notes: walk.notes, marks: walk.marks };
}

/** Reads the mark at `at`; gives where to read on. */
function visit(walk: Walk, at: number): number {
  const { source, end, pieces } = walk;
  const c = source.charCodeAt(at);
  if (c === lex.BACKSLASH) return lex.isLetter(source.charCodeAt(at + 1)) ? visitWord(walk, at) : visitSymbol(walk, at);
  if (c === lex.OPEN) return openBraces(walk, at);
  if (c === lex.CLOSE) return closeGroup(walk, at);
  if (c === lex.PERCENT) return comment(walk, at);
  if (walk.muted > 0) return at + 1;
  switch (source[at]) {
    case '~':
      pieces.replace(at, at + 1, '\u00a0');
      return at + 1;
    case '-': {
      let close = at + 1;
      while (close < end && source[close] === '-') close++;
      const dash = close === at + 2 ? '–' : close === at + 3 ? '—' : null;
      if (dash === null) pieces.copy(at, close);
      else pieces.replace(at, close, dash);
      return close;
    }
    case '`': {
      const close = source[at + 1] === '`' ? at + 2 : at + 1;
      pieces.replace(at, close, close === at + 2 ? '“' : '‘');
      return close;
    }
    case "'": {
      // Three of them end a quotation in a quotation.
      const isDouble = source[at + 1] === "'" && (source[at + 2] !== "'" || source[at + 3] === "'");
      pieces.replace(at, isDouble ? at + 2 : at + 1, isDouble ? '”' : '’');
      return isDouble ? at + 2 : at + 1;
    }
    case '$':
      return dollars(walk, at);
    case '&':
      if (walk.around.tables > 0) pieces.divide(at + 1, kindHere(walk));
      else pieces.copy(at, at + 1);
      return at + 1;
    case ':':
      return address(walk, at);
    default: {
      const next = lex.paragraphBreak(source, at, end);
      if (next < 0) {
        const below = lex.behindLineEnd(source, at);
        pieces.copy(at, below);
        return below;
      }
      pieces.divide(next, kindHere(walk));
      return next;
    }
  }
}

/** The colon at `at`, or the whole of the bare address that it stands in. */
function address({ source, pieces }: Walk, at: number): number {
  const scheme = source.startsWith('://', at) ? /(?:^|[^A-Za-z0-9])(https?)$/i.exec(source.slice(Math.max(0, at - 6), at))?.[1] : undefined;
  const rest = scheme === undefined ? null : ADDRESS.exec(source.slice(at + 3, at + 2000));
  if (scheme === undefined || rest === null || !pieces.retract(scheme.length)) {
    pieces.copy(at, at + 1);
    return at + 1;
  }
  const close = at + 3 + rest[0].length;
  pieces.mask(at - scheme.length, close);
  return close;
}

/** What goes on behind `https://`: closing punctuation does not belong to it. */
const ADDRESS = /^(?:\\[%#&_~]|[^\s<>"“”\uFFFC[\]{}\\%$`'])*(?:\\[%#&_~]|[A-Za-z0-9/=~#&])/;

/** A comment takes its line end and the blanks of the next line with it, as in print. */
function comment({ source, end, pieces, muted }: Walk, at: number): number {
  const close = lex.lineEnd(source, at, end);
  const isLast = close >= end || lex.paragraphBreak(source, close, end) >= 0;
  const next = isLast ? close : lex.skipBlanks(source, lex.behindLineEnd(source, close), end);
  if (muted === 0) pieces.drop(next);
  return next;
}

/** Mathematics between one or two `$`; a `$` without its fellow, or with one behind the end of its group, is a sign. */
function dollars({ source, end, find, pieces }: Walk, at: number): number {
  if (source[at + 1] === '$') {
    const close = find('$$', at + 2);
    pieces.mask(at, close < 0 ? at + 2 : close + 2);
    return close < 0 ? at + 2 : close + 2;
  }
  let depth = 0;
  for (let i = at + 1; i < end; i++) {
    const c = source.charCodeAt(i);
    if (c === lex.BACKSLASH) i++;
    else if (c === lex.OPEN) depth++;
    else if (c === 36) {
      pieces.mask(at, i + 1);
      return i + 1;
    } else if (c === lex.CLOSE && --depth < 0) break;
  }
  pieces.copy(at, at + 1);
  return at + 1;
}
