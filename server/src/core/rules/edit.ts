import { type Citation, textOf } from '../syntax/document.ts';
import { type Span, span } from '../text/span.ts';
import type { Fix, ProseEdit } from './rule.ts';

const BLANK = /\s/;
const isBlank = (c: string | undefined): boolean => c !== undefined && BLANK.test(c);
const sameCharacter = (a: string, b: string): boolean => a === b || ((a === "'" || a === '\u2019') && (b === "'" || b === '\u2019'));

/** Puts `newText` in at prose offset `at`. */
export const insertAt = (citation: Citation, at: number, newText: string): ProseEdit => ({ citation, span: span(at, at), newText });

/** Puts `newText` behind the part, inside the emphasis that the part stands in (`*Id*` becomes `*Id.*`). */
export const appendTo = (citation: Citation, part: Span, newText: string): ProseEdit => ({
  citation,
  span: part,
  newText: textOf(citation, part) + newText,
});

/** Takes the part out. */
export const remove = (citation: Citation, part: Span): ProseEdit => ({ citation, span: part, newText: '' });

/**
 * The edits that make the part read `newText` and touch no more than they must, so that each can be put in the spelling of the
 * host format (./hostSpelling.ts): where the two differ only in blanks, each blank is an edit of its own; elsewhere the stretch
 * between what they share at both ends is replaced. A soft line break counts as the blank it is.
 */
export function rewrite(citation: Citation, part: Span, newText: string): readonly ProseEdit[] {
  const old = textOf(citation, part);
  const edits: ProseEdit[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < newText.length) {
    if (isBlank(old[i]) && isBlank(newText[j])) {
      while (isBlank(old[i])) i++;
      while (isBlank(newText[j])) j++;
    } else if (isBlank(old[i])) {
      const from = i;
      while (isBlank(old[i])) i++;
      edits.push(remove(citation, span(part.start + from, part.start + i)));
    } else if (isBlank(newText[j])) {
      while (isBlank(newText[j])) j++;
      edits.push(insertAt(citation, part.start + i, ' '));
    } else if (i < old.length && j < newText.length && sameCharacter(old[i], newText[j])) {
      i++;
      j++;
    } else {
      return [replaceMiddle(citation, part, old, newText)];
    }
  }
  return edits;
}

/** `rewrite` of a part by an abbreviation: where its period would meet that of the sentence, one is enough. */
export const rewriteWithPeriod = (citation: Citation, part: Span, newText: string): readonly ProseEdit[] =>
  rewrite(citation, part, newText.endsWith('.') && citation.block.text[part.end] === '.' ? newText.slice(0, -1) : newText);

function replaceMiddle(citation: Citation, part: Span, old: string, newText: string): ProseEdit {
  const shorter = Math.min(old.length, newText.length);
  let head = 0;
  while (head < shorter && sameCharacter(old[head], newText[head])) head++;
  let tail = 0;
  while (tail < shorter - head && sameCharacter(old[old.length - 1 - tail], newText[newText.length - 1 - tail])) tail++;
  return { citation, span: span(part.start + head, part.end - tail), newText: newText.slice(head, newText.length - tail) };
}

/** A fix that the text itself determines: it may join fix-all. */
export const safeFix = (title: string, edits: readonly ProseEdit[]): readonly Fix[] => (edits.length ? [{ title, safe: true, edits }] : []);

/** A fix that the writer must choose. */
export const offeredFix = (title: string, edits: readonly ProseEdit[]): Fix => ({ title, safe: false, edits });
