import { isAbbreviatedWord, isBusinessDesignator } from '../tables/abbreviations.ts';
import {
  CITING_WORDS,
  CONNECTORS,
  CONTINUATIONS,
  INNER_OPENERS,
  INNER_SMALL_WORDS,
  INSTITUTIONS,
  OPENERS,
  TRAILING,
  VERSUS,
} from '../tables/nameWords.ts';
import type { Span } from '../text/span.ts';
import { charBefore, fold, isBlank, isDigit, isLetter, isLower, isUpper, skipBlanksBack, skipDigits } from './chars.ts';

/**
 * The words of a case name, read from the right, and how each bears on where the name begins (spec §1, caseName; failure classes
 * 11–13): prose, a signal, a bracket or the sentence before it ends it; what a page puts inside it is no part of it.
 */

export interface Word extends Span {
  /** Without star pages, a hyphen at a line's end closed up. */
  readonly text: string;
}

/** No name has more words. */
export const MAX_WORDS = 34;

/** The word that ends at or before `to`, not before `floor`; star pages are passed over. Null where a name cannot reach further. */
export function wordBefore(text: string, to: number, floor: number): Word | null {
  let end = to;
  for (;;) {
    end = skipBlanksBack(text, end, floor);
    if (end <= floor || isBlank(text.charCodeAt(end - 1))) return null;
    let start = wordStart(text, end, floor);
    const first = text.charCodeAt(start);
    if (first === 42) {
      const star = starPageEnd(text, start);
      if (star === end) {
        end = start;
        continue;
      }
      start = star;
    } else if (first === 118 && end > start + 2 && text.charCodeAt(start + 1) === 46 && isUpper(text.charCodeAt(start + 2))) start += 2; // "v.Virginia"
    let word = text.slice(start, end);
    for (let line = brokenAt(text, start, floor); line > floor && word.length < 60; line = brokenAt(text, start, floor)) {
      start = wordStart(text, line, floor);
      word = text.slice(start, isLower(word.charCodeAt(0)) ? line - 1 : line) + word;
    }
    return { start, end, text: word };
  }
}

function wordStart(text: string, to: number, floor: number): number {
  let from = to;
  while (from > floor && !isBlank(text.charCodeAt(from - 1))) from--;
  return from;
}

/** Where a star page at `at` ends (`*1024`, `***285`); `at` where there is none. */
export function starPageEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== 42) return at;
  let i = at;
  while (i < at + 3 && text.charCodeAt(i) === 42) i++;
  const end = skipDigits(text, i);
  return end > i && end - i <= 5 ? end : at;
}

/** Where a star page that ends at `end` starts; `end` where none does. */
export function starPageStart(text: string, end: number, floor: number): number {
  let i = end;
  while (i > floor && end - i < 6 && isDigit(text.charCodeAt(i - 1))) i--;
  let star = i;
  while (star > floor && i - star < 3 && text.charCodeAt(star - 1) === 42) star--;
  return star < i && i < end ? star : end;
}

/** Where the first half of a word ends that a line's end cut, its hyphen included (`Flint-` `kote`); -1 where the word at `at` is whole. */
function brokenAt(text: string, at: number, floor: number): number {
  const before = charBefore(text, at - 1);
  if (!isBlank(charBefore(text, at)) || (before !== 45 && before !== 0xad && !isBlank(before)) || !isLetter(text.charCodeAt(at))) return -1;
  const end = skipBlanksBack(text, at, floor);
  const hyphen = text.charCodeAt(end - 1);
  if ((hyphen !== 45 && hyphen !== 0xad) || !isLetter(text.charCodeAt(end - 2))) return -1;
  for (let i = end; i < at; i++) if (text.charCodeAt(i) === 10 || text.charCodeAt(i) === 13) return end;
  return -1;
}

/** A name as it is to be shown: white space folded, star pages and the hyphens of line ends taken out. */
export function nameText(text: string): string {
  if (!text.includes('\n') && !text.includes('*') && !text.includes('\r')) return fold(text);
  return fold(
    text
      .replace(/\*{1,3}\d{1,5}(?=\s|[A-Z])/g, '')
      .replace(/([A-Za-z’'])[-\u00ad]\s{0,40}[\r\n]\s{0,40}([a-z])/g, '$1$2')
      .replace(/([A-Za-z’'])-\s{0,40}[\r\n]\s{0,40}([A-Z])/g, '$1-$2')
      .replace(/ {0,2}\*(?=\s)/g, ''),
  );
}

const OPENING_MARKS = '([“‘"\'{—–*_';

/** `(India),`, `(U.S.A.)`, `(53)`: a place or number in brackets inside a firm's name. */
const BRACKETED = /^\((?:[A-Z][A-Za-z.&’'-]{0,20}|\d{1,3})\)[,.]?$/;
export const isBracketed = (word: Word): boolean => word.text.charCodeAt(0) === 40 && BRACKETED.test(word.text);

/** Where a name can begin inside a word that carries an opening bracket, quotation mark or dash; -1 where it carries none. */
export function innerStart(word: Word, text: string): number {
  for (let i = word.end - 2; i >= word.start; i--) {
    const c = text.charCodeAt(i);
    if (
      c < 128
        ? c === 40 || c === 91 || c === 123 || c === 41 || c === 93 || c === 59
        : c === 0x201c || c === 0x2018 || c === 0x2014 || c === 0xfffc || c === 0x201d
    )
      return i + 1;
    if (c === 44 && isUpper(text.charCodeAt(i + 1)) && text.startsWith('e.g.', word.start)) return i + 1;
    if (i === word.start && (c === 34 || c === 39 || c === 42 || c === 95)) return i + 1;
  }
  return OPENING_MARKS.includes(word.text) ? word.end : -1;
}

const OPENER_POSSESSIVES =
  /^(?:Court|Plaintiffs?|Defendants?|Petitioners?|Respondents?|Appell(?:ant|ee)s?|Circuit|State|Government|Congress|Judge|Justice|Commission|Board|Panel|Majority)['’]s?$/;

export const isOpener = (t: string): boolean => OPENERS.has(t) || OPENER_POSSESSIVES.test(t);

export const startsAsName = (t: string): boolean => {
  const c = t.charCodeAt(0);
  if (isUpper(c)) return true;
  if (isDigit(c) || c === 36) return !/^\d+[.)]/.test(t);
  // `d’Alessio`, `al-Kidd`, `eBay`, `i3Carbon`, `f.m.e.`
  return /^(?:[dl]['’]\p{Lu}|(?:a[dl]|ash|[eu]l)-\p{Lu}|[a-z]{1,3}[A-Z0-9]|(?:[a-z]\.){3})/u.test(t);
};

/** After a comma a party's name goes on with a designator, a suffix, a part of the country (`Rent-A-Ctr., W., Inc.`), or a firm's further partners. */
const continuesAfterComma = (next: string): boolean =>
  isBusinessDesignator(next) ||
  /^[NSEW]\.,$/.test(next) ||
  /^(?:Jr|Sr|Inc|LLC|L\.L\.C|L\.P|LP|Ltd|N\.A|S\.A|P\.A|P\.C|PLLC|LLP|L\.L\.P|II|III|IV|et|ex|Esq|M\.D|d\/b\/a|a\/k\/a|&|S\.p\.A|A\.G|GmbH|Co|Corp|U\.S\.A|F\.S\.B)\.?,?$/.test(
    next,
  );

/** Whether a word that ends in a period inside a name is an abbreviation there: a known one, one with an apostrophe, or one that an office's or firm's last word follows. */
export const endsInAbbreviation = (t: string, next: string): boolean =>
  isAbbreviatedWord(t) ||
  (isUpper(t.charCodeAt(0)) && t.length <= 9 && (/['’]/.test(t) || TRAILING.has(next.replace(/,$/, '')) || isBusinessDesignator(next)));

/**
 * How a word left of a name's known part bears on it. `maybe`: the name goes on over it only if it plainly began further left.
 */
export type Edge = 'inside' | 'connector' | 'maybe' | 'outside';

export function leftEdge(word: Word, next: Word | null): Edge {
  const t = word.text;
  const last = t.charCodeAt(t.length - 1);
  if (
    last === 59 ||
    last === 58 ||
    last === 63 ||
    last === 33 ||
    last === 41 ||
    last === 93 ||
    last === 0x201d ||
    last === 0x2014 ||
    last === 34
  )
    return isBracketed(word) ? 'inside' : 'outside';
  if (last === 39 || last === 0x2019) {
    const before = t.charCodeAt(t.length - 2);
    if (before === 46 || before === 44 || before === 63 || before === 33) return 'outside';
  }
  if (CONNECTORS.has(t)) return 'connector';
  if (isBracketed(word)) return 'inside';
  if (last === 44) {
    if (!startsAsName(t)) return t === 'etc.,' ? 'connector' : 'outside';
    if (next === null || continuesAfterComma(next.text)) return 'inside';
    return OPENERS.has(t) || OPENERS.has(t.slice(0, -1)) ? 'outside' : 'maybe';
  }
  if (!startsAsName(t)) return INNER_SMALL_WORDS.has(t) ? 'maybe' : 'outside';
  if (isOpener(t)) {
    // The word before the versus is a party, though it be named Page or Judge.
    if (next === null) return CITING_WORDS.has(t) ? 'outside' : 'inside';
    return INNER_OPENERS.has(t) ? 'maybe' : 'outside';
  }
  if (last === 46) {
    if (!endsInAbbreviation(t, next?.text ?? '')) return 'outside';
    if (
      next !== null &&
      isBusinessDesignator(t) &&
      !isBusinessDesignator(next.text) &&
      !CONNECTORS.has(next.text) &&
      !VERSUS.has(next.text)
    )
      return 'maybe';
  }
  return 'inside';
}

/** `Parents Involved in Community Schools`: a participle inside the name, with a capital and another name's word before it. */
function participleBefore(text: string, word: Word, floor: number): boolean {
  const participle = wordBefore(text, word.start, floor);
  if (!participle || !/^[A-Z][a-z]{2,12}(?:ed|ing)$/.test(participle.text) || isOpener(participle.text)) return false;
  const first = wordBefore(text, participle.start, floor);
  return first !== null && isUpper(first.text.charCodeAt(0)) && !isOpener(first.text) && !/[.,;:]$/.test(first.text);
}

/** How many words further left are looked at before a doubtful word is taken into a name. */
const MAX_BEYOND = 9;

/**
 * Whether the name plainly began left of the doubtful `word`, `known` being the words right of it from the right: nothing but words of a name lies between
 * it and a signal or a bracket that opens; or, between it and the end of a sentence, the name of an institution.
 */
export function beganFurtherLeft(text: string, word: Word, known: readonly Word[], floor: number): boolean {
  if (word.text === 'in' && participleBefore(text, word, floor)) return true;
  let right: Word = word;
  let institution =
    word.text.endsWith('.,') ||
    CONTINUATIONS.has(known[known.length - 1]?.text ?? '') ||
    INSTITUTIONS.has(word.text) ||
    known.some(({ text: t }) => t === '&');
  const partners = known.some(({ text: t }) => t === '&');
  let taken = 1;
  const lower = isLower(word.text.charCodeAt(0));
  const small = lower || OPENERS.has(word.text);
  const designator = word.text.endsWith('.');
  let left = wordBefore(text, word.start, floor);
  for (let n = 0; left; left = wordBefore(text, left.start, floor), n++) {
    // No name begins with a preposition: "quoting from Roe v. Wade".
    if (CITING_WORDS.has(left.text) || /[;(]$/.test(left.text)) return taken > 1 || !lower;
    if (n > MAX_BEYOND) return false;
    if (!isBracketed(left)) {
      const inner = innerStart(left, text);
      if (inner >= 0) {
        if (inner === left.end) return text.charCodeAt(inner - 1) === 40 && (taken > 1 || !lower);
        const opened = text.charCodeAt(inner - 1);
        const part = text.slice(inner, left.end);
        return (opened === 40 || opened === 91) && (CITING_WORDS.has(part) ? taken > 1 || !lower : startsAsName(part) && !isOpener(part));
      }
    }
    const kind = isOpener(left.text) ? 'outside' : leftEdge(left, right);
    if (kind === 'outside') {
      // "… every variety.” Philadelphia, W., & B. R. Co. v. Quigley", "the decision in Employment Div., Dept. of Human Resources v. Smith".
      const sentence = /[.?!”"’)]$/.test(left.text);
      if (!(sentence || left.text === 'In' || INNER_SMALL_WORDS.has(right.text)) || small || designator || !institution) return false;
      return taken > 1 || (sentence && partners);
    }
    if (kind !== 'connector' && !INNER_SMALL_WORDS.has(left.text)) taken++;
    institution ||= INSTITUTIONS.has(left.text);
    right = left;
  }
  return !small && !designator && institution && (taken > 1 || partners);
}
