import type { CodeEntry } from '../../tables/codes.ts';
import { isUpper, skipBlanks, skipDigits, wordAt } from '../chars.ts';
import type { SectionList } from '../citation.ts';
import { matchOpening, matchSeries } from '../lexicon.ts';
import { newCode } from '../newNodes.ts';
import { addNode } from '../nodes.ts';
import type { Scan } from '../scan.ts';
import { readSections, readSectionSign } from '../sections.ts';
import { readTail } from '../tail.ts';
import { readBookAtSection } from './book.ts';
import { isNamedBare } from './code.ts';
import { readArticleSection } from './constitution.ts';
import { readPaged } from './paged.ts';
import { skipComma } from './provisions.ts';

/** Citations whose section stands before their code, and sections alone (spec §1, Statute; failure class 8). */

const STYLE = { dotted: true };

/** A bare `§ 484(a)`, which leans on a code cited before; with a code behind it (`§ 90.506, Fla. Stat.`) it is whole. */
export function readBareSection(scan: Scan, at: number): number {
  const { text } = scan;
  const article = readArticleSection(scan, at);
  if (article > 0) return article;
  const sign = readSectionSign(text, at);
  if (!sign) return -1;
  const read = readSections(text, sign.end, sign.value, STYLE);
  if (!read) return -1;
  const book = readBookAtSection(scan, read.value, read.end);
  if (book > 0) return book;
  const act = readStatutesBehind(scan, at, read.end);
  if (act > 0) return act;
  const whole = readCodeBehind(scan, at, read.value, read.end);
  if (whole > 0) return whole;
  const node = newCode('statute', at, read.end, { title: null, code: null, entry: null, sections: read.value, page: null, pin: null });
  return readTail(scan, addNode(scan, node), read.end);
}

/** `§ 3, 23 Stat. 333`: a section of an act, by the laws that print it. -1 where no volume of laws follows. */
function readStatutesBehind(scan: Scan, start: number, end: number): number {
  const { text } = scan;
  if (text.charCodeAt(end) !== 44) return -1;
  const at = skipBlanks(text, end + 1);
  const digits = skipDigits(text, at);
  const series = skipBlanks(text, digits);
  if (digits === at || digits - at > 4 || series === digits || !isUpper(text.charCodeAt(series))) return -1;
  const match = matchSeries(text, series);
  const laws = match?.values.find((value) => value.table === 'code' && value.entry.kind === 'session_law');
  if (!match || laws?.table !== 'code') return -1;
  const volume = { start: at, end: digits, value: Number(text.slice(at, digits)) };
  return readPaged(scan, volume, { start: series, end: match.end }, laws.entry, start);
}

/** `, Fla. Stat.`, `, RSMo 2000`, ` of the Penal Code` behind sections that begin at `start`. -1 where no code stands there. */
function readCodeBehind(scan: Scan, start: number, sections: SectionList, end: number): number {
  const { text } = scan;
  let i = skipBlanks(text, end);
  if (text.charCodeAt(i) === 44) i = skipBlanks(text, i + 1);
  else if (wordAt(text, i, 'of')) {
    i = skipBlanks(text, i + 2);
    if (wordAt(text, i, 'the')) i = skipBlanks(text, i + 3);
  } else return -1;
  if (!isUpper(text.charCodeAt(i))) return -1;
  const titled = readTitleBehind(scan, start, sections, i);
  if (titled > 0) return titled;
  const match = matchOpening(text, i);
  const entry = match ? statuteOf(match.values) : null;
  if (!match || !entry) return -1;
  // `§ 5, Colo. Rev. Stat. § 6`: the code behind has a section of its own.
  if (text.charCodeAt(skipComma(text, match.end)) === 0xa7) return -1;
  const code = { start: i, end: match.end };
  // "the Vehicle Code" may be any state's.
  if (isNamedBare(text, code, entry)) return -1;
  const last = skipYearBehind(text, match.end);
  const node = newCode(entry.kind === 'regulation' ? 'regulation' : 'statute', start, last, {
    title: null,
    code,
    entry,
    sections,
    page: null,
    pin: null,
  });
  return readTail(scan, addNode(scan, node), last);
}

const TITLE =
  /^(?:Title|TITLE|tit\.)\s+(\d{1,2}),?\s+(?:(?:of\s+)?(?:the\s+)?(?:U\.\s?S\.\s?C(?:ode\b|\.(?:\s?A\.)?|\b)|United\s+States\s+Code))/;

/** `§ 1337, Title 28, U.S.C.` at "Title". -1 where no title of the United States Code stands there. */
function readTitleBehind(scan: Scan, start: number, sections: SectionList, at: number): number {
  const found = TITLE.exec(scan.text.slice(at, at + 56));
  if (!found) return -1;
  const number = found[1] as string;
  const from = at + found[0].indexOf(number);
  const title = { start: from, end: from + number.length, value: Number(number) };
  const end = at + found[0].length;
  const node = newCode('statute', start, end, { title, code: null, entry: null, sections, page: null, pin: null });
  return readTail(scan, addNode(scan, node), end);
}

type Opening = NonNullable<ReturnType<typeof matchOpening>>['values'][number];

function statuteOf(values: readonly Opening[]): CodeEntry | null {
  for (const value of values) {
    if (value.table === 'code' && (value.entry.kind === 'statute' || value.entry.kind === 'regulation')) return value.entry;
  }
  return null;
}

/** The year that Missouri and Florida write behind the code without brackets: `RSMo 2000`, `Fla. Stat. 1985`. */
function skipYearBehind(text: string, at: number): number {
  const i = skipBlanks(text, at);
  const end = skipDigits(text, i);
  return i > at && end === i + 4 && /^(?:19|20)/.test(text.slice(i, i + 2)) ? end : at;
}

/**
 * `section 1983 of title 42, United States Code` and `Section 570.030, RSMo` at the word "section". -1 where no code follows: a
 * section of prose is no citation.
 */
export function readSectionOfTitle(scan: Scan, at: number): number {
  const { text } = scan;
  const sign = readSectionSign(text, at);
  if (!sign) return -1;
  const read = readSections(text, sign.end, sign.value, STYLE);
  if (!read) return -1;
  let i = skipBlanks(text, read.end);
  if (wordAt(text, i, 'of')) i = skipBlanks(text, i + 2);
  if (!wordAt(text, i, 'title')) return readCodeBehind(scan, at, read.value, read.end);
  i = skipBlanks(text, i + 5);
  const end = skipDigits(text, i);
  if (end === i) return -1;
  const title = { start: i, end, value: Number(text.slice(i, end)) };
  let last = end;
  const more = text.charCodeAt(end) === 44 ? skipBlanks(text, end + 1) : skipBlanks(text, end);
  for (const words of ['of the United States Code', 'United States Code']) if (text.startsWith(words, more)) last = more + words.length;
  const node = newCode('statute', at, last, { title, code: null, entry: null, sections: read.value, page: null, pin: null });
  return readTail(scan, addNode(scan, node), last);
}
