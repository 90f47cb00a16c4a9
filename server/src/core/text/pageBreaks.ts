import { apartFromHeadings, isHeading } from './headingLines.ts';
import { paragraphs } from './segments.ts';
import type { Span } from './span.ts';

/**
 * Paragraphs of raw PDF text that a page break, a running header or double spacing has cut: their parts are one paragraph again, so
 * that a citation that goes over the page is read whole.
 */
export interface WholeParagraph {
  readonly source: Span;
  /** What the reader of the paragraph does not see: blank lines, page numbers, running headers; in order, inside `source`. */
  readonly gaps: readonly Span[];
}

/** Parts of one paragraph are joined up to this length; it bounds what is read again at a keystroke. */
const LONGEST_PARAGRAPH = 24_000;
/** How many page numbers and headers may stand between two parts. */
const MAX_HEADERS = 6;
/** No header line is longer. */
const MAX_HEADER = 90;
/** How far back an open case name or bracket is looked for. */
const TAIL = 100;

/** The paragraphs of a text in order, those that are cut in one piece. Linear: whether two parts are joined depends on their edges alone. */
export function wholeParagraphs(text: string): readonly WholeParagraph[] {
  const parts = apartFromHeadings(text, paragraphs(text));
  const pages = pageLines(text);
  let page = 0;
  const found: WholeParagraph[] = [];
  for (let i = 0; i < parts.length; i++) {
    const first = parts[i] as Span;
    const { start } = first;
    let { end } = first;
    let gaps: Span[] | null = null;
    for (;;) {
      while (page < pages.length && (pages[page] as Span).end < end) {
        const line = pages[page++] as Span;
        if (line.start > start) (gaps ??= []).push(line);
      }
      const next = nextPart(text, parts, i, start, end);
      if (!next || next.end - start > LONGEST_PARAGRAPH) break;
      while (page < pages.length && (pages[page] as Span).start <= next.start) page++;
      (gaps ??= []).push({ start: behindBreak(text, next.from), end: next.start });
      end = next.end;
      i = next.part;
    }
    found.push(gaps ? { source: { start, end }, gaps } : { source: first, gaps: NONE });
  }
  return found;
}

const NONE: readonly Span[] = [];

/** Behind the one break that stays between two parts, however the file writes it. */
const behindBreak = (text: string, at: number): number => at + (text.startsWith('\r\n', at) ? 2 : 1);

/** The part that goes on from the one that ends at `end`: its place in `parts`, where the text breaks off (`from`) and goes on (`start`). */
function nextPart(
  text: string,
  parts: readonly Span[],
  at: number,
  start: number,
  end: number,
): (Span & { readonly part: number; readonly from: number }) | null {
  if (at + 1 >= parts.length) return null;
  const last = text.charCodeAt(end - 1);
  if (isStop(last) || isCloser(last)) {
    // A sentence or clause ended; no header is looked for.
    if (last !== PERIOD ? isStop(last) && last !== 59 : !endsInShortWord(text, end)) return null;
    const next = parts[at + 1] as Span;
    return goesOn(text, start, end, next.start) ? { start: next.start, end: next.end, part: at + 1, from: end } : null;
  }
  const ends = mayEndHeader(text, end, last);
  if (ends && mayBeginHeader(text, start) && isHeader(text, { start, end })) return null;
  const from = ends ? withoutHeader(text, start, end) : end;
  const stop = Math.min(parts.length - 1, at + 1 + MAX_HEADERS);
  let part = at + 1;
  let next = parts[part] as Span;
  while (part < stop && mayBeginHeader(text, next.start) && isHeader(text, next)) {
    part = behindHeaderPart(text, parts, part, stop);
    next = parts[part] as Span;
  }
  const goes = mayBeginHeader(text, next.start) ? behindHeader(text, next) : next.start;
  return goes < next.end && goesOn(text, start, from, goes) ? { start: goes, end: next.end, part, from } : null;
}

/** Whether the last word, its period taken off, is short and capitalised or a "v": `Tex.`, `Inc.`, `v.`, but no `case.`. */
function endsInShortWord(text: string, end: number): boolean {
  let at = end - 1;
  while (at > 0 && end - at < 8 && isWordChar(text.charCodeAt(at - 1))) at--;
  if (end - at > 7) return false;
  const first = text.charCodeAt(at);
  return isUpper(first) || end - at <= 3 || first === 99;
}

/** Header lines end in a number that stands apart, capitals, a bracket or a dash, or in "dissenting", "concurring", "Court". */
function mayEndHeader(text: string, end: number, last: number): boolean {
  if (last === 103 || last === 116) return text.endsWith('ing', end) || text.endsWith('ourt', end);
  if (isLower(last) || last === COMMA) return false;
  if (!isDigit(last)) return true;
  let at = end - 1;
  while (at > 0 && isDigit(text.charCodeAt(at - 1))) at--;
  if (at === 0 || end - at > 6) return false;
  const before = text.charCodeAt(at - 1);
  if (before !== 32) return !isWordChar(before) && before !== PERIOD && before !== COMMA;
  const word = text.charCodeAt(at - 2);
  return !isWordChar(word) || word === 101 || word === 102;
}

const HEADER_STARTS: ReadonlySet<string> = new Set(['Pa', 'Pe', 'Ci', 'Ca', 'Op', 'Sy', 'No']);

/** Header lines begin with a number, a dash, a bracket, capitals, or one of a few words. */
function mayBeginHeader(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if (isLower(c)) return false;
  if (!isUpper(c) || !isLower(text.charCodeAt(at + 1))) return c !== 0x201c && c !== 34;
  return HEADER_STARTS.has(text.slice(at, at + 2));
}

const PERIOD = 46;
const COMMA = 44;

const isWordChar = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 0x2019 || c === 39;
const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isLower = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 0xdf && c <= 0xff);
const isUpper = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde);
const isHyphen = (c: number): boolean => c === 45 || c === 0xad || c === 0x2010;
/** `.?!:;` */
const isStop = (c: number): boolean => c === PERIOD || c === 63 || c === 33 || c === 58 || c === 59;
/** Quotation marks and brackets that close. */
const isCloser = (c: number): boolean => c === 34 || c === 0x201d || c === 0x2019 || c === 41 || c === 93;

/** Whether the text that breaks off at `end` goes on at `next`: only where no sentence ends and no footnote or heading can begin. */
function goesOn(text: string, start: number, end: number, next: number): boolean {
  const last = text.charCodeAt(end - 1);
  const first = text.charCodeAt(next);
  const closed = isCloser(last) && isStop(text.charCodeAt(end - 2));
  if (closed) return false;
  if (isStop(last) || isCloser(last)) {
    if (last !== PERIOD && !isLower(first)) return false;
  } else {
    // No paragraph begins with a comma.
    if (first === COMMA || first === PERIOD || first === 59) return text.charCodeAt(next + 1) !== first;
    if (isHyphen(last) && isLower(text.charCodeAt(end - 2))) return isLower(first) || isUpper(first);
  }
  if (isHyphen(last) && isDigit(text.charCodeAt(end - 2)) && isDigit(first)) return true;
  if (isLower(first)) return lowerGoesOn(text, end, next, last);
  if (!isDigit(first) && !isUpper(first) && first !== 40 && first !== 91) return false;
  // What follows is looked at first: most paragraphs begin as nothing that goes on, and show it in their first word.
  if (isUpper(first) && !mayGoOn(text, next)) return false;
  const head = text.slice(next, next + TAIL);
  if (isUpper(first)) {
    if (isDigit(last)) return REPORTER_AND_PAGE.test(head) && endsInVolume(tailOf(text, start, end));
    if (commaAndNumber(head) && NAME_ENDS.test(head)) return openName(tailOf(text, start, last === PERIOD ? end - 1 : end));
    if (last === PERIOD) {
      const tail = tailOf(text, start, end);
      return (
        (YEAR_ENDS.test(head) && opensBracket(tail)) ||
        (REPORTER_AND_PAGE.test(head) && OPEN_REPORTER.test(tail)) ||
        (NAME_ABBREVIATED.test(tail) && NAME_GOES_ON.test(head))
      );
    }
    return (
      head.includes(' v') && NAME_GOES_ON.test(head) && NAME_BEGAN.test(tailOf(text, start, end)) && !isHeading(text.slice(start, end))
    );
  }
  if (isDigit(first)) {
    const tail = tailOf(text, start, end);
    if ((PAGE_HEAD.test(head) && OPEN_REPORTER.test(tail)) || (/\bat$/.test(tail) && /^\d{1,6}[.,;)–-]/.test(head))) return true;
    if (last === PERIOD) return YEAR_ENDS.test(head) && opensBracket(tail);
    if (!DIGITS.test(head)) return false;
    return last === COMMA || LEADS.test(tail) || openName(tail);
  }
  return isDigit(last) && (COURT_AND_YEAR.test(head) || /^\([a-z]\)\(\d/.test(head));
}

/** `(2d Cir. 2000)`, `(Tex. App.—Houston [14th Dist.] 2007, no pet.)`. */
const COURT_AND_YEAR = /^[([](?:[A-Z\d][^()[\]]{0,40}(?:\[\w{2,5} Dist\.\] )?)?\d{4}(?:, [a-z][^()[\]]{2,40})?[)\]]/;
const VOLUME = /,\s+\d{1,4}$/;
/** `…, 112` or, the comma forgotten, `Times v. Sullivan 376`. */
const endsInVolume = (tail: string): boolean =>
  VOLUME.test(tail) || (/[a-z.] \d{1,4}$/.test(tail) && openName(tail.slice(0, tail.lastIndexOf(' '))));
/** A volume and a reporter whose page is still to come: `, 112 S. Ct.`, `614 So. 2d`. */
const OPEN_REPORTER = /[,’'] \s{0,3}\d{1,4}\s{1,4}[A-Z](?:[A-Za-z]{0,6}\.\s?){1,4}(?:[2-4]?d|[45]th)?$/;
/** A page with what follows one: a pin, the court and year, the next of a string. */
const PAGE_HEAD = /^\d{1,4}(?:[,;]|\s{1,3}\()/;
/** `N.H. 73, 80` behind the volume that ended the page. */
const REPORTER_AND_PAGE = /^[A-Z][A-Za-z.’' ]{0,14}\.\s?(?:\d(?:d|th)\s)?\d{1,4}\b/;
/** A volume and its reporter, a year, or pages: not the number of a footnote and its first word. */
const DIGITS = /^\d{1,4}(?:\s+(?!Id\.|Cf\.)(?:[A-Z][\w’']{0,12}\.|[A-Z]{2,4}\d|[A-Z][A-Za-z]{1,5}\s\d|IL\sApp|Ohio\s)|[)\],;–-])/;
/** Words after which a number follows. */
const LEADS = /(?:^|\s)(?:at|[Ss]ee|Nos?\.|&|nn?\.|pp?\.|[Cc]iting|[Qq]uoting)$/;
/** `See Omaha Healthcare`, `quoting United`, `cf.`: a name may have begun. */
const NAME_BEGAN =
  /(?:[A-Z][\w’'-]*\.?,?|[A-Z][\w’'.-]*\s(?:of|the|&|and|for)|(?:[Ss]ee|also|e\.g\.,|[Cc]iting|[Qq]uoting|[Aa]ccord|with))$/;
/** `United States Nat.` at the foot of a page: no sentence ends there. */
const NAME_ABBREVIATED =
  /[A-Z][\w’'-]{2,20}\s(?:Nat|Nat[’']l|Dept|Dep[’']t|Bd|Ass[’']n|Assn|Comm[’']n|Ins|Mut|Fed|Gen|Univ|Sch|Dist|Cty|Cnty|Tel|Int[’']l|Indus|Mfg|Sav|Bros)\.$/;
const NAME_GOES_ON = /^(?:(?:[A-Z&][\w.&’'-]{0,20},?|of|the|and|for|ex rel\.)\s{1,4}){0,7}v\.?\s{1,4}[A-Z]/;
/** The rest of a case's name, its comma, and a volume or docket. */
const NAME_ENDS = /^(?:(?:[A-Z&][\w.&’'-]{0,20},?|of|the|and|for)\s{1,4}){0,6}[A-Z][\w.&’'-]{0,20},\s{1,4}(?:\d{1,4}\s{1,4}[A-Z]|Nos?\.\s)/;

/** `a. first`, `ii) second`, `n3 The note`: marks of a list's item or a note, but `v. Jones` and `c. 12` go on. */
const LIST_MARK = /^(?:[abd-u]|i{1,3}|iv|vi{1,3}|ix)[.)]\s|^n\d/;
/** Abbreviations behind whose period a sentence may go on in lower case. */
const MID_SENTENCE =
  /(?:^|[\s(.])(?:[A-Z][a-z]{0,2}|Corp|Supp|Dist|Bros|Assn|cert|rev|vs?|nos?|pp?|nn?|rel|op|arts?|amend|cl|ch|subds?|e\.g|i\.e|seq)\.$/;

const marksItem = (text: string, at: number): boolean => {
  for (let i = at + 1; i < at + 5; i++) if (!isLower(text.charCodeAt(i))) return text.charCodeAt(i) !== 32;
  return false;
};

function lowerGoesOn(text: string, end: number, next: number, last: number): boolean {
  if (marksItem(text, next) && LIST_MARK.test(text.slice(next, next + 6))) return false;
  if (last === PERIOD) return MID_SENTENCE.test(text.slice(Math.max(0, end - 12), end));
  return last === COMMA || lineLength(text, end, 24) >= 24;
}

/** Whether what follows a capitalised word can be the rest of a name, a page or a year: prose goes on in lower case. */
function mayGoOn(text: string, at: number): boolean {
  let i = at + 1;
  while (i < at + 24 && !isSpace(text.charCodeAt(i))) i++;
  while (i < at + 30 && isSpace(text.charCodeAt(i))) i++;
  const c = text.charCodeAt(i);
  return (
    !isLower(c) ||
    text.startsWith('of ', i) ||
    text.startsWith('the ', i) ||
    text.startsWith('and ', i) ||
    text.startsWith('for ', i) ||
    c === 118
  );
}

/** Whether the first comma is followed by a number or a docket. */
function commaAndNumber(head: string): boolean {
  let at = head.indexOf(',') + 1;
  if (at === 0) return false;
  while (isSpace(head.charCodeAt(at))) at++;
  const c = head.charCodeAt(at);
  // A firm's name goes on behind its first comma: `Clinic, Inc., 402 S.W.3d`.
  return isDigit(c) || isUpper(c);
}

const tailOf = (text: string, start: number, end: number): string => text.slice(Math.max(start, end - TAIL), end);

/** A court's bracket that the page cut: `(Tex.` `2011)`. */
const YEAR_ENDS = /^[^();]{0,36}\d{4}\)/;
const opensBracket = (tail: string): boolean => {
  const open = tail.lastIndexOf('(');
  return open >= 0 && open > tail.length - 40 && tail.indexOf(')', open) < 0;
};

/** Whether a case's name has begun and not ended: `See Patterson v.`, `Bailey v. Amaya`, `In re McDonald’s Corp. S’holder`. */
function openName(tail: string): boolean {
  if (/\svs?\.?$/.test(tail)) return true;
  const at = Math.max(tail.lastIndexOf(' v. '), tail.lastIndexOf(' v '), tail.lastIndexOf('\nv. '), tail.lastIndexOf('In re ') + 2);
  return at >= 2 && PARTY.test(tail.slice(at + 3).trim());
}

const PARTY = /^(?:(?:[A-Z&+(][\w.&’')/-]*,?|of|the|and|for|on|in|ex|rel\.|de|la|del)(?:\s+|$))+$/;

/** How long the last line before `end` is, its indentation included, as far as it matters. */
function lineLength(text: string, end: number, most: number): number {
  const line = text.slice(Math.max(0, end - most), end);
  return line.length - 1 - Math.max(line.lastIndexOf('\n'), line.lastIndexOf('\r'));
}

// ---- page numbers and running headers -----------------------------------------------------------------------------------

const HEADER_LINES: readonly RegExp[] = [
  // -15-, [15], 15
  /^[-–—~[]?\s?\d{1,4}\s?[-–—~\]]?$/,
  /^[Pp](?:age|AGE)\s+\d{1,4}(?:\s+of\s+\d{1,4})?$/,
  /^Cite as:?(?: |$)/,
  /^(?:Opinion of the Court|Per Curiam|Syllabus|Opinion of [A-Z]{3,}, (?:C\. )?J\.)$/,
  /^[A-Z][A-Z’']+ ?, (?:C\. ?)?J\., (?:dissenting|concurring)[a-z ]{0,30}$/,
  // 6     MEZA-CARMONA V. GARLAND
  /^\d{1,4}\s{2,}[A-Z][^a-z]{4,60}(?:\bv\. [^a-z]{2,50})?$/,
  /^[A-Z][^a-z]{4,60}(?:\bv\. [^a-z]{2,50})?\s{2,}\d{1,4}$/,
  /^Nos?\. \d[\w-]{3,20}(?:(?:,| c\/w| &)? (?:Nos?\. )?\d[\w-]{3,20}){0,4}$/,
  /^(?:[A-Z0-9]{2,8} )?Case:? \d[\w:-]+\s+(?:Document|Doc)[:.]? .{0,80}$/,
];

/** The parts of the line `Cite as: 598 U. S. ____ (2023) 3`, each a line of its own. */
const CITE_AS = /^Cite as:$/;
const CITED_AS = /^(?:\d{1,3} U\. ?S\. _{2,6}|\(\d{4}\)\s+\d{1,4})$/;

/** The part behind the header at `part`: the next, or where it is a `Cite as:` alone what stands behind the rest of its line. */
function behindHeaderPart(text: string, parts: readonly Span[], part: number, stop: number): number {
  let next = part + 1;
  if (!CITE_AS.test(partText(text, parts[part] as Span))) return next;
  while (next < stop && CITED_AS.test(partText(text, parts[next] as Span))) next++;
  return next;
}

const partText = (text: string, { start, end }: Span): string => text.slice(start, Math.min(end, start + MAX_HEADER));

/** Whether the whole of a part is a page number or a running header. */
function isHeader(text: string, { start, end }: Span): boolean {
  if (end - start > 120) return false;
  const part = text.slice(start, end);
  if (!isHeaderLine(firstLine(part))) return false;
  return part.split(/[\r\n]+/).every((line) => isHeaderLine(line.trim()));
}

function firstLine(part: string): string {
  let end = 0;
  while (end < part.length && !isBreak(part.charCodeAt(end))) end++;
  return part.slice(0, end).trim();
}

/** Most lines show by their first characters that they are none. */
function isHeaderLine(line: string): boolean {
  if (line.length > MAX_HEADER || line === '') return false;
  const first = line.charCodeAt(0);
  if (isLower(first)) return false;
  if (isUpper(first) && isLower(line.charCodeAt(1)) && !HEADER_STARTS.has(line.slice(0, 2))) return false;
  for (const header of HEADER_LINES) if (header.test(line)) return true;
  return false;
}

/** In a line of a part a bare number may be anything; set off to the middle or the margin it is a page's. */
const isHeaderInPart = (line: string): boolean => isHeaderLine(line.trim()) && (/^\s{8}/.test(line) || !/^\s*\d{1,4}\s*$/.test(line));

/** Where the line of `at` begins; parts come without the white space before them. */
function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < MAX_HEADER && !isBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where a part ends when a last line that is a header is taken off. */
function withoutHeader(text: string, start: number, end: number): number {
  const length = lineLength(text, end, MAX_HEADER + 1);
  if (length > MAX_HEADER || end - length <= start || !isHeaderInPart(text.slice(end - length, end))) return end;
  let at = end - length;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Where a part begins when first lines that are headers are taken off. */
function behindHeader(text: string, { start, end }: Span): number {
  let at = start;
  for (let n = 0; n < 2; n++) {
    const stop = Math.min(end, at + MAX_HEADER);
    let line = at;
    while (line < stop && !isBreak(text.charCodeAt(line))) line++;
    if (line >= stop || !isHeaderInPart(text.slice(lineStart(text, at), line))) break;
    at = line;
    while (at < end && isSpace(text.charCodeAt(at))) at++;
  }
  return at;
}

/** The lines `Page 98` and `[542 U.S. 563]` of a text, line breaks behind them included. */
function pageLines(text: string): readonly Span[] {
  const pages = linesLike(text, '\nPage ', /^Page \d{1,4}[ \t]{0,8}(?:\r\n|\r|\n)/);
  const marks = linesLike(text, '\n[', /^\[\d{1,4} [A-Z][A-Za-z. ]{0,12}(?:\dd )?\d{1,5}\][ \t]{0,8}(?:\r\n|\r|\n)/);
  return marks.length === 0 ? pages : [...pages, ...marks].sort((a, b) => a.start - b.start);
}

function linesLike(text: string, opening: string, line: RegExp): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
    const match = line.exec(text.slice(at + 1, at + 48));
    if (match) found.push({ start: at + 1, end: at + 1 + match[0].length });
  }
  return found;
}

const isBreak = (c: number): boolean => c === 10 || c === 13;
const isSpace = (c: number): boolean => c === 32 || (c >= 9 && c <= 13) || c === 0xfeff;
