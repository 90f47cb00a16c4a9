import type { CodeEntry } from '../../tables/codes.ts';
import { isBlank, isDash, isDigit, isLetter, isUpper, isWord, skipBlanks, skipDigits, wordAt } from '../chars.ts';
import type { SectionList } from '../citation.ts';
import { shortClose } from '../courtDates.ts';
import { readSections, readSectionSign, type SectionStyle } from '../sections.ts';

/** What stands between a code's name and its sections, and the sections: years, supplements, titles, chapters, appendices (spec §1, Statute). */
export interface Provisions {
  readonly list: SectionList;
  readonly end: number;
  /** A title, chapter or the like stands before the sections, or alone. */
  readonly division: boolean;
}

/** States whose subsections stand apart from the section: `§ 53a-54a (a)`, `CPLR 3211 [a]`. */
const LOOSE = new Set(['CT', 'GA', 'NY']);

/** The sections of the United States Code hold no periods, so a period and a digit behind one are a footnote's mark. */
export const styleOf = (entry: CodeEntry): SectionStyle => ({
  dotted: !(entry.jurisdiction === 'US' && entry.kind === 'statute'),
  loose: LOOSE.has(entry.jurisdiction ?? ''),
});

/** Larger parts of a code, cited before the section: `tit. 37`, `ch. 12`, `c. 93A`. */
const DIVISIONS = ['tit', 'title', 'ch', 'chap', 'chapter', 'c', 'div', 'subtit', 'app', 'part', 'pt'];

export const isYearAt = (text: string, at: number): boolean =>
  skipDigits(text, at) === at + 4 &&
  (text.startsWith('17', at) || text.startsWith('18', at) || text.startsWith('19', at) || text.startsWith('20', at));

/**
 * Reads the provisions of a code whose name ends at `at`: `app. § 5`, `ch. 12, §§ 11H & I`, `pt. 1604`, `1978, § 30-2-1`,
 * `(1974, 2013 Repl. Vol.), § 5-101`. Null where neither a section nor a division stands there.
 */
export function readProvisions(text: string, at: number, style: SectionStyle): Provisions | null {
  const start = skipBlanks(text, text.charCodeAt(at) === 44 ? at + 1 : at);
  let i = skipYear(text, start);
  const first = i;
  let division = -1;
  for (let parts = 0; parts < 4; parts++) {
    const end = readDivision(text, i);
    if (end < 0) break;
    division = end;
    i = skipComma(text, end);
  }
  const sign = readSectionSign(text, i);
  if (!sign && division > 0) {
    const list = { start: first, end: division, sign: null, items: [{ start: first, end: division, text: text.slice(first, division) }] };
    return { list, end: division, division: true };
  }
  const read = readSections(text, sign ? sign.end : i, sign ? sign.value : null, style);
  if (!read) return null;
  const list = division > 0 ? { ...read.value, start: Math.min(first, read.value.start) } : read.value;
  return { list, end: read.end, division: division > 0 };
}

/** The offset behind blanks, one comma and blanks. */
export function skipComma(text: string, at: number): number {
  const i = skipBlanks(text, at);
  return text.charCodeAt(i) === 44 ? skipBlanks(text, i + 1) : i;
}

/** Behind the year of a compilation, its supplement or volume: `1978,`, `2015 Supp.`, `(Rev. to 2011)`; where a section follows. */
function skipYear(text: string, at: number): number {
  if (text.charCodeAt(at) === 40) {
    const close = shortClose(text, at, 60);
    if (close < 0 || !/\b(?:1[789]|20)\d\d\b/.test(text.slice(at, close))) return at;
    const next = skipComma(text, close + 1);
    return readSectionSign(text, next) ? next : at;
  }
  if (!isYearAt(text, at)) return at;
  const behind = skipBlanks(text, at + 4);
  if (text.startsWith('Supp.', behind)) return skipComma(text, behind + 5);
  const next = skipComma(text, at + 4);
  return next > at + 4 && (readSectionSign(text, next) !== null || readDivision(text, next) > 0) ? next : at;
}

/** One division with its number at `at`; `app.` may stand without one before a `§`. -1 where none is. */
function readDivision(text: string, at: number): number {
  if (!isLetter(text.charCodeAt(at))) return -1;
  for (const word of DIVISIONS) {
    if (!wordAt(text, at, word)) continue;
    let end = at + word.length;
    if (text.charCodeAt(end) === 46) end++;
    const number = skipBlanks(text, end);
    if (number === end && text.charCodeAt(end - 1) !== 46) return -1;
    if (word === 'app' && text.charCodeAt(number) === 0xa7) return end;
    const last = numberEnd(text, number);
    if (last === number) return -1;
    // `pt. 1604` is itself what is cited, unless a section follows it.
    if ((word === 'part' || word === 'pt') && isDigit(text.charCodeAt(number)) && text.charCodeAt(skipComma(text, last)) !== 0xa7)
      return -1;
    return last;
  }
  return -1;
}

/** The number of a title or chapter: `12-A`, `93A`, `38½`, `IV`. */
function numberEnd(text: string, at: number): number {
  let end = at;
  if (isDigit(text.charCodeAt(at))) {
    while (end < at + 11 && (isWord(text.charCodeAt(end)) || text.charCodeAt(end) === 0xbd || dashInside(text, end))) end++;
    return end;
  }
  while (end < at + 6 && isUpper(text.charCodeAt(end))) end++;
  return isWord(text.charCodeAt(end)) || !'IVXABCD'.includes(text.charAt(at) || '-') ? at : end;
}

/** A dash or colon inside a number: `12-A`, `151:13`. */
const dashInside = (text: string, at: number): boolean =>
  (isDash(text.charCodeAt(at)) || text.charCodeAt(at) === 58) && isWord(text.charCodeAt(at + 1));

/** Whether a bare number, with no `§` before it, is what may follow a code whose name reads as other words: `2903.01`, not `5`. */
export function isTellingNumber(text: string, list: SectionList): boolean {
  if (list.sign || list.items.length === 0) return true;
  const { start, end } = list.items[0] as { start: number; end: number };
  const digits = skipDigits(text, start);
  if (digits - start >= 3) return true;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === 46 || c === 58 || c === 47 || isDash(c) || c === 40) return !isBlank(text.charCodeAt(i + 1));
  }
  return false;
}
