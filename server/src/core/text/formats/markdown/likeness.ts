/**
 * Whether something after a `]` is meant as a link's destination and not as prose: an address, a path, a fragment. In legal prose
 * `[a](2)` is a subsection, and `[Note]: Id.` a note.
 */
export const destinationLike = (text: string): boolean =>
  text.length > 0 && (text.startsWith('<') || text.startsWith('#') || /[:/]|[\w-]\.[A-Za-z]/.test(text.slice(0, 500)));

/** Whether what stands between two `$` is mathematics: a symbol or a formula, never the words between two sums of money. */
export const mathLike = (text: string): boolean =>
  /^[A-Za-z]$/.test(text) || (/[\\^_=<>{}+]/.test(text) && !/^\d[\d,.]*\s/.test(text) && !/[A-Za-z]{3,}\s+[A-Za-z]{2,}/.test(text));

/**
 * Whether the `*`s before digits number a page of the printed report (`*1119property`, `pred*1121icates`, `at *5`), and do not open
 * emphasis. `before` is the character before them, `after` what follows them. Only `*410 U.S. 113*` and the like are emphasis: a
 * volume or title, a blank, a capital or a section sign, and the same marks closing it soon.
 */
export function starPage(before: string, marks: string, after: string): boolean {
  const digits = /^\d{1,5}(?!\d)/.exec(after);
  if (digits === null || marks.length > 2) return false;
  if (/[\p{L}\p{N}]/u.test(before) || !/^[ \u00a0](?:[A-Z]|§)/.test(after.slice(digits[0].length))) return true;
  const close = after.indexOf('*');
  const closes = close > 0 && after.startsWith(marks, close) && /\S/.test(after[close - 1]);
  return !closes || /[\p{L}\p{N}*]/u.test(after.charAt(close + marks.length));
}
