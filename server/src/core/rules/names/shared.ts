import { foldBlanks } from '../../text/blanks.ts';
import type { CaseName } from '../../syntax/citation.ts';
import { isBlank } from '../../syntax/chars.ts';
import type { Citation } from '../../syntax/document.ts';
import type { Span } from '../../text/span.ts';
import { isCase } from '../citations.ts';
import type { RuleContext } from '../rule.ts';
import { leadStart, startsSentence } from '../sentences.ts';

export const NAMED = ['full_case', 'short_case'] as const;

/** A word or the like of a name, with where it stands. */
export interface NamePart extends Span {
  readonly text: string;
}

export interface NameWord extends NamePart {
  /** The word without the marks around it: a comma, a bracket. */
  readonly bare: NamePart;
}

export interface Party extends NamePart {
  readonly words: readonly NameWord[];
}

/** The name of a case citation that is not a heading's or a parallel's; null where it has none. */
export function nameOf(citation: Citation): CaseName | null {
  if (!isCase(citation) || citation.node.role !== 'primary' || citation.block.kind === 'heading') return null;
  return citation.node.name;
}

/** The parties of a citation's name, or what stands behind its procedural phrase; none where it has no name. */
export const partiesOf = (citation: Citation, context: RuleContext): readonly Party[] => context.ofCitation(readParties, citation);

export function readParties(citation: Citation): readonly Party[] {
  const name = nameOf(citation);
  if (!name) return [];
  const spans = name.versus ? [name.plaintiff, name.defendant] : [name.plaintiff ?? name];
  const parties: Party[] = [];
  for (const party of spans) if (party) parties.push(readParty(citation, party));
  return parties;
}

/** A part of the name with its words. */
export const readParty = (citation: Citation, { start, end }: Span): Party => ({
  start,
  end,
  text: citation.block.text.slice(start, end),
  words: wordsIn(citation.block.text, start, end),
});

function wordsIn(text: string, from: number, to: number): readonly NameWord[] {
  const words: NameWord[] = [];
  let at = from;
  while (at < to) {
    while (at < to && isBlank(text.charCodeAt(at))) at++;
    const start = at;
    while (at < to && !isBlank(text.charCodeAt(at))) at++;
    if (at > start) words.push(nameWord(start, text.slice(start, at).replaceAll('\u2019', "'")));
  }
  return words;
}

function nameWord(start: number, text: string): NameWord {
  let head = 0;
  while (head < text.length && '(["\u201c'.includes(text[head])) head++;
  let tail = text.length;
  while (tail > head && ',;:)"]\u201d'.includes(text[tail - 1])) tail--;
  const bare = { start: start + head, end: start + tail, text: text.slice(head, tail) };
  return { start, end: start + text.length, text, bare };
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
  const before = foldBlanks(block.text.slice(Math.max(0, node.fullStart - 14), node.fullStart)).replace(/["\u201c*_(]$/, '');
  if (PROSE_BEFORE.test(before) || /\bfrom $/.test(before)) {
    const reach = foldBlanks(block.text.slice(Math.max(0, node.fullStart - NAME_REACH), node.fullStart));
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
