import type { RecordEntry } from '../../tables/records.ts';
import { isAbbreviatedWord } from '../../tables/abbreviations.ts';
import { span, type Span } from '../../text/span.ts';
import { fold, isBlank, isDigit, isUpper, skipBlanks, skipBlanksBack, wordAt } from '../chars.ts';
import type { PinCite } from '../citation.ts';
import { newRecord } from '../newNodes.ts';
import { addNode } from '../nodes.ts';
import { readPin, readPinLabel } from '../pins.ts';
import type { Scan } from '../scan.ts';
import { readTail } from '../tail.ts';

/** Record cites, court documents and docket entries (spec §1, CourtDoc, RecordCite). */

/** A party's or witness's word before a document: `Aplees.`, `Pl.’s`, `Jones`, `Reh’g`. */
const BEFORE = /^(?:[A-Z][\w.]*['’]?[a-z]*\.?|[A-Z]\.)$/;
const NOT_BEFORE = new Set([
  'See',
  'In',
  'The',
  'But',
  'Cf.',
  'And',
  'Id.',
  'Compare',
  'Accord',
  'Also',
  'As',
  'Under',
  'This',
  'That',
  'When',
  'Where',
  'Court',
  'No.',
]);

/** Reads a record document at `document`. -1 where it is a word of prose. */
export function readRecord(scan: Scan, document: Span, entry: RecordEntry): number {
  const { text } = scan;
  const pinned = readRecordPin(text, document.end);
  if (!pinned && entry.needs === 'pin') return -1;
  if (!pinned) return -1;
  const start = extendBack(text, document.start, scan.floor);
  if (!pinned.at && start === document.start && entry.needs === 'pin' && followsName(text, start, scan.floor)) return -1;
  return addRecord(scan, span(start, document.end), pinned.at, pinned.pin, pinned.end);
}

function addRecord(scan: Scan, document: Span, at: Span | null, pin: PinCite | null, end: number): number {
  const key = fold(scan.text.slice(document.start, document.end)).replace(/’/g, "'");
  return readTail(scan, addNode(scan, newRecord(document, key, end, at, pin)), end);
}

interface RecordPin {
  readonly at: Span | null;
  readonly pin: PinCite;
  readonly end: number;
}

/** `at 1104 n. 9`, `29`, `¶ 46`, `8:24-9:5`, `No. 31`, `12-1 at 4` behind the document. */
function readRecordPin(text: string, from: number): RecordPin | null {
  let i = skipBlanks(text, from);
  if (text.charCodeAt(i) === 44) i = skipBlanks(text, i + 1);
  const label = readPinLabel(text, i);
  if (label) {
    const pin = readPin(text, label.end, label.value);
    return pin ? { at: label.value, pin: pin.value, end: pin.end } : null;
  }
  if (i === from || text.charCodeAt(skipBlanks(text, from)) === 44) return null;
  const c = text.charCodeAt(i);
  if (!isDigit(c) && c !== 0xb6 && !(isUpper(c) && isDigit(text.charCodeAt(i + 1)))) return null;
  const pin = readPin(text, i, null);
  if (!pin) return null;
  // `ECF No. 12 at 4`: the entry's number, then its page.
  const further = readPinLabel(
    text,
    text.charCodeAt(skipBlanks(text, pin.end)) === 44 ? skipBlanks(text, skipBlanks(text, pin.end) + 1) : skipBlanks(text, pin.end),
  );
  const page = further && wordAt(text, further.value.start, 'at') ? readPin(text, further.end, further.value) : null;
  return page
    ? { at: null, pin: { ...page.value, start: pin.value.start, items: [...pin.value.items, ...page.value.items] }, end: page.end }
    : { at: null, pin: pin.value, end: pin.end };
}

/** Where the document's name begins when the words before it belong to it. */
function extendBack(text: string, at: number, floor: number): number {
  let start = at;
  for (let n = 0; n < 6; n++) {
    const to = skipBlanksBack(text, start, floor);
    if (to <= floor || to === start) break;
    let from = to;
    while (from > floor && !isBlank(text.charCodeAt(from - 1)) && to - from < 24) from--;
    let word = text.slice(from, to);
    const open = Math.max(word.lastIndexOf('('), word.lastIndexOf('“'), word.lastIndexOf('['));
    if (open >= 0) {
      from += open + 1;
      word = text.slice(from, to);
    }
    if (!BEFORE.test(word) || NOT_BEFORE.has(word)) break;
    if (
      word.endsWith('.') &&
      !isAbbreviatedWord(word) &&
      !/^(?:Aple?e?s?|Aplts?|Pls?|Defs?|Resps?|Pets?|Pet'rs?|Gov't|Am|Supp|Opp'n|Jt)\.$/.test(word)
    )
      break;
    start = from;
    if (open >= 0) break;
  }
  return start;
}

/** Whether the word before is part of a name or an abbreviation, so that `App. 29` is the end of `Ill. App. 29`. */
function followsName(text: string, at: number, floor: number): boolean {
  const to = skipBlanksBack(text, at, floor);
  if (to <= floor || to === at) return to > floor;
  let from = to;
  while (from > floor && !isBlank(text.charCodeAt(from - 1)) && to - from < 24) from--;
  const word = text.slice(from, to);
  return (
    isUpper(word.charCodeAt(0)) && !NOT_BEFORE.has(word) && !/[;:,!?”")]$/.test(word) && (!word.endsWith('.') || isAbbreviatedWord(word))
  );
}

/** `O’Brien, J., dissent at 1134`: another opinion of the same case, cited by its author, at the word "dissent" or "concurrence". */
export function readSeparateOpinion(scan: Scan, at: number): number {
  const { text } = scan;
  const word = /^(?:dissent(?:ing)?|concurrence|concurring)(?: op\.| opinion)?/.exec(text.slice(at, at + 24));
  if (!word) return -1;
  const head = text.slice(Math.max(scan.floor, at - 48), at);
  const author = /(?:^|[^\w’'.])([A-Z][\p{L}’'-]{1,24},\s(?:C\.\s?)?J{1,2}\.,\s)$/u.exec(head);
  if (!author) return -1;
  const label = readPinLabel(text, skipBlanks(text, at + word[0].length));
  const pin = label ? readPin(text, label.end, label.value) : null;
  if (!label || !pin) return -1;
  const start = at - (author[1] as string).length;
  return addRecord(scan, span(start, at + word[0].length), label.value, pin.value, pin.end);
}
