import { span, type Span } from '../../text/span.ts';
import { charBefore, isDash, isDigit, isUpper, skipBlanks, skipBlanksBack, skipDigits, wordAt } from '../chars.ts';
import { matchOpening } from '../lexicon.ts';
import { newConstitution } from '../newNodes.ts';
import { addNode } from '../nodes.ts';
import type { Scan } from '../scan.ts';
import { readTail } from '../tail.ts';

/** `U.S. Const. amend. XIV, § 1`, `Colo. Const. art. II, §§ 3, 25`, `Art. V, § 3, Fla. Const.` (spec §1, Constitution). */

const DIVISIONS =
  /^(?:(?:arts?|articles?|amends?|amendments?|amdts?|ams?|pmbl|preamble|cls?|clauses?|paras?|pts?|part|sched|chs?|c|tit|sections?|secs?)\b\.?|§{1,2}|¶{1,2})/i;
const NUMBER =
  /^(?:[IVXLC]+|\d+[a-z]?|(?=\([a-z\d])|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|[ivx]+)(?:\([A-Za-z\d]{1,4}\))*(?:\s?[-–—]\s?(?:[IVXLC]+\b|\d+))?(?:\([A-Za-z\d]{1,4}\))*(?![A-Za-z])/;
const YEAR = /^,?\s+(?:of\s+)?(1[6-9]\d\d|20\d\d)(?=,?\s+)/;

/** Reads the provisions of a constitution from `at`: articles, amendments, sections, clauses. The end, or `at` where none stands. */
function readProvisions(text: string, at: number): number {
  let end = at;
  for (let parts = 0; parts < 12; parts++) {
    let i = skipBlanks(text, end);
    if (text.charCodeAt(i) === 44 || (parts > 0 && isDash(text.charCodeAt(i)))) i = skipBlanks(text, i + 1);
    const division = DIVISIONS.exec(text.slice(i, i + 12));
    if (!division) {
      // A list goes on by its numbers: `§§ 3, 25`, `amends. V, XIV`.
      const listed = text.charCodeAt(end) === 44 ? i : wordBehind(text, end);
      const number = parts > 0 && listed > end ? NUMBER.exec(text.slice(listed, listed + 16)) : null;
      if (!number || /^(?:[ivx]|[FST][a-z]|Eighth|Ninth)/.test(number[0])) break;
      // `art. I, § 9, 5 U.S. 137`: a volume is no section.
      const after = skipBlanks(text, listed + number[0].length);
      if (isDigit(text.charCodeAt(listed)) && after > listed + number[0].length && isUpper(text.charCodeAt(after))) break;
      end = listed + number[0].length;
      continue;
    }
    if (/^(?:pmbl|preamble)/i.test(division[0])) {
      end = i + division[0].length;
      continue;
    }
    const from = skipBlanks(text, i + division[0].length);
    const number = NUMBER.exec(text.slice(from, from + 28));
    if (!number) break;
    end = from + number[0].length;
  }
  return end;
}

/** Behind the articles, amendments and sections that an id. at a constitution is followed by: `id. art. VI, § 6`; `at` where none stand. */
export const readDivisions = (text: string, at: number): number =>
  /^(?:arts?|amends?|pmbl)\b/.test(text.slice(at, at + 7)) ? readProvisions(text, at) : at;

/** The offset behind " and " or " & " at `at`; `at` where neither stands. */
function wordBehind(text: string, at: number): number {
  const i = skipBlanks(text, at);
  if (i > at && wordAt(text, i, 'and')) return skipBlanks(text, i + 3);
  return i > at && text.charCodeAt(i) === 38 ? skipBlanks(text, i + 1) : at;
}

/** Reads a constitution whose abbreviation stands at `name`. -1 where no provision follows. */
export function readConstitution(scan: Scan, name: Span, jurisdiction: string): number {
  const { text } = scan;
  const year = YEAR.exec(text.slice(name.end, name.end + 16));
  const from = year ? name.end + year[0].length : name.end;
  const end = readProvisions(text, from);
  if (end === from) return -1;
  const start = skipBlanks(text, text.charCodeAt(from) === 44 ? from + 1 : from);
  return readTail(scan, addNode(scan, newConstitution(name.start, end, jurisdiction, span(start, end))), end);
}

/** An article or amendment before a section sign: `art. I, `, `Amdt. 14, `. */
const ARTICLE_BEFORE =
  /(?:^|[^\p{L}\d.])((?:[Aa]rts?\.|[Aa]rticles?|[Aa]mdts?\.|[Aa]mends?\.)\s+(?:[IVXLC]{1,7}|\d{1,2}[A-Z]?)(?:\([a-z]\))?,?\s*)$/u;

/**
 * A section sign at `at` whose article stands before it: `Art. V, § 3, Fla. Const.`, `art. I, § 9, of the Texas Constitution`,
 * `Amdt. 14, §1`. Without a constitution behind it an article is of one only where its number is Roman. -1 where no article stands.
 */
export function readArticleSection(scan: Scan, at: number): number {
  const { text } = scan;
  const last = charBefore(text, skipBlanksBack(text, at, scan.floor));
  if (last !== 44 && !isUpper(last) && !isDigit(last)) return -1;
  const from = Math.max(scan.floor, at - 32);
  const before = charBefore(text, at) === 32 || charBefore(text, at) === 44 ? ARTICLE_BEFORE.exec(text.slice(from, at)) : null;
  if (!before) return -1;
  const words = before[1] as string;
  const start = at - words.length;
  const end = readProvisions(text, start);
  if (end <= at) return -1;
  const behind = constitutionBehind(text, end);
  const amendment = /^[Aa]m/.test(words);
  if (!behind && !amendment && !/\s+[IVXLC]+,?\s*$/.test(words)) return -1;
  const close = behind ? behind.end : end;
  const jurisdiction = behind ? behind.jurisdiction : amendment ? 'US' : null;
  return readTail(scan, addNode(scan, newConstitution(start, close, jurisdiction, span(start, end))), close);
}

/** `, Fla. Const.`, ` of the Texas Constitution` behind a provision. */
function constitutionBehind(text: string, at: number): { jurisdiction: string; end: number } | null {
  let i = skipBlanks(text, text.charCodeAt(at) === 44 ? at + 1 : at);
  if (wordAt(text, i, 'of') && wordAt(text, skipBlanks(text, i + 2), 'the')) i = skipBlanks(text, skipBlanks(text, i + 2) + 3);
  else if (text.charCodeAt(at) !== 44) return null;
  if (!isUpper(text.charCodeAt(i))) return null;
  if (/^(?:United\s+States|Federal)\s+Constitution\b/.test(text.slice(i, i + 27))) {
    return { jurisdiction: 'US', end: text.indexOf('Constitution', i) + 12 };
  }
  const match = matchOpening(text, i);
  const found = match?.values.find((value) => value.table === 'constitution');
  // `Art. I, § 8; U.S. Const. amend. X`: the next constitution has a provision of its own.
  if (!match || found?.table !== 'constitution' || readProvisions(text, match.end) > match.end) return null;
  const year = skipBlanks(text, match.end);
  const yearEnd = skipDigits(text, year);
  return { jurisdiction: found.jurisdiction, end: yearEnd === year + 4 ? yearEnd : match.end };
}

/** `Amdt. 5` at its first letter, the Supreme Court's way to cite an amendment of the United States Constitution. -1 where no number follows. */
export function readAmendment(scan: Scan, at: number): number {
  const { text } = scan;
  const end = readProvisions(text, at);
  if (end <= at + 5) return -1;
  return readTail(scan, addNode(scan, newConstitution(at, end, 'US', span(at, end))), end);
}
