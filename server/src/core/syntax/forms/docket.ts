import { type Span, span } from '../../text/span.ts';
import { charBefore, isBlank, isDigit, skipBlanks, skipBlanksBack, wordAt } from '../chars.ts';
import type { PinCite } from '../citation.ts';
import { readCourtDate } from '../courtDates.ts';
import { readNameBefore } from '../names.ts';
import { newCasePage, newSource } from '../newNodes.ts';
import { addNode } from '../nodes.ts';
import { readPin, readPinLabel } from '../pins.ts';
import type { Scan } from '../scan.ts';
import { readTail } from '../tail.ts';

/** Unreported decisions by their docket number (spec §1, SlipOpinion). */

/** `1:19-cv-01234-RBJ` tells the kind of case in small letters; New York's federal court writes `23 Civ. 4567 (JQD)`. */
const NUMBER =
  /^Nos?\.\s+((?:\d{2}\s(?:Civ|Cr|Crim|Misc)\.\s\d{1,6}|(?:[A-Z0-9][A-Za-z0-9]{0,11}[-–:./]?|(?:cv|cr|mc|md|ml|mj|mi|bk|br|ap|po|adv|civ|crim|misc)[-–]?(?=\d)){1,6})(?:\s?\([A-Z]{2,4}\))?(?:(?:,\s+|\s+(?:&|and)\s+)\d[\w:–-]{2,16})?)/;
/** Words that courts put before the number: `Civ. A. No.`, `Case No.`. */
const MARKER =
  /(?:Civ(?:il)?\.?(?:\s+A(?:ct(?:ion)?)?\.?)?|Case|Crim\.?(?:\s+A\.)?|Cause|C\.A\.|Misc\.|Adv\.(?:\s+Proc\.)?|Docket|Appeal)\s+$/;

/**
 * `Smith v. Jones, No. 12-1226, slip op. at 3 (U.S. Mar. 25, 2015)` at "No.": a case's name before it, and a slip opinion or the
 * court with its full date behind it. -1 where any of these is missing: a docket number alone is no citation.
 */
export function readDocket(scan: Scan, at: number): number {
  const { text } = scan;
  const number = NUMBER.exec(text.slice(at, at + 64));
  if (!number || !/\d/.test(number[1] as string)) return -1;
  const numberEnd = at + number[0].replace(/[-–:./]$/, '').length;
  let i = numberEnd;
  let pin: PinCite | null = null;
  let slip = false;
  const comma = text.charCodeAt(i) === 44 ? skipBlanks(text, i + 1) : -1;
  if (comma > 0 && /^(?:slip\s+op|mem\.\s+op|order|op)\b\.?/.test(text.slice(comma, comma + 10))) {
    slip = wordAt(text, comma, 'slip') || wordAt(text, comma, 'mem');
    i = comma + (/^(?:slip\s+op|mem\.\s+op|order|op)\.?/.exec(text.slice(comma, comma + 10)) as RegExpExecArray)[0].length;
    const label = readPinLabel(text, skipBlanks(text, text.charCodeAt(i) === 44 ? i + 1 : i));
    const read = label ? readPin(text, label.end, label.value) : null;
    if (read) {
      pin = read.value;
      i = read.end;
    } else if (!slip) return -1;
  }
  const open = skipBlanks(text, i);
  const dated = text.charCodeAt(open) === 40 ? readCourtDate(text, open) : null;
  if (!dated?.value.date && !(slip && pin)) return -1;
  const floor = scan.floor;
  let nameEnd = skipBlanksBack(text, at, floor);
  const marker = MARKER.exec(text.slice(Math.max(floor, at - 24), at));
  if (marker) nameEnd = skipBlanksBack(text, at - marker[0].length, floor);
  if (charBefore(text, nameEnd) !== 44 || isBlank(charBefore(text, nameEnd - 1)) || isDigit(text.charCodeAt(nameEnd))) return -1;
  const named = readNameBefore(text, nameEnd - 1, floor);
  if (named && !named.full && slip && pin) return addPage(scan, named.name, pin);
  if (!named?.full) return -1;
  const node = newSource('docket', at, i, { title: span(named.name.start, named.name.end), volume: null, series: null, page: null, pin });
  node.fullStart = named.name.start;
  return readTail(scan, addNode(scan, node), i);
}

/** `Smith, slip op. at 5`, a slip opinion's short form, at "slip": the case's name before it and a page behind it. -1 where either is missing. */
export function readSlipPage(scan: Scan, at: number): number {
  const { text, floor } = scan;
  const word = /^slip\s+op\.,?\s+/.exec(text.slice(at, at + 16));
  const label = word && readPinLabel(text, at + word[0].length);
  const pin = label && wordAt(text, label.value.start, 'at') ? readPin(text, label.end, label.value) : null;
  const nameEnd = skipBlanksBack(text, at, floor) - 1;
  if (!pin || nameEnd <= floor || text.charCodeAt(nameEnd) !== 44) return -1;
  const named = readNameBefore(text, nameEnd, floor);
  return named ? addPage(scan, named.name, pin.value) : -1;
}

function addPage(scan: Scan, name: Span, pin: PinCite): number {
  return readTail(scan, addNode(scan, newCasePage(span(name.start, name.end), pin)), pin.end);
}
