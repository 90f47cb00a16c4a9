import type { Analysis } from '../analysis.ts';
import type { Authority } from '../authorities/authority.ts';
import { type Citation, inSource } from '../syntax/document.ts';
import type { Span } from '../text/span.ts';
import { authorityOf, firstPlace, nearestFull, referenceOf } from './authorityOf.ts';
import { citationAt, coreOf, primaryOf, wholeOf } from './citationAt.ts';
import { spokenOfAt } from './mentions.ts';

/** Where a citation leads: all spans in file offsets. */
export interface DefinitionTarget {
  /** What was asked about: the core of the citation under the caret. */
  readonly origin: Span;
  /** The full citation, name through last parenthetical. */
  readonly whole: Span;
  /** What to put the caret on: the case name, else the core. */
  readonly focus: Span;
}

/**
 * The full citations that the citation at `offset` stands for. An id., a short form or a supra leads to the nearest full citation of
 * its authority; a full citation leads to itself, so that editors offer its references; an unresolved one to every citation that
 * it might mean; a case's name in the text (`as *Roth* holds`) to its first full citation. Empty where there is no citation or nothing to lead to.
 */
export function definition(analysis: Analysis, offset: number): readonly DefinitionTarget[] {
  const citation = citationAt(analysis, offset);
  if (!citation) return ofSpoken(analysis, offset);
  const origin = coreOf(citation);
  const authority = authorityOf(analysis, citation);
  const found = authority ? [fullFor(analysis, authority, primaryOf(analysis, citation))] : candidates(analysis, citation);
  const seen = new Set<number>();
  return found.flatMap((full) => {
    if (!full || seen.has(full.index)) return [];
    seen.add(full.index);
    return [{ origin, whole: wholeOf(full), focus: nameOf(full) ?? coreOf(full) }];
  });
}

/** The first full citation of the case that the text speaks of. */
function ofSpoken(analysis: Analysis, offset: number): readonly DefinitionTarget[] {
  const spoken = spokenOfAt(analysis, offset);
  const full = spoken && firstPlace(analysis, spoken.authority);
  return full ? [{ origin: spoken.place, whole: wholeOf(full), focus: nameOf(full) ?? coreOf(full) }] : [];
}

const fullFor = (analysis: Analysis, authority: Authority, from: Citation): Citation | null =>
  nearestFull(analysis, authority, from) ?? firstPlace(analysis, authority);

function candidates(analysis: Analysis, citation: Citation): readonly (Citation | null)[] {
  return (referenceOf(analysis, citation)?.candidates ?? []).map((index) => {
    const candidate = analysis.citations[index];
    const authority = candidate ? authorityOf(analysis, candidate) : null;
    return candidate && authority ? fullFor(analysis, authority, candidate) : (candidate ?? null);
  });
}

function nameOf(citation: Citation): Span | null {
  const { node } = citation;
  return node.kind === 'full_case' && node.name ? inSource(citation, node.name) : null;
}
