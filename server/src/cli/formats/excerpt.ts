/** One line of a text as a terminal shows it, with the columns of a stretch of it. */
export interface Excerpt {
  readonly line: string;
  /** Columns of the stretch in `line`: `[from, to)`, at least one wide. */
  readonly from: number;
  readonly to: number;
}

/**
 * As much of `line` as fits into `width` columns, with `[start, end)` (UTF-16 offsets in the line) in sight. Control characters
 * are shown as blanks: a document may not write to the terminal in their language.
 */
export function excerpt(line: string, start: number, end: number, width: number): Excerpt {
  const before = columns(line.slice(0, start));
  const marked = columns(line.slice(start, end));
  const after = columns(line.slice(end));
  const shown = Math.min(marked.length, width - 2);
  const room = width - shown;
  let left = Math.min(before.length, Math.max(room >> 1, room - after.length));
  const right = Math.min(after.length, room - left);
  const cutLeft = left < before.length;
  const cutRight = right < after.length || shown < marked.length;
  if (cutLeft && left > 0) left--;
  const head = (cutLeft ? '…' : '') + before.slice(before.length - left).join('');
  const tail = after.slice(0, Math.max(0, right - (cutRight ? 1 : 0))).join('') + (cutRight ? '…' : '');
  const from = left + (cutLeft ? 1 : 0);
  return { line: head + marked.slice(0, shown).join('') + tail, from, to: from + Math.max(1, shown) };
}

/** The characters of a text, one for a column: a letter with its combining marks is one. */
const columns = (text: string): string[] => {
  const cells: string[] = [];
  for (const character of text) {
    if (/\p{M}|\u200d|\ufe0f/u.test(character) && cells.length) cells[cells.length - 1] += character;
    else cells.push(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(character) ? ' ' : character);
  }
  return cells;
};
