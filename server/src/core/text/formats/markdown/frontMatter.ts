import type { Span } from '../../span.ts';

/** Front matter: its inner text's span, and where the document begins behind it. */
export interface FrontMatter {
  readonly inner: Span;
  readonly end: number;
}

/**
 * Finds the front matter at the head of a document: YAML between `---` and `---` or `...`, TOML between `+++` and `+++`. A first
 * line of `---` with a blank line behind it, or without a closing line, is a thematic break. Line ends may be of any kind.
 */
export function findFrontMatter(text: string): FrontMatter | null {
  const fence = text.startsWith('---') ? '---' : text.startsWith('+++') ? '+++' : null;
  if (fence === null) return null;
  const first = /^(?:---|\+\+\+)[ \t]{0,40}(\r\n|\n|\r)(?![ \t]{0,40}[\r\n])/.exec(text);
  if (first === null) return null;
  const start = first[0].length;
  const line = new RegExp(fence === '---' ? '^(?:---|\\.\\.\\.)[ \\t]{0,40}$' : '^\\+\\+\\+[ \\t]{0,40}$');
  for (let at = start; at < text.length; ) {
    const ends = lineEnds(text, at);
    if (ends.end - at < 50 && line.test(text.slice(at, ends.end)))
      return { inner: { start, end: at }, end: Math.min(ends.next, text.length) };
    at = ends.next;
  }
  return null;
}

function lineEnds(text: string, from: number): { readonly end: number; readonly next: number } {
  let end = from;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return { end, next: end + (text.startsWith('\r\n', end) ? 2 : 1) };
}
