import type { ReporterEntry } from '../tables/reporters.ts';
import { charBefore, fenced, isBlank, isDash, isDigit, isUpper, isWord, skipBlanks, skipDigits } from './chars.ts';
import type { CitationNode } from './citation.ts';
import { chooseEditions } from './editions.ts';
import { readBookAtBracket } from './forms/book.ts';
import { readCase, skipStarPage } from './forms/case.ts';
import { readNumberedCode, readPlainCode } from './forms/code.ts';
import { readConstitution } from './forms/constitution.ts';
import { readSlipPage } from './forms/docket.ts';
import { readId } from './forms/id.ts';
import { readCongress } from './forms/legislative.ts';
import { readNameAt } from './forms/nameAt.ts';
import { readSeries, readUnknownJournal, seriesKind } from './forms/paged.ts';
import { readOwnRecord, readRecord, readSeparateOpinion, readUnlisted, readVolumePage } from './forms/record.ts';
import { namesVolume } from './forms/recordTitles.ts';
import { readUnknownCase } from './forms/unknownCase.ts';
import { readBareSection, readSectionOfTitle } from './forms/sectionFirst.ts';
import { readOtherOpinion, readSupra } from './forms/supra.ts';
import { readWordForm } from './forms/words.ts';
import { matchOpening, matchSeries, mayOpen, type Opening } from './lexicon.ts';
import type { OwnRecords } from './ownRecords.ts';
import { newScan, type Scan } from './scan.ts';
import { closeBracket, dropUnclosed } from './tail.ts';

/**
 * What a character means to the scanner: nothing (lower case, most punctuation), or that a citation may begin here or, behind a
 * blank, next. One look-up per character keeps the pass near the speed of reading the text.
 */
/** A decimal number, as regulations have and pages do not. */
const DECIMAL = /^\s(?:\u00a7\s?)?\d{1,4}\.\d/;

const NOTHING = 0;
const BLANK = 1;
const DIGIT = 2;
const UPPER = 3;
const MARK = 4;
const FENCE = 5;
const CLASS = new Uint8Array(0x10000);
for (let c = 0; c < 0x2100; c++) CLASS[c] = isDigit(c) ? DIGIT : isUpper(c) ? UPPER : isBlank(c) ? BLANK : NOTHING;
for (const c of '[{*~/‘\\') CLASS[c.charCodeAt(0)] = BLANK;
for (const c of '()"§“”_-–—') CLASS[c.charCodeAt(0)] = MARK;
CLASS[0] = FENCE;
/** The letters in which id., ibid., supra, section, infra, dissent, concurrence, at, ante and post begin. */
const LOWER_BEGINNINGS = new Uint8Array(0x10000);
for (const c of 'isdcap') LOWER_BEGINNINGS[c.charCodeAt(0)] = 1;

/**
 * Reads every citation of a block of prose in one forward pass. Never throws; whatever is in the text becomes citations,
 * malformed parts or prose. Time is linear: look-ahead and look-behind are bounded everywhere. `ownRecords`: the case's own
 * abbreviations of its record, beside the tables'.
 */
export function parseBlock(source: string, ownRecords: OwnRecords = null): readonly CitationNode[] {
  const scan = newScan(fenced(source), ownRecords);
  const { text } = scan;
  const length = source.length;
  let i = readAtLower(scan, 0);
  while (i < length) {
    let c = text.charCodeAt(i);
    let kind = CLASS[c] as number;
    while (kind === NOTHING) {
      c = text.charCodeAt(++i);
      kind = CLASS[c] as number;
    }
    let next = i + 1;
    if (kind === UPPER || kind === DIGIT) {
      if (i === 0 || !isWord(text.charCodeAt(i - 1)) || behindStarPage(text, i))
        next = kind === DIGIT ? readAtDigit(scan, i) : readAtUpper(scan, i, c);
    } else if (kind !== FENCE) {
      if (kind === MARK) next = readMark(scan, i, c);
      // Behind a blank, a bracket or a quotation mark a lower-case word may begin a citation.
      if (LOWER_BEGINNINGS[text.charCodeAt(next)] === 1) next = readAtLower(scan, next);
    }
    i = next > i ? next : i + 1;
  }
  dropUnclosed(scan);
  return chooseEditions(scan);
}

/** `*389Ind. Code § 35`: a star page of a database is glued to the word behind it. */
function behindStarPage(text: string, at: number): boolean {
  let i = at;
  while (i > 0 && at - i < 6 && isDigit(text.charCodeAt(i - 1))) i--;
  return i < at && text.charCodeAt(i - 1) === 42 && !isDigit(text.charCodeAt(at));
}

function readMark(scan: Scan, at: number, c: number): number {
  switch (c) {
    case 40: {
      const book = readBookAtBracket(scan, at);
      if (book > at) return book;
      scan.open.push(null);
      return at + 1;
    }
    case 41:
      return closeBracket(scan, at);
    case 0xa7: {
      const end = readBareSection(scan, at);
      return end > at ? end : at + 1;
    }
    case 45:
    case 95:
    case 0x2013:
    case 0x2014:
      return readAtBlankVolume(scan, at);
    case 0x201c:
      scan.curlyQuotes++;
      return at + 1;
    case 0x201d:
      if (scan.curlyQuotes > 0) scan.curlyQuotes--;
      // Mixed quotation marks ("… ”) are common in scanned opinions.
      else scan.straightQuote = false;
      return at + 1;
    default:
      scan.straightQuote = !scan.straightQuote && isOpeningQuote(scan.text, at);
      return at + 1;
  }
}

/** A straight quotation mark opens where a blank or an opening bracket precedes it and a word follows. */
function isOpeningQuote(text: string, at: number): boolean {
  const before = charBefore(text, at);
  const after = text.charCodeAt(at + 1);
  return (before === 0 || isBlank(before) || before === 40 || before === 91 || isDash(before)) && after !== 0 && !isBlank(after);
}

/** `___ U.S. ___`, `––– U.S. ––––`: a volume not yet numbered. */
function readAtBlankVolume(scan: Scan, at: number): number {
  const { text } = scan;
  let end = at;
  while (text.charCodeAt(end) === 95 || isDash(text.charCodeAt(end))) end++;
  if (end - at < 2 || end - at > 8) return end;
  const series = skipBlanks(text, end);
  if (!isUpper(text.charCodeAt(series))) return end;
  const match = matchSeries(text, series);
  const reporters = match ? match.values.flatMap((value) => (value.table === 'reporter' ? [value.entry] : [])) : [];
  if (!match || reporters.length === 0) return end;
  const after = readCase(scan, { start: at, end, value: Number.NaN }, { start: series, end: match.end }, reporters);
  return after > end ? after : end;
}

/** A number begins a citation when a reporter, a code or a journal follows it. */
function readAtDigit(scan: Scan, at: number): number {
  const { text } = scan;
  const digits = skipDigits(text, at);
  const before = charBefore(text, at);
  // A star page, a decimal, a price, or a section number is no volume.
  if (before === 42 && isUpper(text.charCodeAt(digits))) return readAtUpper(scan, digits, text.charCodeAt(digits));
  if (digits - at > 4 || before === 42 || before === 36 || (before === 46 && isDigit(charBefore(text, at - 1)))) return digits;
  const congress = readCongress(scan, at);
  if (congress > at) return congress;
  let series = skipBlanks(text, digits);
  let last = digits;
  if (series === digits) {
    if (!isDash(text.charCodeAt(digits))) return Math.max(digits, readAtOrdinal(scan, at, digits));
    const paged = digits - at <= 2 ? readVolumePage(scan, at, digits + 1) : -1;
    if (paged > at) return paged;
    // `2014-NMSC-003`; `17-A M.R.S. § 201`.
    if (digits - at === 4) series = digits + 1;
    else if (isUpper(text.charCodeAt(digits + 1)) && isBlank(text.charCodeAt(digits + 2))) {
      last = digits + 2;
      series = skipBlanks(text, last);
    } else return digits;
  }
  series = skipStarPage(text, series);
  const c = text.charCodeAt(series);
  if (!isUpper(c) && !(c >= 97 && c <= 122)) return digits;
  const match = matchSeries(text, series);
  const number = { start: at, end: last, value: last > digits ? Number.NaN : Number(text.slice(at, digits)) };
  if (!match) return Math.max(digits, readUnknownJournal(scan, number), readUnknownCase(scan, number));
  const where = { start: series, end: match.end };
  // `(2 ER 214)`, `(2 C.R. 114)`: the volume of a record, which what opens a citation there takes in.
  if (digits - at <= 2 && last === digits && namesVolume(text, at, scan.floor, series)) return digits;
  const reporters: ReporterEntry[] = [];
  for (const value of match.values) if (value.table === 'reporter') reporters.push(value.entry);
  // `103 C.M.R. 430.18`: a title of regulations that a reporter shares its letters with.
  const coded =
    reporters.length > 0 && match.values.some((value) => value.table === 'code') && DECIMAL.test(text.slice(match.end, match.end + 12));
  if (reporters.length > 0 && last === digits && !coded) {
    const kind = seriesKind(reporters[0] as ReporterEntry);
    const end = kind ? readSeries(scan, number, where, reporters[0] as ReporterEntry, kind) : readCase(scan, number, where, reporters);
    if (end > at) return end;
  }
  for (const value of match.values) {
    if (value.table !== 'code') continue;
    const end = readNumberedCode(scan, number, where, value.entry);
    if (end > at) return end;
  }
  return Math.max(digits, readUnknownCase(scan, number));
}

function readAtUpper(scan: Scan, at: number, c: number): number {
  const { text } = scan;
  if (!scan.ownRecords && !mayOpen(text, at)) return at;
  if (scan.ownRecords) {
    const end = readOwnRecord(scan, scan.ownRecords, at);
    if (end > at) return end;
  }
  if (c === 73) {
    const end = readId(scan, at);
    if (end > at) return end;
  }
  if (c === 83 && (text.startsWith('ection', at + 1) || text.startsWith('upra', at + 1))) {
    const end = text.charCodeAt(at + 1) === 101 ? readSectionOfTitle(scan, at) : readSupra(scan, at);
    if (end > at) return end;
  }
  const word = readWordForm(scan, at, c);
  if (word > at) return word;
  if ((c === 65 && text.startsWith('nte', at + 1)) || (c === 80 && text.startsWith('ost', at + 1))) {
    const end = readOtherOpinion(scan, at);
    if (end > at) return end;
  }
  const match = matchOpening(text, at);
  if (match) {
    const where = { start: at, end: match.end };
    for (const value of inOrder(match.values, text.slice(at, match.end))) {
      const end =
        value.table === 'code'
          ? readPlainCode(scan, where, value.entry)
          : value.table === 'constitution'
            ? readConstitution(scan, where, value.jurisdiction)
            : readRecord(scan, where, value.entry);
      if (end > at) return end;
    }
  }
  return at;
}

/** `7th Cir. R. 30(d)`, `3d Cir. L.A.R. 31.1`: an ordinal at `at` opens the rules of a circuit. -1 where it does not. */
function readAtOrdinal(scan: Scan, at: number, digits: number): number {
  const { text } = scan;
  if (!/^(?:st|nd|rd|th|d)\s+Cir/.test(text.slice(digits, digits + 12))) return -1;
  const match = matchOpening(text, at);
  const rules = match?.values.find((value) => value.table === 'code');
  return match && rules?.table === 'code' ? readPlainCode(scan, { start: at, end: match.end }, rules.entry) : -1;
}

/** Initials that are a set of rules to some courts and a record to others (`C.R.`, `CAR`): as they are spelt in the table, else by their periods. */
function inOrder(values: readonly Opening[], written: string): readonly Opening[] {
  if (values.length < 2 || written.length > 6) return values;
  const rank = (value: Opening): number => {
    if (value.table === 'constitution') return 1;
    if (value.entry.abbreviation === written) return 0;
    return (value.table === 'record') === !written.includes('.') ? 1 : 2;
  };
  return [...values].sort((a, b) => rank(a) - rank(b));
}

/** Reads a citation that begins with a lower-case word at `at`. Gives the offset behind it, or `at`. */
function readAtLower(scan: Scan, at: number): number {
  const { text } = scan;
  const c = text.charCodeAt(at);
  // The second letter tells most words of prose from those.
  const second = text.charCodeAt(at + 1);
  let end = -1;
  switch (c) {
    case 97:
      if (second === 116) end = isBlank(text.charCodeAt(at + 2)) ? readAtPage(scan, at) : -1;
      else if (second === 110 && text.startsWith('te', at + 2)) end = readOtherOpinion(scan, at);
      break;
    case 99:
    case 100:
      if ((second === 111 || second === 105) && (text.startsWith('ncurr', at + 2) || text.startsWith('ssent', at + 2)))
        end = readSeparateOpinion(scan, at);
      break;
    case 105:
      if (second === 110) end = text.charCodeAt(at + 2) === 102 && text.startsWith('ra', at + 3) ? readSupra(scan, at) : -1;
      else if (second === 100 || second === 98) end = readId(scan, at);
      break;
    case 112:
      if (second === 111 && text.startsWith('st', at + 2)) end = readOtherOpinion(scan, at);
      break;
    case 115:
      if (second === 117) end = text.startsWith('pra', at + 2) ? readSupra(scan, at) : -1;
      else if (second === 101 && text.startsWith('ction', at + 2)) end = readSectionOfTitle(scan, at);
      else if (second === 108 && text.startsWith('ip', at + 2)) end = readSlipPage(scan, at);
      break;
  }
  return end > at ? end : at;
}

/** `Kelsey S., at p. 848`, `HOD at 6`: what is cited by its name and "at". */
function readAtPage(scan: Scan, at: number): number {
  const c = scan.text.charCodeAt(at + 3);
  if (c === 112) return readNameAt(scan, at);
  return isDigit(c) ? readUnlisted(scan, at) : -1;
}
