import { isBlankDraft, trimDraft } from '../draft.ts';
import { leaveOut, type TypstReading } from './state.ts';
import { isBlank, isComment, isNewline } from './tokens.ts';

/** Leaves a statement out, with its line when it has one to itself. */
export function leaveOutStatement(reading: TypstReading, end: number): void {
  if (hasLine(reading, reading.at, end)) leaveOutLine(reading, end);
  else {
    skipTo(reading, end);
    leaveOut(reading, end);
  }
}

export function leaveOutLine(reading: TypstReading, end: number): void {
  if (!isBlankDraft(reading.leaf.draft)) trimDraft(reading.leaf.draft, reading.text);
  skipTo(reading, end);
  leaveOut(reading, end);
}

/** How far around a statement its line is looked at. */
export const LONGEST_INDENT = 200;

export function hasLine({ text, lineStart }: TypstReading, start: number, end: number): boolean {
  if (start - lineStart > LONGEST_INDENT) return false;
  for (let at = lineStart; at < start; at++) if (!isBlank(text.charCodeAt(at))) return false;
  let after = end;
  while (after < end + LONGEST_INDENT && isBlank(text.charCodeAt(after))) after++;
  return after >= text.length || isNewline(text.charCodeAt(after)) || isComment(text, after);
}

/** Goes to `end`, over what may hold line ends. */
export function skipTo(reading: TypstReading, end: number): void {
  for (let at = end - 1; at >= reading.at; at--) {
    if (!isNewline(reading.text.charCodeAt(at))) continue;
    reading.lineStart = at + 1;
    break;
  }
  reading.at = end;
}

export function skipSemicolon(reading: TypstReading): void {
  if (reading.text.charCodeAt(reading.at) === 59) reading.at++;
}
