import type { CodeEntry } from '../../tables/codes.ts';
import { span, type Span } from '../../text/span.ts';
import { isDash, isDigit, isLetter, skipBlanks, skipBlanksBack, skipDigits } from '../chars.ts';
import type { PinCite, SourceCitation } from '../citation.ts';
import { newSource } from '../newNodes.ts';
import { addNode } from '../nodes.ts';
import { readNumber, readPin, readPinLabel } from '../pins.ts';
import type { Scan } from '../scan.ts';
import { readSections, readSectionSign } from '../sections.ts';
import { readTail } from '../tail.ts';

/** Legislative and executive matter and restatements, cited by designation and number (spec §1). */

function addSource(
  scan: Scan,
  start: number,
  end: number,
  kind: SourceCitation['kind'],
  title: Span,
  series: string | null,
  pin: PinCite | null,
): number {
  return readTail(scan, addNode(scan, newSource(kind, start, end, { title, volume: null, series, page: null, pin })), end);
}

/** A designation with its number at `designation`: `H.R. Rep. No. 99-541, at 5`, `Exec. Order No. 12,866`. -1 where no number follows. */
export function readDesignated(scan: Scan, designation: Span, entry: CodeEntry, kind: SourceCitation['kind']): number {
  const { text } = scan;
  const at = skipBlanks(text, designation.end);
  const number = readNumber(text, at);
  if (!number || isLetter(text.charCodeAt(number.end))) return -1;
  let end = number.end;
  if (isDash(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))) end = skipDigits(text, end + 1);
  const comma = text.charCodeAt(end) === 44 ? skipBlanks(text, end + 1) : end;
  const congress = comma > end ? congressEnd(text, comma) : -1;
  if (congress > 0) end = congress;
  const title = span(designation.start, end);
  const label = readPinLabel(text, text.charCodeAt(end) === 44 ? skipBlanks(text, end + 1) : skipBlanks(text, end));
  const pin = label ? readPin(text, label.end, label.value) : null;
  if (pin) end = pin.end;
  return addSource(scan, designation.start, end, kind, title, entry.abbreviation, pin?.value ?? null);
}

/** Where `95th Cong.` at `at` ends, its session and a page of a hearing included; -1 where it is none. */
export function congressEnd(text: string, at: number): number {
  const digits = skipDigits(text, at);
  if (digits === at || digits - at > 3) return -1;
  const rest = /^(?:st|nd|rd|th|d)\s+Cong\.?(?:,\s+\d(?:st|d|nd|rd|th)\s+Sess\.?)?/.exec(text.slice(digits, digits + 40));
  return rest ? digits + rest[0].length : -1;
}

/** A hearing or bill by its Congress, the digits of the ordinal at `at`. */
export function readCongress(scan: Scan, at: number): number {
  const { text } = scan;
  let end = congressEnd(text, at);
  if (end < 0) return -1;
  const title = titleBefore(text, at, scan.floor);
  const page = skipBlanks(text, end);
  const number = readNumber(text, page);
  let pin: PinCite | null = null;
  if (number && page > end && !isLetter(text.charCodeAt(number.end))) {
    pin = readPin(text, page, null)?.value ?? null;
    if (pin) end = pin.end;
  }
  return addSource(scan, at, end, 'legislative', title ?? span(at, end), null, pin);
}

/** The title of a hearing or the number of a bill before its Congress: from the sentence's start to the comma. */
function titleBefore(text: string, at: number, floor: number): Span | null {
  const end = skipBlanksBack(text, at, floor);
  if (text.charCodeAt(end - 1) !== 44) return null;
  const from = Math.max(floor, end - 160);
  const head = text.slice(from, end - 1);
  const match = /(?:^|[.;(]\s)((?:[A-Z][^.;()]{2,60}:? )?Hearings? (?:on|Before|before) .{3,120}|(?:H\.R\.|S\.) \d+)$/.exec(head);
  return match ? span(end - 1 - (match[1] as string).length, end - 1) : null;
}

const RESTATEMENT =
  /^\s*\((?:First|Second|Third|Fourth)\)\s+of\s+(?:the\s+)?(?:Law\s+(?:of\s+)?)?[A-Z][A-Za-z]+(?:[\s:,&]+(?:of|and|the|for|to|in|[A-Z][A-Za-z.]+))*/;

/** `Restatement (Second) of Torts § 402A cmt. k` at its first letter. -1 where it is prose. */
export function readRestatement(scan: Scan, at: number): number {
  const { text } = scan;
  const word = span(at, at + 'Restatement'.length);
  const title = RESTATEMENT.exec(text.slice(word.end, word.end + 140));
  if (!title) return -1;
  let end = word.end + title[0].length;
  const sign = readSectionSign(text, skipBlanks(text, end));
  const sections = sign ? readSections(text, sign.end, sign.value, { dotted: true }) : null;
  if (!sections) return -1;
  const titleSpan = span(word.start, end);
  end = sections.end;
  return addSource(scan, word.start, end, 'restatement', titleSpan, text.slice(word.start, titleSpan.end), null);
}
