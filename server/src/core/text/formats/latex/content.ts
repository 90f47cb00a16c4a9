import { accentedAt, characterOf, symbolOf } from './characters.ts';
import { opaqueEnd } from './chunks.ts';
import { type Command, commandOf, PROSE_MACRO, takesAddress, takesVerb } from './commands.ts';
import { argumentsOfEnvironment, environmentKind, inside, isOpaque, type Surroundings, takesOption } from './environments.ts';
import { closeAll, closeGroup, declare, kindHere, type Note, openBraces, takeArguments, undeclare, type Walk } from './groups.ts';
import * as lex from './lexer.ts';
import { type Piece, pieceWriter } from './pieces.ts';

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

const LENGTH =
  /^[ \t]{0,3}=?[ \t]{0,3}-?[\d.,]{1,10} ?(?:pt|em|ex|in|cm|mm|bp|pc|sp|fil+|\\[a-z]{4,20})(?: {1,3}(?:plus|minus) {0,3}-?[\d.,]{1,10} ?(?:pt|em|ex|in|cm|mm|bp|pc|sp|fil+))*/;

/** A backslash and a character that is no letter. */
function visitSymbol(walk: Walk, at: number): number {
  const { source, end, pieces, find, muted } = walk;
  const c = source.charAt(at + 1);
  const isLineEnd = lex.isLineEnd(source.charCodeAt(at + 1));
  if (isLineEnd && lex.paragraphBreak(source, at + 1, end) >= 0) return at + 1;
  const isAstral = /[\ud800-\udbff]/.test(c);
  const behind = Math.min(end, at + (isAstral ? 3 : 2));
  if (muted > 0) return behind;
  if (c === '\\') {
    let close = source[behind] === '*' ? behind + 1 : behind;
    if (source[close] === '[' && LENGTH.test(source.slice(close + 1, close + 40)))
      close = Math.max(close, lex.optionEnd(source, close, end));
    close = lex.skipAfterWord(source, close, end);
    if (walk.around.tables > 0) pieces.divide(close, kindHere(walk));
    else pieces.replace(at, close, '\n');
    return close;
  }
  if (c === '(' || c === '[') {
    const close = find(c === '(' ? '\\)' : '\\]', behind);
    if (close >= 0) {
      pieces.mask(at, close + 2);
      return close + 2;
    }
  }
  const accented = accentedAt(source, at + 1);
  if (accented !== null) {
    pieces.replace(at, accented.end, accented.text);
    return accented.end;
  }
  const isBlank = isLineEnd || c === ' ' || c === '\t';
  const close = isLineEnd
    ? lex.skipBlanks(source, lex.behindLineEnd(source, at + 1), end)
    : isBlank
      ? lex.skipAfterWord(source, behind, end)
      : behind;
  const printed = isBlank ? ' ' : symbolOf(c);
  if (printed === '') pieces.drop(close);
  else pieces.replace(at, close, printed);
  return close;
}

/** A control word. */
function visitWord(walk: Walk, at: number): number {
  const { source, end, pieces } = walk;
  const wordEnd = lex.wordEnd(source, at + 1, end);
  const name = source.slice(at + 1, wordEnd);
  if (walk.muted > 0) return literalEnd(walk, name, wordEnd) ?? wordEnd;
  const command = walk.proseMacros.has(name) ? PROSE_MACRO : commandOf(name);
  if (command !== null) return run(walk, command, { at, name, wordEnd });
  const character = characterOf(name);
  if (character !== undefined) {
    const close = lex.skipAfterWord(source, wordEnd, end);
    pieces.replace(at, close, character);
    return close;
  }
  const accented = name.length === 1 ? accentedAt(source, at + 1) : null;
  if (accented !== null) {
    pieces.replace(at, accented.end, accented.text);
    return accented.end;
  }
  return unknown(walk, at, wordEnd);
}

/** Where the literal text of `\verb` or the address of `\url` ends, or null. */
function literalEnd({ source, end }: Walk, name: string, wordEnd: number): number | null {
  const close = takesVerb(name)
    ? lex.verbEnd(source, wordEnd, end)
    : takesAddress(name)
      ? lex.addressEnd(source, lex.skipBlanks(source, wordEnd, end), end)
      : -1;
  return close < 0 ? null : close;
}

/** A command that is not known: what it takes in braces at once is prose; without braces it prints nobody knows what. */
function unknown(walk: Walk, at: number, wordEnd: number): number {
  const { source, end, pieces } = walk;
  let close = source[wordEnd] === '*' ? wordEnd + 1 : wordEnd;
  for (let option = lex.optionEnd(source, close, end); option >= 0; option = lex.optionEnd(source, close, end)) close = option;
  if (source.charCodeAt(close) === lex.OPEN && close < end) return openBraces(walk, close, 'unknown');
  pieces.mask(at, wordEnd);
  return wordEnd;
}

interface Word {
  readonly at: number;
  readonly name: string;
  readonly wordEnd: number;
}

function run(walk: Walk, command: Command, { at, name, wordEnd }: Word): number {
  const { source, end, pieces } = walk;
  const afterWord = (): number => lex.skipAfterWord(source, wordEnd, end);
  switch (command.does) {
    case 'take': {
      if (command.args.length === 0) {
        pieces.drop(afterWord());
        return afterWord();
      }
      const from = source[wordEnd] === '*' ? wordEnd + 1 : wordEnd;
      const close = takeArguments(walk, { at, name, maskFrom: command.prints ? at : -1 }, command.args, from);
      if (close === from && !command.prints) pieces.drop(close);
      return close;
    }
    case 'emphasize':
      declare(walk, at);
      return afterWord();
    case 'plain':
      undeclare(walk);
      return afterWord();
    case 'divide':
      pieces.divide(afterWord(), kindHere(walk));
      return afterWord();
    case 'item': {
      const from = afterWord();
      const option = lex.optionEnd(source, from, end);
      const isLabel = option >= 0 && !lex.isLetter(source.charCodeAt(option));
      pieces.divide(isLabel ? option : from, kindHere(walk));
      return name === 'bibitem' ? takeArguments(walk, { at, name, maskFrom: -1 }, ['skipped'], from) : isLabel ? option : from;
    }
    case 'mark': {
      const option = lex.optionEnd(source, wordEnd, end);
      if (!walk.inNote) walk.marks.push({ at, label: option < 0 ? '' : source.slice(wordEnd + 1, option - 1) });
      return Math.max(wordEnd, option);
    }
    case 'measure': {
      const close = wordEnd + (LENGTH.exec(source.slice(wordEnd, wordEnd + 100))?.[0].length ?? 0);
      pieces.drop(close);
      return close;
    }
    case 'define': {
      const head = /^[^{}\r\n]{0,100}(?=\{)/.exec(source.slice(wordEnd, wordEnd + 102));
      return head === null ? wordEnd : takeArguments(walk, { at, name, maskFrom: -1 }, ['skipped'], wordEnd + head[0].length);
    }
    case 'verb':
      return verb(walk, { at, name, wordEnd });
    case 'hide': {
      const close = walk.find('\\fi', wordEnd);
      pieces.drop(close < 0 ? wordEnd : close + 3);
      return close < 0 ? wordEnd : close + 3;
    }
    case 'begin':
    case 'end':
      return environment(walk, { at, name, wordEnd });
  }
}

function verb(walk: Walk, { at, name, wordEnd }: Word): number {
  const { source, end, pieces } = walk;
  const option = lex.optionEnd(source, wordEnd, end);
  const from = option >= 0 && source.charCodeAt(option) === lex.OPEN ? option : wordEnd;
  if (source.charCodeAt(from) === lex.OPEN)
    return takeArguments(walk, { at, name, maskFrom: at }, name === 'mintinline' ? ['skipped', 'skipped'] : ['skipped'], from);
  const close = Math.max(wordEnd, lex.verbEnd(source, wordEnd, end));
  pieces.mask(at, close);
  return close;
}

function environment(walk: Walk, { at, name, wordEnd }: Word): number {
  const { source, end, pieces } = walk;
  const found = lex.environmentName(source, wordEnd, end);
  if (found === null) return wordEnd;
  const kind = environmentKind(found.name);
  const close = name === 'begin' && isOpaque(kind) ? opaqueEnd(walk.find, found) : -1;
  if (close >= 0) {
    if (kind === 'hidden') pieces.drop(close);
    else if (kind === 'math') pieces.mask(at, close);
    else pieces.divide(close, kindHere(walk));
    return close;
  }
  walk.around = inside(walk.around, kind, name === 'begin' ? 1 : -1);
  let from = found.end;
  const option = name === 'begin' && takesOption(found.name) ? lex.optionEnd(source, from, end) : -1;
  if (option >= 0 && !lex.isLetter(source.charCodeAt(option))) from = option;
  pieces.divide(from, kindHere(walk));
  return name === 'begin' ? takeArguments(walk, { at, name, maskFrom: -1 }, argumentsOfEnvironment(found.written), from) : from;
}
