import type { CaseName } from '../../syntax/citation.ts';
import { isBlank } from '../../syntax/chars.ts';
import type { Citation } from '../../syntax/document.ts';
import { type Span, span } from '../../text/span.ts';
import { isCase } from '../citations.ts';
import { leadStart, startsSentence } from '../sentences.ts';

export const NAMED = ['full_case', 'short_case'] as const;

export interface NameWord extends Span {
  readonly text: string;
}

/** The name of a case citation that is not a heading's or a parallel's; null where it has none. */
export function nameOf(citation: Citation): CaseName | null {
  if (!isCase(citation) || citation.node.role !== 'primary' || citation.block.kind === 'heading') return null;
  return citation.node.name;
}

/** The parties of a name, or what stands behind its procedural phrase. */
export const partiesOf = (name: CaseName): readonly Span[] =>
  name.versus ? [name.plaintiff, name.defendant].filter((party) => party !== null) : [name.plaintiff ?? name];

/** The words of a part, with where they stand. */
export function wordsOf(citation: Citation, part: Span): readonly NameWord[] {
  const words: NameWord[] = [];
  const { text } = citation.block;
  let at = part.start;
  while (at < part.end) {
    while (at < part.end && isBlank(text.charCodeAt(at))) at++;
    const start = at;
    while (at < part.end && !isBlank(text.charCodeAt(at))) at++;
    if (at > start) words.push({ start, end: at, text: text.slice(start, at).replaceAll('\u2019', "'") });
  }
  return words;
}

/** What a word is without the marks around it: a comma, a bracket, an apostrophe's s. */
export function bareWord(word: NameWord): NameWord {
  const { start, text } = word;
  let head = 0;
  while (head < text.length && '(["\u201c'.includes(text[head])) head++;
  let tail = text.length;
  while (tail > head && ',;:)"]\u201d'.includes(text[tail - 1])) tail--;
  if (head === 0 && tail === text.length) return word;
  const bare = text.slice(head, tail);
  return { start: start + head, end: start + head + bare.length, text: bare };
}

/** Words behind which a case name stands in a sentence, not in a citation. */
const PROSE_BEFORE =
  /(?:^|[\s(])(?:[Ii]n|[Uu]nder|of|from|that|to|at|on|for|after|before|since|like|unlike|[Aa]s|because|while|although|whether|applying|following) $/;
/** `quoted in`, `reprinted in`: a citation follows all the same. */
const CITED_IN = /(?:quoted|cited|reprinted|discussed|aff'd|rev'd|grounds) (?:in|at|on) $/;
/** What begins a citation sentence and goes on as an institution's name of which only the end was read: `… itself[,]” Citizens for Ethics in`, `… to sue. Freedom from`. */
const NAME_BEFORE =
  /(?:[.!?\]]["\u201d\u2019)\]]*|["\u201d])\s\p{Lu}\p{Ll}+(?:\s(?:&|\p{Lu}\p{Ll}+|from|for|of|against|in))*\s(?:from|for|against|in|of)\s$/u;
const NAME_REACH = 90;

/**
 * Whether the name certainly stands in a sentence of the text, as in "In Roe v. Wade, 410 U.S. 113 (1973), the Court": a word of
 * the sentence stands before it, or the sentence goes on behind its parenthetical.
 */
export function isInSentence(citation: Citation): boolean {
  const { node, block } = citation;
  if (node.signal || node.within !== null) return false;
  const before = block.text
    .slice(Math.max(0, node.fullStart - 14), node.fullStart)
    .replace(/\s+/g, ' ')
    .replace(/["\u201c*_(]$/, '');
  if (PROSE_BEFORE.test(before) || /\bfrom $/.test(before)) {
    const reach = block.text.slice(Math.max(0, node.fullStart - NAME_REACH), node.fullStart).replace(/\s+/g, ' ');
    return !CITED_IN.test(before) && !NAME_BEFORE.test(reach);
  }
  return (
    startsSentence(block.text, leadStart(citation)) &&
    /^,\s+[a-z]/.test(block.text.slice(node.fullEnd, node.fullEnd + 4)) &&
    !goesOnWithHistory(citation)
  );
}

const goesOnWithHistory = (citation: Citation): boolean =>
  /^,\s+(?:aff|rev|cert|vacat|reh|over|abrog|superse|modif|remand|appeal|enf|mod|amend|withdraw|with\b|and\b|but\b|see\b|on\b|quot|cit|pet|perm|prob|dism|jur|den)/.test(
    citation.block.text.slice(citation.node.fullEnd, citation.node.fullEnd + 14),
  );

/** The stretch from `start` with the blanks and the comma before it: what goes when a part is taken out. */
export function withCommaBefore(citation: Citation, part: Span): Span {
  let { start } = part;
  while (start > 0 && /[\s,]/.test(citation.block.text[start - 1])) start--;
  return span(start, part.end);
}
