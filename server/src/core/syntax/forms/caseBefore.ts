import type { ReporterEntry } from '../../tables/reporters.ts';
import { span, type Span } from '../../text/span.ts';
import { charBefore, isDigit, isWord, lastBefore, skipBlanksBack, wordAt } from '../chars.ts';
import type { CaseName, CourtDate } from '../citation.ts';
import { readCourtDate } from '../courtDates.ts';
import { starPageStart } from '../nameParts.ts';
import { type NameBefore, otherNameOpens, readNameBefore } from '../names.ts';

/** What stands before the volume of a case citation: its name, docket number, "supra", and in some styles the court and date. */
export interface Before {
  readonly name: CaseName | null;
  readonly full: boolean;
  readonly popular: Span | null;
  readonly supra: Span | null;
  readonly docket: Span | null;
  readonly courtDate: CourtDate | null;
}

export const NOTHING_BEFORE: Before = { name: null, full: false, popular: null, supra: null, docket: null, courtDate: null };

/** What stands left of the volume at `at`, not before `floor`. */
export function readBefore(text: string, at: number, floor: number, entry: ReporterEntry): Before {
  let end = skipBlanksBack(text, at, floor);
  if (isDigit(charBefore(text, end))) end = skipBlanksBack(text, starPageStart(text, end, floor), floor);
  let docket: Span | null = null;
  if (entry.kind === 'database' || entry.kind === 'neutral') {
    docket = readDocketBefore(text, end, floor);
    if (docket) end = skipBlanksBack(text, docket.start, floor);
  }
  if (charBefore(text, end) === 41) return readBracketBefore(text, end, floor, docket);
  const comma = charBefore(text, end) === 44;
  if (comma) end = skipBlanksBack(text, end - 1, floor);
  if (comma && charBefore(text, end) === 41 && isDigit(charBefore(text, end - 1))) {
    const numbered = readNumberedBefore(text, end, floor);
    if (numbered) return numbered;
    // Ohio's older `State v. Bradley (1989), 42 Ohio St.3d 136`.
    if (/\s\(\d{4}\)$/.test(text.slice(Math.max(floor, end - 7), end))) {
      const dated = readBracketBefore(text, end, floor, null);
      if (dated.full) return dated;
    }
  }
  // The close of markup that the host's reader left standing: `*Roe v. Wade*, 410` in plain text, `\\textit{Roe}, 410`.
  if (CLOSING_MARKUP.has(charBefore(text, end))) end--;
  if (comma && !docket && mayBeOldCourt(text, end)) {
    const older = readOldCourtBefore(text, end, floor);
    if (older) return older;
  }
  let supra: Span | null = null;
  if (end - 5 >= floor && wordAt(text, end - 5, 'supra') && !isWord(charBefore(text, end - 5))) {
    supra = span(end - 5, end);
    end = skipBlanksBack(text, end - 5, floor);
    if (charBefore(text, end) === 44) end = skipBlanksBack(text, end - 1, floor);
  }
  if (!comma && !supra) {
    if (!/[\w.’')}]/.test(text.charAt(end - 1)) || closesSentence(text, end)) return { ...NOTHING_BEFORE, docket };
    if (charBefore(text, end) === 46) {
      // "… as Sullivan teaches. 376 U.S. 254": a sentence ended; but "Acme Corp. 410 U.S. 113" only lacks its comma.
      const named = readNameBefore(text, end, floor);
      return named?.full ? before(named, supra, docket, null) : { ...NOTHING_BEFORE, docket };
    }
  }
  return before(end > floor ? readNameBefore(text, end, floor) : null, supra, docket, null);
}

const before = (named: NameBefore | null, supra: Span | null, docket: Span | null, courtDate: CourtDate | null): Before => ({
  name: named?.name ?? null,
  full: named?.full ?? false,
  popular: named?.popular ?? null,
  supra,
  docket,
  courtDate,
});

const CLOSING_MARKUP: ReadonlySet<number> = new Set([42, 95, 125]);

/** A quotation that ends with its sentence: `… the city of Detroit.' 345 F.Supp. 914`. */
const closesSentence = (text: string, end: number): boolean => {
  const last = charBefore(text, end);
  const stop = charBefore(text, end - 1);
  return (last === 39 || last === 0x2019) && (stop === 46 || stop === 63 || stop === 33 || stop === 44);
};

/** California's date or a second name, in the bracket that closes at `end`: `In re K.F. (2009) 173 Cal.App.4th 655`. */
function readBracketBefore(text: string, end: number, floor: number, docket: Span | null): Before {
  const open = lastBefore(text, 40, end, 40);
  const read = open >= floor ? readCourtDate(text, open) : null;
  if (!read || read.end !== end)
    return before(otherNameOpens(text, end, floor) >= 0 ? readNameBefore(text, end, floor) : null, null, docket, null);
  let nameEnd = skipBlanksBack(text, open, floor);
  // `Hadley v. Baxendale, (1854) 156 Eng. Rep. 145`.
  if (charBefore(text, nameEnd) === 44) nameEnd--;
  if (CLOSING_MARKUP.has(charBefore(text, nameEnd))) nameEnd--;
  return before(nameEnd > floor ? readNameBefore(text, nameEnd, floor) : null, null, docket, read.value);
}

/** `, 2000–278, p. 5 (La. App. 5 Cir. 8/29/00)`: Louisiana's own number, its page, court and date. */
const NUMBERED =
  /,\s+((?:No\.\s+)?\d{2,4}[-–](?:[A-Z]{1,2}[-–])?\d{1,5}(?:,\s+pp?\.\s*\d{1,4}(?:[-–]\d{1,4})?)?)\s+\((La\.[^()]{0,36}?),?\s+\d{1,2}\/\d{1,2}\/(\d{2}|\d{4})\)$/;

/** What stands before the regional reporter of a case that Louisiana numbers: its name, number, court and date. */
function readNumberedBefore(text: string, end: number, floor: number): Before | null {
  const from = Math.max(floor, end - 96);
  const found = NUMBERED.exec(text.slice(from, end));
  if (!found) return null;
  const lead = from + found.index;
  const start = lastBefore(text, 40, end, 60);
  const docket = span(lead + found[0].indexOf(found[1]), lead + found[0].indexOf(found[1]) + found[1].length);
  const written = found[3];
  const year = Number(written) + (written.length === 4 ? 0 : Number(written) < 50 ? 2000 : 1900);
  const yearStart = end - 1 - written.length;
  const named = readNameBefore(text, lead, floor);
  return before(named, null, docket, {
    start,
    end,
    bracket: '(',
    court: span(start + 1, start + 1 + found[2].length),
    date: null,
    year: { start: yearStart, end: end - 1, value: year },
    rest: null,
  });
}

// ---- docket numbers -----------------------------------------------------------------------------------------------------

const CASE_KIND =
  /(?:Civ(?:il)?\.?(?: A(?:ction)?\.?)?|Case|Crim\.?(?: A\.)?|Cause|C\.A\.|Misc\.|Adv\.(?: Proc\.)?|App\.|Docket|Dkt\.|Appeal|File) $/;
/** `8th Dist. Cuyahoga ` before "No.": Ohio's courts of appeals by district and county. */
const OHIO_DISTRICT = /(?:^|[\s,])(\d{1,2}(?:st|nd|rd|th|d) Dist\.?(?: [A-Z][a-z]+(?: [A-Z][a-z]+)?)? )$/;
/** `15-cv-1382 (RC)`, `21 Cr. 99 (LAP)` without "No.". */
const BARE_DOCKET =
  /,\s+(\d{2} (?:Civ|Cr|Crim|Misc|Mag|MC)\.? \d{1,5}(?:\s?\([A-Z/]{2,6}\)){0,3}|(?:Civ(?:il)?\.?(?: A(?:ction)?\.?)? )?\d{1,2}(?::\d\d)?[-–][\w:.–-]{3,24}(?:\s?\([A-Z/]{2,6}\)){0,3})$/;

/** The docket number before a database citation: `No. 13-7451,` with the comma that precedes the year. */
function readDocketBefore(text: string, end: number, floor: number): Span | null {
  if (charBefore(text, end) !== 44) return null;
  const from = Math.max(floor, end - 90);
  const head = text.slice(from, end - 1);
  const marker = Math.max(
    head.lastIndexOf(' No. '),
    head.lastIndexOf(' Nos. '),
    head.lastIndexOf('\nNo. '),
    head.lastIndexOf(' No.\u00a0'),
    head.lastIndexOf(' Docket '),
    markBefore(head, ' #'),
    markBefore(head, ' No '),
  );
  if (marker < 0 || /\bv\.?\s/.test(head.slice(marker))) {
    const bare = BARE_DOCKET.exec(head);
    return bare ? span(end - 1 - (bare[1] as string).length, end - 1) : null;
  }
  let start = from + marker + 1;
  const kind = CASE_KIND.exec(text.slice(Math.max(floor, start - 18), start));
  if (kind) start -= kind[0].length;
  const district = OHIO_DISTRICT.exec(text.slice(Math.max(floor, start - 32), start));
  if (district) start -= district[1].length;
  return span(start, end - 1);
}

/** A mark that may be one of prose, where a number follows it: `#12-1`, `No 12-1`. */
const markBefore = (head: string, mark: string): number => {
  const at = head.lastIndexOf(mark);
  return isDigit(head.charCodeAt(at + mark.length)) ? at : -1;
};

// ---- the older form -----------------------------------------------------------------------------------------------------

/** `, 2 Cir., 1952`, `, D.C.S.D.N.Y.1952`, `, C.C.A. 2`, `, Tex.Civ.App.`, `, 1943`; behind a history word without its comma. */
const OLD_COURT =
  /(?:,|[a-z’']d)\s+((?:\d{1,2}(?:st|nd|rd|d|th)?\s?Cir\.|(?:D\.\s?C\.|C\.\s?C\.\s?A\.|C\.\s?C\.|C\.\s?A\.|CA)(?:[ ,]{0,2}(?:\d{1,2}(?:st|nd|rd|d|th)?\.?|(?:[A-Z]\.\s?){1,4}(?:[A-Z][a-z]{1,5}\.)?|[A-Z][a-z]{1,5}\.))?|(?:[A-Z][a-z]{1,4}\.\s?){1,2}(?:Civ\.\s?|Cr\.\s?)?App\.)(?:,?\s{0,2}((?:1[789])\d\d))?|((?:1[789])\d\d))$/;

/** Whether the text that ends at `end` may end in a court or year of the older form; most names do not. */
function mayBeOldCourt(text: string, end: number): boolean {
  const last = charBefore(text, end);
  if (isDigit(last)) return isDigit(charBefore(text, end - 3));
  return last === 46 && (text.endsWith('Cir.', end) || text.endsWith('C.', end) || text.endsWith('A.', end) || text.endsWith('App.', end));
}

/** The name of a case before its court and year without brackets: `Wyer, 2 Cir., 1952, 197 F.2d 100`. */
function readOldCourtBefore(text: string, end: number, floor: number): Before | null {
  const from = Math.max(floor, end - 48);
  const found = OLD_COURT.exec(text.slice(from, end));
  if (!found) return null;
  const written = found[1] as string;
  const start = end - written.length;
  const yearText = found[2] ?? found[3] ?? null;
  const courtEnd = yearText === null ? end : skipBlanksBack(text, end - 4, start);
  const court = found[3] === undefined ? span(start, charBefore(text, courtEnd) === 44 ? courtEnd - 1 : courtEnd) : null;
  const courtDate: CourtDate = {
    start,
    end,
    bracket: null,
    court,
    date: null,
    year: yearText === null ? null : { start: end - 4, end, value: Number(yearText) },
    rest: null,
  };
  const lead = from + found.index;
  if (text.charCodeAt(lead) !== 44) return court && { ...NOTHING_BEFORE, courtDate };
  const named = readNameBefore(text, lead, floor);
  return named?.full ? before(named, null, null, courtDate) : null;
}
