import type { CodeEntry } from '../../tables/codes.ts';
import { span, type Span } from '../../text/span.ts';
import { charBefore, isDash, isDigit, isLetter, isUpper, isWord, skipBlanks, skipBlanksBack, skipDigits } from '../chars.ts';
import type { PinCite, SourceCitation } from '../citation.ts';
import { matchSeries } from '../lexicon.ts';
import { newCode, newSource } from '../newNodes.ts';
import { addNode } from '../nodes.ts';
import { readNumber, readPin, readPinLabel } from '../pins.ts';
import type { Scan } from '../scan.ts';
import { readSections, readSectionSign } from '../sections.ts';
import { readTail } from '../tail.ts';
import { readPaged } from './paged.ts';

/** Legislative and executive matter, cited by designation and number; bills, hearings, acts (spec §1). */

interface Source {
  readonly start: number;
  readonly end: number;
  readonly kind: SourceCitation['kind'];
  readonly title: Span;
  readonly series: string | null;
  readonly pin: PinCite | null;
}

function addSource(scan: Scan, { start, end, kind, title, series, pin }: Source): number {
  return readTail(scan, addNode(scan, newSource(kind, start, end, { title, volume: null, series, page: null, pin })), end);
}

/** A designation with its number at `designation`: `H.R. Rep. No. 99-541, at 5`, `Exec. Order No. 12,866`. -1 where no number follows. */
export function readDesignated(scan: Scan, designation: Span, entry: CodeEntry, kind: SourceCitation['kind']): number {
  const { text } = scan;
  let at = skipBlanks(text, designation.end);
  if (text.startsWith('No.', at)) at = skipBlanks(text, at + 3);
  const number = readNumber(text, at);
  if (!number || isLetter(text.charCodeAt(number.end))) return -1;
  let end = number.end;
  // Orders and proclamations are numbered throughout; a dash makes it a docket.
  if (/^(?:Exec\. Order|Procl)/.test(entry.abbreviation) && isDash(text.charCodeAt(end))) return -1;
  for (let parts = 0; parts < 2; parts++) {
    const c = text.charCodeAt(end);
    if (isDash(c) && isDigit(text.charCodeAt(end + 1))) end = skipDigits(text, end + 1);
  }
  const comma = text.charCodeAt(end) === 44 ? skipBlanks(text, end + 1) : end;
  const congress = comma > end ? congressEnd(text, comma) : -1;
  if (congress > 0) end = congress;
  const title = span(designation.start, end);
  const label = readPinLabel(text, text.charCodeAt(end) === 44 ? skipBlanks(text, end + 1) : skipBlanks(text, end));
  let pin = label ? readPin(text, label.end, label.value) : null;
  // A report's part: `pt. 2, p. 5`.
  if (!label) {
    const part = /^,\s+pt\.\s+\d+/.exec(text.slice(end, end + 16));
    if (part) {
      end += part[0].length;
      const behind = readPinLabel(text, text.charCodeAt(end) === 44 ? skipBlanks(text, end + 1) : end);
      pin = behind ? readPin(text, behind.end, behind.value) : null;
    }
  }
  // `S. Rep. No. 532, 97th Cong., 2d Sess. 31, reprinted in …`.
  if (!pin && congress > 0) pin = readPin(text, skipBlanks(text, end), null);
  if (pin) end = pin.end;
  else end = sectionEnd(text, end);
  return addSource(scan, { start: designation.start, end, kind, title, series: entry.abbreviation, pin: pin?.value ?? null });
}

/** Behind ` § 2` or `, § 2(a)`: the section of a bill or order; `at` where none stands. */
function sectionEnd(text: string, at: number): number {
  const i = skipBlanks(text, text.charCodeAt(at) === 44 ? at + 1 : at);
  if (text.charCodeAt(i) !== 0xa7) return at;
  const sign = readSectionSign(text, i);
  return (sign && readSections(text, sign.end, sign.value, { dotted: true })?.end) ?? at;
}

/** Where `95th Cong.` at `at` ends, its session included; -1 where it is none. */
function congressEnd(text: string, at: number): number {
  const digits = skipDigits(text, at);
  if (digits === at || digits - at > 3) return -1;
  const rest = /^(?:st|nd|rd|th|d)\s+Cong(?![a-z])\.?(?:,\s+\d(?:st|d|nd|rd|th)\s+Sess\.?|\s+Globe\b)?/.exec(
    text.slice(digits, digits + 40),
  );
  return rest ? digits + rest[0].length : -1;
}

/** A hearing or bill by its Congress, the digits of the ordinal at `at`. */
export function readCongress(scan: Scan, at: number): number {
  const { text } = scan;
  const after = text.charCodeAt(skipDigits(text, at));
  if (after !== 116 && after !== 115 && after !== 110 && after !== 114 && after !== 100) return -1;
  let end = congressEnd(text, at);
  if (end < 0) return -1;
  const title = titleBefore(text, at, scan.floor);
  const own = title !== null && BILL.test(text.slice(title.start, title.end));
  // `Cong. Globe, 39th Cong., 1st Sess., App. 84`: the page may stand behind a comma, "at" or "App." before it.
  let page = skipBlanks(text, text.charCodeAt(end) === 44 ? end + 1 : end);
  if (text.startsWith('App.', page)) page = skipBlanks(text, page + 4);
  const number = readNumber(text, page);
  let pin: PinCite | null = null;
  const label = readPinLabel(text, page);
  if (label) pin = readPin(text, label.end, label.value)?.value ?? null;
  else if (number && page > end && !isLetter(text.charCodeAt(number.end))) pin = readPin(text, page, null)?.value ?? null;
  if (pin) end = pin.end;
  else end = sectionEnd(text, end);
  const start = own && title ? title.start : at;
  return addSource(scan, { start, end, kind: 'legislative', title: title ?? span(at, end), series: null, pin });
}

const BILL = /^(?:H\.\s?R\.|S\.|H\.\s?(?:J|Con)?\.?\s?Res\.|S\.\s?(?:J|Con)?\.?\s?Res\.)\s?\d+$|^(?:\d\s+)?Cong\.\s*Globe$/;

/** The title of a hearing or the number of a bill before its Congress: from the sentence's start to the comma. */
function titleBefore(text: string, at: number, floor: number): Span | null {
  const end = skipBlanksBack(text, at, floor);
  if (charBefore(text, end) !== 44) return null;
  const from = Math.max(floor, end - 200);
  const head = text.slice(from, end - 1);
  const match =
    /(?:^|[.;(]\s+|\b[Ss]ee(?:\s+also)?,?\s+)((?:[A-Z][^.;()]{2,60}:?\s+)?Hearings?\s+(?:on|Before|before)\s+.{3,160}|(?:H\.\s?R\.|S\.)\s?\d+)$/.exec(
      head,
    ) ?? /(?:^|[\s(“"])((?:H\.\s?R\.|S\.)\s?\d+|(?:\d\s+)?Cong\.\s*Globe)$/.exec(head);
  return match ? span(end - 1 - (match[1] as string).length, end - 1) : null;
}

/** What may stand between an act's date and the laws that print it. */
const ACT_PARTS =
  /^(?:\d{1,3}(?:st|d|nd|rd|th)\s+(?:Leg|Cong|Gen\.\s+Assem|C)\.?[A-Z]?\.?,?|\d?(?:st|d|nd|rd|th)?\s?(?:R|C|E)\.\s?S\.,?|Reg\.\s+Sess\.,?|\d(?:st|d|nd|rd|th)?\s+(?:C\.S\.|Sess\.),?|(?:ch|c)\.\s?(?:\d+|[IVXLC]+),?|[Nn]o\.\s+\d+,?|tit\.\s+[IVX\d]+,?|art\.\s+[IVX\d]+,?|div\.\s+[A-Z],?|Pub\.\s+L\.\s+(?:No\.\s+)?\d+[-–]\d+,?)\s+/;

/**
 * `Act of May 13, 2003, 78th Leg., R.S., ch. 182, § 1, 2003 Tex. Gen. Laws 267, 391` at "Act": one citation from the date through
 * the page. -1 where no date, or nothing that says where the act is printed, follows.
 */
export function readActOf(scan: Scan, at: number): number {
  const { text } = scan;
  const date = /^Acts?\s+of\s+(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,7}\.?\s+(?:\d{1,2},\s+)?\d{4},\s+/.exec(
    text.slice(at, at + 48),
  );
  if (!date) return -1;
  let i = at + date[0].length;
  let said = false;
  for (let parts = 0; parts < 8; parts++) {
    const part = ACT_PARTS.exec(text.slice(i, i + 48));
    if (part) {
      if (/^(?:ch|c)\./.test(part[0])) said = true;
      i += part[0].length;
      continue;
    }
    const sign = text.charCodeAt(i) === 0xa7 ? readSectionSign(text, i) : null;
    const sections = sign ? readSections(text, sign.end, sign.value, { dotted: true }) : null;
    if (!sections) break;
    said = true;
    if (text.charCodeAt(sections.end) !== 44) {
      i = sections.end;
      break;
    }
    i = skipBlanks(text, sections.end + 1);
  }
  const digits = skipDigits(text, i);
  const series = skipBlanks(text, digits);
  const match = digits > i && digits - i <= 4 && isUpper(text.charCodeAt(series)) ? matchSeries(text, series) : null;
  const laws = match?.values.find((value) => value.table === 'code' && value.entry.kind === 'session_law');
  if (match && laws?.table === 'code') {
    const volume = { start: i, end: digits, value: Number(text.slice(i, digits)) };
    const end = readPaged(scan, volume, { start: series, end: match.end }, laws.entry, at);
    if (end > 0) return end;
  }
  if (!said) return -1;
  let end = skipBlanksBack(text, i, at);
  if (charBefore(text, end) === 44) end--;
  if (isWord(text.charCodeAt(end))) return -1;
  const node = newCode('session_law', at, end, { title: null, code: null, entry: null, sections: null, page: null, pin: null });
  return readTail(scan, addNode(scan, node), end);
}
