import { matchOpening } from '../lexicon.ts';
import type { RecordEntry } from '../../tables/records.ts';
import { span, type Span } from '../../text/span.ts';
import { fold, isDigit, isUpper, skipBlanks, skipBlanksBack, skipDigits } from '../chars.ts';
import type { PinCite } from '../citation.ts';
import { newRecord } from '../newNodes.ts';
import { addNode } from '../nodes.ts';
import { readPin, readPinLabel } from '../pins.ts';
import { MAX_OWN_RECORD, type OwnRecords } from '../ownRecords.ts';
import type { Scan } from '../scan.ts';
import { readSections, readSectionSign } from '../sections.ts';
import { readTail } from '../tail.ts';
import { readRecordPin, type RecordPin } from './recordPins.ts';
import { endsInitials, extendBack, followsName, inCitePlace, proseFollows, titleBeforeEntry, titleBeforePage } from './recordTitles.ts';

/** Record cites, court documents and docket entries (spec §1, CourtDoc, RecordCite). */

/** Reads a record document at `document`. -1 where it is a word of prose. */
export function readRecord(scan: Scan, document: Span, entry: RecordEntry): number {
  const { text } = scan;
  const read = readRecordPin(text, document.end, entry);
  if (!read || isRunningHead(text, document.end)) return -1;
  // `H. R. 1` is a bill; `Id. at ECF p. 11` is an id. still.
  if (endsInitials(text, document) || /\b[Ii]d\.,? at\s+$/.test(text.slice(Math.max(0, document.start - 12), document.start))) return -1;
  if (entry.kind === 'docket' && isDocketNumber(text, document, read)) return -1;
  const start = extendBack(text, document.start, scan.floor, entry);
  const labelled = read.at !== null || read.pin?.items[0]?.kind === 'paragraph';
  if (entry.needs === 'place' && (labelled || start !== document.start || !endsAsCited(scan, document, read))) return -1;
  if (!labelled && isSpoken(scan, document, start, entry, read)) return -1;
  const joined = joinLast(scan, start, read, OWNER);
  if (joined > 0) return joined;
  if (entry.kind === 'docket' && start === document.start) {
    const titled = readTitled(scan, document, read);
    if (titled > 0) return titled;
  }
  const name = span(start, read.entry ? read.entry.end : document.end);
  return addRecord(scan, name, read.at, read.pin, read.end);
}

/** `Smith v. Jones, Docket No. 12-1, 2013 WL 5811261`: the number of a decision that a database has. */
function isDocketNumber(text: string, document: Span, read: RecordPin): boolean {
  const comma = text.charCodeAt(read.end) === 44 && text.charCodeAt(skipBlanksBack(text, document.start, 0) - 1) === 44;
  return comma && read.pin === null && DATABASE.test(text.slice(read.end + 1, read.end + 40));
}

const DATABASE = /^\s+(?:(?:19|20)\d\d\s+(?:WL|LX|[A-Z][\w.]*\s(?:[\w.]+\s){0,3}LEXIS)\s|slip\s+op)/;

/** One of the case's own abbreviations at `at`: `SJ Tr. 12:3`, `Blue Br. at 4`. -1 where none stands there with a page behind it. */
export function readOwnRecord(scan: Scan, own: NonNullable<OwnRecords>, at: number): number {
  const { text } = scan;
  const match = own.match(text, at, Math.min(text.length, at + MAX_OWN_RECORD));
  const entry = match?.values[0];
  if (!match || !entry) return -1;
  const read = readRecordPin(text, match.end, entry) ?? readRecordPin(text, match.end, { ...entry, kind: 'exhibit', pins: ['entry'] });
  if (!read) return -1;
  return addRecord(scan, span(at, read.entry ? read.entry.end : match.end), read.at, read.pin, read.end, entry.name);
}

/** `Brief for Appellant            21`: the head of a page, its number set apart by blanks. */
const isRunningHead = (text: string, at: number): boolean => /^[ \u00a0]{4,}\d/.test(text.slice(at, skipBlanks(text, at) + 1));

/** Whether an initial and its page stand as a citation does: behind a bracket or semicolon or a sentence, and before what ends one. */
const endsAsCited = ({ text, floor }: Scan, document: Span, read: RecordPin): boolean =>
  inCitePlace(text, document.start, floor) && /^\s*(?:[.;,)]|$)/.test(text.slice(read.end, read.end + 3));

/** Whether the document is only spoken of, or its abbreviation is the end of another name. */
function isSpoken({ text, floor }: Scan, document: Span, start: number, entry: RecordEntry, read: RecordPin): boolean {
  if (entry.needs === 'pin' && start === document.start && followsName(text, start, floor)) return true;
  if (entry.abbreviation === 'Vol.') return true;
  const letter = read.entry !== null && isUpper(text.charCodeAt(read.entry.start)) && read.pin === null;
  const word = text.charCodeAt(document.end - 1) !== 46;
  if (entry.needs === 'pin' && word) return !inCitePlace(text, start, floor) || proseFollows(text, read.end);
  return letter && (!inCitePlace(text, start, floor) || proseFollows(text, read.end));
}

function addRecord(scan: Scan, document: Span, at: Span | null, pin: PinCite | null, pinEnd: number, name: string | null = null): number {
  const end = sectionBehind(scan.text, pinEnd);
  // `Hale Decl., Ex. C` is `Hale Decl. Ex. C`.
  const key = fold(scan.text.slice(document.start, document.end))
    .replace(/’/g, "'")
    .replace(/,(?=\sEx)/, '');
  return readTail(scan, addNode(scan, newRecord(document, key, end, at, pin, name)), end);
}

/** `Ex. 3 § 4.2(b)`, `Dkt. 17-1 at 5 ¶ 12`: behind the section or paragraph of a document, which no comma parts from it. */
function sectionBehind(text: string, at: number): number {
  const next = skipBlanks(text, at);
  const c = next > at && next - at < 3 ? text.charCodeAt(next) : 0;
  if (c === 0xb6) return readPin(text, next, null)?.end ?? at;
  const sign = c === 0xa7 ? readSectionSign(text, next) : null;
  return (sign && readSections(text, sign.end, sign.value, { dotted: true })?.end) ?? at;
}

/** What may stand between a document and the number of the docket entry in which it lies: `Ex. 15 to Defs.’ Mot., ECF No. 59-17`. */
const BETWEEN = /^(?:,|\s+(?:to|of|for|in\s+(?:Supp|Support|Opp['’]n)\.?\s+(?:of|to))\s+[A-Z][^;()]{0,90}(?:\s+\([^()]{2,60}\))?,)\s*$/;
/** An exhibit and the paper that it is attached to. */
const OWNER = /^\s+(?:to|of)\s+(?:the\s+)?$/;

/** Makes what was read part of the record citation before it, where only `gap` lies between them. -1 where more does. */
function joinLast(scan: Scan, start: number, read: RecordPin, gap: RegExp): number {
  const index = scan.nodes.length - 1;
  const last = scan.nodes[index];
  if (last?.kind !== 'record' || index !== scan.last || start < last.fullEnd || start - last.fullEnd > 170) return -1;
  if (last.parentheticals.length > 0 || !gap.test(scan.text.slice(last.fullEnd, start))) return -1;
  last.end = read.end;
  last.fullEnd = read.end;
  last.pin ??= read.pin;
  last.at ??= read.at;
  scan.floor = Math.max(scan.floor, read.end);
  return readTail(scan, index, read.end);
}

/** A docket entry whose paper is named before it: one citation with the paper. -1 where no paper is named. */
function readTitled(scan: Scan, document: Span, read: RecordPin): number {
  const { text } = scan;
  const joined = joinLast(scan, document.start, read, BETWEEN);
  if (joined > 0) return joined;
  const title = titleBeforeEntry(text, document.start, scan.floor);
  if (!title) return -1;
  const name = span(title.start, read.entry ? read.entry.end : document.end);
  const key = fold(text.slice(title.start, title.end)).replace(/’/g, "'");
  return readTail(scan, addNode(scan, newRecord(name, key, read.end, read.at, read.pin, null)), read.end);
}

/** A paper that no table knows, at the "at" before its page: `HOD at 6.`. -1 where prose goes on or no paper is named. */
export function readUnlisted(scan: Scan, at: number): number {
  const { text } = scan;
  const label = readPinLabel(text, at);
  const pin = label ? readPin(text, label.end, label.value) : null;
  if (!label || !pin || !/^(?:[.;,)]|\s*\(|$)/.test(text.slice(pin.end, pin.end + 8))) return -1;
  const title = titleBeforePage(text, at, scan.floor);
  return title ? addRecord(scan, title, label.value, pin.value, pin.end) : -1;
}

/** `2-ER-214–18`: the volume at `at` and the pages of the excerpts whose letters are at `letters`, behind its hyphen. -1 where none are. */
export function readVolumePage(scan: Scan, at: number, letters: number): number {
  return isUpper(scan.text.charCodeAt(letters)) ? readLetteredPage(scan, at, letters, /^(?:[SF]?ER|AA|JA|App)[-–](?=\d)/) : -1;
}

/** Appendix pages with the volume's letters glued on: `Appx78-79`, `JA45`, `ER-14`, `ROA.123`, `PageID.45` at the first letter. -1 where none are. */
export const readGluedPage = (scan: Scan, at: number): number =>
  readLetteredPage(scan, at, at, /^(?:S?Appx|S?JA|ROA\.|PageID\.|SPA|[SF]?ER[-–]?|RE|A(?=\d{2}))(?=\d)/);

function readLetteredPage(scan: Scan, at: number, letters: number, form: RegExp): number {
  const { text } = scan;
  const head = form.exec(text.slice(letters, letters + 8));
  if (!head) return -1;
  const from = letters + head[0].length;
  const initials = head[0].replace(/[-–]$/, '');
  const hyphen = initials !== head[0];
  const short = at === letters && initials.length <= 2;
  const pin = readPin(text, from, null);
  if (!pin || skipDigits(text, from) - from > 7) return -1;
  // `(A45-47.)`: a lone letter with its number is much else besides.
  if (initials === 'A' && !'.;,)'.includes(text.charAt(pin.end) || ' ')) return -1;
  if (short && !inCitePlace(text, at, scan.floor) && !(hyphen && '.,;)'.includes(text.charAt(pin.end) || '.'))) return -1;
  const paragraph = skipBlanks(text, pin.end);
  const further = text.charCodeAt(paragraph) === 0xb6 ? readPin(text, paragraph, null) : null;
  return addRecord(scan, span(at, letters + initials.length), null, pin.value, further ? further.end : pin.end);
}

const AMICUS =
  /^Briefs?\s+(?:for|of)\s+[^;()“”\d]{2,140}?\s+as\s+Amic(?:us|i)\s+Curiae(?:\s+(?:in\s+Support\s+of|Supporting)\s+[A-Z][A-Za-z ]{3,32})?,?\s+(?=\d|pp?\.|at\s+)/;
/** `Brief for Re-` `spondent/Cross-Petitioner States 23`, `Brief for Petitioners in No. 20-1, p. 12`. */
const PARTY_BRIEF =
  /^Briefs?\s+for\s+(?:(?:[A-Z][\w.’'/]*(?:-\s{0,40}[A-Za-z][\w/]*){0,3},?|et\s+al\.,?|of|and|the|in\s+Nos?\.\s+[\d–-]{3,12}(?:\s+et\s+al\.)?,?)\s+){1,9}(?=\d{1,3}\b|pp?\.|at\s+\d)/;

/** `Brief for States of California et al. as Amici Curiae 5` at "Brief". -1 where no page follows. */
export function readAmicusBrief(scan: Scan, at: number): number {
  const { text } = scan;
  const head220 = text.slice(at, at + 220);
  const head = AMICUS.exec(head220) ?? PARTY_BRIEF.exec(head220);
  if (!head) return -1;
  // A brief of the table is read as the table has it.
  if (
    !/\sas\s/.test(head[0]) &&
    (matchOpening(text, at)?.end ?? 0) > at + 6 &&
    matchOpening(text, at)?.end === at + head[0].trimEnd().length
  )
    return -1;
  const from = at + head[0].length;
  if (isRunningHead(text, from - (/\s*$/.exec(head[0]) as RegExpExecArray)[0].length)) return -1;
  const label = readPinLabel(text, from);
  const pin = isDigit(text.charCodeAt(from)) || label ? readPin(text, label ? label.end : from, label?.value ?? null) : null;
  if (!pin) return -1;
  const end = from - (/[,\s]+$/.exec(head[0]) as RegExpExecArray)[0].length;
  return addRecord(scan, span(at, end), label?.value ?? null, pin.value, pin.end);
}

/** `O’Brien, J., dissent at 1134`: another opinion of the same case, cited by its author, at the word "dissent" or "concurrence". */
export function readSeparateOpinion(scan: Scan, at: number): number {
  const { text } = scan;
  const word = /^(?:dissent(?:ing)?|concurrence|concurring)(?:\s+op\.|\s+opinion)?/.exec(text.slice(at, at + 24));
  if (!word) return -1;
  const head = text.slice(Math.max(scan.floor, at - 48), at);
  const author = /(?:^|[^\w’'.])([A-Z][\p{L}’'-]{1,24},\s+(?:C\.\s?)?J{1,2}\.,\s+)$/u.exec(head);
  if (!author) return -1;
  const label = readPinLabel(text, skipBlanks(text, at + word[0].length));
  const pin = label ? readPin(text, label.end, label.value) : null;
  if (!label || !pin) return -1;
  const start = at - (author[1] as string).length;
  return addRecord(scan, span(start, at + word[0].length), label.value, pin.value, pin.end);
}
