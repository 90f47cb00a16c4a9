import type { Citation } from '../syntax/document.ts';
import { isAbbreviatedWord } from '../tables/abbreviations.ts';

/** Where sentences and clauses begin and end around citations. In doubt the answer is no: a rule that asks stays silent. */

/** No further back is looked for the end of the sentence before. */
const NEAR = 48;

/** What closes behind a sentence's period. */
const CLOSING = /["\u201d\u2019')\]]+$/;
/** Lower-case words with a period that end no sentence. */
const SHORTENED =
  /^(?:seq|etc|cert|dept|vol|vols|ed|eds|rev|cf|viz|al|esp|approx|pp|para|paras|cl|art|amend|tit|sec|secs|ch|pt|pts|app|supp|stat|v|vs|id|ibid|aff|rehg|pet|mem|no|nos|n|nn|fn|p|e|g|i|op|cit|infra|supra)$/;

/** Where the citation begins for its sentence: at its signal, or at its name. */
export const leadStart = ({ node }: Citation): number => node.signal?.start ?? node.fullStart;

/** Whether a sentence certainly begins at `at`: the block does, or a sentence has just ended. */
export function startsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - NEAR), at).trimEnd();
  if (before === '') return at <= NEAR;
  if (at > 0 && !/\s/.test(text.charAt(at - 1))) return false;
  const closed = before.replace(CLOSING, '');
  const last = closed.charAt(closed.length - 1);
  if (last === '!' || last === '?') return true;
  if (last !== '.') return /\.["\u201d\u2019')\]]+$/.test(before);
  const word = /(\S+)\.$/.exec(closed)?.[1] ?? '';
  if (/[)\]\d\u201d"]$/.test(word)) return !/^\d$/.test(word);
  if (/^[\p{Ll}'\u2019-]{2,}$/u.test(word)) return !SHORTENED.test(word);
  return /^["\u201c(]?\p{Lu}[\p{Ll}'\u2019-]{3,}$/u.test(word) && !isAbbreviatedWord(`${word}.`);
}

/** Whether a clause ends at `at`: a period, a semicolon, a closing bracket or the block's end follows. */
export const endsClause = (text: string, at: number): boolean => /^\s*(?:[.;)\]]|$)/.test(text.slice(at, at + 8));

/** Whether a clause or a citation begins at `at`: a sentence, or what follows a semicolon, a comma, a dash or an opening bracket. */
export function opensClause(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at).trimEnd();
  return /[;,([\u2014\u2013:]$/.test(before) || startsSentence(text, at);
}

/** Whether the citation is a citation sentence or a member of one: a sentence, semicolon or bracket before it, the clause's end behind. */
export function standsAlone(citation: Citation): boolean {
  const { text } = citation.block;
  const start = leadStart(citation);
  const before = text.slice(Math.max(0, start - 8), start).trimEnd();
  return (/[;([]$/.test(before) || startsSentence(text, start)) && endsClause(text, citation.node.fullEnd);
}
