import type { Analysis } from '../analysis.ts';
import type { Place } from '../cases/caseIndex.ts';
import { type CitedCase, verdict } from '../cases/verdict.ts';

/**
 * The first pages that the document cites and that no case index confirms, each once, in the order of the document: what a person, or a
 * service, would have to look up. Citations of databases and public-domain citations stand in no reporter and are left out, parallels are
 * left to the citation that they belong to.
 */
export function unconfirmedPlaces(analysis: Analysis): readonly Place[] {
  const { caseIndex } = analysis.services;
  const cited = citedCases(analysis);
  caseIndex.prepare?.(cited);
  const places = new Map<string, Place>();
  for (const one of cited) {
    const { reporter, volume, page } = one;
    if (verdict(caseIndex, one).verdict !== 'confirmed') places.set(`${volume} ${reporter} ${page}`, { reporter, volume, page });
  }
  return [...places.values()];
}

/** The cases that are cited in full by volume and page of a reporter. */
const citedCases = ({ citations }: Analysis): readonly CitedCase[] =>
  citations.flatMap(({ node }) => {
    if (node.kind !== 'full_case' || node.role !== 'primary' || node.supra || !node.page) return [];
    const { kind, abbreviation: reporter } = node.reporter.entry;
    const [volume, page] = [node.volume.value, node.page.value];
    if (kind === 'neutral' || kind === 'database' || !(volume > 0) || !(page > 0)) return [];
    return { reporter, volume, page, name: node.name?.text ?? null, year: node.courtDate?.year?.value ?? null };
  });
