import type { Span } from './span.ts';

/**
 * Headings of plain text that stand directly above a paragraph which begins with a case: `ARGUMENT` and, on the next line,
 * `Roe v. Wade, 410 U.S. 113`. Read in one, the heading would be a part of the case's name. Only what is certainly a heading is told
 * apart: a name may be wrapped over lines as well.
 */

/** The parts, those that begin with such a heading in two. Linear: the first lines of each are looked at. */
export function apartFromHeadings(text: string, parts: readonly Span[]): readonly Span[] {
  let found: Span[] | null = null;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Span;
    const headings = headingsOf(text, part);
    if (headings === null) found?.push(part);
    else (found ??= parts.slice(0, i)).push(...headings);
  }
  return found ?? parts;
}

/** A heading has no more lines. */
const MAX_LINES = 4;
const LONGEST = 120;

/** The headings that the part begins with and what they head; null where it begins with none. */
function headingsOf(text: string, { start, end }: Span): readonly Span[] | null {
  const headings: Span[] = [];
  let from = start;
  let line = start;
  for (let n = 0; n < MAX_LINES; n++) {
    const lineEnd = endOfLine(text, line, end, LONGEST);
    if (lineEnd < 0 || lineEnd === end || !mayBegin(text.charCodeAt(from))) return null;
    const next = skipBlanks(text, lineEnd, end);
    const last = text.slice(line, lineEnd).trimEnd();
    if (from < line && isHeading(last) && beginsAnew(text.slice(from, line), last)) {
      headings.push({ start: from, end: from + text.slice(from, line).trimEnd().length });
      from = line;
    }
    const heading = text.slice(from, line) + last;
    if (!isHeading(heading)) return null;
    const below = lineAt(text, next, end);
    if (beginsCase(text, next, end, below))
      return isCertain(heading, last, below) ? [...headings, { start: from, end: line + last.length }, { start: next, end }] : null;
    line = next;
  }
  return null;
}

/** Below one heading another: `ARGUMENT`, `I. The Motion Should Be Denied`. */
const beginsAnew = (above: string, line: string): boolean => NUMBERED.test(line) || isCapitals(above) !== isCapitals(line);

/** Whether a case begins on the line `below`, which begins at `at`; its name may go on below, but not where that line is a heading too. */
function beginsCase(text: string, at: number, stop: number, below: string): boolean {
  const name = BEGINS_CASE.exec(text.slice(at, Math.min(stop, at + LONGEST)))?.[0];
  return name !== undefined && (name.length <= below.length || /^\s*v/.test(name.slice(below.length)) || !isHeading(below.trimEnd()));
}

/** A capital or the number of a heading: all else is seen at once to be none. */
const mayBegin = (first: number): boolean => (first >= 65 && first <= 90) || (first >= 49 && first <= 57);

/** Whether a heading of one line or more is no beginning of the case on the line below it. */
function isCertain(heading: string, last: string, below: string): boolean {
  if (isCapitals(heading)) return !NAME_IN_CAPITALS.test(below) && !GOES_ON.test(heading);
  if (NAMED.test(heading)) return true;
  const isShort = last.length + 1 + below.search(/\s|$/) <= SHORT * below.length;
  return (NUMBERED.test(heading) && (isShort || SAYS.test(heading))) || (isShort && SAYS.test(heading));
}

/** A line is broken too early to be wrapped where the next word would have stood well within the width of the line below. */
const SHORT = 0.85;

/** Whether a line or several, their white space at the ends taken off, have the form of a heading. */
export const isHeading = (heading: string): boolean =>
  heading.length <= LONGEST * MAX_LINES && (isCapitals(heading) || isTitle(heading) || NAMED.test(heading));

const NUMBERED = /^(?:[IVX]{1,6}|[A-Z]|\d{1,2})[.)]\s+(?=\S)/;
/** All in capitals: `ARGUMENT`, `STATEMENT OF THE CASE`, `II. THE CLAIM FAILS`. */
const isCapitals = (heading: string): boolean => /[A-Z]{4}/.test(heading) && !/[a-z\d,;]/.test(heading.replace(NUMBERED, ''));

/**
 * `I. The Order Was Not Served`: each of its longer words with a capital; a signal begins no title. No word may match in two ways: the
 * ways of thirty words would be multiplied.
 */
const TITLE =
  /^(?!(?:See|But|Cf\.|Accord|Compare|Contra|E\.g\.)[\s,])(?:(?:[A-Z“"(]\S*|(?![A-Z“"(])\S{1,3}|with|from|into|over|upon|under|that|than)\s+){0,30}[A-Z]\S*$/;
/** As many words has a title that no number shows to be one. */
const FEWEST_WORDS = 3;

function isTitle(heading: string): boolean {
  const words = heading.replace(NUMBERED, '');
  if (/\sv\.?\s/.test(words) || /[.,;:]$/.test(words) || !TITLE.test(words)) return false;
  return words !== heading || words.split(/\s+/, FEWEST_WORDS).length === FEWEST_WORDS;
}

/** What briefs call their parts. */
const NAMED =
  /^(?:(?:[IVX]{1,6}|[A-Z]|\d{1,2})[.)]\s+)?(?:Introduction|(?:Factual |Procedural )?Background|(?:Procedural )?History|(?:Summary of (?:the )?)?Argument|Discussion|Analysis|Conclusion|(?:Statement of (?:the )?)?(?:Case|Facts|Issues|Jurisdiction)|Legal Standards?|Standard of Review|(?:Preliminary )?Statement)$/;
/** Words that a point of a brief says something with, and that no party's name has. */
const SAYS =
  /\s(?:Is|Are|Was|Were|Be|Been|Has|Have|Had|Does|Did|Should|Must|Cannot|Not|Fails?|Failed|Lacks?|Erred|Because|Requires?|Its|This)(?:\s|$)/;
/** `Roe v. Wade`, `In re Gault`. */
const BEGINS_CASE =
  /^(?:(?:(?:[A-Z&][\w.&’'-]{0,20},?|of|the|and|for|ex rel\.)\s{1,4}){1,8}v\.?\s{1,4}[A-Z]|(?:In re|Ex parte)\s{1,4}[A-Z])/;
/** `THE ESTATE OF`, `REHABILITA-`: what goes on below. */
const GOES_ON = /(?:\s(?:OF|THE|AND|FOR|IN|TO|BY)|-)$/;
/** `OF REGENTS v. ROTH, 408 U.S.`: the rest of a name that is all in capitals. */
const NAME_IN_CAPITALS = /^[^a-z]*\sv\.?\s+[A-Z]{2}[^a-z,]*(?:,|$)/;

/** The end of the line of `at`; -1 where it is longer than `most`. */
function endOfLine(text: string, at: number, stop: number, most: number): number {
  let end = at;
  while (end < stop && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) if (++end - at > most) return -1;
  return end;
}

/** What stands on the line of `at`, as far as a line goes that somebody wrapped. */
function lineAt(text: string, at: number, stop: number): string {
  const end = endOfLine(text, at, stop, 2 * LONGEST);
  return text.slice(at, end < 0 ? at + 2 * LONGEST : end);
}

function skipBlanks(text: string, at: number, stop: number): number {
  let next = at;
  while (next < stop && text.charCodeAt(next) <= 32) next++;
  return next;
}
