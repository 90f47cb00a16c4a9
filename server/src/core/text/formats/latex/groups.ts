import type { BlockKind } from '../../blocks.ts';
import type { Argument } from './commands.ts';
import { OUTSIDE, type Surroundings } from './environments.ts';
import * as lex from './lexer.ts';
import type { PieceWriter } from './pieces.ts';

/** A note in a chunk, by the number of its pieces. */
export interface Note {
  readonly note: number;
  /** Where its command stands. */
  readonly at: number;
  /** Whether a mark stands elsewhere (`\footnotetext`), and the number that it is given. */
  readonly form: 'called' | 'apart';
  readonly label: string;
}

/** An open brace, or the chunk itself. */
interface Group {
  readonly role: Argument | 'braces' | 'unknown';
  /** The arguments that follow. */
  readonly rest: readonly Argument[];
  /** Where what is masked begins, or -1. */
  readonly maskFrom: number;
  /** What was open around it, for those that are blocks of their own. */
  readonly outer: Surroundings;
  readonly outerHeadings: number;
  /** How often emphasis was declared in it (`{\it …}`). */
  declared: number;
}

/** What is known while a chunk is read. */
export interface Walk {
  readonly source: string;
  readonly end: number;
  readonly find: lex.Finder;
  readonly pieces: PieceWriter;
  readonly groups: Group[];
  readonly notes: Note[];
  readonly marks: { readonly at: number; readonly label: string }[];
  readonly proseMacros: ReadonlySet<string>;
  around: Surroundings;
  headings: number;
  /** How many of the open groups are no prose. */
  muted: number;
  /** How many quotations by command are open. */
  quoted: number;
  inNote: boolean;
}

export function kindHere({ around, headings }: Walk): BlockKind {
  if (headings > 0) return 'heading';
  if (around.tables > 0) return 'cell';
  return around.quotes > 0 ? 'quote' : 'paragraph';
}

/** The command that takes arguments. */
export interface Taker {
  readonly at: number;
  readonly name: string;
  readonly maskFrom: number;
}

/** Opens plain braces. */
export function openBraces(walk: Walk, at: number, role: 'braces' | 'unknown' = 'braces'): number {
  push(walk, role, [], -1);
  return at + 1;
}

/**
 * Takes a command's arguments, from `at` on: goes behind what is skipped at once, or behind the brace of the first that has to be read
 * and leaves the rest for its end. What is missing is not looked for.
 */
export function takeArguments(walk: Walk, taker: Taker, args: readonly Argument[], at: number): number {
  const { source, end } = walk;
  let done = at;
  for (let i = 0; i < args.length; i++) {
    const role = args[i];
    let from = lex.skipAfterWord(source, done, end);
    let label = '';
    if (role !== 'emphasis') {
      for (let close = lex.optionEnd(source, from, end); close >= 0; close = lex.optionEnd(source, from, end)) {
        label = source.slice(from + 1, close - 1);
        from = lex.skipAfterWord(source, close, end);
      }
    }
    const c = source.charCodeAt(from);
    if (from >= end) break;
    if (role === 'address') {
      const close = lex.addressEnd(source, from, end);
      if (close >= 0) {
        done = close;
        continue;
      }
    }
    if (c === lex.OPEN) {
      openArgument(walk, taker, role, args.slice(i + 1), from, label);
      return from + 1;
    }
    if (role !== 'skipped' || taker.maskFrom >= 0 || c !== lex.BACKSLASH) break;
    done = lex.wordEnd(source, from + 1, end);
  }
  if (taker.maskFrom >= 0) walk.pieces.mask(taker.maskFrom, done);
  return done;
}

function openArgument(walk: Walk, taker: Taker, role: Argument, rest: readonly Argument[], brace: number, label: string): void {
  const { pieces } = walk;
  const start = brace + 1;
  if (role === 'note' && walk.inNote) {
    // A note in a note goes on in it.
    pieces.replace(taker.at, start, ' ');
    push(walk, 'prose', rest, taker.maskFrom);
    return;
  }
  push(walk, role === 'address' ? 'skipped' : role, rest, taker.maskFrom);
  switch (role) {
    case 'emphasis':
      pieces.emphasize(taker.at);
      break;
    case 'skipped':
    case 'address':
      walk.muted++;
      break;
    case 'quoted':
      pieces.replace(taker.at, start, walk.quoted++ % 2 === 0 ? '“' : '‘');
      break;
    case 'heading':
      walk.around = OUTSIDE;
      walk.headings++;
      pieces.divide(start, kindHere(walk));
      break;
    case 'caption':
      walk.around = OUTSIDE;
      pieces.divide(start, kindHere(walk));
      break;
    case 'quote':
      walk.around = { ...walk.around, quotes: walk.around.quotes + 1 };
      pieces.divide(start, kindHere(walk));
      break;
    case 'note':
      walk.inNote = true;
      walk.around = OUTSIDE;
      walk.headings = 0;
      walk.notes.push({ note: walk.notes.length + 1, at: taker.at, form: /text$/.test(taker.name) ? 'apart' : 'called', label });
      pieces.enterNote(start, kindHere(walk), walk.notes.length);
      break;
    case 'prose':
      break;
  }
}

function push(walk: Walk, role: Group['role'], rest: readonly Argument[], maskFrom: number): void {
  walk.groups.push({ role, rest, maskFrom, outer: walk.around, outerHeadings: walk.headings, declared: 0 });
}

/** Closes the innermost group at its brace; gives where to read on. A brace that closes nothing is nothing. */
export function closeGroup(walk: Walk, at: number): number {
  const { groups, pieces, source } = walk;
  const group = groups.length > 1 ? (groups.pop() as Group) : null;
  if (group === null) {
    pieces.drop(at + 1);
    return at + 1;
  }
  leave(walk, group, at + 1);
  if (walk.muted > 0) return at + 1;
  if (group.role === 'quoted') pieces.replace(at, at + 1, walk.quoted % 2 === 0 ? '”' : '’');
  else if (group.role === 'unknown' && source.charCodeAt(at + 1) === lex.OPEN) {
    // What the macro puts between its arguments is not known.
    pieces.mask(at, at + 2);
    return openBraces(walk, at + 1, 'unknown');
  } else if (group.role === 'skipped') {
    if (group.maskFrom < 0) pieces.drop(at + 1);
  } else pieces.reach(at + 1);
  return takeArguments(walk, { at, name: '', maskFrom: group.maskFrom }, group.rest, at + 1);
}

/** Ends what is open at the end of the chunk. */
export function closeAll(walk: Walk): void {
  const { groups, end, pieces } = walk;
  for (let group = groups.pop(); group !== undefined; group = groups.pop()) {
    leave(walk, group, end);
    if (walk.muted === 0 && group.maskFrom >= 0) pieces.mask(group.maskFrom, end);
  }
}

/** Undoes what a group did; what follows begins at `next`. */
function leave(walk: Walk, group: Group, next: number): void {
  const { pieces } = walk;
  undeclare(walk, group);
  switch (group.role) {
    case 'emphasis':
      pieces.deemphasize();
      break;
    case 'skipped':
      walk.muted--;
      break;
    case 'quoted':
      walk.quoted--;
      break;
    case 'heading':
      walk.headings = group.outerHeadings;
      pieces.divide(next, kindHere(walk));
      break;
    case 'caption':
    case 'quote':
      walk.around = group.outer;
      pieces.divide(next, kindHere(walk));
      break;
    case 'note':
      walk.inNote = false;
      walk.around = group.outer;
      walk.headings = group.outerHeadings;
      pieces.leaveNote(next, kindHere(walk));
      break;
  }
}

/** Emphasis to the end of the innermost group. */
export function declare(walk: Walk, at: number): void {
  walk.pieces.emphasize(at);
  (walk.groups[walk.groups.length - 1] as Group).declared++;
}

/** Ends the emphasis that was declared in a group. */
export function undeclare(walk: Walk, group: Group = walk.groups[walk.groups.length - 1] as Group): void {
  for (; group.declared > 0; group.declared--) walk.pieces.deemphasize();
}
