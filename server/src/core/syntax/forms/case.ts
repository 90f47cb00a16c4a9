import { type ReporterEntry, reporterByAbbreviation } from '../../tables/reporters.ts';
import { type Span, span } from '../../text/span.ts';
import { charBefore, endsText, isBlank, skipBlanks, skipDigits, skipMarkedPage } from '../chars.ts';
import type { NumberPart, PinCite } from '../citation.ts';
import { readCourtDate } from '../courtDates.ts';
import { readHistoryGap } from '../history.ts';
import { newCase } from '../newNodes.ts';
import { addNode, addParallel, isParallelGap } from '../nodes.ts';
import type { DraftNode, Scan } from '../scan.ts';
import { readTail } from '../tail.ts';
import { type Before, NOTHING_BEFORE, readBefore } from './caseBefore.ts';
import { type Locator, readAfterReporter, readPinAfterPage } from './caseLocator.ts';

/** Case citations: full, short, parallel, neutral, database (spec §1, FullCase, ShortCase, NeutralCase, Database). */

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
  const fitting = entries.length === 1 ? entries : entries.filter((entry) => volumeFits(volume, entry));
  const entry = fitting[0];
  if (!entry || !volumeFits(volume, entry)) return -1;
  const locator = readAfterReporter(scan.text, reporter, entry);
  // `8 Will. 3, c. 11`: a statute of England by the year of its king.
  if (locator?.page && entry.kind === 'nominative' && /^,\s+c(?:h|c)?\.\s/.test(scan.text.slice(locator.page.end, locator.page.end + 8)))
    return -1;
  return locator ? addCase(scan, volume.start, volume, locator, fitting) : -1;
}

const TAX_OPINION = /^(T\.\s?C\.\s(?:Memo\.?|Summ(?:ary|\.)\sOp(?:inion|\.)))\s(?:No\.\s)?(\d{4})([-–—])(\d{1,4})(?![\w-])/;

/** `T.C. Memo. 1999-45`, the Tax Court's own number, at its first letter: the year stands behind the series. -1 where none does. */
export function readTaxOpinion(scan: Scan, at: number): number {
  const { text } = scan;
  const found = TAX_OPINION.exec(text.slice(at, at + 48));
  const entry =
    found && reporterByAbbreviation.get(text.startsWith('M', at + found[1].search(/[MS]/)) ? 'T.C. Memo.' : 'T.C. Summary Opinion');
  if (!entry) return -1;
  const [all, written, year, , number] = found;
  const end = at + all.length;
  const page = { start: end - number.length, end, text: number, value: Number(number) };
  const volume = { start: page.start - 5, end: page.start - 1, value: Number(year) };
  const pin = readPinAfterPage(text, page, entry);
  const reporter = span(at, at + written.length);
  return addCase(scan, at, volume, { reporter, nominative: null, page, at: null, pin, end: pin ? pin.end : end }, [entry]);
}

/** Adds the case whose locator begins at `start`, with what stands before and behind it. `fitting`: the editions that its reporter may mean. */
function addCase(scan: Scan, start: number, volume: NumberPart, locator: Locator, fitting: readonly ReporterEntry[]): number {
  const { text } = scan;
  const entry = fitting[0] as ReporterEntry;
  const { reporter } = locator;
  const primary = parallelPrimary(scan, start, volume, entry);
  const before: Before = primary >= 0 ? NOTHING_BEFORE : readBefore(text, start, scan.floor, entry);
  if (entry.bareWord && primary < 0 && !before.full && readsAsWord(text, reporter) && !placed(text, start, before, locator)) return -1;
  if (primary < 0 && !before.name) {
    const head = runningHeadEnd(text, start, locator);
    if (head > start) return head;
  }
  const coreEnd = locator.page ? locator.page.end : (locator.pin as PinCite).end;
  const fullStart = before.name?.start ?? before.docket?.start ?? (before.courtDate ? before.courtDate.start : start);
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
    popular: before.popular,
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
  scan.chainEnd = after === end ? end : dated || text.charCodeAt(after - 1) === 40 ? after : -1;
  return after;
}

/** Whether a reporter is written so that it may be a word or a name of prose: `Mass`, `Hill`, `US`. */
const readsAsWord = (text: string, reporter: Span): boolean => !/[.\d'’‘]/.test(text.slice(reporter.start, reporter.end));

/** Whether what stands beside such a locator shows that it is one: a short form's name and "at", a bracket with court and year, or the word of a history. */
function placed(text: string, start: number, before: Before, locator: Locator): boolean {
  if (locator.at) return before.name !== null;
  const next = skipBlanks(text, locator.end);
  return (
    (text.charCodeAt(next) === 91 && readCourtDate(text, next) !== null) ||
    /(?:['’]d|affirmed|reversed|denied|granted)\s$/.test(text.slice(Math.max(0, start - 10), start))
  );
}

/** Marks of a page between brackets: one locator or, where several reporters print the decision, two. */
const PAGE_MARK = /^(?:\s{0,3},\s{1,3}\d{1,4}\s[A-Z][\w.’' ]{0,24}\s\d{1,5})?\s{0,2}\]/;

/**
 * Where what a page bears ends, which is not what its author cites: `Cite as 307 Neb. 172`, `[542 U.S. 515]` between two pages, a
 * pending page that is a line of its own. -1 where it is none.
 */
function runningHeadEnd(text: string, start: number, { page, end }: Locator): number {
  const before = charBefore(text, start);
  if (before === 91) {
    const mark = PAGE_MARK.exec(text.slice(end, end + 48));
    return mark ? end + mark[0].length : -1;
  }
  if (start === 0) return page !== null && page.text === null && endsText(text, end) ? end : -1;
  return isBlank(before) && /\bCite as:?\s{1,8}$/.test(text.slice(Math.max(0, start - 17), start)) ? end : -1;
}

const TAKES_PARALLEL: ReadonlySet<string> = new Set(['full_case', 'short_case', 'id', 'supra', 'cross_reference']);

/** The citation that a locator at `start` is a parallel of: the one whose locator ended just before it, with only a comma between. */
function parallelPrimary(scan: Scan, start: number, volume: NumberPart, entry: ReporterEntry): number {
  if (scan.chainEnd < 0 || scan.last < 0) return -1;
  const bracketed = scan.chainEnd === start && scan.text.charCodeAt(start - 1) === 40;
  if (!bracketed && !isParallelGap(scan.text, scan.chainEnd, start)) return -1;
  const last = scan.nodes[scan.last];
  if (!last || !TAKES_PARALLEL.has(last.kind)) return -1;
  // `474 U.S. at 161, 106 S. Ct. 477, 447 U.S. at 270`: another volume of the reporter is another case.
  if ('reporter' in last && last.reporter.entry === entry && last.volume.value !== volume.value && isKnown(last.volume) && isKnown(volume))
    return -1;
  return !scan.text.slice(scan.chainEnd, start).includes(';') || partedAsInMichigan(last, entry) ? scan.last : -1;
}

/**
 * A semicolon separates parallels only in Michigan: behind its own reports, and behind those of the Supreme Court or of another state
 * where an unofficial print of the same court follows at once. Elsewhere it begins the next authority of a string.
 */
function partedAsInMichigan(node: DraftNode, next: ReporterEntry): boolean {
  if (!('reporter' in node) || node.courtDate !== null) return false;
  const { abbreviation, kind } = node.reporter.entry;
  if (abbreviation === 'U.S.') return next.impliedCourt === 'U.S.' && next.abbreviation !== 'U.S.';
  return abbreviation.startsWith('Mich.') || (kind === 'state' && next.kind === 'regional');
}

/** A volume that has its number: none pending. */
const isKnown = (volume: NumberPart): boolean => volume.value > 0;

/** The volume at `at` when it is followed by a star page (`135 *355 Mass. 147`, `51 [**504] L. Ed. 2d 411`): where the reporter begins. */
export function skipStarPage(text: string, at: number): number {
  if (text.charCodeAt(at) === 91) return skipMarkedPage(text, at);
  if (text.charCodeAt(at) !== 42) return at;
  const end = skipDigits(text, at + 1);
  return end > at + 1 && end - at <= 6 && isBlank(text.charCodeAt(end)) ? skipBlanks(text, end) : at;
}
