import { paragraphs, trimmed } from '../../segments.ts';
import type { Span } from '../../span.ts';
import type { Leaf } from './structure.ts';

/** The sources that a leaf is read in, each with its line prefixes relative to it: a paragraph of unwrapped lines is one for each line. */
export function* divide(text: string, leaf: Leaf): Generator<[Span, readonly Span[]]> {
  const whole = text.slice(leaf.start, leaf.end);
  const isText = leaf.form === 'prose' && (leaf.kind === 'paragraph' || leaf.kind === 'quote');
  let prefix = 0;
  for (const part of isText ? paragraphs(whole) : [trimmed(whole, { start: 0, end: whole.length })]) {
    const end = leaf.start + part.end;
    let { start } = trimmed(text, { start: leaf.start + part.start, end });
    const prefixes: Span[] = [];
    for (; prefix < leaf.prefixes.length && leaf.prefixes[prefix].start < end; prefix++) {
      const at = leaf.prefixes[prefix];
      if (at.start <= start) start = trimmed(text, { start: Math.max(start, at.end), end: Math.max(start, at.end, end) }).start;
      else prefixes.push({ start: at.start - start, end: at.end - start });
    }
    if (start < end) yield [{ start, end }, prefixes];
  }
}
