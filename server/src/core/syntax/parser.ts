import type { ReporterEntry } from '../tables/reporters.ts';
import { isBlank, isDash, isDigit, isUpper, isWord, skipBlanks, skipDigits } from './chars.ts';
import type { CitationNode } from './citation.ts';
import { chooseEditions } from './editions.ts';
import { readCase, skipStarPage } from './forms/case.ts';
import { readBareSection, readNumberedCode, readPlainCode, readSectionOfTitle } from './forms/code.ts';
import { readConstitution } from './forms/constitution.ts';
import { readId } from './forms/id.ts';
import { readRecord, readSeparateOpinion } from './forms/record.ts';
import { readCongress, readRestatement } from './forms/source.ts';
import { readSupra } from './forms/supra.ts';
import { matchOpening, matchSeries } from './lexicon.ts';
import { newScan, type Scan } from './scan.ts';
import { closeBracket, dropUnclosed } from './tail.ts';

/**
 * What a character means to the scanner: nothing (blanks, most punctuation), a letter that begins no citation, or what may begin
 * one. One table look-up per character keeps the pass near the speed of reading the text.
 */
const NOTHING = 0;
const LETTER = 1;
const DIGIT = 2;
const UPPER = 3;
const LOWER_TRIGGER = 4;
const MARK = 5;
const CLASS = new Uint8Array(0x2100);
for (let c = 0; c < 0x2100; c++) CLASS[c] = isDigit(c) ? DIGIT : isUpper(c) ? UPPER : isWord(c) ? LETTER : NOTHING;
for (const c of 'isdc') CLASS[c.charCodeAt(0)] = LOWER_TRIGGER;
for (const c of '()"§“”_-–—') CLASS[c.charCodeAt(0)] = MARK;
/** 1 for the characters of a word, to run over its rest. */
const WORD = new Uint8Array(0x2100);
for (let c = 0; c < 0x2100; c++) WORD[c] = isWord(c) ? 1 : 0;

/**
 * Reads every citation of a block of prose in one forward pass. Never throws; whatever is in the text becomes citations,
 * malformed parts or prose. Time is linear: look-ahead and look-behind are bounded everywhere.
 */
export function parseBlock(text: string): readonly CitationNode[] {
  const scan = newScan(text);
  const length = text.length;
  let i = 0;
  while (i < length) {
    const c = text.charCodeAt(i);
    const kind = c < 0x2100 ? (CLASS[c] as number) : NOTHING;
    if (kind === NOTHING) {
      i++;
      continue;
    }
    if (kind === MARK) {
      i = readMark(scan, i, c);
      continue;
    }
    // A letter or digit here begins a word: the rest of the last one was run over.
    let end = i;
    if (kind !== LETTER) end = kind === DIGIT ? readAtDigit(scan, i) : kind === UPPER ? readAtUpper(scan, i, c) : readAtLower(scan, i, c);
    if (end === i) end = i + 1;
    else if (kind !== DIGIT) {
      i = end;
      continue;
    }
    while (end < length && WORD[text.charCodeAt(end)] === 1) end++;
    i = end;
  }
  dropUnclosed(scan);
  return chooseEditions(scan);
}

function readMark(scan: Scan, at: number, c: number): number {
  switch (c) {
    case 40:
      scan.open.push(null);
      return at + 1;
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
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  return (
    (Number.isNaN(before) || isBlank(before) || before === 40 || before === 91 || isDash(before)) && !Number.isNaN(after) && !isBlank(after)
  );
}

/** `___ U.S. ___`, `––– U.S. ––––`: a volume not yet numbered. */
function readAtBlankVolume(scan: Scan, at: number): number {
  const { text } = scan;
  let end = at;
  while (text.charCodeAt(end) === 95 || isDash(text.charCodeAt(end))) end++;
  if (end - at < 2 || end - at > 8) return end;
  const series = skipBlanks(text, end);
  if (series === end || !isUpper(text.charCodeAt(series))) return end;
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
  const before = text.charCodeAt(at - 1);
  // A star page, a decimal, a price, or a section number is no volume.
  if (digits - at > 4 || before === 42 || before === 36 || (before === 46 && isDigit(text.charCodeAt(at - 2)))) return digits;
  const congress = readCongress(scan, at);
  if (congress > at) return congress;
  let series = skipBlanks(text, digits);
  if (series === digits) {
    if (!(isDash(text.charCodeAt(digits)) && digits - at === 4)) return digits;
    series = digits + 1;
  }
  series = skipStarPage(text, series);
  const c = text.charCodeAt(series);
  if (!isUpper(c) && !(c >= 97 && c <= 122)) return digits;
  const match = matchSeries(text, series);
  if (!match) return digits;
  const number = { start: at, end: digits, value: Number(text.slice(at, digits)) };
  const where = { start: series, end: match.end };
  const reporters: ReporterEntry[] = [];
  for (const value of match.values) if (value.table === 'reporter') reporters.push(value.entry);
  if (reporters.length > 0) {
    const end = readCase(scan, number, where, reporters);
    if (end > at) return end;
  }
  for (const value of match.values) {
    if (value.table !== 'code') continue;
    const end = readNumberedCode(scan, number, where, value.entry);
    if (end > at) return end;
  }
  return digits;
}

function readAtUpper(scan: Scan, at: number, c: number): number {
  const { text } = scan;
  if (c === 73) {
    const end = readId(scan, at);
    if (end > at) return end;
  }
  if (c === 83 && (text.startsWith('ection', at + 1) || text.startsWith('upra', at + 1))) {
    const end = text.charCodeAt(at + 1) === 101 ? readSectionOfTitle(scan, at) : readSupra(scan, at);
    if (end > at) return end;
  }
  if (c === 82 && text.startsWith('estatement', at + 1)) {
    const end = readRestatement(scan, at);
    if (end > at) return end;
  }
  const match = matchOpening(text, at);
  if (match) {
    const where = { start: at, end: match.end };
    for (const value of match.values) {
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

function readAtLower(scan: Scan, at: number, c: number): number {
  const { text } = scan;
  let end = -1;
  if (c === 105) end = text.startsWith('nfra', at + 1) ? readSupra(scan, at) : readId(scan, at);
  else if (c === 115) {
    if (text.startsWith('upra', at + 1)) end = readSupra(scan, at);
    else if (text.startsWith('ection', at + 1)) end = readSectionOfTitle(scan, at);
  } else if (text.startsWith('issent', at + 1) || text.startsWith('oncurr', at + 1)) end = readSeparateOpinion(scan, at);
  return end > at ? end : at;
}
