import type { HostComment } from '../../blocks.ts';
import type { Span } from '../../span.ts';
import { isHeading, isMark, isNote, takesAddress, takesVerb } from './commands.ts';
import { environmentKind, inside, isOpaque, opaqueEnd, OUTSIDE, type Surroundings } from './environments.ts';
import * as lex from './lexer.ts';

/** A stretch of the file that is read by itself: a paragraph with the notes in it, however many paragraphs those have. */
export interface Chunk extends Span {
  /** What it stands in where it begins. */
  readonly around: Surroundings;
  /** Whether the brace of a note is open where it begins: how far on that is closed decides where chunks begin. */
  readonly inNote: boolean;
}

export interface Chunks {
  readonly chunks: readonly Chunk[];
  readonly comments: readonly HostComment[];
}

/** A blank line at which one chunk may end and another begin. */
interface Break {
  readonly end: number;
  readonly next: number;
  readonly around: Surroundings;
  readonly inNote: boolean;
}

/** The longest note; a brace that is closed further on was not meant for it. */
const LONGEST_NOTE = 20_000;

const MARKS = lex.marksOf('\\{}%\n\r');

const DOCUMENT = '\\begin{document}';
const DOCUMENT_END = '\\end{document}';

/**
 * Divides a LaTeX file into chunks and gathers its comments. What stands before `\begin{document}` and behind `\end{document}` is no
 * prose; a file without them (one that others `\input`) is prose from its beginning. One pass, linear.
 */
export function readChunks(text: string): Chunks {
  const comments: HostComment[] = [];
  const body = documentBody(text);
  const breaks: Break[] = [];
  /** Where each open brace stands, if it opens a note, and -1 for the others. */
  const open: number[] = [];
  const find = lex.finder(text);
  let around = OUTSIDE;
  let noteAt = -1;
  let openNotes = 0;

  /** Reads the control word at `at`; gives where it, and what belongs to it, ends. */
  const control = (at: number, end: number): number => {
    const wordEnd = lex.wordEnd(text, at + 1, end);
    // A blank line below a backslash is one all the same.
    if (wordEnd === at + 1) return Math.min(end, lex.isLineEnd(text.charCodeAt(at + 1)) ? at + 1 : at + 2);
    const name = text.slice(at + 1, wordEnd);
    if (name === 'begin' || name === 'end') {
      const environment = lex.environmentName(text, wordEnd, end);
      if (environment === null) return wordEnd;
      const kind = environmentKind(environment.name);
      const close = name === 'begin' && isOpaque(kind) ? opaqueEnd(find, environment) : -1;
      if (close >= 0) return Math.min(close, end);
      around = inside(around, kind, name === 'begin' ? 1 : -1);
      return environment.end;
    }
    if (name === 'iffalse') return Math.min(end, behind(find('\\fi', wordEnd), '\\fi') ?? wordEnd);
    if (takesVerb(name)) return Math.max(wordEnd, lex.verbEnd(text, wordEnd, end));
    if (takesAddress(name)) return Math.max(wordEnd, lex.addressEnd(text, lex.skipBlanks(text, wordEnd, end), end));
    if (isHeading(name)) {
      around = OUTSIDE;
      open.length = 0;
      openNotes = 0;
    } else if (isNote(name)) {
      const from = lex.skipAfterWord(text, wordEnd, end);
      const brace = Math.max(from, lex.optionEnd(text, from, end));
      if (text.charCodeAt(brace) === lex.OPEN) noteAt = brace;
    }
    return wordEnd;
  };

  const scan = (from: number, end: number, isBody: boolean): void => {
    for (let at = lex.nextMark(text, from, end, MARKS); at < end; at = lex.nextMark(text, at, end, MARKS)) {
      const c = text.charCodeAt(at);
      if (c === lex.PERCENT) {
        const close = lex.lineEnd(text, at, end);
        comments.push({ start: at, end: close, text: text.slice(behindPercents(text, at, close), close) });
        at = close;
      } else if (c === lex.BACKSLASH) {
        at = control(at, end);
      } else if (c === lex.OPEN) {
        open.push(at === noteAt ? at : -1);
        if (at === noteAt) openNotes++;
        at++;
      } else if (c === lex.CLOSE) {
        const opened = open.pop() ?? -1;
        if (opened >= 0) openNotes--;
        if (opened >= 0 && at - opened <= LONGEST_NOTE) while (breaks.length > 0 && breaks[breaks.length - 1].end > opened) breaks.pop();
        at++;
      } else {
        const next = isBody ? lex.paragraphBreak(text, at, end) : -1;
        if (next >= 0) breaks.push({ end: at, next, around, inNote: openNotes > 0 });
        at = next >= 0 ? next : lex.behindLineEnd(text, at);
      }
    }
  };

  scan(0, body.start, false);
  around = OUTSIDE;
  open.length = 0;
  openNotes = 0;
  scan(body.start, body.end, true);
  return { chunks: between(text, body, breaks), comments };
}

function between(text: string, body: Span, breaks: readonly Break[]): Chunk[] {
  const chunks: Chunk[] = [];
  const add = (from: number, to: number, { around, inNote }: Pick<Chunk, 'around' | 'inNote'>): void => {
    const start = lex.skipSpace(text, from, to);
    const end = lex.skipSpaceBack(text, to, start);
    if (start < end) chunks.push({ start, end, around, inNote });
  };
  let start = body.start;
  let stands: Pick<Chunk, 'around' | 'inNote'> = { around: OUTSIDE, inNote: false };
  for (const at of breaks) {
    add(start, at.end, stands);
    start = at.next;
    stands = at;
  }
  add(start, body.end, stands);
  return chunks;
}

/** Where the prose of a file begins and ends. */
function documentBody(text: string): Span {
  const begin = uncommented(text, DOCUMENT, 0);
  const start = begin < 0 ? 0 : begin + DOCUMENT.length;
  const end = uncommented(text, DOCUMENT_END, start);
  return { start, end: end < 0 ? text.length : end };
}

/** How far back in its line a comment that hides something is looked for. */
const REACH = 500;

/** The first place of `needle` that no `%` stands before in its line. */
function uncommented(text: string, needle: string, from: number): number {
  for (let at = text.indexOf(needle, from); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    let i = at - 1;
    const floor = Math.max(0, at - REACH);
    while (i >= floor && !lex.isLineEnd(text.charCodeAt(i)) && text.charCodeAt(i) !== lex.PERCENT) i--;
    if (i < floor || text.charCodeAt(i) !== lex.PERCENT) return at;
  }
  return -1;
}

const behind = (at: number, what: string): number | null => (at < 0 ? null : at + what.length);

function behindPercents(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && text.charCodeAt(i) === lex.PERCENT) i++;
  return i;
}

/**
 * Whether a chunk of this source leaves everything as it was: what is open behind it is what was open before it, no chunk ends in it, it
 * holds no note, mark of one, comment or literal text, and nothing in it is what text before it may look for.
 */
export function isNeutral(source: string): boolean {
  if (source.includes('\\end') || source.includes('\\fi')) return false;
  const end = source.length;
  let depth = 0;
  for (let at = lex.nextMark(source, 0, end, MARKS); at < end; at = lex.nextMark(source, at, end, MARKS)) {
    const c = source.charCodeAt(at);
    if (c === lex.PERCENT) return false;
    if (c === lex.BACKSLASH) {
      const wordEnd = lex.wordEnd(source, at + 1, end);
      if (at + 1 === end || isStructural(source.slice(at + 1, wordEnd))) return false;
      // A blank line below a backslash is one all the same.
      at = wordEnd > at + 1 || lex.isLineEnd(source.charCodeAt(at + 1)) ? wordEnd : at + 2;
    } else if (c === lex.OPEN || c === lex.CLOSE) {
      depth += c === lex.OPEN ? 1 : -1;
      if (depth < 0) return false;
      at++;
    } else {
      if (lex.paragraphBreak(source, at, end) >= 0) return false;
      at = lex.behindLineEnd(source, at);
    }
  }
  return depth === 0;
}

const isStructural = (name: string): boolean =>
  name === 'begin' || name === 'iffalse' || takesVerb(name) || takesAddress(name) || isHeading(name) || isNote(name) || isMark(name);
