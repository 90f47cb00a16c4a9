import type { CodeEntry } from '../../tables/codes.ts';
import type { Span } from '../../text/span.ts';
import { isDigit, isLetter, isUpper, skipBlanks, skipDigits, wordAt } from '../chars.ts';
import type { CodeCitation, NumberPart, PinCite, SectionList, SourceCitation } from '../citation.ts';
import { matchOpening } from '../lexicon.ts';
import { newCode, newRule, newSource } from '../newNodes.ts';
import { addNode } from '../nodes.ts';
import { readNumber, readPin, readPinLabel } from '../pins.ts';
import type { Scan } from '../scan.ts';
import { readSections, readSectionSign, type SectionStyle } from '../sections.ts';
import { readTail } from '../tail.ts';
import { readDesignated } from './source.ts';

/** Statutes, regulations, session laws, registers and rules (spec §1, Statute to CourtRule). */

/** The sections of the United States Code hold no periods, so a period and a digit behind one are a footnote's mark. */
const styleOf = (entry: CodeEntry | null): SectionStyle => ({ dotted: !(entry?.jurisdiction === 'US' && entry.kind === 'statute') });

interface Provisions {
  readonly list: SectionList;
  readonly end: number;
}

/** `app. § 5`, `ch. 12, §§ 11H & I`, `pt. 1604`, `1701` behind a code's name. */
function readProvisions(text: string, at: number, style: SectionStyle): Provisions | null {
  let i = skipBlanks(text, at);
  const start = i;
  if (wordAt(text, i, 'app')) {
    i += 3;
    if (text.charCodeAt(i) === 46) i++;
    i = skipBlanks(text, i);
  }
  if (text.charCodeAt(i) === 44) i = skipBlanks(text, i + 1);
  let chapter = -1;
  if (/^(?:ch|tit|art|c|chap|div)\.?\s/.test(text.slice(i, i + 6))) {
    const number = skipBlanks(text, i + /^(?:ch|tit|art|c|chap|div)\.?/.exec(text.slice(i, i + 5))![0].length);
    let end = skipDigits(text, number);
    while (end < number + 8 && /[A-Za-z0-9½-]/.test(text.charAt(end))) end++;
    if (end > number && isDigit(text.charCodeAt(number))) {
      chapter = end;
      i = skipBlanks(text, end);
      if (text.charCodeAt(i) === 44) i = skipBlanks(text, i + 1);
    }
  }
  const sign = readSectionSign(text, i);
  const from = sign ? sign.end : i;
  if (!sign && chapter > 0)
    return { list: { start, end: chapter, sign: null, items: [{ start, end: chapter, text: text.slice(start, chapter) }] }, end: chapter };
  const read = readSections(text, from, sign ? sign.value : null, style);
  if (!read) return chapter > 0 ? { list: { start, end: chapter, sign: null, items: [] }, end: chapter } : null;
  return { list: chapter > 0 || start < from ? { ...read.value, start: Math.min(start, read.value.start) } : read.value, end: read.end };
}

/** What is cited by designation and number, or by volume and page, but is no code. */
function sourceKind(entry: CodeEntry): SourceCitation['kind'] | null {
  return entry.kind === 'journal' || entry.kind === 'legislative' || entry.kind === 'executive' || entry.kind === 'treaty'
    ? entry.kind
    : null;
}

const kindOf = (entry: CodeEntry): CodeCitation['kind'] =>
  entry.kind === 'regulation' || entry.kind === 'session_law' || entry.kind === 'fed_reg' ? entry.kind : 'statute';

/** A code with a title number (`42 U.S.C. § 1983`) or a compilation with volume and page (`82 Stat. 1224`). -1 where it is none. */
export function readNumberedCode(scan: Scan, number: NumberPart, code: Span, entry: CodeEntry): number {
  const { text } = scan;
  if (entry.form === 'volume') return readPaged(scan, number, code, entry);
  const provisions = readProvisions(text, code.end, styleOf(entry));
  if (!provisions) return -1;
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

/** `58 Fed. Reg. 51,735`, `112 Stat. 2860, 2863`, `51 Harv. L. Rev. 638, 662`, `143 Cong. Rec. 3687`. */
function readPaged(scan: Scan, volume: NumberPart, series: Span, entry: CodeEntry): number {
  const { text } = scan;
  let at = skipBlanks(text, series.end);
  const wordy = !/[.\d]/.test(text.slice(series.start, series.end));
  let label: Span | null = null;
  const read = readPinLabel(text, text.charCodeAt(at) === 44 ? skipBlanks(text, at + 1) : at);
  if (read && text.charCodeAt(read.value.start) === 97) {
    label = read.value;
    at = read.end;
  }
  const page = readNumber(text, at);
  if (!page || isLetter(text.charCodeAt(page.end)) || at === series.end) return -1;
  if (wordy && text.charCodeAt(skipBlanks(text, page.end)) !== 40 && text.charCodeAt(skipBlanks(text, page.end)) !== 44) return -1;
  const pages = readPin(text, at, label);
  const first = pages?.value.items[0];
  let pin: PinCite | null = null;
  let end = page.end;
  if (label && pages) {
    pin = pages.value;
    end = pages.end;
  } else if (pages && pages.end > page.end && first) {
    pin = pages.value;
    end = pages.end;
  }
  const pagePart = label ? null : { start: at, end: page.end, text: text.slice(at, page.end), value: page.value };
  const source = sourceKind(entry);
  if (source) {
    const node = newSource(source, volume.start, end, { title: null, volume, series: entry.abbreviation, page: pagePart, pin });
    return readTail(scan, addNode(scan, node), end);
  }
  const node = newCode(kindOf(entry), volume.start, end, { title: volume, code: series, entry, sections: null, page: pagePart, pin });
  return readTail(scan, addNode(scan, node), end);
}

/** A code, compilation or set of rules that no number precedes: `Colo. Rev. Stat. § 18-6-803.5(3)`, `Fed. R. Civ. P. 65(d)`. -1 where it is none. */
export function readPlainCode(scan: Scan, code: Span, entry: CodeEntry): number {
  const { text } = scan;
  const source = sourceKind(entry);
  if (source) return readDesignated(scan, code, entry, source);
  const provisions = readProvisions(text, code.end, styleOf(entry));
  if (!provisions || provisions.list.start === code.end) return -1;
  if (entry.kind === 'rule') {
    return readTail(scan, addNode(scan, newRule(code, entry, provisions.end, provisions.list)), provisions.end);
  }
  const node = newCode(kindOf(entry), code.start, provisions.end, {
    title: null,
    code,
    entry,
    sections: provisions.list,
    page: null,
    pin: null,
  });
  return readTail(scan, addNode(scan, node), provisions.end);
}

/** A bare `§ 484(a)`, which leans on a code cited before; with a code behind it (`§ 90.506, Fla. Stat.`) it is whole. */
export function readBareSection(scan: Scan, at: number): number {
  const { text } = scan;
  const sign = readSectionSign(text, at);
  if (!sign) return -1;
  const read = readSections(text, sign.end, sign.value, { dotted: true });
  if (!read) return -1;
  let i = skipBlanks(text, read.end);
  if (text.charCodeAt(i) === 44 && isUpper(text.charCodeAt(skipBlanks(text, i + 1)))) {
    i = skipBlanks(text, i + 1);
    const match = matchOpening(text, i);
    const opening = match?.values.find((value) => value.table === 'code' && value.entry.kind === 'statute');
    if (match && opening?.table === 'code') {
      const node = newCode('statute', at, match.end, {
        title: null,
        code: { start: i, end: match.end },
        entry: opening.entry,
        sections: read.value,
        page: null,
        pin: null,
      });
      return readTail(scan, addNode(scan, node), match.end);
    }
  }
  const node = newCode('statute', at, read.end, { title: null, code: null, entry: null, sections: read.value, page: null, pin: null });
  return readTail(scan, addNode(scan, node), read.end);
}

/** `section 1983 of title 42, United States Code` at the word "section". -1 where no title follows. */
export function readSectionOfTitle(scan: Scan, at: number): number {
  const { text } = scan;
  const sign = readSectionSign(text, at);
  if (!sign) return -1;
  const read = readSections(text, sign.end, sign.value, { dotted: false });
  if (!read) return -1;
  let i = skipBlanks(text, read.end);
  if (!wordAt(text, i, 'of')) return -1;
  i = skipBlanks(text, i + 2);
  if (!wordAt(text, i, 'title')) return -1;
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
