import type { ReporterEntry } from '../../tables/reporters.ts';
import { span, type Span } from '../../text/span.ts';
import { isBlank, isDash, isDigit, isLetter, isWord, lastBefore, skipBlanks, skipBlanksBack, skipDigits, wordAt } from '../chars.ts';
import type { CaseName, CourtDate, NumberPart, PagePart, PinCite } from '../citation.ts';
import { readCourtDate } from '../courtDates.ts';
import { readHistoryGap } from '../history.ts';
import { beginsLocator } from '../lexicon.ts';
import { otherNameOpens, readNameBefore } from '../names.ts';
import { newCase } from '../newNodes.ts';
import { addNode, addParallel, isParallelGap } from '../nodes.ts';
import { endsPin, readNumber, readPin, readPinLabel } from '../pins.ts';
import type { Scan } from '../scan.ts';
import { readTail } from '../tail.ts';

/** Case citations: full, short, parallel, neutral, database (spec §1, FullCase, ShortCase, NeutralCase, Database). */

interface Locator {
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

function readPage(text: string, at: number): PagePart | null {
  const number = readNumber(text, at);
  if (number) {
    const next = text.charCodeAt(number.end);
    if (isLetter(next) && !(next === 110 && !isLetter(text.charCodeAt(number.end + 1)))) return null;
    return { start: at, end: number.end, text: text.slice(at, number.end), value: number.value };
  }
  let i = at;
  while (i < at + 9 && 'ivxlc'.includes(text.charAt(i) || '-')) i++;
  if (i - at >= 2 && !isWord(text.charCodeAt(i))) return { start: at, end: i, text: text.slice(at, i), value: Number.NaN };
  return readBlankPage(text, at);
}

/** `(1 Cranch)` between an early volume and its page. */
function readNominative(text: string, at: number): Span | null {
  if (text.charCodeAt(at) !== 40) return null;
  let i = at + 1;
  while (i < at + 16 && text.charCodeAt(i) !== 41) i++;
  const inside = text.slice(at + 1, i);
  return text.charCodeAt(i) === 41 && /^(?:\d{1,2} )?(?:Dall|Cranch|Wheat|Pet|How|Black|Wall)\.?$/.test(inside) ? span(at, i + 1) : null;
}

/** What follows the reporter at `end`: a first page, or "at" and a pin; null where neither does. */
function readAfterReporter(text: string, reporter: Span, entry: ReporterEntry): Locator | null {
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
  if (i === reporter.end && entry.kind !== 'neutral') return null;
  const page = readPage(text, i);
  if (!page) return null;
  const pin = readPinAfterPage(text, page, entry);
  return { reporter, nominative, page, at: null, pin, end: pin ? pin.end : page.end };
}

/** The pin of a full citation: after a comma, or after a blank where the comma was forgotten. */
function readPinAfterPage(text: string, page: PagePart, entry: ReporterEntry): PinCite | null {
  let i = skipBlanks(text, page.end);
  const comma = text.charCodeAt(i) === 44;
  if (comma) i = skipBlanks(text, i + 1);
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
  if (c === 42 || c === 0xb6) return readPin(text, i, null)?.value ?? null;
  if (c === 110 && comma) return readPin(text, i, null)?.value ?? null;
  return null;
}

/** The docket number before a database citation: `No. 13-7451,` with the comma that precedes the year. */
function readDocketBefore(text: string, at: number, floor: number): Span | null {
  const end = skipBlanksBack(text, at, floor);
  if (text.charCodeAt(end - 1) !== 44) return null;
  const from = Math.max(floor, end - 90);
  const head = text.slice(from, end - 1);
  const marker = Math.max(
    head.lastIndexOf(' No. '),
    head.lastIndexOf(' Nos. '),
    head.lastIndexOf('\nNo. '),
    head.lastIndexOf(' No.\u00a0'),
    head.lastIndexOf(' Docket '),
  );
  if (marker < 0) return null;
  let start = from + marker + 1;
  const before = /(?:Civ(?:il)?\.?(?: A(?:ction)?\.?)?|Case|Crim\.?|Cause|C\.A\.|Misc\.|Adv\.(?: Proc\.)?|App\.) $/.exec(
    text.slice(Math.max(floor, start - 18), start),
  );
  if (before) start -= before[0].length;
  return span(start, end - 1);
}

const CLOSING_MARKUP: ReadonlySet<number> = new Set([42, 95, 125]);

interface Before {
  readonly name: CaseName | null;
  readonly full: boolean;
  readonly supra: Span | null;
  readonly docket: Span | null;
  readonly courtDate: CourtDate | null;
}

const NOTHING_BEFORE: Before = { name: null, full: false, supra: null, docket: null, courtDate: null };

/** What stands left of a locator: the name, and between them "supra", a docket number, or California's date. */
function readBefore(text: string, at: number, floor: number, entry: ReporterEntry): Before {
  let end = skipBlanksBack(text, at, floor);
  let docket: Span | null = null;
  let supra: Span | null = null;
  let courtDate: CourtDate | null = null;
  if (entry.kind === 'database' || entry.kind === 'neutral') {
    docket = readDocketBefore(text, at, floor);
    if (docket) end = skipBlanksBack(text, docket.start, floor);
  }
  const comma = text.charCodeAt(end - 1) === 44;
  if (text.charCodeAt(end - 1) === 41) {
    const open = lastBefore(text, 40, end, 40);
    const read = open >= floor ? readCourtDate(text, open) : null;
    if (!read || read.end !== end) {
      const named = otherNameOpens(text, end, floor) >= 0 ? readNameBefore(text, end, floor) : null;
      return { name: named?.name ?? null, full: named?.full ?? false, supra, docket, courtDate };
    }
    courtDate = read.value;
    end = skipBlanksBack(text, open, floor);
  } else {
    if (comma) end = skipBlanksBack(text, end - 1, floor);
    // The close of markup that the host's reader left standing: `*Roe v. Wade*, 410` in plain text, `\\textit{Roe}, 410`.
    if (CLOSING_MARKUP.has(text.charCodeAt(end - 1))) end--;
    if (end - 5 >= floor && wordAt(text, end - 5, 'supra') && !isWord(text.charCodeAt(end - 6))) {
      supra = span(end - 5, end);
      end = skipBlanksBack(text, end - 5, floor);
      if (text.charCodeAt(end - 1) === 44) end = skipBlanksBack(text, end - 1, floor);
    }
    if (!comma && !/[\w.’')}]/.test(text.charAt(end - 1))) return { name: null, full: false, supra, docket, courtDate };
    if (!comma && text.charCodeAt(end - 1) === 46 && !supra) {
      // "… as Sullivan teaches. 376 U.S. 254": a sentence ended; but "Acme Corp. 410 U.S. 113" only lacks its comma.
      const named = readNameBefore(text, end, floor);
      return { name: named?.full ? named.name : null, full: named?.full ?? false, supra, docket, courtDate };
    }
  }
  const named = end > floor ? readNameBefore(text, end, floor) : null;
  return { name: named?.name ?? null, full: named?.full ?? false, supra, docket, courtDate };
}

/** Neutral citations are numbered by year, databases too; a reporter's volume is anything but a year in a date. */
function volumeFits(volume: NumberPart, entry: ReporterEntry): boolean {
  if (Number.isNaN(volume.value)) return entry.kind !== 'neutral' && entry.kind !== 'database';
  if (entry.kind === 'neutral' || entry.kind === 'database') return volume.value >= 1890 && volume.value <= 2100;
  return volume.value > 0 && volume.end - volume.start <= 4;
}

/**
 * Reads a case citation whose volume is `volume` and whose reporter was matched at `reporter`. Gives the offset to go on from,
 * or -1 where it is none.
 */
export function readCase(scan: Scan, volume: NumberPart, reporter: Span, entries: readonly ReporterEntry[]): number {
  const { text } = scan;
  const fitting = entries.length === 1 ? entries : entries.filter((entry) => volumeFits(volume, entry));
  const entry = fitting[0];
  if (!entry || !volumeFits(volume, entry)) return -1;
  const locator = readAfterReporter(text, reporter, entry);
  if (!locator) return -1;
  const start = volume.start;
  const primary = parallelPrimary(scan, start);
  const before: Before = primary >= 0 ? NOTHING_BEFORE : readBefore(text, start, scan.floor, entry);
  const written = text.slice(reporter.start, reporter.end);
  if (entry.bareWord && !/[.\d]/.test(written) && primary < 0 && !before.full) return -1;
  const coreEnd = locator.page ? locator.page.end : (locator.pin as PinCite).end;
  const fullStart = Math.min(start, before.name?.start ?? start, before.docket?.start ?? start);
  const node = newCase({
    short: !locator.page,
    start,
    end: coreEnd,
    fullStart,
    fullEnd: Math.max(coreEnd, locator.end),
    name: before.name,
    volume,
    reporter: locator.reporter,
    entry,
    nominative: locator.nominative,
    page: locator.page,
    supra: before.supra,
    docket: before.docket,
    pin: locator.pin,
    courtDate: before.courtDate,
  });
  // A database or neutral number that only repeats an earlier one with its pin (`Atcco, 2016 WL 1274129, at *2`) is a short form.
  if (
    node.kind === 'full_case' &&
    entry.kind === 'database' &&
    !before.docket &&
    locator.pin &&
    text.charCodeAt(skipBlanks(text, locator.end)) !== 40
  )
    node.kind = 'short_case';
  let index: number;
  if (primary >= 0) {
    const owner = scan.nodes[primary];
    node.role = owner?.kind === 'full_case' || node.kind === 'short_case' ? 'parallel' : 'parallel_repeat';
    index = addParallel(scan, node, primary);
  } else {
    const previous = scan.last;
    index = addNode(scan, node);
    readHistoryGap(scan, previous, index);
  }
  if (fitting.length > 1) {
    scan.editions ??= new Map();
    scan.editions.set(index, fitting);
  }
  let end = locator.end;
  if (text.charCodeAt(skipBlanks(text, end)) === 93 && primary >= 0) end = skipBlanks(text, end) + 1;
  const owner = primary >= 0 ? primary : index;
  const after = readTail(scan, owner, end);
  const ownerNode = scan.nodes[owner];
  if (ownerNode) ownerNode.fullEnd = Math.max(ownerNode.fullEnd, end);
  scan.floor = Math.max(scan.floor, end);
  const dated = before.courtDate !== null;
  scan.chainEnd = after === end ? end : dated ? after : -1;
  return after;
}

/** The citation that a locator at `start` is a parallel of: the one whose locator ended just before it, with only a comma between. */
function parallelPrimary(scan: Scan, start: number): number {
  if (scan.chainEnd < 0 || scan.last < 0 || !isParallelGap(scan.text, scan.chainEnd, start)) return -1;
  const last = scan.nodes[scan.last];
  if (!last || (last.kind !== 'full_case' && last.kind !== 'short_case' && last.kind !== 'id')) return -1;
  // A semicolon separates parallels only in Michigan; elsewhere it begins the next authority of a string.
  if (scan.text.slice(scan.chainEnd, start).includes(';')) return -1;
  return scan.last;
}

/** The volume at `at` when it is followed by a star page (`135 *355 Mass. 147`): where the reporter begins. */
export function skipStarPage(text: string, at: number): number {
  if (text.charCodeAt(at) !== 42) return at;
  const end = skipDigits(text, at + 1);
  return end > at + 1 && end - at <= 6 && isBlank(text.charCodeAt(end)) ? skipBlanks(text, end) : at;
}
