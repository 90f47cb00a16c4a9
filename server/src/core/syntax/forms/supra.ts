import { span, type Span } from '../../text/span.ts';
import { charBefore, isDigit, isLetter, skipBlanks, skipBlanksBack, skipDigits, wordAt } from '../chars.ts';
import type { PinCite } from '../citation.ts';
import { matchSeries } from '../lexicon.ts';
import { readNameBefore } from '../names.ts';
import { newCrossReference, newSupra } from '../newNodes.ts';
import { addNode } from '../nodes.ts';
import { readPin, readPinLabel } from '../pins.ts';
import type { Scan } from '../scan.ts';
import { readSections, readSectionSign } from '../sections.ts';
import { readTail } from '../tail.ts';

const PLACES = [
  'part',
  'parts',
  'section',
  'sections',
  'note',
  'notes',
  'pp.',
  'p.',
  'page',
  'pages',
  'app.',
  'appendix',
  'chapter',
  'ch.',
  'n.',
  'nn.',
  'fn.',
  'at',
  '¶',
  '§',
];

/** Reads "supra" or "infra" at `at`. Gives the offset to go on from, or -1 where it is a word of prose. */
export function readSupra(scan: Scan, at: number): number {
  const { text } = scan;
  const word = span(at, at + 5);
  const name = wordAt(text, at, 'supra') ? readTitleBefore(scan, at) : null;
  if (!name) return readCrossReference(scan, word);
  if (isPartOfDocument(text, name)) {
    addNode(scan, newCrossReference(name.start, word.end));
    return word.end;
  }
  let i = skipBlanks(text, word.end);
  let comma = text.charCodeAt(i) === 44;
  if (comma) i = skipBlanks(text, i + 1);
  // `Creative Card, supra, 444 F. Supp. at 282`: the locator that follows takes the name.
  if (isDigit(text.charCodeAt(i))) {
    const digits = skipDigits(text, i);
    if (matchSeries(text, skipBlanks(text, digits))) return -1;
  }
  let end = word.end;
  let note: Span | null = null;
  if (wordAt(text, i, 'note') || text.startsWith('n.', i)) {
    const digits = skipBlanks(text, i + (text.charCodeAt(i + 1) === 46 ? 2 : 4));
    const to = skipDigits(text, digits);
    if (to > digits) {
      note = span(i, to);
      end = to;
      i = skipBlanks(text, to);
      comma = text.charCodeAt(i) === 44;
      if (comma) i = skipBlanks(text, i + 1);
    }
  }
  const label = readPinLabel(text, i);
  const c = text.charCodeAt(i);
  let pin: PinCite | null = null;
  if (label) pin = readPin(text, label.end, label.value)?.value ?? null;
  else if (c === 0xb6 || c === 42) pin = readPin(text, i, null)?.value ?? null;
  if (pin) end = pin.end;
  // `LaFave, supra, § 7.1(d), at 12`: the section of a treatise.
  const sign = c === 0xa7 ? readSectionSign(text, i) : null;
  const sections = sign && readSections(text, sign.end, sign.value, { dotted: true });
  if (sections) {
    const page = readPinLabel(text, text.charCodeAt(sections.end) === 44 ? skipBlanks(text, sections.end + 1) : sections.end);
    pin = page ? (readPin(text, page.end, page.value)?.value ?? null) : null;
    end = pin ? pin.end : sections.end;
  }
  const after = readTail(scan, addNode(scan, newSupra(name, word, end, note, pin)), end);
  // Michigan's `Burt, supra at 11, 594 N.W.2d 74`.
  if (pin && after === end) scan.chainEnd = end;
  return after;
}

/** `ante, at 5`, `post, p. 12`: another opinion of the same decision. Gives the offset to go on from, or -1 where the word is of prose. */
export function readOtherOpinion(scan: Scan, at: number): number {
  const { text } = scan;
  if (text.charCodeAt(at + 4) !== 44) return -1;
  const label = readPinLabel(text, skipBlanks(text, at + 5));
  const pin = label ? readPin(text, label.end, label.value) : null;
  if (!pin) return -1;
  const after = readTail(scan, addNode(scan, newCrossReference(at, pin.end)), pin.end);
  // `ante, at ___, 210 L. Ed. 2d, at ___`.
  if (after === pin.end) scan.chainEnd = pin.end;
  return after;
}

/** `Part II–A, supra`, `Section III.A.2, supra`: the writer's own text, no authority. */
function isPartOfDocument(text: string, name: Span): boolean {
  const own = text.slice(name.start, name.end);
  if (/^(?:Parts?|Sections?|Secs?\.|Appendix|Chapter|Table|Note)\s/.test(own)) return true;
  return (
    own.length < 14 &&
    /^(?:[IVXLC]+|[A-Z]|\d+)(?:[-–—.]\w+)*$/.test(own) &&
    /(?:Parts?|Sections?|Secs?\.|Appendix|and|&)\s{1,3}$/.test(text.slice(name.start - 12, name.start))
  );
}

/** The author or short title before "supra": `Posner, supra`, `In Twombly, supra`. */
function readTitleBefore(scan: Scan, at: number): Span | null {
  const { text } = scan;
  let end = skipBlanksBack(text, at, scan.floor);
  if (charBefore(text, end) === 40) return null;
  if (charBefore(text, end) === 44) end = skipBlanksBack(text, end - 1, scan.floor);
  else return null;
  const named = end > scan.floor ? readNameBefore(text, end, scan.floor) : null;
  return named ? span(named.name.start, named.name.end) : null;
}

/** `supra Part II.A`, `infra note 4`, `see infra, at 694`: a reference within the document, no authority. */
function readCrossReference(scan: Scan, word: Span): number {
  const { text } = scan;
  let i = skipBlanks(text, word.end);
  if (text.charCodeAt(i) === 44) i = skipBlanks(text, i + 1);
  const place = PLACES.find(
    (p) =>
      text.slice(i, i + p.length).toLowerCase() === p && !(isLetter(p.charCodeAt(p.length - 1)) && isLetter(text.charCodeAt(i + p.length))),
  );
  if (!place) return -1;
  let end = skipBlanks(text, i + place.length);
  const from = end;
  while (end < from + 24 && /[\w.–-]/.test(text.charAt(end))) end++;
  while (end > from && /[.,–-]/.test(text.charAt(end - 1))) end--;
  if (end === from) return -1;
  addNode(scan, newCrossReference(word.start, end));
  return end;
}
