import type { Analysis } from '../analysis.ts';
import type { Place } from '../cases/caseIndex.ts';
import { verdict } from '../cases/verdict.ts';
import { citedCase } from '../rules/index/shared.ts';

/**
 * The first pages that the document cites and that no case index confirms, each once, in the order of the document: what a person, or a
 * service, would have to look up, as the rules on the index hold them against it. Citations of databases and public-domain citations stand in no reporter and are left out, parallels are
 * left to the citation that they belong to.
 */
export function unconfirmedPlaces(analysis: Analysis): readonly Place[] {
  const { caseIndex } = analysis.services;
  const cited = analysis.citations.map(citedCase).filter((one) => one !== null);
  caseIndex.prepare?.(cited);
  const places = new Map<string, Place>();
  for (const one of cited) {
    const { reporter, volume, page } = one;
    if (verdict(caseIndex, one).verdict !== 'confirmed') places.set(`${volume} ${reporter} ${page}`, { reporter, volume, page });
  }
  return [...places.values()];
}
