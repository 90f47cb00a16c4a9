import { isAbbreviatedWord } from '../../tables/abbreviations.ts';
import type { CodeEntry } from '../../tables/codes.ts';
import { span, type Span } from '../../text/span.ts';
import { charBefore, isDash, isDigit, isLetter, isUpper, isWord, skipBlanks, skipBlanksBack, skipDigits, wordAt } from '../chars.ts';
import type { CodeCitation, NumberPart, SectionList } from '../citation.ts';
import { beginsLocator } from '../lexicon.ts';
import { newCode, newRule } from '../newNodes.ts';
import { addNode } from '../nodes.ts';
import type { Scan } from '../scan.ts';
import { readSections, readSectionSign } from '../sections.ts';
import { readTail } from '../tail.ts';
import { readEncyclopedia } from './book.ts';
import { readDesignated } from './legislative.ts';
import { readPaged, sourceKind } from './paged.ts';
import { isTellingNumber, isYearAt, type Provisions, readProvisions, skipComma, styleOf } from './provisions.ts';

/** Codes, regulations, session laws and rules by sections (spec §1, Statute to CourtRule). */

export const kindOf = (entry: CodeEntry): CodeCitation['kind'] =>
  entry.kind === 'regulation' || entry.kind === 'session_law' || entry.kind === 'fed_reg' ? entry.kind : 'statute';

/** A code with a title number (`42 U.S.C. § 1983`) or a compilation with volume and page (`82 Stat. 1224`). -1 where it is none. */
export function readNumberedCode(scan: Scan, number: NumberPart, code: Span, entry: CodeEntry): number {
  const { text } = scan;
  if (entry.kind === 'book') return readEncyclopedia(scan, number, code, entry);
  if (entry.form === 'volume') {
    const paged = readPaged(scan, number, code, entry);
    if (paged > 0 || entry.kind !== 'session_law') return paged;
  }
  const provisions = readProvisions(text, code.end, styleOf(entry));
  if (!provisions || provisions.list.start === code.end) return -1;
  if (entry.form === 'volume' && isDigit(text.charCodeAt(provisions.list.start))) return -1;
  if (entry.bareWord && !provisions.division && !isTellingNumber(text, provisions.list)) return -1;
  const node = newCode(kindOf(entry), number.start, provisions.end, {
    title: number,
    code,
    entry,
    sections: provisions.list,
    page: null,
    pin: null,
  });
  return readTail(scan, addNode(scan, node), provisions.end);
}

/** A code, compilation or set of rules that no number precedes: `Colo. Rev. Stat. § 18-6-803.5(3)`, `Fed. R. Civ. P. 65(d)`. -1 where it is none. */
export function readPlainCode(scan: Scan, name: Span, entry: CodeEntry): number {
  const { text } = scan;
  // `No. 2012AP1475-CR, 2013 WL`: the end of a docket number.
  if (entry.kind === 'rule' && charBefore(text, name.start) === 45 && isWord(charBefore(text, name.start - 1))) return -1;
  const source = sourceKind(entry);
  if (source) return readDesignated(scan, name, entry, source);
  const code = withAnnotated(text, name);
  const from = entry.kind === 'rule' ? skipRuleWord(text, code.end) : code.end;
  const provisions = readProvisions(text, from, styleOf(entry));
  if (!provisions || provisions.list.start === code.end) return -1;
  if (entry.kind === 'rule') {
    if (!isRule(text, code, from, provisions.list)) return -1;
    return readTail(scan, addNode(scan, newRule(code, entry, provisions.end, provisions.list)), provisions.end);
  }
  if (entry.bareWord && !provisions.division && !isTellingNumber(text, provisions.list)) return -1;
  if (entry.form === 'title' && !provisions.division) return -1;
  if (entry.kind === 'session_law' && !isSessionLaw(text, code, provisions)) return -1;
  if (isNamedBare(text, code, entry) && (!(provisions.list.sign || provisions.division) || followsCapital(text, code.start, scan.floor)))
    return -1;
  const end = entry.kind === 'session_law' ? actParts(text, provisions.end) : maryland(text, provisions.end, entry);
  const node = newCode(kindOf(entry), code.start, end, { title: null, code, entry, sections: provisions.list, page: null, pin: null });
  return readTail(scan, addNode(scan, node), end);
}

/** Whether a set of rules and the number behind it are a rule: no end of a docket number (`No. 2012AP1475-CR, 2013 WL 1`), no journal (`4 Harv. L.R. 193`). */
function isRule(text: string, rules: Span, numberFrom: number, list: SectionList): boolean {
  if (isDash(charBefore(text, rules.start))) return false;
  const bare = !list.sign && numberFrom === rules.end;
  if (bare && text.charCodeAt(rules.end) === 44 && (isYearAt(text, list.start) || beginsLocator(text, list.start))) return false;
  return !(
    bare &&
    /\bL\. ?R\.$/.test(text.slice(rules.start, rules.end)) &&
    VOLUME_OF_JOURNAL.test(text.slice(Math.max(0, rules.start - 32), rules.start))
  );
}

const VOLUME_OF_JOURNAL = /(?:^|[\s(])\d{1,3} (?:[A-Z][A-Za-z]{0,12}\. ?){1,2}$/;

/** `Cal. Penal Code Ann.`: any code may be cited in its annotated edition. */
function withAnnotated(text: string, code: Span): Span {
  const next = skipBlanks(text, code.end);
  return next > code.end && text.startsWith('Ann.', next) ? span(code.start, next + 4) : code;
}

/** `HRCP Rule 56(c)`, `Tex. R. Evid. 702`: the word "Rule" or "No." may stand before a rule's number. */
function skipRuleWord(text: string, at: number): number {
  const next = skipComma(text, at);
  if (next === at || !/^(?:[Rr]ules?|RULES?|[Rr]\.|No\.|Nos\.)\s+/.test(text.slice(next, next + 7))) return at;
  const number = skipBlanks(text, next + (text.slice(next, next + 6).search(/\s+/) as number));
  return isDigit(text.charCodeAt(number)) ? number - 1 : at;
}

/** A public law is numbered by its Congress (`105-304`); a state's laws by year and chapter (`St. 1984, c. 189`). */
function isSessionLaw(text: string, code: Span, { list, division }: Provisions): boolean {
  if (!/^(?:Pub|P\.|Priv|Pvt|Rev)/.test(text.slice(code.start, code.end))) return division;
  const digits = skipDigits(text, list.start);
  return digits === list.start || isDash(text.charCodeAt(digits)) || digits - list.start < 4;
}

/** `, div. H, tit. II, § 211` behind the number of an act. */
function actParts(text: string, at: number): number {
  let end = at;
  for (let parts = 0; parts < 4; parts++) {
    const next = skipComma(text, end);
    const division = /^(?:[Dd]iv|[Tt]it|[Ss]ubtit|[Pp]t|[Tt]itle|[Dd]ivision)\.?\s+(?:[A-Z]{1,5}|\d{1,3})(?![\w(])/.exec(
      text.slice(next, next + 24),
    );
    if (division) {
      end = next + division[0].length;
      continue;
    }
    const sign = end > at && text.charCodeAt(next) === 0xa7 ? readSectionSign(text, next) : null;
    return (sign && readSections(text, sign.end, sign.value, { dotted: true })?.end) ?? end;
  }
  return end;
}

/** A code named without its state, as its own courts do: `Penal Code`, `General Statutes`. */
export const isNamedBare = (text: string, code: Span, entry: CodeEntry): boolean =>
  entry.kind === 'statute' &&
  entry.jurisdiction !== null &&
  text.slice(code.start, code.start + 2) !== entry.abbreviation.slice(0, 2) &&
  /[a-z]{2}\.?$/.test(text.slice(code.start, code.end));

/** Words before a code's name that are no part of it. */
const BEFORE_NAME =
  /^(?:See|Under|In|The|But|Cf\.|And|Former|Compare|Accord|Of|By|As|Although|While|When|Because|Since|If|Here|Also|Per|Both|Pursuant)$/;

/** Whether another name's word stands right before `at`, so that "Illinois Insurance Code" is not California's. */
function followsCapital(text: string, at: number, floor: number): boolean {
  const end = skipBlanksBack(text, at, floor);
  if (end === at || end <= floor) return false;
  let start = end;
  while (start > floor && end - start < 24 && (isLetter(charBefore(text, start)) || charBefore(text, start) === 46)) start--;
  const word = text.slice(start, end);
  return isUpper(text.charCodeAt(start)) && !BEFORE_NAME.test(word) && (!word.endsWith('.') || isAbbreviatedWord(word));
}

/** `§ 3-203 of the Criminal Law Article`: Maryland's other order. */
function maryland(text: string, at: number, entry: CodeEntry): number {
  if (entry.jurisdiction !== 'MD' || !wordAt(text, skipBlanks(text, at), 'of')) return at;
  const article = /^\s+of\s+the\s+(?:[A-Z][a-z]+|and|&|[–-]|,)(?:[ –-](?:[A-Z][a-z]+|and|&)){0,6}\s+Article\b/.exec(
    text.slice(at, at + 90),
  );
  return article ? at + article[0].length : at;
}
