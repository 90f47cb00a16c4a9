import type { ReporterEntry } from '../../tables/reporters.ts';
import { span, type Span } from '../../text/span.ts';
import { isDash, isDigit, isLetter, isUpper, isWord, skipBlanks, wordAt } from '../chars.ts';
import type { PagePart, PinCite } from '../citation.ts';
import { beginsLocator } from '../lexicon.ts';
import { endsPin, readNumber, readPin, readPinLabel, skipStar } from '../pins.ts';

/** What follows the reporter of a case citation: first page and pins, or "at" and a pin (spec §1, Locator). */

export interface Locator {
  readonly reporter: Span;
  readonly nominative: Span | null;
  readonly page: PagePart | null;
  /** The short form's "at", its label. */
  readonly at: Span | null;
  readonly pin: PinCite | null;
  readonly end: number;
}

/** `___`, `---`, `–––`: a page not yet assigned. */
function readBlankPage(text: string, at: number): PagePart | null {
  let i = at;
  while (i < at + 8 && (text.charCodeAt(i) === 95 || isDash(text.charCodeAt(i)))) i++;
  return i - at >= 2 && !isWord(text.charCodeAt(i)) ? { start: at, end: i, text: null, value: Number.NaN } : null;
}

function readPage(text: string, at: number, entry: ReporterEntry): PagePart | null {
  const neutral = entry.kind === 'neutral';
  const number = readNumber(text, at);
  if (number) {
    const next = text.charCodeAt(number.end);
    // `2015 IL App (1st) 113456-U`: an unpublished order.
    if (neutral && next === 45 && isUpper(text.charCodeAt(number.end + 1))) {
      const end = isUpper(text.charCodeAt(number.end + 2)) ? number.end + 3 : number.end + 2;
      if (!isWord(text.charCodeAt(end))) return { start: at, end, text: text.slice(at, end), value: number.value };
    }
    // New York's `60 Misc 3d 1204[A], 2018 NY Slip Op 51066(U)`: printed in a table, and not at all.
    if (
      (next === 91 || next === 40) &&
      /^(?:Misc|NY Slip|N\.Y\. Slip)/.test(entry.abbreviation) &&
      /^[[(][AU][\])]/.test(text.slice(number.end, number.end + 3))
    )
      return { start: at, end: number.end + 3, text: text.slice(at, number.end + 3), value: number.value };
    const glued = gluedPin(text, at, number.end, entry);
    if (glued > 0) return { start: at, end: glued, text: text.slice(at, glued), value: Number(text.slice(at, glued)) };
    if (isLetter(next) && !(next === 110 && !isLetter(text.charCodeAt(number.end + 1)))) return null;
    return { start: at, end: number.end, text: text.slice(at, number.end), value: number.value };
  }
  // `48 Fla. L. Weekly D1123`: a weekly's pages are lettered by its parts.
  if (isUpper(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1)) && entry.abbreviation.includes('Weekly')) {
    const lettered = readNumber(text, at + 1);
    if (lettered && !isLetter(text.charCodeAt(lettered.end)))
      return { start: at, end: lettered.end, text: text.slice(at, lettered.end), value: Number.NaN };
  }
  let i = at;
  while (i < at + 9 && 'ivxlc'.includes(text.charAt(i) || '-')) i++;
  if (i - at >= 2 && !isWord(text.charCodeAt(i))) return { start: at, end: i, text: text.slice(at, i), value: Number.NaN };
  return readBlankPage(text, at);
}

/** No opinion is so long that its pin, glued to the first page by a comma, would lie farther behind it. */
const LONGEST = 150;

/** `134,150` of `565 U.S. 134,150`: where the first page ends, when what looks like thousands is a pin whose blank was forgotten; -1 otherwise. */
function gluedPin(text: string, at: number, end: number, entry: ReporterEntry): number {
  const comma = at + text.slice(at, end).indexOf(',');
  if (comma < at + 2 || entry.kind === 'specialty' || entry.kind === 'neutral' || entry.kind === 'database') return -1;
  const behind = Number(text.slice(comma + 1, end)) - Number(text.slice(at, comma));
  return behind > 0 && behind < LONGEST ? comma : -1;
}

/** `515 U.S.506`: a page of two figures or more whose blank was forgotten behind the period (one figure is of `F.2 d`). */
const isGlued = (text: string, at: number): boolean => text.charCodeAt(at - 1) === 46 && /^\d{2,4}(?![\w.])/.test(text.slice(at, at + 6));

/** `(1 Cranch)` between an early volume and its page. */
function readNominative(text: string, at: number): Span | null {
  if (text.charCodeAt(at) !== 40) {
    // A paste can lose the brackets: `5 U.S. 1 Cranch 137`.
    const bare = isDigit(text.charCodeAt(at))
      ? /^\d{1,2} (?:Dall|Cranch|Wheat|Pet|How|Black|Wall)\.? (?=\d)/.exec(text.slice(at, at + 16))
      : null;
    return bare ? span(at, at + bare[0].length - 1) : null;
  }
  let i = at + 1;
  while (i < at + 16 && text.charCodeAt(i) !== 41) i++;
  const inside = text.slice(at + 1, i);
  return text.charCodeAt(i) === 41 && /^(?:\d{1,2} )?(?:Dall|Cranch|Wheat|Pet|How|Black|Wall)\.?$/.test(inside) ? span(at, i + 1) : null;
}

/** What follows the reporter: a first page, or "at" and a pin; null where neither does. */
export function readAfterReporter(text: string, reporter: Span, entry: ReporterEntry): Locator | null {
  let i = skipBlanks(text, reporter.end);
  // `2014-NMSC-003`, `2020-Ohio-5108`.
  if (entry.kind === 'neutral' && isDash(text.charCodeAt(i))) i++;
  const nominative = readNominative(text, i);
  if (nominative) i = skipBlanks(text, nominative.end);
  let labelAt = i;
  if (text.charCodeAt(i) === 44) labelAt = skipBlanks(text, i + 1);
  const label = readPinLabel(text, labelAt);
  if (label && wordAt(text, labelAt, 'at')) {
    const pin = readPin(text, label.end, label.value);
    return pin ? { reporter, nominative, page: null, at: label.value, pin: pin.value, end: pin.end } : null;
  }
  if (i === reporter.end && entry.kind !== 'neutral' && text.charCodeAt(i) !== 95 && !isGlued(text, i)) return null;
  if (entry.kind !== 'database') i = skipStar(text, i);
  // A looseleaf service is cited by paragraph: `105 F.E.R.C. ¶ 61,004`.
  if ((entry.kind === 'specialty' || entry.kind === 'federal') && text.charCodeAt(i) === 0xb6) i = skipBlanks(text, i + 1);
  const page = readPage(text, i, entry);
  if (!page) return null;
  const pin = readPinAfterPage(text, page, entry);
  return { reporter, nominative, page, at: null, pin, end: pin ? pin.end : page.end };
}

/** The pin of a full citation: after a comma, or after a blank where the comma was forgotten. */
export function readPinAfterPage(text: string, page: PagePart, entry: ReporterEntry): PinCite | null {
  let i = skipBlanks(text, page.end);
  const comma = text.charCodeAt(i) === 44;
  if (comma) i = skipBlanks(text, i + 1);
  if (entry.kind !== 'database') i = skipStar(text, i);
  // "*at 2" is what a scanner makes of "at *2".
  if (entry.kind === 'database' && text.charCodeAt(i) === 42 && wordAt(text, i + 1, 'at')) i++;
  const label = readPinLabel(text, i);
  if (label) return readPin(text, label.end, label.value)?.value ?? null;
  const c = text.charCodeAt(i);
  if (!comma) {
    if (c === 110 && i > page.end) return readPin(text, i, null)?.value ?? null;
    if (!isDigit(c) || i === page.end) return null;
    const number = readNumber(text, i);
    if (!number || !(number.value > page.value && number.value < page.value + 1500) || beginsLocator(text, i)) return null;
    const after = text.charCodeAt(skipBlanks(text, number.end));
    return after === 40 || after === 91 || after === 44 || isDash(after) ? (readPin(text, i, null)?.value ?? null) : null;
  }
  if (isDigit(c)) {
    if (beginsLocator(text, i)) return null;
    const read = readPin(text, i, null);
    return read && (endsPin(text, read.end) || read.value.items.length > 1) && read.value.items[0]?.kind !== 'other' ? read.value : null;
  }
  if (c === 42 || c === 0xb6 || ((c === 95 || isDash(c)) && comma)) return readPin(text, i, null)?.value ?? null;
  if (c === 110 && comma) return readPin(text, i, null)?.value ?? null;
  return null;
}
