/** Characters that begin something wherever they stand. */
const SPECIAL = new Set([...'\\#*_@$`<~']);

/**
 * Prose as Typst writes it: a backslash before what would begin markup, `~` for a blank that does not break, `--` for an en dash.
 * @param before the prose character that stands before it, `after` the one behind it; empty at a block's edges
 */
export function inTypst(before: string, newText: string, after: string): string {
  const lone = loneBrackets(newText);
  let written = '';
  let last = before;
  for (let i = 0; i < newText.length; i++) {
    const c = newText[i];
    const next = newText[i + 1] ?? after;
    if (c === '\u00a0') written += '~';
    else if (c === '\u2013') written += isDash(last) || isDash(next) || next === '?' ? c : '--';
    else if (SPECIAL.has(c) || lone.has(i) || joins(c, last, next)) written += `\\${c}`;
    else written += c;
    last = c;
  }
  return before === '' || /[\n\r]/.test(before) ? withoutMarker(written) : written;
}

const isDash = (c: string): boolean => c === '-' || c === '\u2013' || c === '\u2014';

/** Whether a character is read as one with its neighbours: `--`, `-?`, `...`, `//`, and the slashes of an address. */
function joins(c: string, last: string, next: string): boolean {
  if (c === '-') return isDash(last) || isDash(next) || next === '?';
  if (c === '?') return last === '-';
  if (c === '.') return last === '.' || next === '.';
  return c === '/' && (last === '/' || next === '/' || next === '*');
}

/** The brackets that have no counterpart in the text. */
function loneBrackets(text: string): ReadonlySet<number> {
  const open: number[] = [];
  const lone = new Set<number>();
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '[') open.push(i);
    else if (text[i] === ']' && open.pop() === undefined) lone.add(i);
  }
  return new Set([...lone, ...open]);
}

/** What would be a heading's or an item's mark at a line's beginning, as text. */
const withoutMarker = (written: string): string =>
  written.replace(/^(\s*)(?=(?:[=+/-]|=+)(?:\s|$))/, '$1\\').replace(/^(\s*\d+)(?=\.(?:\s|$))/, '$1\\');
