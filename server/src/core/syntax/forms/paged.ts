import type { CodeEntry } from '../../tables/codes.ts';
import type { ReporterEntry } from '../../tables/reporters.ts';
import { span, type Span } from '../../text/span.ts';
import { charBefore, isBlank, isDash, isDigit, isLetter, isUpper, isWord, skipBlanks, skipBlanksBack, skipDigits } from '../chars.ts';
import type { NumberPart, PagePart, PinCite, SectionList, SourceCitation } from '../citation.ts';
import { matchSeries } from '../lexicon.ts';
import { newCode, newSource } from '../newNodes.ts';
import { addNode } from '../nodes.ts';
import { readNumber, readPin, readPinLabel } from '../pins.ts';
import type { Draft, Scan } from '../scan.ts';
import { readSections, readSectionSign } from '../sections.ts';
import { readTail } from '../tail.ts';
import { readTitleBefore } from './titles.ts';

/** What is cited by volume and page and is no case: statutes at large, registers, articles, treaties, the Congressional Record (spec §1). */

/** What is cited by designation and number, or by volume and page, but is no code. */
export function sourceKind(entry: CodeEntry): SourceCitation['kind'] | null {
  switch (entry.kind) {
    case 'journal':
    case 'legislative':
    case 'executive':
    case 'treaty':
    case 'book':
      return entry.kind;
    default:
      return null;
  }
}

/** Series among the reporters that print no decisions: annotations, opinions of attorneys general, bulletins. */
const SERIES_ROOTS: ReadonlyMap<string, SourceCitation['kind']> = new Map([
  ['A.L.R.', 'journal'],
  ['A.L.R. Fed.', 'journal'],
  ['C.B.', 'executive'],
  ['I.R.B.', 'executive'],
  ["Op. Att'y Gen.", 'executive'],
  ['Op. O.L.C.', 'executive'],
  ["Ops. Cal. Att'y Gen.", 'executive'],
]);

/** The kind of a series that is listed with the reporters but prints no decisions; null for any other. */
export const seriesKind = (entry: ReporterEntry): SourceCitation['kind'] | null => SERIES_ROOTS.get(entry.root) ?? null;

/**
 * `51 Harv. L. Rev. 638, 662`, `112 Stat. 2860, 2863`, `58 Fed. Reg. 51,735`, `143 Cong. Rec. S3687`. `start`: where an act's own
 * name and date begin. -1 where no page follows.
 */
export function readPaged(scan: Scan, volume: NumberPart, series: Span, entry: CodeEntry, start: number = volume.start): number {
  const read = readPages(scan.text, series);
  if (!read) return -1;
  const source = sourceKind(entry);
  if (source) return addPaged(scan, volume, read, source, entry.abbreviation);
  const kind = entry.kind === 'session_law' || entry.kind === 'fed_reg' || entry.kind === 'regulation' ? entry.kind : 'statute';
  const { page, pin } = read;
  // `2005 Wis. Act 400, § 5`.
  const sections = kind === 'session_law' && page && !pin ? sectionsBehind(scan.text, read.end) : null;
  const end = sections ? sections.end : read.end;
  return finish(scan, newCode(kind, start, sections ? end : read.core, { title: volume, code: series, entry, sections, page, pin }), end);
}

/** `, § 5` behind the page of session laws. */
function sectionsBehind(text: string, at: number): SectionList | null {
  const i = text.charCodeAt(at) === 44 ? skipBlanks(text, at + 1) : at;
  const sign = i > at && text.charCodeAt(i) === 0xa7 ? readSectionSign(text, i) : null;
  return sign ? (readSections(text, sign.end, sign.value, { dotted: true })?.value ?? null) : null;
}

/** A series of the reporters' table that prints no decisions: `54 A.L.R.3d 9`, `2004-1 C.B. 509`. -1 where no page follows. */
export function readSeries(scan: Scan, volume: NumberPart, series: Span, entry: ReporterEntry, kind: SourceCitation['kind']): number {
  const read = readPages(scan.text, series);
  if (!read) return -1;
  return addPaged(scan, withYear(scan.text, volume), read, kind, entry.abbreviation);
}

/** `2004-1` of `2004-1 C.B. 509`, whose second number the scanner came to. */
function withYear(text: string, volume: NumberPart): NumberPart {
  const start = volume.start - 5;
  return start >= 0 && isDash(charBefore(text, volume.start)) && skipDigits(text, start) === start + 4 && !isWord(charBefore(text, start))
    ? { start, end: volume.end, value: Number.NaN }
    : volume;
}

/** A journal that no table knows, between a comma and a page: `84 Int’l Rev. Red Cross 571, 572 (2002)`. -1 where it is prose. */
export function readUnknownJournal(scan: Scan, volume: NumberPart): number {
  const { text } = scan;
  const before = skipBlanksBack(text, volume.start, Math.max(0, volume.start - 8));
  const comma = charBefore(text, before);
  if (before === volume.start || (comma !== 44 && comma !== 0x201d && comma !== 34)) return -1;
  const at = skipBlanks(text, volume.end);
  const name = JOURNAL.exec(text.slice(at, at + 60));
  if (!name || !/\b(?:Rev|L|J|Q)\./.test(name[1] as string) || NO_JOURNAL.test(name[1] as string)) return -1;
  const series = span(at, at + (name[1] as string).length);
  const read = readPages(text, series);
  if (!read) return -1;
  const after = text.charCodeAt(skipBlanks(text, read.end));
  if (after !== 40 && after !== 91) return -1;
  return addPaged(scan, volume, read, 'journal', inSmallLetters(text.slice(series.start, series.end).replace(/\s+/g, ' ')));
}

/** A journal that articles set in small capitals, which plain text turns into capitals: `HARV. L. REV.` as the table spells it; any other as it is. */
function inSmallLetters(series: string): string {
  if (/[a-z]/.test(series)) return series;
  const small = series.replace(/[A-Z]{2,}/g, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  const match = matchSeries(small, 0);
  const known =
    match?.end === small.length ? match.values.find((value) => value.table === 'code' && value.entry.kind === 'journal') : undefined;
  return known ? known.entry.abbreviation : series;
}

const JOURNAL = /^((?:(?:[A-Z][A-Za-z’'-]*\.?|(?:[A-Z]\.){1,3}|&|of|and)\s*){2,6}?)\s+(?=\d{1,4}\b)/;
/** Reporters and codes that a table does not know are no journals. */
const NO_JOURNAL = /\b(?:App|Ct|Cir|Supp|Code|Stat|Rep|Cas|Dec|Reg|Const|No|Cong|Rul|Proc)\b/;

interface Pages {
  readonly page: PagePart | null;
  readonly pin: PinCite | null;
  /** Where the core ends: behind the page, or behind the pin of a short form. */
  readonly core: number;
  readonly end: number;
}

/** The page, or "at" and a pin, behind a series. */
function readPages(text: string, series: Span): Pages | null {
  let at = skipBlanks(text, series.end);
  if (at === series.end && text.charCodeAt(at) !== 44) return null;
  const read = readPinLabel(text, text.charCodeAt(at) === 44 ? skipBlanks(text, at + 1) : at);
  if (read && text.charCodeAt(read.value.start) === 97) {
    const pin = readPin(text, read.end, read.value);
    return pin ? { page: null, pin: pin.value, core: pin.end, end: pin.end } : null;
  }
  // `1865 Miss. Laws p. 165`.
  if (read) at = read.end;
  const page = readSeriesPage(text, at);
  if (!page) return null;
  const wordy = !/[.\d]/.test(text.slice(series.start, series.end));
  const next = text.charCodeAt(skipBlanks(text, page.end));
  if (wordy && next !== 40 && next !== 44 && next !== 91) return null;
  const pin = readFurtherPages(text, at, page);
  return { page, pin, core: page.end, end: pin ? pin.end : page.end };
}

/** A page as the series prints it: `51,735`, `S3687`, `2763A`. */
function readSeriesPage(text: string, at: number): PagePart | null {
  const letter = isUpper(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1));
  if (letter && !'SHED'.includes(text.charAt(at))) return null;
  const number = readNumber(text, letter ? at + 1 : at);
  if (!number) return null;
  let end = number.end;
  if (isUpper(text.charCodeAt(end)) && !isWord(text.charCodeAt(end + 1))) end++;
  if (isLetter(text.charCodeAt(end)) && end === number.end) return null;
  return { start: at, end, text: text.slice(at, end), value: letter || end > number.end ? Number.NaN : number.value };
}

/** The pin behind the first page: the further pages, or the whole range that the first page begins. */
function readFurtherPages(text: string, at: number, page: PagePart): PinCite | null {
  const pages = Number.isNaN(page.value) ? null : readPin(text, at, null);
  const first = pages?.value.items[0];
  if (pages && first) {
    if (first.end > page.end) return pages.value;
    const items = pages.value.items.slice(1);
    return items.length > 0 ? { start: (items[0] as Span).start, end: pages.end, label: null, items } : labelled(text, page.end);
  }
  return labelled(text, page.end);
}

/** `, at 2863` behind the page. */
function labelled(text: string, at: number): PinCite | null {
  const i = skipBlanks(text, at);
  if (text.charCodeAt(i) !== 44) return null;
  const from = skipBlanks(text, i + 1);
  const label = readPinLabel(text, from);
  if (label) return readPin(text, label.end, label.value)?.value ?? null;
  // `S3687, S3690`: further pages of the same kind.
  return isUpper(text.charCodeAt(from)) && isDigit(text.charCodeAt(from + 1)) ? (readPin(text, from, null)?.value ?? null) : null;
}

function addPaged(scan: Scan, volume: NumberPart, read: Pages, kind: SourceCitation['kind'], series: string): number {
  const { page, pin } = read;
  const title = page && (kind === 'journal' || kind === 'treaty') ? titleBefore(scan, volume.start, kind) : null;
  return finish(scan, newSource(kind, volume.start, read.core, { title, volume, series, page, pin }), read.end);
}

function finish(scan: Scan, node: Parameters<typeof addNode>[1], end: number): number {
  (node as Draft<SourceCitation>).fullEnd = end;
  const index = addNode(scan, node);
  scan.floor = Math.max(scan.floor, end);
  return readTail(scan, index, end);
}

/** What a treaty's citation holds between its title and its series: article and date. */
const TREATY_WORDS = new Set('art. arts. annex para. paras. Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec.'.split(' '));

/** Author and title before the volume: `Leach, Perpetuities in a Nutshell, `. */
function titleBefore(scan: Scan, at: number, kind: SourceCitation['kind']): Span | null {
  const { text } = scan;
  const end = skipBlanksBack(text, at, scan.floor);
  // The comma may stand inside the quotation marks of a title.
  const c = charBefore(text, end);
  const quoted = (c === 0x201d || c === 34) && charBefore(text, end - 1) === 44;
  if ((c !== 44 && !quoted) || end <= scan.floor || isBlank(charBefore(text, end - 1))) return null;
  const title = readTitleBefore(text, quoted ? end - 2 : end - 1, scan.floor, kind === 'treaty' ? TREATY_WORDS : undefined);
  if (!title || title.capitals === 0) return null;
  if (title.author === 'none' && title.capitals < 2) return null;
  return span(title.start, quoted ? end - 2 : title.end);
}
