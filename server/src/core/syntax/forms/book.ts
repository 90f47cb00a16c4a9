import type { CodeEntry } from '../../tables/codes.ts';
import { span, type Span } from '../../text/span.ts';
import { charBefore, isDigit, isLetter, isUpper, skipBlanks, skipBlanksBack, skipDigits } from '../chars.ts';
import type { NumberPart, PinCite, SectionList } from '../citation.ts';
import { shortClose } from '../courtDates.ts';
import { newSource } from '../newNodes.ts';
import { addNode } from '../nodes.ts';
import { readPin, readPinLabel } from '../pins.ts';
import type { Scan } from '../scan.ts';
import { readSections, readSectionSign } from '../sections.ts';
import { readTail } from '../tail.ts';
import { readTitleBefore, type TitleBefore } from './titles.ts';

/**
 * Books, treatises, dictionaries, encyclopedias, restatements and the Federalist (spec §1, Book and Restatement). A book has no
 * series that a table could know: it shows by its edition, or by authors with initials before its title. Anything less is prose.
 */

/** How far behind a bracket's opening its year may stand. */
const MAX_EDITION = 110;
const EDITION =
  /(?:\bed\.?,?|\beds\.|\btransl?\.|\b[Rr]ev\.|\breprint|\b\d+(?:st|d|nd|rd|th)\s+[Ee]d\.?,?)[^()]*\b1[5-9]\d\d|(?:\bed\.?,?|\beds\.|\btransl?\.|\b[Rr]ev\.|\breprint|\ban\.\s+ed\.,?)[^()]*\b20\d\d/;
const YEAR = /^\((?:[A-Z][A-Za-z.&' ]{0,40}\s+)?(?:1[5-9]|20)\d\d(?:\s?&\s+Supp\.[^()]*)?\)$/;

/** What the bracket at `at` says: an edition, only a year, or nothing of a book. */
function editionAt(text: string, at: number): 'edition' | 'year' | null {
  if (text.charCodeAt(at) !== 40) return null;
  const close = shortClose(text, at, MAX_EDITION);
  // Every edition and year ends in digits: it spares most brackets of prose the rest.
  if (close < 0 || !isDigit(charBefore(text, close)) || !isDigit(charBefore(text, close - 3))) return null;
  const inside = text.slice(at, close + 1);
  return EDITION.test(inside) ? 'edition' : YEAR.test(inside) ? 'year' : null;
}

/** Treatises that are cited without author or edition. */
const KNOWN =
  /(?:Federal\s+Practice\s+(?:and|&)\s+Procedure|Fed\.\s+Prac\.\s+&\s+Proc\.(?:\s+Civ\.|\s+Crim\.)?|Wright\s+&\s+Miller|Moore['’]s\s+Federal\s+Practice|Collier\s+on\s+Bankruptcy|Wigmore\s+on\s+Evidence|McCormick\s+on\s+Evidence|Williston\s+on\s+Contracts|Corbin\s+on\s+Contracts|Nimmer\s+on\s+Copyright)$/;

/** Whether an author and title before a section or page are a book's, given what stands behind them. */
function isBook(text: string, found: TitleBefore, shown: 'edition' | 'year' | null, paged: boolean): boolean {
  if (KNOWN.test(text.slice(found.titleStart, found.end).replace(/,$/, ''))) return true;
  // `Dobbs § 12.4, at 819`: a section with a page is no statute's.
  if (paged) return found.capitals >= 1;
  if (found.volume && /\son\s/.test(text.slice(found.titleStart, found.end))) return found.capitals >= 2;
  if (shown === 'edition') return found.capitals >= 2 || (found.author !== 'none' && found.capitals >= 1);
  return found.author === 'initials' && found.capitals >= 1 && (shown === 'year' || found.capitals >= 2);
}

/** A treatise whose sections were read, the words before them being its author and title: `2 W. LaFave, Search and Seizure § 4.2`. -1 where they are not. */
export function readBookAtSection(scan: Scan, sections: SectionList, end: number): number {
  const { text } = scan;
  const before = skipBlanksBack(text, sections.start, scan.floor);
  const last = charBefore(text, before);
  // No title ends before a section that opens a sentence or stands behind punctuation.
  if (before <= scan.floor || last === 46 || last === 59 || last === 40 || last === 58 || isDigit(last)) return -1;
  const titleEnd = last === 44 ? before - 1 : before;
  const pin = pinBehind(text, end);
  const behind = pin ? pin.end : end;
  const shown = editionAt(text, skipBlanks(text, behind));
  if (shown !== 'edition' && !mayBeTitle(text, titleEnd)) return -1;
  const found = readTitleBefore(text, titleEnd, scan.floor);
  if (!found || !isBook(text, found, shown, pin !== null)) return -1;
  return addBook(scan, found, behind, pin);
}

/** Whether the word that ends at `end` can end a title; it spares most sections the look-behind. */
function mayBeTitle(text: string, end: number): boolean {
  let start = end;
  while (start > end - 24 && start > 0 && (isLetter(charBefore(text, start)) || ".’'".includes(text.charAt(start - 1)))) start--;
  return isUpper(text.charCodeAt(start)) && start < end && !/^(?:Act|Code|Stat|Title|See|Under|Const)\b/.test(text.slice(start, end));
}

/** `, p. 593`, `, at 187`, `, pp. 152-153` behind a section. */
function pinBehind(text: string, at: number): PinCite | null {
  const from = skipBlanks(text, text.charCodeAt(at) === 44 ? at + 1 : at);
  const label = from > at ? readPinLabel(text, from) : null;
  return label ? (readPin(text, label.end, label.value)?.value ?? null) : null;
}

function addBook(scan: Scan, found: TitleBefore, end: number, pin: PinCite | null): number {
  const volume: NumberPart | null = found.volume
    ? {
        start: found.volume.start,
        end: found.volume.end,
        value: Number.parseInt(scan.text.slice(found.volume.start, found.volume.end), 10),
      }
    : null;
  const node = newSource('book', found.start, end, { title: span(found.start, found.end), volume, series: null, page: null, pin });
  return readTail(scan, addNode(scan, node), end);
}

/**
 * A book whose edition or year opens at the bracket at `at`: `Black's Law Dictionary 123 (11th ed. 2019)`, `W. Prosser, Law of
 * Torts 20 (1971)`. Gives the offset behind it, or -1 where the bracket is prose.
 */
export function readBookAtBracket(scan: Scan, at: number): number {
  const { text } = scan;
  const shown = editionAt(text, at);
  if (!shown) return -1;
  const end = skipBlanksBack(text, at, scan.floor);
  if (end === at || end <= scan.floor) return -1;
  const page = pageBefore(text, end, scan.floor);
  if (shown === 'year' && !page && !/[\p{L}]/u.test(text.charAt(end - 1))) return -1;
  const found = readTitleBefore(text, page ? page.titleEnd : end, scan.floor);
  if (!found || found.end <= found.titleStart || !isBook(text, found, shown, false)) return -1;
  if (!page && shown === 'year' && found.author !== 'initials') return -1;
  const pin = page && page.start < end ? (readPin(text, page.start, page.label)?.value ?? null) : null;
  if (page && page.start < end && !pin) return -1;
  return addBook(scan, found, end, pin);
}

interface PageBefore extends Span {
  readonly titleEnd: number;
  readonly label: Span | null;
}

/** The pages, `at` or `pp.` before them, that end at `end`. */
function pageBefore(text: string, end: number, floor: number): PageBefore | null {
  const from = Math.max(floor, end - 40);
  // `3 Collier on Bankruptcy ¶ 362.03[4] (16th ed. 2021)`.
  const paragraph = /,?\s+¶{1,2}\s?\d[\d.]*(?:\[\w{1,3}\])*(?:[-–]\d[\d.]*)?$/.exec(text.slice(from, end));
  if (paragraph) return { start: end, end, titleEnd: end - paragraph[0].length, label: null };
  const match = /(,?\s+(?:at|pp?\.)?\s*)(\d{1,4}(?:[-–]\d{1,4})?(?:,\s+(?:\d{1,4}(?:[-–]\d{1,4})?|n\.\s+\d{1,3}))*)$/.exec(
    text.slice(from, end),
  );
  if (!match) return null;
  const start = end - (match[2] as string).length;
  const lead = match[1] as string;
  const titleEnd = start - lead.length;
  const word = /(?:at|pp?\.)\s*$/.exec(lead);
  const label = word ? span(start - word[0].length, start - word[0].length + word[0].trimEnd().length) : null;
  return titleEnd > floor ? { start, end, titleEnd, label } : null;
}

/** `28 Am. Jur. 2d Evidence § 5`, `81 C.J.S. Social Security § 22`: an encyclopedia by volume, topic and section. -1 where no section follows. */
export function readEncyclopedia(scan: Scan, volume: NumberPart, series: Span, entry: CodeEntry): number {
  const { text } = scan;
  const topic = /^,?\s+(?:[A-Z][A-Za-z'’-]*,?(?:\s+|(?=§))(?:(?:of|and|the|or|in|for|to|by|&)\s+)*){1,8}/.exec(
    text.slice(series.end, series.end + 80),
  );
  const at = series.end + (topic ? topic[0].length : 0);
  const sign = topic ? readSectionSign(text, at) : null;
  const sections = sign ? readSections(text, sign.end, sign.value, { dotted: true }) : null;
  if (!sections) return -1;
  const pin = pinBehind(text, sections.end);
  const end = pin ? pin.end : sections.end;
  const title = span(volume.start, sections.end);
  const node = newSource('book', volume.start, end, { title, volume: null, series: entry.abbreviation, page: null, pin });
  return readTail(scan, addNode(scan, node), end);
}

const RESTATEMENT =
  /^(?:\s*\((?:First|Second|Third|Fourth|1st|2d|3d|4th)\)|\s+(?:First|Second|Third|2d|3d)|\.?\s?[234]d)?,?\s+(?:of\s+)?(?:the\s+)?(?:Law\s+(?:of\s+)?)?[A-Z][A-Za-z]+(?:[\s:,&]+(?:of|and|the|for|to|in|[A-Z][A-Za-z.]+))*/;

/** `Restatement (Second) of Torts § 402A cmt. k`, `Rest.2d Torts, § 402A` at its first letter. -1 where it is prose. */
export function readRestatement(scan: Scan, at: number): number {
  const { text } = scan;
  const short = text.startsWith('Rest.', at);
  const word = span(at, at + (short ? 4 : 'Restatement'.length));
  const title = RESTATEMENT.exec(text.slice(word.end, word.end + 140));
  if (!title) return -1;
  if (short && !/[234]d/.test(title[0])) return -1;
  const titleSpan = span(word.start, word.end + title[0].length);
  let i = skipBlanks(text, titleSpan.end);
  if (text.charCodeAt(i) === 44) i = skipBlanks(text, i + 1);
  const sign = readSectionSign(text, i);
  const sections = sign ? readSections(text, sign.end, sign.value, { dotted: true }) : null;
  if (!sections) return -1;
  const { end } = sections;
  const series = text.slice(word.start, titleSpan.end);
  const node = newSource('restatement', word.start, end, { title: titleSpan, volume: null, series, page: null, pin: null });
  return readTail(scan, addNode(scan, node), end);
}

/** `The Federalist No. 78, at 465` at "Federalist". -1 where it is only spoken of. */
export function readFederalist(scan: Scan, at: number): number {
  const { text } = scan;
  const head = /^(?:Federalist|FEDERALIST)(?:\s+Papers)?,?\s+N(?:o|O)\.\s+/.exec(text.slice(at, at + 32));
  if (!head) return -1;
  const number = skipDigits(text, at + head[0].length);
  if (number === at + head[0].length || number > at + head[0].length + 2) return -1;
  const article = /(?:^|\s+)(The|THE)\s+$/.exec(text.slice(Math.max(scan.floor, at - 5), at));
  const start = article ? at - (article[0].trimStart().length as number) : at;
  const pin = pinBehind(text, number);
  const end = pin ? pin.end : number;
  const cited =
    pin !== null ||
    text.charCodeAt(skipBlanks(text, end)) === 40 ||
    /(?:[Ss]ee|[Cc]f\.|e\.g\.),?\s+$/.test(text.slice(Math.max(0, start - 8), start));
  if (!cited) return -1;
  const node = newSource('book', start, end, { title: span(at, number), volume: null, series: null, page: null, pin });
  return readTail(scan, addNode(scan, node), end);
}
