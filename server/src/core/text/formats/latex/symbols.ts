import { accentedAt, symbolOf } from './characters.ts';
import { kindHere, type Walk } from './groups.ts';
import * as lex from './lexer.ts';

/** A backslash and a character that is no letter. */
export function visitSymbol(walk: Walk, at: number): number {
  const { source, end, pieces, find, muted } = walk;
  const c = source.charAt(at + 1);
  const isLineEnd = lex.isLineEnd(source.charCodeAt(at + 1));
  if (isLineEnd && lex.paragraphBreak(source, at + 1, end) >= 0) return at + 1;
  const behind = Math.min(end, at + ((source.codePointAt(at + 1) ?? 0) > 0xffff ? 3 : 2));
  if (muted > 0) return behind;
  if (c === '\\') {
    let close = source[behind] === '*' ? behind + 1 : behind;
    if (source[close] === '[' && lex.lengthEnd(source, close + 1) >= 0) close = Math.max(close, lex.optionEnd(source, close, end));
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
