import type { Analysis } from '../../analysis.ts';
import { startsSentence } from '../../rules/sentences.ts';
import { openMarksBefore } from '../../rules/emphasisMarks.ts';
import { isAbbreviatedWord } from '../../tables/abbreviations.ts';
import { SIGNAL_IDS } from '../../tables/signals.ts';
import { type Before, begunIn } from './before.ts';

/** What stands before a name that is begun: what makes it likely, or certain, that a citation begins there. */
export type Lead = 'signal' | 'string' | 'emphasis' | 'sentence' | 'none';

/** A name that may be begun before the caret. */
export interface NameSite {
  /** Prose offset at which it begins. */
  readonly start: number;
  readonly begun: string;
  readonly lead: Lead;
  /** Whether nothing but a citation is likely here: behind a signal, in a string, in italics, or in a name with its "v.". */
  readonly sure: boolean;
}

const CONNECTIVES = new Set('v. v vs. of the and for in re ex rel. parte & de la on to at by'.split(' '));
const NAMED = /(?:^|\s)v(?:s?\.)?\s|^(?:In re|Ex parte|Matter of)\s/;
const MAX_SITES = 4;

interface Word {
  readonly start: number;
  readonly text: string;
}

/**
 * The names that may be begun before the caret, the longest first: "See Board of Re" is `Board of Re`; "as the Court in Roe v. W" may be
 * `Court in Roe v. W` or `Roe v. W`. Where no word is begun there is one, which is empty.
 */
export function nameSites(analysis: Analysis, before: Before): readonly NameSite[] {
  const { text, from } = before;
  const words = wordsAtEnd(text, from);
  const blank = text.length === 0 || /\s$/.test(text);
  const found: NameSite[] = [];
  for (const { start, text: word } of words) {
    const last = start + word.length === text.length;
    if (!/^[\p{Lu}\d]/u.test(word) && !last) continue;
    if (isSignalFrom(text, start)) continue;
    const begun = text.slice(start);
    const named = NAMED.test(begun);
    if (blank && !named) continue;
    const lead = leadOf(analysis, before, start);
    found.push({ start, begun, lead, sure: lead === 'signal' || lead === 'string' || lead === 'emphasis' || named });
    if (found.length === MAX_SITES) break;
  }
  if (blank) found.push({ start: text.length, begun: '', lead: leadOf(analysis, before, text.length), sure: true });
  return found;
}

/** The words before the caret that may be of one name, in order; none where what stands there is no word. */
function wordsAtEnd(text: string, from: number): readonly Word[] {
  const all: Word[] = [];
  for (const match of text.slice(from).matchAll(/\S+/g)) {
    const marks = /^[("[\u201c*_]*/.exec(match[0])?.[0].length ?? 0;
    if (marks > 0) all.length = 0;
    all.push({ start: from + match.index + marks, text: match[0].slice(marks) });
  }
  let first = all.length;
  while (first > 0) {
    const { text: word, start } = all[first - 1] as Word;
    const ends = start + word.length < text.length;
    const fits = ends ? isOfName(word) : /^[\p{L}\p{N}][\p{L}\p{N}'\u2019&.-]*$/u.test(word);
    if (!fits) break;
    first--;
  }
  return all.slice(first);
}

const isOfName = (word: string): boolean =>
  CONNECTIVES.has(word) ||
  (/^[\p{Lu}\d]/u.test(word) && /[\p{L}\p{N},.'\u2019]$/u.test(word) && (!word.endsWith('.') || isAbbreviatedWord(word)));

/** Whether the text from `start` to the caret is a signal and what follows it. */
function isSignalFrom(text: string, start: number): boolean {
  const first = /^\S+/.exec(text.slice(start, start + 20))?.[0] ?? '';
  return start + first.length < text.length && SIGNAL_IDS.has(first.replace(/,$/, '').toLowerCase());
}

/** What stands before `start` of the prose. */
export function leadOf(analysis: Analysis, before: Before, start: number): Lead {
  const { text } = before;
  const head = text.slice(Math.max(0, start - 40), start);
  const line = head.trimEnd();
  if (line.endsWith(';') && endsCitation(analysis, before, start - head.length + line.length - 1)) return 'string';
  const words = line.split(/[\s(["\u201c*_]+/);
  for (let n = 1; n <= 3 && n <= words.length; n++) {
    if (SIGNAL_IDS.has(words.slice(-n).join(' ').replace(/,$/, '').toLowerCase())) return 'signal';
  }
  if (/\((?:quoting|citing)$/.test(line)) return 'signal';
  const place = begunIn(analysis, before, start);
  if (place && openMarksBefore(analysis, place.start)) return 'emphasis';
  return startsSentence(text, start) ? 'sentence' : 'none';
}

/** Whether a citation ends at `at` of the prose, but for blanks and what closes it. */
function endsCitation(analysis: Analysis, { block, text }: Before, at: number): boolean {
  return analysis.citations.some(({ block: own, node }) => {
    if (own !== block) return false;
    const end = Math.max(node.end, node.fullEnd);
    return end <= at && at - end < 8 && /^[\s)\]"\u201d]*$/.test(text.slice(end, at));
  });
}
