import { type Analysis, analyze } from '../analysis.ts';
import type { Citation } from '../syntax/document.ts';
import { applyEdits } from '../text/edits.ts';
import type { Span } from '../text/span.ts';
import { citationsIn, coreOf, isParallel, wholeOf } from './citationAt.ts';
import { proseBefore } from './completion/before.ts';
import { type Naming, namings } from './nameBare.ts';

/** What may be written instead of citations that are pasted without their names. */
export interface Pasted {
  /** The citations as they then read, in their order. */
  readonly citations: readonly string[];
  readonly newText: string;
}

/** What is longer is a passage. */
const LONGEST = 400;
/** What may stand between the citations of one paste, and behind the last. */
const BETWEEN = /^[\s;,.]*(?:and\s+)?$/;
/** A name that has begun, or is there (`Roe v. Wade (`), and waits for its citation. */
const NAME_BEGUN = /(?:\bv(?:s?\.)?|\bIn re|\bEx parte|\bMatter of|\sv\.?\s[^;]{1,80}[([])\s*$/;

/**
 * For text that is pasted in the place of `range` (of the file) and is nothing but citations without their names (`410 U.S. 113`): the
 * same with the cases of the index named. It is read as it would stand there: none in code, none behind a name that stands there, none
 * of a case that the index does not know. One for each case that begins on the page; of several citations all are named, or none.
 */
export function pastedInFull(analysis: Analysis, range: Span, pasted: string): readonly Pasted[] {
  const words = pasted.trim();
  if (!/^\d/.test(words) || words.length > LONGEST || isBehindName(analysis, range.start)) return [];
  const lead = /^\s/.test(pasted) && /[^\s([{"'\u201c\u2018*_-]/.test(analysis.text.charAt(range.start - 1)) ? ' ' : '';
  const start = range.start + lead.length;
  const place = { start, end: start + words.length };
  const behind = analysis.text.slice(range.end);
  const tail = /\s$/.test(pasted) && /^[\p{L}\p{N}(]/u.test(behind) ? ' ' : '';
  const text = analysis.text.slice(0, range.start) + lead + words + tail + behind;
  const read = analyze(text, analysis.format, analysis.services, analysis);
  const named = namedIn(read, place);
  return named.flatMap((one) => {
    const edits = one.flatMap((naming) => naming.edits);
    if (edits.some((edit) => edit.start < place.start || edit.end > place.end)) return [];
    const local = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    return [{ citations: one.map(({ citation }) => citation), newText: lead + applyEdits(words, local) + tail }];
  });
}

/** What the citations of the place may be named, where nothing else stands in it: each a naming of every one of them. */
function namedIn(read: Analysis, place: Span): readonly (readonly Naming[])[] {
  const within = citationsIn(read, place).filter((citation) => coreOf(citation).end > place.start && coreOf(citation).start < place.end);
  if (!fills(read, within, place)) return [];
  const each = within.filter(({ node }) => !isParallel(node)).map((citation) => namings(read, citation));
  const [only] = each;
  if (only && each.length === 1) return only.map((naming) => [naming]);
  return each.length > 1 && each.every((one) => one.length === 1) ? [each.flat()] : [];
}

/** Whether the place holds the citations whole, each with the one whose parallel it is, and nothing besides. */
function fills(read: Analysis, within: readonly Citation[], place: Span): boolean {
  let end = place.start;
  for (const citation of within) {
    const core = coreOf(citation);
    const whole = wholeOf(citation);
    const { node } = citation;
    const primary = isParallel(node) && 'primary' in node ? node.primary : null;
    if (primary !== null && !within.some(({ index }) => index === citation.first + primary)) return false;
    if (core.start < place.start || core.end > place.end) return false;
    if (core.start > end && !BETWEEN.test(read.text.slice(end, core.start))) return false;
    end = Math.max(end, core.end, Math.min(whole.end, place.end));
  }
  return within.length > 0 && BETWEEN.test(read.text.slice(end, place.end));
}

function isBehindName(analysis: Analysis, offset: number): boolean {
  const before = proseBefore(analysis, offset);
  return before !== null && NAME_BEGUN.test(before.text.slice(before.from));
}
