import { span, type Span } from '../text/span.ts';
import { isBlank, isDigit, isUpper, isWord, skipBlanks, skipDigits, wordAt } from './chars.ts';
import type { SectionItem, SectionList } from './citation.ts';
import { beginsLocator } from './lexicon.ts';
import { clean, readSection, type SectionStyle } from './section.ts';
import { readSubdivisions, readSuffix } from './sectionSuffix.ts';

export type { SectionStyle } from './section.ts';

/**
 * Sections of codes, rules and constitutions: lists, ranges, subsections, letters, OCR dashes and blanks (spec §1, sections;
 * failure classes 5–10). What ends a list is what cannot be a section: a word of prose, the volume of the next citation, a
 * year, a footnote mark.
 */
interface Read<T> {
  readonly value: T;
  readonly end: number;
}

const MAX_ITEMS = 60;
const SIGN = 0xa7;
const SIGN_WORDS = [
  'sections',
  'section',
  'secs.',
  'sec.',
  'pts.',
  'pt.',
  'parts',
  'part',
  'art.',
  'arts.',
  'article',
  'par.',
  'pars.',
  'rules',
  'rule',
  'chapter',
  'ch.',
  'tit.',
];

/** `§`, `§§`, `sec.`, `pt.` and their like at `at`. */
export function readSectionSign(text: string, at: number): Read<Span> | null {
  let i = at;
  while (i < at + 3 && text.charCodeAt(i) === SIGN) {
    const next = skipBlanks(text, i + 1);
    if (text.charCodeAt(next) === SIGN) i = next;
    else i++;
  }
  if (i > at) return { value: span(at, i), end: skipBlanks(text, i) };
  for (const word of SIGN_WORDS) {
    const c = text.charCodeAt(at) | 32;
    if (c !== word.charCodeAt(0)) continue;
    const bare = word.endsWith('.') ? word.slice(0, -1) : word;
    if (!wordAt(text, at, bare)) continue;
    let end = at + bare.length;
    if (word.endsWith('.')) {
      if (text.charCodeAt(end) !== 46) continue;
      end++;
    }
    const next = skipBlanks(text, end);
    if (next > end && isDigit(text.charCodeAt(next))) return { value: span(at, end), end: next };
  }
  return null;
}

/** Whether the number at `at` can go on a list: it is followed by what may follow a section, and is not a volume or a year with a month. */
function goesOn(text: string, at: number, end: number, plural: boolean): boolean {
  if (isDigit(text.charCodeAt(at)) && beginsLocator(text, at)) return false;
  const c = text.charCodeAt(end);
  if (!(c > 0)) return true;
  if (!isBlank(c)) return !isWord(c) && c !== 37 && c !== 36;
  const next = skipBlanks(text, end);
  const n = text.charCodeAt(next);
  if (!(n > 0) || n === 40 || n === 91 || n === 38 || n === 59) return true;
  if ((wordAt(text, next, 'and') || wordAt(text, next, 'or')) && isDigit(text.charCodeAt(skipBlanks(text, next + (n === 97 ? 3 : 2)))))
    return true;
  return plural && !isUpper(n);
}

/** Reads a list of sections whose first begins at `at`; `sign` is the `§` before it, if any. */
export function readSections(text: string, at: number, sign: Span | null, style: SectionStyle): Read<SectionList> | null {
  const items: SectionItem[] = [];
  let end = readSection(text, at, style);
  if (end === at) return null;
  end = pushItem(items, text, at, end, style);
  const plural = sign !== null && sign.end - sign.start > 1;
  while (items.length < MAX_ITEMS) {
    let i = skipBlanks(text, end);
    let joined = false;
    if (text.charCodeAt(i) === 44) {
      i = skipBlanks(text, skipNoteMark(text, i + 1, items[0] as SectionItem));
      joined = true;
    }
    for (const word of ['and', 'or', 'to', 'through', '&']) {
      if (word === '&' ? text.charCodeAt(i) === 38 : wordAt(text, i, word)) {
        i = skipBlanks(text, i + word.length);
        joined = true;
        break;
      }
    }
    if (!joined) break;
    if (text.charCodeAt(i) === SIGN) {
      const again = readSectionSign(text, i);
      if (!again) break;
      i = again.end;
    }
    let next = readSection(text, i, style);
    // `§§ 11H & I`: a lone letter goes on a lettered section.
    if (next === i && plural && isUpper(text.charCodeAt(i)) && !isWord(text.charCodeAt(i + 1)) && isUpper(text.charCodeAt(end - 1)))
      next = i + 1;
    if (next === i || !goesOn(text, i, next, plural)) break;
    end = pushItem(items, text, i, next, style);
  }
  end = readSuffix(text, end);
  return { value: { start: sign ? sign.start : at, end, sign, items }, end };
}

/** Behind a footnote's number that is glued to the comma of a list: `§§ 850, subd. (a),3 859`. */
function skipNoteMark(text: string, at: number, first: SectionItem): number {
  const end = skipDigits(text, at);
  if (end === at || end - at > 2 || skipDigits(text, first.start) - first.start < 3 || !isBlank(text.charCodeAt(end))) return at;
  return isDigit(text.charCodeAt(skipBlanks(text, end))) ? end : at;
}

/** Adds a section, with the subdivision that California and Minnesota write behind it, to the list. Gives its end. */
function pushItem(items: SectionItem[], text: string, start: number, end: number, style: SectionStyle): number {
  const own = clean(text.slice(start, end));
  const comma = text.charCodeAt(end) === 44 ? end + 1 : end;
  const word = skipBlanks(text, comma);
  if (word > end && text.startsWith('subd', word)) {
    const read = readSubdivisions(text, word, style);
    if (read) {
      items.push({ start, end: read.end, text: own + read.first });
      return read.end;
    }
  }
  items.push({ start, end, text: own });
  return end;
}
