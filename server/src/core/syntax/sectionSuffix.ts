import { isDigit, isLetter, isLower, isWord, skipBlanks, skipDigits, wordAt } from './chars.ts';
import { clean, readSectionDash, readSubsection, readSubsections, type SectionStyle } from './section.ts';

/** What belongs to a section and stands behind it: California's and Minnesota's subdivisions, notes, comments, subparts (spec §1). */

/** `subd. (c)`, `subds. (a)-(d)`, `subdivision (a)`, `subd. 1(a)`, `subd 2`. */
export function readSubdivisions(text: string, at: number, style: SectionStyle): { end: number; first: string } | null {
  let i = at + 4;
  if (text.startsWith('ivision', i)) i += 7;
  if (text.charCodeAt(i) === 115) i++;
  if (text.charCodeAt(i) === 46) i++;
  const from = skipBlanks(text, i);
  if (from === i) return null;
  const digits = skipDigits(text, from);
  let end = readSubsections(text, digits, style);
  if (end === from || digits - from > 2 || isLetter(text.charCodeAt(end))) return null;
  const first = clean(text.slice(from, end));
  const to = readSectionDash(text, end);
  if (to > 0 && text.charCodeAt(to) === 40) end = readSubsections(text, to, style);
  return { end, first: digits > from ? `(${first.slice(0, digits - from)})${first.slice(digits - from)}` : first };
}

/** Parts that only regulations and guidelines have, and that belong to the section before them. */
const PARTS = ['subpt.', 'subpart', 'app.', 'appendix', 'amend.'];

/** `et seq.`, `note`, `cmt. k`, `subpt. P, app. 1` behind a section belong to it. */
export function readSuffix(text: string, at: number): number {
  let end = at;
  for (let parts = 0; parts < 3; parts++) {
    const next = readOneSuffix(text, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

function readOneSuffix(text: string, at: number): number {
  const blank = skipBlanks(text, at);
  const comma = text.charCodeAt(blank) === 44;
  const i = comma ? skipBlanks(text, blank + 1) : blank;
  const etSeq = text.charCodeAt(i) === 101 ? /^et\.?\s+seq\.?/.exec(text.slice(i, i + 10)) : null;
  if (etSeq) return i + etSeq[0].length;
  if (i === at) return at;
  const c = text.charCodeAt(i) | 32;
  if (c === 110 && !comma && wordAt(text, i, 'note') && !isDigit(text.charCodeAt(skipBlanks(text, i + 4)))) return i + 4;
  if (c === 99) return readComment(text, i) ?? at;
  if (c === 115 || c === 97) {
    for (const part of PARTS) {
      if (text.slice(i, i + part.length).toLowerCase() !== part) continue;
      const label = skipBlanks(text, i + part.length);
      let end = label;
      while (end < label + 4 && isWord(text.charCodeAt(end))) end++;
      if (end > label && label > i + part.length && !isWord(text.charCodeAt(end)) && !isLower(text.charCodeAt(label))) return end;
    }
  }
  return at;
}

/** `cmt. k`, `cmt. n.14`, `cmt. n. 3(A)`, `comment b`, `comment. (n.2)` at `at`; null where it is none. */
function readComment(text: string, at: number): number | null {
  const word = ['cmt.', 'cmts.', 'comment.', 'comments.', 'comment', 'comments'].find((w) => text.startsWith(w, at));
  if (!word) return null;
  let i = skipBlanks(text, at + word.length);
  if (i === at + word.length) return null;
  const bracket = text.charCodeAt(i) === 40;
  if (bracket) i++;
  if (text.startsWith('n.', i) || text.startsWith('nn.', i)) {
    const digits = skipBlanks(text, text.indexOf('.', i) + 1);
    let end = skipDigits(text, digits);
    if (end === digits) return null;
    while (text.charCodeAt(end) === 40 && readSubsection(text, end, 3) > end) end = readSubsection(text, end, 3);
    return bracket && text.charCodeAt(end) === 41 ? end + 1 : end;
  }
  if (bracket) return null;
  const end = i + (isWord(text.charCodeAt(i)) ? 1 : 0);
  return end > i && !isWord(text.charCodeAt(end)) && !(word.startsWith('comment') && text.charCodeAt(end) === 39) ? end : null;
}
