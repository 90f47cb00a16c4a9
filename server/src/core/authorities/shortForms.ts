import type { Citation } from '../syntax/document.ts';
import type { CaseCitation } from '../syntax/citation.ts';
import type { NameFacts } from './nameFacts.ts';
import { type Entry, shortNames, type Volume } from './registry.ts';
import { normalisedMatches } from './normalName.ts';
import { abstain, isCase, leaveStranger, places, settle, type Work } from './work.ts';

/** What a short form of a case refers to (spec §2, short-form names): name and slot together, the slot alone, or the name alone. */

export function referShort(work: Work, citation: Citation, node: CaseCitation): void {
  // A database or public-domain number names its case wholly: `Atcco, 2016 WL 1274129, at *2`.
  const known = node.page ? work.registry.ofLocator(node) : undefined;
  if (known) return bind(work, citation, known, node);
  const inVolume = candidatesInVolume(work, citation, node);
  const name = node.name?.text ?? null;
  if (name === null) {
    if (inVolume.length === 1) return bind(work, citation, inVolume[0] as Entry, node);
    const spoken = inVolume.length > 1 ? namedInSentence(citation, inVolume) : null;
    if (spoken) return bind(work, citation, spoken, node);
    if (inVolume.length > 1) return abstain(work, citation, 'ambiguous', places(inVolume));
    return abstain(work, citation, 'no-antecedent', []);
  }
  const normal = (work.registry.facts(citation, node) as NameFacts).normal;
  // A short form that gives both parties may have more words than the full name: `Kramer v. Union Free School District No. 15`.
  const matches = (entry: Entry): boolean =>
    normalisedMatches(normal, entry.normal) || (node.name?.versus != null && normalisedMatches(entry.normal, normal));
  const called = inVolume.filter((entry) => entry.name !== '' && matches(entry));
  const both = called.length > 0 ? called : inVolume.filter((entry) => entry.name === '');
  if (both.length === 1) return bind(work, citation, both[0] as Entry, node);
  if (both.length > 1) return abstain(work, citation, 'ambiguous', places(both));
  const named = work.registry.named(name).filter((entry) => entry.kind === 'full_case');
  if (named.length > 0) return abstain(work, citation, 'mismatch', places(named));
  // The slot is known under another name: the reader finds the case, the rules speak of the name.
  if (inVolume.length === 1 && mayBeSameCase(work, inVolume[0] as Entry, node)) return bind(work, citation, inVolume[0] as Entry, node);
  leaveStranger(work, citation, normal);
}

/** Hardly an opinion that a short form calls by another name is longer; farther on another case of the volume is meant. */
const NEAR_FIRST_PAGE = 120;

/** Whether a short form by another name may mean the one case of its volume that is known: its page lies not far behind the first. */
function mayBeSameCase(work: Work, entry: Entry, node: CaseCitation): boolean {
  const first = entry.slots?.get(work.registry.volume(node))?.page ?? Number.NaN;
  const pin = node.pin?.items[0];
  return !(pin?.kind === 'page' && pin.from > first + NEAR_FIRST_PAGE);
}

/** How many cases of a volume are looked at, the newest: no real brief has more. */
const MAX_IN_VOLUME = 256;
/** How far before a bare locator its case's name may stand in the sentence. */
export const SENTENCE = 320;

/** The candidate whose name stands nearest before a bare `547 U.S. at 424`; null where none does. */
function namedInSentence(citation: Citation, candidates: readonly Entry[]): Entry | null {
  if (candidates.length > 12) return null;
  const { start } = citation.node;
  const before = citation.block.text.slice(Math.max(0, start - SENTENCE), start);
  let nearest: Entry | null = null;
  let place = -1;
  for (const entry of candidates) {
    for (const name of shortNames(entry)) {
      const at = name.length > 3 ? before.lastIndexOf(name) : -1;
      if (at > place) [nearest, place] = [entry, at];
    }
  }
  return nearest;
}

/** Cases whose first page in the short form's volume does not lie behind its pin. */
function candidatesInVolume(work: Work, citation: Citation, node: CaseCitation): readonly Entry[] {
  const pin = node.pin?.items[0];
  const page = pin && pin.kind === 'page' ? pin.from : Number.NaN;
  const fits = (volume: Volume, at: number) =>
    volume.entries.slice(-MAX_IN_VOLUME).filter((entry) => !((entry.slots?.get(volume)?.page ?? Number.NaN) > at));
  const own = fits(work.registry.volume(node), page);
  if (own.length > 0 && own.length <= 64) return own;
  for (const parallel of work.parallels.get(citation.index) ?? []) {
    // Another case of the parallel's volume is not meant: its first page is repeated there.
    const known = work.registry.ofLocator(parallel.node as CaseCitation);
    const other = known ? [known] : fits(work.registry.volume(parallel.node as CaseCitation), Number.NaN);
    if (other.length === 1 && (known || (parallel.node as CaseCitation).page === null)) return other;
  }
  return own.slice(-64);
}

function bind(work: Work, citation: Citation, entry: Entry, node: CaseCitation): void {
  const antecedent = entry.slots?.get(work.registry.volume(node))?.citation ?? entry.firstFull;
  settle(work, citation, entry, antecedent !== null && antecedent < citation.index ? antecedent : null);
}

/** A parallel is of its primary's authority; a repeated one points back at the first citation in the same reporter. */
export function referParallel(work: Work, citation: Citation, node: CaseCitation): void {
  const primary = citation.first + (node.primary as number);
  const entry = work.entries[primary] ?? null;
  const earlier = entry?.slots?.get(work.registry.volume(node))?.citation;
  const sameReporter = earlier ?? firstInReporter(entry, node, work);
  settle(work, citation, entry, sameReporter !== undefined && sameReporter < citation.index ? sameReporter : null);
}

/** The authority's first citation in a reporter whatever the volume: what a conflicting parallel is compared with. */
function firstInReporter(entry: Entry | null, node: CaseCitation, work: Work): number | undefined {
  if (!entry) return undefined;
  const reporter = node.reporter.entry.abbreviation;
  for (const { citation: index } of entry.slots?.values() ?? []) {
    const other = (work.citations[index] as Citation).node;
    if (isCase(other) && other.reporter.entry.abbreviation === reporter) return index;
  }
  return undefined;
}
