import type { RecordEntry } from '../../tables/records.ts';
import { span, type Span } from '../../text/span.ts';
import { isDash, isDigit, isLetter, isUpper, skipBlanks, skipDigits, wordAt } from '../chars.ts';
import type { PinCite } from '../citation.ts';
import { readPin, readPinLabel } from '../pins.ts';

/** What stands behind a record document: its number among the entries or exhibits, a date, pages, paragraphs, lines (spec §1, RecordCite). */
export interface RecordPin {
  /** The number that tells the entry or exhibit from the others of its kind. */
  readonly entry: Span | null;
  readonly at: Span | null;
  readonly pin: PinCite | null;
  readonly end: number;
}

const DATE =
  /^(?:\d{1,2}\/\d{1,2}\/\d{2,4}|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?\s+\d{1,2},\s+\d{4})(?=,|\s+at\b|\s+[pP])/;
const PAGE_ID = /^Page\s?ID(?:\.|\s?#:?|\s+)?\s?\d{1,6}(?:[-–]\d{1,6})?/;

/** Reads it behind the document's name, which ends at `from`. Null where nothing of the kind stands there. */
export function readRecordPin(text: string, from: number, entry: RecordEntry): RecordPin | null {
  let i = skipBlanks(text, from);
  const comma = text.charCodeAt(i) === 44;
  if (comma) i = skipBlanks(text, i + 1);
  const date = DATE.exec(text.slice(i, i + 24));
  if (date && (comma || text.charCodeAt(i) !== 44)) {
    const next = skipBlanks(text, i + date[0].length);
    const pages = readPages(text, text.charCodeAt(next) === 44 ? skipBlanks(text, next + 1) : next, true);
    return pages ? { entry: null, ...pages } : null;
  }
  if (entry.pins[0] === 'entry' && !comma) {
    const numbered = readEntry(text, i, from, entry);
    if (numbered) return numbered;
  }
  // An entry or exhibit without a readable number is cited by its pages only where they say so.
  const pages = readPages(text, i, comma || i === from || entry.pins[0] === 'entry');
  return pages && withPageId(text, { entry: null, ...pages });
}

/** `at 1104 n. 9`, `29`, `¶ 46`, `8:24-9:5`; behind a comma only with a label or sign. */
function readPages(text: string, at: number, labelled: boolean): Omit<RecordPin, 'entry'> | null {
  const label = readPinLabel(text, at);
  if (label) {
    const id = PAGE_ID.exec(text.slice(label.end, label.end + 28));
    if (id) return { at: label.value, pin: null, end: label.end + id[0].length };
    const pin = readPin(text, label.end, label.value);
    return pin ? { at: label.value, pin: pin.value, end: pin.end } : null;
  }
  const c = text.charCodeAt(at);
  if (c !== 0xb6 && (labelled || (!isDigit(c) && !(isUpper(c) && isDigit(text.charCodeAt(at + 1)))))) return null;
  const pin = readPin(text, at, null);
  if (!pin) return null;
  // `R. 52.3(k)` is a rule.
  if (text.charCodeAt(pin.end) === 46 && isDigit(text.charCodeAt(pin.end + 1))) return null;
  // So is `ER 404(b)`.
  if (c !== 0xb6 && text.charCodeAt(pin.end) === 40 && /^\([a-z\d]{1,2}\)/i.test(text.slice(pin.end, pin.end + 4))) return null;
  const further = readPinLabel(text, skipComma(text, pin.end));
  const page = further && wordAt(text, further.value.start, 'at') ? readPin(text, further.end, further.value) : null;
  if (!page) return { at: null, pin: pin.value, end: pin.end };
  return { at: null, pin: { ...page.value, start: pin.value.start, items: [...pin.value.items, ...page.value.items] }, end: page.end };
}

const skipComma = (text: string, at: number): number => {
  const i = skipBlanks(text, at);
  return text.charCodeAt(i) === 44 ? skipBlanks(text, i + 1) : i;
};

/** `12-1 at 4`, `12, ¶ 5`, `A at 3`: the number of an entry or exhibit, and pages in it. */
function readEntry(text: string, at: number, from: number, entry: RecordEntry): RecordPin | null {
  let i = at;
  if (text.charCodeAt(i) === 35) i++;
  // `ECF No.1`: a blank is often forgotten behind a period.
  if (i === from && text.charCodeAt(from - 1) !== 46) return null;
  const end = entryEnd(text, i, entry);
  if (end === i) return null;
  const number = span(i, end);
  const next = skipComma(text, end);
  const c = text.charCodeAt(next);
  const pages = c === 0xb6 || wordAt(text, next, 'at') || c === 112 || c === 110 ? readPages(text, next, true) : null;
  if (pages) return withPageId(text, { entry: number, ...pages });
  if (c === 110 && text.charCodeAt(next + 1) === 46) {
    const note = readPin(text, next, null);
    if (note) return { entry: number, at: null, pin: note.value, end: note.end };
  }
  return withPageId(text, { entry: number, at: null, pin: null, end: listEnd(text, end) });
}

/** The end of an entry's number: `12`, `12-1`, `9:4`, an exhibit's `A`, `P-12`, `4B`. */
function entryEnd(text: string, at: number, entry: RecordEntry): number {
  let end = at;
  const exhibit = entry.kind === 'exhibit';
  while (exhibit && end < at + 3 && isUpper(text.charCodeAt(end))) end++;
  if (end > at && isDash(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))) end++;
  const digits = skipDigits(text, end);
  // A lone letter names an exhibit; two or more are a word in capitals unless a number follows them.
  if (digits === end && (end - at !== 1 || isLetter(text.charCodeAt(end)) || text.charCodeAt(end) === 46)) return at;
  // Longer numbers are a court's dockets, not the entries of one.
  if (digits - end > (exhibit ? 6 : 4)) return at;
  end = digits;
  for (let next = behindHyphen(text, end); isDigit(text.charCodeAt(next)); next = behindHyphen(text, end)) end = skipDigits(text, next);
  if (exhibit && isUpper(text.charCodeAt(end)) && !isLetter(text.charCodeAt(end + 1))) end++;
  if (isLetter(text.charCodeAt(end)) || (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1)))) return at;
  return end;
}

/** Behind the hyphen at `at` and the end of a line that a PDF puts behind it: `44-2`, `44-⏎2`; -1 where none stands there. */
function behindHyphen(text: string, at: number): number {
  if (!isDash(text.charCodeAt(at))) return -1;
  const c = text.charCodeAt(at + 1);
  return c === 10 || c === 13 ? skipBlanks(text, at + 1) : at + 1;
}

/** Behind further entries of one list: `268, 282`, `1 and 2`. */
function listEnd(text: string, at: number): number {
  const more = /^(?:(?:,\s+|,?\s+(?:&|and)\s+)(?:\d{1,4}(?:[-–]\d{1,3})?(?=[\s,.;)])|[A-Z](?![\w’'.])))+/.exec(text.slice(at, at + 60));
  const end = more ? at + more[0].length : at;
  // A number that begins a citation of its own is none of the list.
  return more && /^\s+[A-Z]/.test(text.slice(end, end + 2)) ? at : end;
}

/** `, PageID.45` behind the pages. */
function withPageId(text: string, read: RecordPin): RecordPin {
  const i = skipComma(text, read.end);
  const id = i > read.end && text.charCodeAt(i) === 80 ? PAGE_ID.exec(text.slice(i, i + 28)) : null;
  return id ? { ...read, end: i + id[0].length } : read;
}
