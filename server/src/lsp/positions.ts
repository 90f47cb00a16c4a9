import type { Change } from '../core/authorities/drift/follow.ts';
import { lastNotAfter } from '../core/text/lines.ts';

/** A place as the protocol says it: both count from 0, `character` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** One change of a document: a stretch and its new text, or without a range the whole new text. */
export interface ContentChange {
  readonly range?: { readonly start: Position; readonly end: Position };
  readonly text: string;
}

/** The lines of one text as clients count them. What lies outside the text is clamped. */
export interface ClientLines {
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
}

/**
 * The protocol lets a lone `\r` end a line. No editor sends one that does: VS Code and its kin turn it into the document's line end
 * when they read a file, and Neovim, Emacs and Helix keep it as a character of its line, and count accordingly. So that the text here
 * never parts from the client's, a line ends at `\n` alone; a `\r` before it is a character that a position may stand behind.
 */
export function clientLines(text: string): ClientLines {
  let known: readonly number[] | undefined;
  const starts = (): readonly number[] => (known ??= lineStarts(text));
  return {
    positionAt(offset) {
      const at = clamp(offset, text.length);
      const line = lastNotAfter(starts(), at);
      return { line, character: at - starts()[line] };
    },
    offsetAt({ line, character }) {
      const at = clamp(line, starts().length);
      return at === starts().length ? text.length : inLine(text, starts()[at], character);
    },
  };
}

/** The changes in offsets, each of the text that the one before it left. */
export function changesOf(text: string, changes: readonly ContentChange[]): Change[] {
  let before = text;
  return changes.map(({ range, text: newText }) => {
    const a = range ? offsetIn(before, range.start) : 0;
    const b = range ? offsetIn(before, range.end) : before.length;
    const change = { before, start: Math.min(a, b), end: Math.max(a, b), newText };
    before = afterChange(change);
    return change;
  });
}

/** The text after a change. */
export const afterChange = ({ before, start, end, newText }: Change): string => before.slice(0, start) + newText + before.slice(end);

/** `ClientLines.offsetAt` for one question: reads the text no further than the line. */
function offsetIn(text: string, { line, character }: Position): number {
  let start = 0;
  for (let i = clamp(line, text.length + 1); i > 0; i--) {
    start = text.indexOf('\n', start) + 1;
    if (start === 0) return text.length;
  }
  return inLine(text, start, character);
}

/** The offset of a character of the line that begins at `start`; past the line's end it is the end, before a `\r\n`. */
function inLine(text: string, start: number, character: number): number {
  const lf = text.indexOf('\n', start);
  const end = lf < 0 ? text.length : lf;
  const at = start + clamp(character, Number.MAX_SAFE_INTEGER);
  if (at <= end) return at;
  return lf > start && text.charCodeAt(lf - 1) === 13 ? lf - 1 : end;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

const clamp = (n: number, most: number): number => (n > 0 ? Math.min(Math.trunc(n), most) : 0);
