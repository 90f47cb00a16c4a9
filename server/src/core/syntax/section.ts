import { isBlank, isDash, isDigit, isLetter, isLower, isUpper, isWord, skipBlanks, skipDigits } from './chars.ts';
import { beginsLocator } from './lexicon.ts';

/** One section of a code, rule or regulation with its subsections (spec §1, section; failure classes 5–10). */

export interface SectionStyle {
  /** Sections of this code hold periods (`803.5`), so that a period before a digit is part of the number. */
  readonly dotted: boolean;
  /** A blank may stand before the first subsection, too (`§ 53a-54a (a)`, `CPLR 3211 [a] [7]`): Connecticut's and New York's way. */
  readonly loose?: boolean;
}

/** A subsection in brackets at `at`: `(3)`, `(f )`, New York's `[1]`; not a year, not a parenthetical. */
export function readSubsection(text: string, at: number, maxLength: number): number {
  const open = text.charCodeAt(at);
  if (open === 91) {
    let end = at + 1;
    while (end < at + 1 + Math.min(maxLength, 3) && isWord(text.charCodeAt(end))) end++;
    // `[a]ll` is a quotation's altered letter.
    return end > at + 1 && text.charCodeAt(end) === 93 && !isWord(text.charCodeAt(end + 1)) ? end + 1 : at;
  }
  if (open !== 40) return at;
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

export function readSubsections(text: string, at: number, style: SectionStyle): number {
  let end = at;
  if (style.loose) {
    const first = skipBlanks(text, at);
    const loose = readSubsection(text, first, 1);
    if (first > at && loose > first) end = loose;
  }
  for (;;) {
    const next = readSubsection(text, end, 5);
    if (next > end) {
      end = next;
      continue;
    }
    const gap = skipBlanks(text, end);
    // `(5)(b) (c)`: a blank inside a chain, only before a single letter or a one-digit number.
    const closed = text.charCodeAt(end - 1);
    if (gap === end || (closed !== 41 && !(style.loose && closed === 93))) return end;
    const loose = readSubsection(text, gap, style.loose ? 3 : 1);
    if (loose === gap) return end;
    end = loose;
  }
}

/** One dash inside or between section numbers, with the OCR blanks around it; the offset of the digit behind it, or -1. */
export function readSectionDash(text: string, at: number): number {
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

/** Wisconsin's paragraph behind subsections, its period included: `3.` and `1.a.` of `66.0203(8)(c)3.`; `at` where none stands. */
function readStep(text: string, at: number): number {
  const digits = skipDigits(text, at);
  if (digits === at || digits - at > 2 || text.charCodeAt(digits) !== 46 || isDigit(text.charCodeAt(digits + 1))) return at;
  const letter = digits + 1;
  return isLower(text.charCodeAt(letter)) && text.charCodeAt(letter + 1) === 46 ? letter + 2 : letter;
}

/** One section at `at`: `2000e-2(a)(1)`, `18 — 6—803.5(1)—(3)`, `240.10b-5`, `5/2-1401`. Its end, or `at` where none is. */
export function readSection(text: string, at: number, style: SectionStyle): number {
  let i = at;
  if (text.charCodeAt(i) === 40) return readSubsections(text, i, style);
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
      // `§1601et seq.`: a forgotten blank.
      if (text.startsWith('et seq', i)) return i;
      // `1028A`, `2000e`, `78aaa`; but a glued word is prose.
      if (isLetter(text.charCodeAt(letters))) return i;
      i = skipDigits(text, letters);
      continue;
    }
    if (c === 40 || c === 91 || (style.loose && isBlank(c))) {
      const end = readSubsections(text, i, style);
      if (end === i && !isBlank(c)) return i;
      if (end > i) {
        i = end;
        c = text.charCodeAt(i);
        const step = readStep(text, i);
        if (step > i) return step;
      }
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
    if (text.charCodeAt(next) === 40) i = readSubsections(text, next, style);
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

/** A section's number without blanks, its dashes one kind. */
export const clean = (text: string): string => text.replace(/[\s\u00a0]+/g, '').replace(/[\u2010-\u2015]/g, '-');
