import { findCourt } from '../tables/courts.ts';
import { span, type Span } from '../text/span.ts';
import { beginsLocator } from './lexicon.ts';
import { isBlank, isDigit, isLower, isUpper, skipBlanks, skipBlanksBack, skipDigits } from './chars.ts';
import type { CourtDate, ParentheticalKind } from './citation.ts';

/** Parentheticals after a citation: court and date, weight of authority, source, explanation (spec §1, CourtDate and Tail). */

/** A court-and-date parenthetical is short; a longer one is an explanation. */
const MAX_COURT_DATE = 140;

/** The matching close of the bracket at `at`, no further than `max` behind it and over no second bracket of its kind; -1 without one. */
export function shortClose(text: string, at: number, max: number): number {
  const open = text.charCodeAt(at);
  const close = open === 40 ? 41 : 93;
  const stop = Math.min(text.length, at + max);
  for (let i = at + 1; i < stop; i++) {
    const c = text.charCodeAt(i);
    if (c === close) return i;
    if (c === open) return -1;
  }
  return -1;
}

const isYear = (value: number): boolean => value >= 1600 && value <= 2199;

/** The last number in `[from, to)` that can be the year of a decision, what follows it being punctuation or nothing. */
function lastYear(text: string, from: number, to: number): { start: number; end: number; value: number } | null {
  for (let i = to - 4; i >= from; i--) {
    if (!isDigit(text.charCodeAt(i)) || isDigit(text.charCodeAt(i - 1)) || skipDigits(text, i) !== i + 4) continue;
    const value = Number(text.slice(i, i + 4));
    const next = text.charCodeAt(i + 4);
    if (isYear(value) && !(next === 45 || next === 0x2013) && text.charCodeAt(i - 1) !== 45) return { start: i, end: i + 4, value };
  }
  return null;
}

/** The year of the decision: the last one, but where a later change is noted the one before (`2d Cir. 2000, modified Jan. 3, 2001`). */
function ownYear(text: string, from: number, to: number): { start: number; end: number; value: number } | null {
  const last = lastYear(text, from, to);
  if (!last || last.start - from < 20 || !CHANGED.test(text.slice(from, last.start))) return last;
  return lastYear(text, from, from + text.slice(from, last.start).search(CHANGED)) ?? last;
}

const CHANGED =
  /[,;] ?(?:as )?(?:modified|amended|revised|corrected|reh['’]g|rehearing|superseded|withdrawn|vacated|rev['’]d|aff['’]d|cert\.)/;
const MONTH =
  /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,7}(?:\.?(?:\s{1,4}\d{1,2}(?:st|nd|rd|d|th)?)?|\.\d{1,2}),?$|\b\d{1,2}(?:st|nd|rd|d|th)?\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,7}\.?,?$/;
const SMALL_WORDS = new Set([
  'of',
  'the',
  'for',
  'and',
  'in',
  'en',
  'banc',
  'per',
  'curiam',
  'ex',
  'd',
  'cir.',
  'dist.',
  'app.',
  'ed.',
  'dept.',
  'ch.',
  'cl.',
  'v.',
  'rev.',
  'transl.',
  'eds.',
  'daily',
  'reprint',
]);

/** Whether the words before a year can be a court, a publisher or an edition: capitalised or numbered, none a word of prose. */
function looksLikeCourt(text: string): boolean {
  if (text === '') return true;
  if (text.length > 70) return false;
  const words = text.split(/[\s\u00a0]+/);
  if (words.length > 9 || /^(?:The|This|That|In|As|It|He|She|We|A|An|No|Under|See|Id)$/.test(words[0] as string)) return false;
  for (const word of words) {
    const c = word.charCodeAt(0);
    if (isLower(c) && !SMALL_WORDS.has(word)) return false;
    if (!isLower(c) && !isUpper(c) && !isDigit(c) && c !== 91 && c !== 38 && c !== 40) return false;
  }
  return true;
}

export interface ReadCourtDate {
  readonly value: CourtDate;
  readonly end: number;
}

/** The court-and-date parenthetical (or bracket) at `at`, or null where it is something else. */
export function readCourtDate(text: string, at: number): ReadCourtDate | null {
  const open = text.charCodeAt(at);
  if (open !== 40 && open !== 91) return null;
  const close = shortClose(text, at, MAX_COURT_DATE);
  if (close < 0) return null;
  const from = skipBlanks(text, at + 1);
  // `481 U.S. 551, 559 [107 S.Ct. 1990, 95 L.Ed.2d 539]`: parallel citations, as California brackets them.
  if (open === 91 && beginsLocator(text, from)) return null;
  const to = skipBlanksBack(text, close, at + 1);
  const bracket = open === 40 ? '(' : '[';
  const year = ownYear(text, from, to);
  if (!year) {
    const inside = text.slice(from, to);
    if (inside.length > 60 || !findCourt(inside)) return null;
    return { value: { start: at, end: close + 1, bracket, court: span(from, to), date: null, year: null, rest: null }, end: close + 1 };
  }
  const rest = restAfterYear(text, year.end, to);
  if (rest === undefined) return null;
  const beforeEnd = skipBlanksBack(text, year.start, from);
  const before = text.slice(from, beforeEnd);
  const month = MONTH.exec(before);
  const dateStart = month ? from + month.index : year.start;
  const dated = month ? skipBlanksBack(text, dateStart, from) : beforeEnd;
  // `(D. Colo. filed Jan. 5, 2019)`: the case is pending.
  const courtEnd = month && /\sfiled$/.test(text.slice(from, dated)) ? skipBlanksBack(text, dated - 'filed'.length, from) : dated;
  const named = text.slice(from, courtEnd).replace(/[,;]$/, '');
  if (!looksLikeCourt(named)) return null;
  // `(C.C.A. 2, 1930)`.
  const courtStop = text.charCodeAt(courtEnd - 1) === 44 ? courtEnd - 1 : courtEnd;
  return {
    value: {
      start: at,
      end: close + 1,
      bracket,
      // `(No. 12–1697, 2013)` gives a docket.
      court: courtStop > from && !named.startsWith('No. ') ? span(from, courtStop) : null,
      date: month ? span(dateStart, year.end) : null,
      year,
      rest,
    },
    end: close + 1,
  };
}

/** What follows the year: nothing (null), or petition history, an edition, a supplement (a span); undefined where it makes the whole an explanation. */
function restAfterYear(text: string, at: number, to: number): Span | null | undefined {
  const start = skipBlanks(text, at);
  if (start >= to) return null;
  const c = text.charCodeAt(start);
  if (c === 44 || c === 59 || c === 38) return to - start <= 70 ? span(start, to) : undefined;
  const rest = text.slice(start, to);
  return rest.length <= 24 &&
    /^(?:ed\.?|Supp\.|& Supp|\(|\[|per curiam|en banc|amended|rev\.|unpublished|Cum\.|West|and )/.test(rest) &&
    !isBlank(text.charCodeAt(to))
    ? span(start, to)
    : undefined;
}

const WEIGHT =
  /^(?:en banc|in banc|per curiam|plurality(?: op(?:inion|\.))?|mem(?:\.|orandum(?: decision)?)|mem\. op\..*|unpublished.*|unpub\..*|table(?: decision)?|percuriam|slip op(?:\.|inion)?(?:,? (?:at|p\.|pp\.) .*)?|non-?precedential|not for publication|not designated for publication|orig\. proceeding|dictum|dicta|alternative holding|by implication)$/i;
const JUDGE =
  /(?:,? (?:J|JJ|C\.\s?J|P\.\s?J|A\.\s?J)\.(?:,|\)|$))|(?:^|, )(?:dissenting|concurring)\b|\bin chambers\b|^(?:lead|maj|conc|dis|conc\. & dis)\. opn\./;
const SOURCE =
  /^(?:(?:first |second |third |last |some |all )?(?:emphas[ie]s|emphases|alterations?|brackets?|citations?|footnotes?|internal|quotations?|quotation|ellips[ie]s|italics|underscoring|capitalization|paragraph|cleaned up|citation modified|original emphasis|ellipsis)\b|cleaned up|citation modified)/i;
const QUOTING = /^quot(?:ing|ed in|ed with)\b/i;
const CITING = /^(?:citing|cited in|collecting cases)\b/i;

/** What a parenthetical that is no court and date is, by how it begins; `head` is its first sixty characters or all of it. */
export function parentheticalKind(head: string): ParentheticalKind {
  if (QUOTING.test(head)) return 'quoting';
  if (CITING.test(head)) return 'citing';
  if (SOURCE.test(head)) return 'source';
  if (WEIGHT.test(head) || (head.length <= 70 && JUDGE.test(head))) return 'weight';
  return 'explanatory';
}
