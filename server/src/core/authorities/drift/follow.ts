import type { TextEdit } from '../../text/edits.ts';
import type { Span } from '../../text/span.ts';
import { type Lifted, NOTHING_TRACKED, type Touched, type TrackedReference, type Tracking } from './tracking.ts';

/** One change of a document: `before` is the text that it was made to, and that its offsets count in. */
export interface Change extends TextEdit {
  readonly before: string;
}

/** More than this at one go is no typing: a surrogate pair, a line end with its indent, a bracket with its partner. */
const MOST_TYPED = 3;
/** A stretch as long as this that stands elsewhere in the document was copied from there. */
const LEAST_COPIED = 40;
/** How many stretches that were taken out are kept, and how long they may be together. */
const MOST_LIFTED = 48;
const MOST_LIFTED_TEXT = 1_000_000;

/**
 * The references after an edit, which may be of several changes, each made to the text that the one before it left. A reference that
 * is taken out and put in again, here or elsewhere, by hand or by undo, stays the same one; so does one whose surroundings are only
 * set anew (other white space or markup). A document of which most is replaced begins afresh. Linear in the references and the edit.
 */
export function followed(tracking: Tracking, changes: readonly Change[]): Tracking {
  const trimmed = changes.map(withoutCommonEnds).filter(({ start, end, newText }) => start < end || newText !== '');
  const taken = new Set(trimmed.filter(({ start, end }) => end > start).map(({ before, start, end }) => before.slice(start, end).trim()));
  let now = tracking;
  for (const change of trimmed) {
    if (isWhole(change)) now = NOTHING_TRACKED;
    else now = after(now, change, taken);
  }
  if (trimmed.length === 0 || now === NOTHING_TRACKED) return now;
  return { ...now, touched: touchedBy(tracking.touched, trimmed) };
}

function withoutCommonEnds(change: Change): Change {
  const { before, newText } = change;
  let { start, end } = change;
  let from = 0;
  let to = newText.length;
  while (start < end && from < to && before.charCodeAt(start) === newText.charCodeAt(from)) {
    start++;
    from++;
  }
  while (end > start && to > from && before.charCodeAt(end - 1) === newText.charCodeAt(to - 1)) {
    end--;
    to--;
  }
  return { before, start, end, newText: newText.slice(from, to) };
}

/** Another document in the place of this one. */
const isWhole = ({ before, start, end, newText }: Change): boolean => end - start > before.length / 2 && newText.length > before.length / 2;

function after(tracking: Tracking, change: Change, taken: ReadonlySet<string>): Tracking {
  const { before, start, end, newText } = change;
  const isTyped = end - start <= MOST_TYPED && newText.length <= MOST_TYPED;
  const kept: TrackedReference[] = [];
  const gone: TrackedReference[] = [];
  for (const reference of tracking.references) {
    const isInside = !isTyped && end > start && reference.start >= start && reference.end <= end;
    if (isInside) gone.push({ ...reference, start: reference.start - start, end: reference.end - start, stood: null });
    else kept.push(moved(reference, change));
  }
  const text = before.slice(start, end);
  const put = newText === '' ? [] : carried(tracking, { ...change, gone, text, taken });
  const lifted = gone.length > 0 ? limited([{ text, references: gone }, ...tracking.lifted]) : tracking.lifted;
  const references = put.length > 0 ? [...kept, ...put].sort((a, b) => a.start - b.start) : kept;
  // Where references came or went, what they mean is to be looked at whatever else stayed the same.
  return { references, lifted, touched: null, settled: gone.length > 0 || put.length > 0 ? null : tracking.settled };
}

interface Put extends Change {
  readonly gone: readonly TrackedReference[];
  readonly text: string;
  readonly taken: ReadonlySet<string>;
}

/** The references that come with the new text from where it was before. */
function carried({ lifted, references }: Tracking, { before, start, newText, gone, text, taken }: Put): TrackedReference[] {
  if (gone.length > 0 && lettersOf(text) === lettersOf(newText)) return setAnew(gone, text, newText, start);
  const core = newText.trim();
  if (core.length <= MOST_TYPED) return [];
  const lead = newText.length - newText.trimStart().length;
  for (const stretch of lifted) {
    const put = stretch.text.trim();
    const at = put.length > MOST_TYPED ? newText.indexOf(put) : -1;
    const from = stretch.text.length - stretch.text.trimStart().length;
    if (at >= 0) return within(stretch.references, { start: from, end: from + put.length }, start + at - from);
    const part = stretch.text.indexOf(core);
    if (part >= 0) return within(stretch.references, { start: part, end: part + core.length }, start + lead - part);
  }
  const copied = core.length >= LEAST_COPIED || taken.has(core) ? before.indexOf(core) : -1;
  return copied < 0 ? [] : within(references, { start: copied, end: copied + core.length }, start + lead - copied);
}

const within = (references: readonly TrackedReference[], span: Span, by: number): TrackedReference[] =>
  references.flatMap((reference) =>
    reference.start >= span.start && reference.end <= span.end && reference.end > reference.start
      ? [{ ...reference, start: reference.start + by, end: reference.end + by, stood: null }]
      : [],
  );

/** The same words with other white space or markup: each reference is found again by its number among those that read like it. */
function setAnew(gone: readonly TrackedReference[], text: string, newText: string, start: number): TrackedReference[] {
  return gone.flatMap((reference) => {
    const words = text.slice(reference.start, reference.end);
    const number = placesOf(words, text).indexOf(reference.start);
    const places = placesOf(words, newText);
    const at = places[number];
    return at === undefined || placesOf(words, text).length !== places.length
      ? []
      : [{ ...reference, start: start + at, end: start + at + words.length }];
  });
}

function placesOf(words: string, text: string): number[] {
  const found: number[] = [];
  for (let at = words === '' ? -1 : text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found.push(at);
  return found;
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

function moved(reference: TrackedReference, change: Change): TrackedReference {
  const { start } = change;
  const { stood } = reference;
  if (start >= reference.end && start > reference.start && (stood === null || start >= stood.end)) return reference;
  const span = movedSpan(reference, change);
  const place = stood === null ? null : movedSpan(stood, change);
  return { ...reference, start: span.start, end: span.end, stood: place !== null && place.end > place.start ? place : null };
}

/** What is left of a span: what is put in at its edges is not part of it, except where it is empty. */
function movedSpan(span: Span, { start, end, newText }: Change): Span {
  const by = newText.length - (end - start);
  if (span.start === span.end && start <= span.start && span.end <= end) return { start, end: start + newText.length };
  const from = span.start >= end ? span.start + by : span.start <= start ? span.start : start + newText.length;
  const to =
    span.end > end || (span.end === end && span.start < start && end > start && newText === '') ? span.end + by : Math.min(span.end, start);
  return { start: from, end: Math.max(from, to) };
}

function limited(lifted: readonly Lifted[]): readonly Lifted[] {
  let length = 0;
  return lifted.slice(0, MOST_LIFTED).filter(({ text }) => (length += text.length) <= MOST_LIFTED_TEXT);
}

function touchedBy(last: Touched | null, changes: readonly Change[]): Touched {
  const { start, end, newText } = changes[changes.length - 1] as Change;
  const caret = start + newText.length;
  const isTyped = changes.every((change) => change.end - change.start <= MOST_TYPED && change.newText.length <= MOST_TYPED);
  if (!isTyped) return { manner: 'at-once', region: { start, end: caret }, caret };
  const goesOn = last !== null && last.manner === 'typed' && start <= last.region.end && end >= last.region.start;
  const region = goesOn
    ? { start: Math.min(last.region.start, start), end: Math.max(caret, last.region.end + newText.length - (end - start)) }
    : { start, end: caret };
  return { manner: 'typed', region, caret };
}
