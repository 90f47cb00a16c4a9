import { span, type Span } from '../text/span.ts';
import { isBlank, isDash, isDigit, isLetter, isLower, isUpper, isWord, skipBlanks, skipDigits, wordAt } from './chars.ts';
import type { SectionItem, SectionList } from './citation.ts';
import { beginsLocator } from './lexicon.ts';

/**
 * Sections of codes, rules and constitutions: lists, ranges, subsections, letters, OCR dashes and blanks (spec §1, sections;
 * failure classes 5–10). What ends a list is what cannot be a section: a word of prose, the volume of the next citation, a
 * year, a footnote mark.
 */
interface Read<T> {
  readonly value: T;
  readonly end: number;
}

export interface SectionStyle {
  /** Sections of this code hold periods (`803.5`), so that a period before a digit is part of the number. */
  readonly dotted: boolean;
}

const MAX_ITEMS = 60;
const SIGN = 0xa7;
const SIGN_WORDS = [
  'sections',
  'section',
  'secs.',
  'sec.',
  'pts.',
  'pt.',
  'parts',
  'part',
  'art.',
  'arts.',
  'article',
  'rules',
  'rule',
  'chapter',
  'ch.',
  'tit.',
];

/** `§`, `§§`, `sec.`, `pt.` and their like at `at`. */
export function readSectionSign(text: string, at: number): Read<Span> | null {
  let i = at;
  while (i < at + 3 && text.charCodeAt(i) === SIGN) {
    const next = skipBlanks(text, i + 1);
    if (text.charCodeAt(next) === SIGN) i = next;
    else i++;
  }
  if (i > at) return { value: span(at, i), end: skipBlanks(text, i) };
  for (const word of SIGN_WORDS) {
    const c = text.charCodeAt(at) | 32;
    if (c !== word.charCodeAt(0)) continue;
    const bare = word.endsWith('.') ? word.slice(0, -1) : word;
    if (!wordAt(text, at, bare)) continue;
    let end = at + bare.length;
    if (word.endsWith('.')) {
      if (text.charCodeAt(end) !== 46) continue;
      end++;
    }
    const next = skipBlanks(text, end);
    if (next > end && isDigit(text.charCodeAt(next))) return { value: span(at, end), end: next };
  }
  return null;
}

/** A subsection in brackets at `at`: `(3)`, `(f )`; not a year, not a parenthetical. */
function readSubsection(text: string, at: number, maxLength: number): number {
  if (text.charCodeAt(at) !== 40) return at;
  let i = at + 1;
  while (i < at + 1 + maxLength && isWord(text.charCodeAt(i))) i++;
  if (i === at + 1) return at;
  if (i === at + 5 && skipDigits(text, at + 1) === i) return at;
  // Roman or lettered subsections run to five characters (`viii`, `xviii`); a longer word is a parenthetical.
  if (isDash(text.charCodeAt(i))) {
    const from = i;
    i++;
    while (i < from + 6 && isWord(text.charCodeAt(i))) i++;
  }
  if (isBlank(text.charCodeAt(i))) i++;
  return text.charCodeAt(i) === 41 ? i + 1 : at;
}

function readSubsections(text: string, at: number): number {
  let end = at;
  for (;;) {
    const next = readSubsection(text, end, 5);
    if (next > end) {
      end = next;
      continue;
    }
    const gap = skipBlanks(text, end);
    // `(5)(b) (c)`: a blank inside a chain, only before a single letter or a one-digit number.
    if (gap === end || text.charCodeAt(end - 1) !== 41) return end;
    const loose = readSubsection(text, gap, 1);
    if (loose === gap) return end;
    end = loose;
  }
}

/** One dash inside or between section numbers, with the OCR blanks around it; the offset of the digit behind it, or -1. */
function readSectionDash(text: string, at: number): number {
  const start = skipBlanks(text, at);
  let i = start;
  while (i < start + 3 && isDash(text.charCodeAt(i))) i++;
  if (i === start) return -1;
  const next = skipBlanks(text, i);
  const c = text.charCodeAt(next);
  // A letter behind a hyphen is part of the number (`2000e-2`, `10-b`); behind a dash it is prose (`1913—was later`).
  if (!isDigit(c) && c !== 40 && !(isLetter(c) && next === i && start === at && text.charCodeAt(start) === 45)) return -1;
  if (c === 40 && readSubsection(text, next, 5) === next) return -1;
  // Blanks only around the dashes that typesetters and scanners set: never `5 - 6` of prose with a letter behind.
  if ((start > at || next > i) && !isDigit(c) && c !== 40) return -1;
  return next;
}

/** One section at `at`: `2000e-2(a)(1)`, `18 — 6—803.5(1)—(3)`, `240.10b-5`, `5/2-1401`. Its end, or `at` where none is. */
function readSection(text: string, at: number, style: SectionStyle): number {
  let i = at;
  if (text.charCodeAt(i) === 40) return readSubsections(text, i);
  while (i < at + 4 && isUpper(text.charCodeAt(i))) i++;
  if (i > at && isDash(text.charCodeAt(i))) i++;
  const digits = skipDigits(text, i);
  if (digits === i || digits - i > 7) return at;
  i = digits;
  for (let parts = 0; parts < 24; parts++) {
    let c = text.charCodeAt(i);
    let letters = i;
    while (letters < i + 4 && isLetter(text.charCodeAt(letters))) letters++;
    if (letters > i) {
      // `1028A`, `2000e`, `78aaa`; but a glued word is prose.
      if (isLetter(text.charCodeAt(letters))) return i;
      i = skipDigits(text, letters);
      continue;
    }
    if (c === 40) {
      const end = readSubsections(text, i);
      if (end === i) return i;
      i = end;
      c = text.charCodeAt(i);
    }
    if (c === 46 || c === 58 || c === 47) {
      const next = text.charCodeAt(i + 1);
      if (!isDigit(next) && !(c === 46 && isLower(next) && isDigit(text.charCodeAt(i + 2)))) return i;
      if (c === 46 && !style.dotted) return i;
      if (c === 46 && isFootnoteMark(text, i + 1)) return i;
      i = skipDigits(text, i + 1);
      continue;
    }
    const next = readSectionDash(text, i);
    if (next < 0) return i;
    if (text.charCodeAt(next) === 40) i = readSubsections(text, next);
    else if (isDigit(text.charCodeAt(next))) {
      if (next > i + 1 && isBlank(text.charCodeAt(i)) && beginsLocator(text, next)) return i;
      i = skipDigits(text, next);
    } else {
      let end = next;
      while (end < next + 4 && isLetter(text.charCodeAt(end))) end++;
      if (isLetter(text.charCodeAt(end))) return i;
      i = end;
    }
  }
  return i;
}

/** A footnote's number glued to the full stop that ends a sentence: `1988.4 Amici`. Two digits at most, then a capital. */
function isFootnoteMark(text: string, at: number): boolean {
  const end = skipDigits(text, at);
  if (end - at > 2) return false;
  const next = skipBlanks(text, end);
  return next > end && isUpper(text.charCodeAt(next)) && isLower(text.charCodeAt(next + 1));
}

/** Whether the number at `at` can go on a list: it is followed by what may follow a section, and is not a volume or a year with a month. */
function goesOn(text: string, at: number, end: number, plural: boolean): boolean {
  if (isDigit(text.charCodeAt(at)) && beginsLocator(text, at)) return false;
  const c = text.charCodeAt(end);
  if (Number.isNaN(c)) return true;
  if (!isBlank(c)) return !isWord(c) && c !== 37 && c !== 36;
  const next = skipBlanks(text, end);
  const n = text.charCodeAt(next);
  if (Number.isNaN(n) || n === 40 || n === 91 || n === 38 || n === 59) return true;
  return plural && !isUpper(n);
}

const clean = (text: string): string => text.replace(/[\s\u00a0]+/g, '').replace(/[\u2010-\u2015]/g, '-');

/** Reads a list of sections whose first begins at `at`; `sign` is the `§` before it, if any. */
export function readSections(text: string, at: number, sign: Span | null, style: SectionStyle): Read<SectionList> | null {
  const items: SectionItem[] = [];
  let end = readSection(text, at, style);
  if (end === at) return null;
  items.push({ start: at, end, text: clean(text.slice(at, end)) });
  const plural = sign !== null && sign.end - sign.start > 1;
  while (items.length < MAX_ITEMS) {
    let i = skipBlanks(text, end);
    let joined = false;
    if (text.charCodeAt(i) === 44) {
      i = skipBlanks(text, i + 1);
      joined = true;
    }
    for (const word of ['and', 'or', 'to', 'through', '&']) {
      if (word === '&' ? text.charCodeAt(i) === 38 : wordAt(text, i, word)) {
        i = skipBlanks(text, i + word.length);
        joined = true;
        break;
      }
    }
    if (!joined) break;
    if (text.charCodeAt(i) === SIGN) {
      const again = readSectionSign(text, i);
      if (!again) break;
      i = again.end;
    }
    let next = readSection(text, i, style);
    // `§§ 11H & I`: a lone letter goes on a lettered section.
    if (next === i && plural && isUpper(text.charCodeAt(i)) && !isWord(text.charCodeAt(i + 1)) && isUpper(text.charCodeAt(end - 1)))
      next = i + 1;
    if (next === i || !goesOn(text, i, next, plural)) break;
    items.push({ start: i, end: next, text: clean(text.slice(i, next)) });
    end = next;
  }
  end = readSuffix(text, end);
  return { value: { start: sign ? sign.start : at, end, sign, items }, end };
}

/** `et seq.`, `note`, `cmt. k` after a section belong to it. */
function readSuffix(text: string, at: number): number {
  let i = skipBlanks(text, at);
  if (text.charCodeAt(i) === 44) i = skipBlanks(text, i + 1);
  if (text.startsWith('et seq', i)) return text.charCodeAt(i + 6) === 46 ? i + 7 : i + 6;
  i = skipBlanks(text, at);
  if (wordAt(text, i, 'note') && !isDigit(text.charCodeAt(skipBlanks(text, i + 4)))) return i + 4;
  if (text.startsWith('cmt. ', i) && isWord(text.charCodeAt(i + 5)) && !isWord(text.charCodeAt(i + 6))) return i + 6;
  if (text.startsWith(', subd', i) || text.startsWith('subd', i)) return readSubdivision(text, i);
  return at;
}

/** California's `, subd. (c)` and `, subds. (a)-(d)`. */
function readSubdivision(text: string, at: number): number {
  let i = text.charCodeAt(at) === 44 ? at + 2 : at;
  i += text.startsWith('subds', i) ? 5 : 4;
  if (text.charCodeAt(i) === 46) i++;
  const open = skipBlanks(text, i);
  const end = readSubsections(text, open);
  if (end === open) return at;
  const to = readSectionDash(text, end);
  return to > 0 && text.charCodeAt(to) === 40 ? readSubsections(text, to) : end;
}
