import { accentedAt, characterOf } from './characters.ts';
import { type Command, commandOf, PROSE_MACRO, takesAddress, takesVerb } from './commands.ts';
import { argumentsOfEnvironment, environmentKind, inside, isOpaque, opaqueEnd, takesOption } from './environments.ts';
import { declare, kindHere, openBraces, takeArguments, undeclare, type Walk } from './groups.ts';
import * as lex from './lexer.ts';

/** A control word. */
export function visitWord(walk: Walk, at: number): number {
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
      const close = Math.max(wordEnd, lex.lengthEnd(source, wordEnd));
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
