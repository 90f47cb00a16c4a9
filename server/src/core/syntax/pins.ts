import { span, type Span } from '../text/span.ts';
import { isBlank, isDash, isDigit, isLetter, isUpper, isWord, skipBlanks, skipDigits, wordAt } from './chars.ts';
import type { PinCite, PinItem } from './citation.ts';
import { beginsLocator } from './lexicon.ts';
import { starPageEnd } from './nameParts.ts';

/**
 * Pin cites: pages, ranges, footnotes, paragraphs, star pages, transcript lines (spec §1, pinCite; §3, pages and pins).
 * A number is only a pin while nothing says that it begins something else: the next parallel's volume, or a word of prose.
 */

interface Read<T> {
  readonly value: T;
  readonly end: number;
}

const NOTE_MARKERS = [
  'nn.',
  'n.',
  'fnn.',
  'fn.',
  'fns.',
  'ftnt.',
  'nts.',
  'nt.',
  'notes',
  'note',
  'footnotes',
  'footnote',
  'nn',
  'n',
  'fn',
];
const PAGE_LABELS = ['pages', 'page', 'pgs', 'pg', 'pp', 'p'];
const MAX_ITEMS = 40;

const ECF_PAGE = /^ECF\s(?:p|pp|pg|pgs|page|pages)\b\.?\s/;

/** `at`, `p.`, `pp.`, `pg.`, `page(s)` at `at`: the span of the label and where the pin begins, or null. */
export function readPinLabel(text: string, at: number): Read<Span> | null {
  let i = at;
  let end = at;
  const first = text.charCodeAt(at) | 32;
  if (first !== 97 && first !== 112) return null;
  if (first === 97 && wordAt(text, i, 'at')) {
    end = i + 2;
    i = skipBlanks(text, end);
    // `at ECF p. 6`: the page that the court's electronic file prints.
    if (text.startsWith('ECF', i) && ECF_PAGE.test(text.slice(i, i + 12))) i = skipBlanks(text, i + 3);
  }
  if ((text.charCodeAt(i) | 32) !== 112) return end > at ? { value: span(at, end), end: i } : null;
  for (const word of PAGE_LABELS) {
    if (!wordAt(text, i, word)) continue;
    let after = i + word.length;
    if (text.charCodeAt(after) === 46) after++;
    const pin = skipBlanks(text, after);
    if (!isDigit(text.charCodeAt(pin))) break;
    end = after;
    i = pin;
    break;
  }
  return end > at ? { value: span(at, end), end: i } : null;
}

/** A number as printed: digits, with a thousands comma when it is glued on both sides (`12,345`). */
export function readNumber(text: string, at: number): Read<number> | null {
  let end = skipDigits(text, at);
  if (end === at || end - at > 8) return null;
  while (text.charCodeAt(end) === 44 && end - at <= 12 && skipDigits(text, end + 1) === end + 4) end += 4;
  let value = 0;
  for (let i = at; i < end; i++) if (text.charCodeAt(i) !== 44) value = value * 10 + (text.charCodeAt(i) - 48);
  return { value, end };
}

/** A dash of a range, blanks around it allowed where digits follow: its span, or null. */
function readDash(text: string, at: number): Span | null {
  const start = skipBlanks(text, at);
  let i = start;
  while (i < start + 3 && isDash(text.charCodeAt(i))) i++;
  if (i === start) return null;
  const next = skipBlanks(text, i);
  if (!isDigit(text.charCodeAt(next)) && text.charCodeAt(next) !== 42) return null;
  // A hyphen with a blank on one side only is a line-end hyphen or prose, not a range.
  const wrapped = text.charCodeAt(i) === 10 || text.charCodeAt(i) === 13;
  if (start > at !== next > i && !wrapped) return null;
  // `22---` at a line's end, and a parallel on the next.
  return next > i && beginsLocator(text, next) ? null : span(at, next);
}

function item(
  kind: PinItem['kind'],
  start: number,
  marker: Span | null,
  from: Read<number>,
  fromStart: number,
  text: string,
): Read<PinItem> {
  const dash = readDash(text, from.end);
  const toStart = dash ? dash.end + (text.charCodeAt(dash.end) === 42 ? 1 : 0) : -1;
  const to = dash ? readNumber(text, toStart) : null;
  const end = to ? to.end : from.end;
  return {
    value: {
      kind,
      start,
      end,
      marker,
      from: from.value,
      fromSpan: span(fromStart, from.end),
      dash: to ? dash : null,
      to: to ? to.value : Number.NaN,
      toSpan: to ? span(toStart, to.end) : null,
    },
    end,
  };
}

function readNote(text: string, at: number): Read<PinItem> | null {
  for (const marker of NOTE_MARKERS) {
    if (!wordMarkerAt(text, at, marker)) continue;
    const digits = skipBlanks(text, at + marker.length);
    const from = readNumber(text, digits);
    return from ? item('note', at, span(at, digits), from, digits, text) : null;
  }
  return null;
}

function wordMarkerAt(text: string, at: number, marker: string): boolean {
  if (!text.startsWith(marker, at)) return false;
  const next = text.charCodeAt(at + marker.length);
  return marker.endsWith('.') || !isLetter(next);
}

/** One item of a pin at `at`, or null. */
function readItem(text: string, at: number): Read<PinItem> | null {
  const c = text.charCodeAt(at);
  if (c === 42) {
    const from = readNumber(text, at + 1);
    return from ? item('star', at, span(at, at + 1), from, at + 1, text) : null;
  }
  if (c === 0xb6) {
    let i = at + 1;
    while (text.charCodeAt(i) === 0xb6) i++;
    const digits = skipBlanks(text, i);
    const from = readNumber(text, digits);
    return from ? item('paragraph', at, span(at, digits), from, digits, text) : null;
  }
  if (isDigit(c)) return readPage(text, at);
  if (c === 95 || isDash(c)) return readBlankPin(text, at);
  if (c === 110 || c === 102) return readNote(text, at);
  if (isUpper(c)) return readLetteredPage(text, at);
  return readRomanPage(text, at);
}

/** `123`, `123-25`, `8:24-9:5`, and an appendix page `5a`. */
function readPage(text: string, at: number): Read<PinItem> | null {
  const from = readNumber(text, at);
  if (!from) return null;
  if (text.charCodeAt(from.end) === 58 && isDigit(text.charCodeAt(from.end + 1))) {
    let end = skipDigits(text, from.end + 1);
    const dash = readDash(text, end);
    if (dash) {
      end = skipDigits(text, dash.end);
      if (text.charCodeAt(end) === 58) end = skipDigits(text, end + 1);
    }
    return {
      value: {
        kind: 'line',
        start: at,
        end,
        marker: null,
        from: Number.NaN,
        fromSpan: span(at, end),
        dash: null,
        to: Number.NaN,
        toSpan: null,
      },
      end,
    };
  }
  if (isLetter(text.charCodeAt(from.end))) {
    let end = from.end + 1;
    if (isWord(text.charCodeAt(end))) return null;
    if (isDash(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))) {
      end = skipDigits(text, end + 1);
      if (isLetter(text.charCodeAt(end))) end++;
    }
    return other(at, end);
  }
  return item('page', at, null, from, at, text);
}

const other = (start: number, end: number): Read<PinItem> => ({
  value: {
    kind: 'other',
    start,
    end,
    marker: null,
    from: Number.NaN,
    fromSpan: span(start, end),
    dash: null,
    to: Number.NaN,
    toSpan: null,
  },
  end,
});

/** `at 5/5-4.5-65(e)`: act and section of the Illinois statutes, which are no page; the pin as it is where no slash follows it. */
export function withActSection(text: string, pin: PinCite): PinCite {
  if (text.charCodeAt(pin.end) !== 47) return pin;
  const rest = /^\/\d+(?:[.-]\d+)*(?:\(\w{1,4}\)){0,6}/.exec(text.slice(pin.end, pin.end + 40));
  if (!rest) return pin;
  const end = pin.end + rest[0].length;
  return { start: pin.start, end, label: pin.label, items: [other((pin.items[0] as PinItem).start, end).value] };
}

/** `___`, `___–___`: pages not yet assigned. */
function readBlankPin(text: string, at: number): Read<PinItem> | null {
  let end = at;
  while (end < at + 20 && (text.charCodeAt(end) === 95 || isDash(text.charCodeAt(end)))) end++;
  // `___ - ___`
  if (end > at && isDash(text.charCodeAt(end + 1)) && text.charCodeAt(end + 3) === 95) {
    end += 3;
    while (end < at + 24 && text.charCodeAt(end) === 95) end++;
  }
  // `___ L. Ed. 2d ___` is the next parallel.
  return end - at >= 2 && !isWord(text.charCodeAt(end)) && !isUpper(text.charCodeAt(skipBlanks(text, end))) ? other(at, end) : null;
}

/** A page of an appendix or record: `A45`, `JA-12`, `ER 123` is not one (two words). */
function readLetteredPage(text: string, at: number): Read<PinItem> | null {
  let i = at;
  while (i < at + 5 && isUpper(text.charCodeAt(i))) i++;
  if (isDash(text.charCodeAt(i))) i++;
  const end = skipDigits(text, i);
  if (end === i || isWord(text.charCodeAt(end))) return null;
  return other(at, end);
}

function readRomanPage(text: string, at: number): Read<PinItem> | null {
  let i = at;
  while (i < at + 10 && 'ivxlc'.includes(text.charAt(i)) && text.charAt(i) !== '') i++;
  if (i === at || isWord(text.charCodeAt(i))) return null;
  return other(at, i);
}

/** Whether what follows a number says that the number was a pin: punctuation, a bracket, a note, the end. */
export function endsPin(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if (!(c > 0)) return true;
  if (!isBlank(c)) return !isWord(c) && c !== 37 && c !== 36 && c !== 0xa7;
  const next = skipBlanks(text, at);
  const n = text.charCodeAt(next);
  if (!(n > 0) || n === 40 || n === 91 || n === 38 || n === 59 || n === 44 || n === 41) return true;
  if (n === 110) return readNote(text, next) !== null;
  return wordAt(text, next, 'and') || wordAt(text, next, 'quoting') || wordAt(text, next, 'citing');
}

/**
 * Reads a pin whose first item begins at `at`. The first item is taken as it stands; a later one only when nothing says
 * that it begins another citation or goes on as prose.
 */
export function readPin(text: string, at: number, label: Span | null): Read<PinCite> | null {
  const first = readItem(text, at);
  if (!first) return null;
  const items: PinItem[] = [first.value];
  let end = first.end;
  while (items.length < MAX_ITEMS) {
    const next = readFurtherItem(text, end, items[items.length - 1] as PinItem);
    if (!next) break;
    items.push(next.value);
    end = next.end;
  }
  return { value: { start: label ? label.start : at, end, label, items }, end };
}

/** Behind a star page that stands among the numbers of a citation: `543 U.S. *3118 551`, `100, *54 101-03`. */
export function skipStar(text: string, at: number): number {
  const end = starPageEnd(text, at);
  return end > at && isBlank(text.charCodeAt(end)) ? skipBlanks(text, end) : at;
}

/** "999 1003," of a scan that lost the dash: the second page of a range. */
function readLostRange(text: string, at: number, last: PinItem): Read<PinItem> | null {
  const number = last.dash ? null : readNumber(text, at);
  if (!number || !(number.value > last.from && number.value < last.from + 30) || beginsLocator(text, at)) return null;
  const c = text.charCodeAt(number.end);
  return c === 44 || c === 40 || c === 41 ? item('page', at, null, number, at, text) : null;
}

function readFurtherItem(text: string, end: number, last: PinItem): Read<PinItem> | null {
  // A note follows its page with a blank or a comma: `1104 n. 9`, `455, n.9`, `129 & n.4`.
  let i = skipBlanks(text, end);
  let c = text.charCodeAt(i);
  // Most pins end here: a bracket, a period or a semicolon follows.
  if (c === 40 || c === 46 || c === 59 || c === 41 || c === 91) return null;
  if (c === 42 && last.kind !== 'star') {
    i = skipStar(text, i);
    c = text.charCodeAt(i);
  }
  const glued = i === end;
  let separator = false;
  if (c === 44 || c === 38) {
    separator = true;
    i = skipBlanks(text, i + 1);
    if (c === 44 && text.charCodeAt(i) === 38) i = skipBlanks(text, i + 1);
    if (c === 44 && wordAt(text, i, 'and')) i = skipBlanks(text, i + 3);
  } else if (c === 97 && wordAt(text, i, 'and')) {
    separator = true;
    i = skipBlanks(text, i + 3);
  }
  c = text.charCodeAt(i);
  if (c === 42 && separator && last.kind === 'page') {
    i = skipStar(text, i);
    c = text.charCodeAt(i);
  }
  if (c === 110 || c === 102) {
    const note = readNote(text, i);
    if (
      note &&
      (last.kind === 'page' || last.kind === 'star' || last.kind === 'note') &&
      !(glued && !separator && text.charCodeAt(i + 1) === 46 && !isDigit(text.charCodeAt(i + 2)) && !isBlank(text.charCodeAt(i + 2)))
    )
      return note;
    return null;
  }
  if (!separator) {
    return isDigit(c) && last.kind === 'page' ? readLostRange(text, i, last) : null;
  }
  if (c === 95) return readBlankPin(text, i);
  const next = readItem(text, i);
  if (!next || next.value.kind === 'other' || next.value.kind === 'note') return null;
  if (isDigit(c) && beginsLocator(text, i)) return null;
  // `2-ER-214, 3-ER-400`: the volume of the next.
  if (!endsPin(text, next.end) || (isDash(text.charCodeAt(next.end)) && isUpper(text.charCodeAt(next.end + 1)))) return null;
  // After several notes a bare number is another note: `nn. 15, 16`.
  const plural = last.kind === 'note' && (last.marker === null || /nn|s/.test(text.slice(last.marker.start, last.marker.end)));
  return plural && next.value.kind === 'page' ? { value: { ...next.value, kind: 'note' }, end: next.end } : next;
}
