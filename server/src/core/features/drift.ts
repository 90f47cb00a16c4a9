import { type Analysis, analyze } from '../analysis.ts';
import { trackedFrom } from '../authorities/drift/compare.ts';
import type { Tracking } from '../authorities/drift/tracking.ts';
import { authorityOf, callName } from './authorityOf.ts';
import type { Finding } from '../rules/finding.ts';

/** The rule that speaks of references which mean another authority than before. */
export const DRIFT = 'id-drift';

/** What the references of a document meant in an earlier version of it, called `base`. */
export const tracking = (earlier: Analysis, now: Analysis, base: string): Tracking =>
  trackedFrom(
    { blocks: earlier.prose.blocks, resolution: earlier.resolution },
    { blocks: now.prose.blocks, resolution: now.resolution },
    base,
  );

/** The document with what is to be said of references that meant another authority in an earlier version of it. */
export const comparedWith = (earlier: Analysis, now: Analysis, base: string): Analysis =>
  analyze(now.text, now.format, now.services, now, tracking(earlier, now, base));

/** The findings about references that mean another authority than before. */
export const driftsIn = (analysis: Analysis): readonly Finding[] => analysis.findings.filter(({ rule }) => rule.meta.id === DRIFT);

/** The words with which a writer lets a reference be that means another authority than before; null where the finding is of another rule. */
export function acceptance(analysis: Analysis, finding: Finding): string | null {
  if (finding.rule.meta.id !== DRIFT) return null;
  const citation = analysis.citations[finding.citation ?? -1];
  const authority = citation ? authorityOf(analysis, citation) : null;
  return authority ? `It is meant to be ${callName(analysis, authority)}` : 'It is meant as it stands';
}
