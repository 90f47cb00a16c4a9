import type { IdCitation } from '../../syntax/citation.ts';
import { type Citation, inSource, textOf } from '../../syntax/document.ts';
import { type Span, span } from '../../text/span.ts';
import type { Resolution } from '../authority.ts';
import { authorityLedTo, authorityMeant, isReference, type Meaning, type Present, presentIn } from './meaning.ts';
import type { Touched, TrackedReference, Tracking } from './tracking.ts';

/** A reference that means another authority than before. */
export interface Drift {
  /** Index of the citation. */
  readonly citation: number;
  readonly meant: Meaning;
  /** What it meant, as an authority of this version; null where that is not cited any more. */
  readonly before: number | null;
  /** What it means now. */
  readonly now: number;
  readonly base: string | null;
}

export interface Settled {
  readonly tracking: Tracking;
  readonly drifts: readonly Drift[];
}

/** A reference of this version. */
interface Here extends Span {
  readonly citation: Citation;
  readonly written: string;
}

/** How many references that cannot be read just now are waited for. */
const MOST_WAITING = 64;

/**
 * Compares what the references mean in this version with what they meant. One that is seen for the first time means what it means;
 * one that means nothing sure is waited for. What changed only because something is being written is not told yet: the citation that
 * a reference means now is not finished, or the place of the one it meant is being worked at. Linear in the citations; where nothing
 * changed that resolving reads, nothing is compared.
 */
export function settled(tracking: Tracking, resolution: Resolution): Settled {
  if (tracking.settled === resolution.references) return { tracking, drifts: [] };
  const present = presentIn(resolution);
  const roots = rootsOf(resolution);
  const drifts: Drift[] = [];
  const references: TrackedReference[] = [];
  let isOpen = false;
  const { pairs, waiting } = paired(tracking.references, referencesIn(resolution));
  for (const [here, known] of pairs) {
    const { citation, written } = here;
    const sure = authorityMeant(resolution, citation.index);
    const now = known?.meant.length ? authorityLedTo(resolution, citation.index) : sure;
    const root = resolution.citations[roots[citation.index] as number] as Citation;
    const stood = now === null ? (known?.stood ?? null) : inSource(root, span(root.node.start, root.node.end));
    const place = { start: here.start, end: here.end, written };
    if (now === null || !known || known.meant.length === 0) {
      const meant = known?.meant.length ? known.meant : now === null ? [] : [present.meaningOf(now)];
      references.push({ ...place, meant, stood, told: known?.told ?? null, base: known?.base ?? null });
      continue;
    }
    const same = known.meant.findIndex((meant) => isSame(meant, now, present, known.stood, stood));
    if (same >= 0 && sure === null) {
      references.push({ ...known, ...place, told: null });
      continue;
    }
    if (same >= 0) {
      const refreshed = isUnchanged(known.meant[same], now, resolution)
        ? known.meant
        : known.meant.map((meant, i) => (i === same ? present.meaningOf(now) : meant));
      references.push({ ...place, meant: refreshed, stood, told: null, base: known.base });
      continue;
    }
    const meaning = present.meaningOf(now);
    const isTold = known.told?.keys.some((key) => meaning.keys.includes(key)) === true;
    isOpen = true;
    if (!isTold && isBeingWritten(tracking.touched, here, root, known.stood)) {
      references.push({ ...known, ...place });
      continue;
    }
    const meant = known.meant[known.meant.length - 1] as Meaning;
    drifts.push({ citation: citation.index, meant, before: presentOf(meant, present), now, base: known.base });
    references.push({ ...known, ...place, told: meaning });
  }
  references.push(...waiting.slice(-MOST_WAITING));
  references.sort((a, b) => a.start - b.start);
  const { lifted, touched } = tracking;
  return { tracking: { references, lifted, touched, settled: isOpen ? null : resolution.references }, drifts };
}

/** The writer says that the reference at `offset` of the file is right as it is. */
export function accepted(tracking: Tracking, offset: number): Tracking {
  const references = tracking.references.map((reference) =>
    reference.told && reference.start <= offset && offset <= reference.end
      ? { ...reference, meant: [...reference.meant, reference.told], told: null }
      : reference,
  );
  return { ...tracking, references, settled: null };
}

/** The writer's own references with their places in the file. */
export function referencesIn(resolution: Resolution): Here[] {
  const found: Here[] = [];
  for (const citation of resolution.citations) {
    const { node, block } = citation;
    if (!isReference(node) || node.quoted || block.kind === 'quote') continue;
    const part = anchorOf(citation);
    found.push({ ...inSource(citation, part), citation, written: node.kind === 'id' ? 'id' : textOf(citation, part) });
  }
  return found.sort((a, b) => a.start - b.start);
}

function anchorOf({ node }: Citation): Span {
  if (node.kind === 'short_case') return span(node.volume.start, node.reporter.end);
  if (node.kind === 'supra' || node.kind === 'case_page') return node.name;
  return (node as IdCitation).word;
}

/** Each reference with what was known of it, where it was; and what was known of those that are not there. */
function paired(known: readonly TrackedReference[], here: readonly Here[]) {
  const pairs: (readonly [Here, TrackedReference | null])[] = [];
  const waiting: TrackedReference[] = [];
  let k = 0;
  for (const one of here) {
    while (k < known.length && isBefore(known[k] as TrackedReference, one)) waiting.push(known[k++] as TrackedReference);
    const next = known[k];
    if (next === undefined || next.start > one.end) pairs.push([one, null]);
    else {
      pairs.push([one, next.written === one.written ? next : null]);
      k++;
    }
  }
  waiting.push(...known.slice(k));
  return { pairs, waiting };
}

const isBefore = (known: Span, { start }: Span): boolean => known.end < start || (known.end === start && known.start < known.end);

/** For each citation the one that a chain of id.s before it leads to. */
function rootsOf({ citations, references }: Resolution): Int32Array {
  const roots = new Int32Array(citations.length);
  for (let i = 0; i < citations.length; i++) {
    const antecedent = references[i]?.antecedent ?? references[i]?.candidates[0] ?? null;
    const leans = (citations[i] as Citation).node.kind === 'id' && antecedent !== null;
    // An id. of a footnote may lean on a citation that stands behind it in the file, whose own root is not known yet.
    roots[i] = leans ? (antecedent < i ? (roots[antecedent] as number) : antecedent) : i;
  }
  return roots;
}

function isSame(meant: Meaning, now: number, present: Present, stood: Span | null, stands: Span | null): boolean {
  const { citation, name } = present.resolution.authorities[now] as Resolution['authorities'][number];
  if (meant.citation === citation) return true;
  const isEditedInPlace = stood !== null && stands !== null && stood.start < stands.end && stands.start < stood.end;
  const hasItsName = lettersOf(meant.name) === lettersOf(name) && name !== citation;
  if (isEditedInPlace && hasItsName) return true;
  let isThere = false;
  for (const key of meant.keys) {
    const those = present.byKey.get(key);
    if (those?.has(now)) return true;
    isThere ||= those !== undefined;
  }
  return !isThere && (isEditedInPlace || hasItsName);
}

/** What a reference meant, in this version. */
function presentOf({ keys }: Meaning, { byKey }: Present): number | null {
  for (const key of keys) for (const authority of byKey.get(key) ?? []) return authority;
  return null;
}

const isUnchanged = (meant: Meaning, now: number, { authorities }: Resolution): boolean =>
  meant.citation === authorities[now]?.citation && meant.name === authorities[now]?.name;

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Whether what the reference means may change yet while the writer goes on: letters are typed in its paragraph or in that of the
 * citation, and this is not finished; or the caret stands in what is left of the citation before.
 */
function isBeingWritten(touched: Touched | null, here: Here, root: Citation, stood: Span | null): boolean {
  if (touched === null) return false;
  const { caret, region } = touched;
  const whole = inSource(root, span(Math.min(root.node.start, root.node.fullStart), Math.max(root.node.end, root.node.fullEnd)));
  const inRest = stood !== null && stood.start <= caret && caret <= stood.end;
  if (touched.manner === 'at-once') return (whole.start < caret && caret < whole.end) || inRest;
  const isNear = inRest || touches(here.citation.block.source, caret) || touches(root.block.source, caret);
  return isNear && !(region.start < whole.end && whole.start < region.end && caret >= whole.end && isFinished(root, caret - whole.end));
}

/** Whether a citation that was typed is there to its end, seen from `behind` characters after it. */
function isFinished({ node }: Citation, behind: number): boolean {
  if (node.kind !== 'full_case') return behind > 0;
  return node.courtDate !== null || behind > LONGEST_PAUSE;
}

/** More than may stand between a first page and a date that comes yet. */
const LONGEST_PAUSE = 16;

const touches = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;
