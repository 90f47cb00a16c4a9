import { copyTo, maskTo, putTo } from '../draft.ts';
import { CONDITIONS, continueCall, newCall, openContent, readBody } from './calls.ts';
import { bodyStart, bracketEnd, statementEnd, stringEnd } from './code.ts';
import { roleOfFunction, symbolNamed } from './functions.ts';
import { hasLine, leaveOutLine, leaveOutStatement, skipSemicolon, skipTo } from './skip.ts';
import type { TypstReading } from './state.ts';
import { isBlank, isNameStart, nameEnd, pathEnd } from './tokens.ts';

const STATEMENTS = new Set(['let', 'set', 'show', 'import', 'include', 'return', 'break', 'continue']);

/** Reads what a `#` begins. */
export function readHash(reading: TypstReading): void {
  const { text, scan, at, leaf } = reading;
  const c = text.charCodeAt(at + 1);
  if (isNameStart(text, at + 1)) readNamed(reading);
  else if (c === 91) {
    reading.at = at + 1;
    openContent(reading, newCall(reading, '', 'inline', at));
  } else if (c === 123 || c === 40) {
    const end = bracketEnd(scan, at + 1);
    if (c === 123 && hasLine(reading, at, end)) leaveOutLine(reading, end);
    else {
      skipTo(reading, end);
      skipSemicolon(reading);
      maskTo(leaf.draft, at, reading.at);
    }
  } else if (c === 34) readString(reading);
  else if (c === 36 || c === 96 || c === 60 || (c >= 48 && c <= 57)) reading.at++;
  else {
    copyTo(leaf.draft, text, at, at + 1);
    reading.at++;
  }
}

/** A string in the text is its characters. */
function readString(reading: TypstReading): void {
  const { text, at, leaf } = reading;
  const end = stringEnd(reading.scan, at + 1);
  if (end < 0) {
    copyTo(leaf.draft, text, at, at + 1);
    reading.at++;
    return;
  }
  const hasEscape = text.slice(at + 2, end - 1).includes('\\');
  if (hasEscape) maskTo(leaf.draft, at, end);
  else copyTo(leaf.draft, text, at + 2, end - 1);
  skipTo(reading, end);
  skipSemicolon(reading);
}

function readNamed(reading: TypstReading): void {
  const { text, scan, at, leaf } = reading;
  const wordEnd = nameEnd(text, at + 1);
  const word = text.slice(at + 1, wordEnd);
  if (STATEMENTS.has(word)) {
    leaveOutStatement(reading, statementEnd(scan, wordEnd));
    return;
  }
  if (CONDITIONS.has(word)) {
    const body = bodyStart(scan, wordEnd);
    if (body < 0) leaveOutStatement(reading, statementEnd(scan, wordEnd));
    else readBody(reading, newCall(reading, word, 'inline', at), body);
    return;
  }
  let end = pathEnd(text, at + 1);
  let name = text.slice(at + 1, end);
  if (word === 'sym') {
    const symbol = symbolNamed(name.slice(4));
    reading.at = end;
    skipSemicolon(reading);
    if (symbol === null) maskTo(leaf.draft, at, reading.at);
    else putTo(leaf.draft, at, reading.at, symbol);
    return;
  }
  let role = roleOfFunction(name);
  if (word === 'context') {
    while (isBlank(text.charCodeAt(end))) end++;
    const isContent = text.charCodeAt(end) === 91;
    if (text.charCodeAt(end) === 123) end = bracketEnd(scan, end);
    else if (!isContent) end = pathEnd(text, end);
    role = isContent ? 'inline' : 'masked';
    name = word;
  } else if (VALUES.has(name)) role = 'masked';
  const call = newCall(reading, name, role, at);
  skipTo(reading, end);
  continueCall(reading, call);
}

const VALUES = new Set(['none', 'auto', 'true', 'false', 'not', 'and', 'or', 'in', 'as', 'else']);
