import type { Citation } from '../../syntax/document.ts';
import { authorityOf, isCase } from '../citations.ts';
import type { RuleContext } from '../rule.ts';

/** Whether the citation is by the number of a database. */
export const isDatabase = (citation: Citation): boolean => isCase(citation) && citation.node.reporter.entry.kind === 'database';

/** Whether the case is cited by a bound reporter too, as itself or as a parallel, in the same citation. */
export function hasReporterParallel(citation: Citation, context: RuleContext): boolean {
  if (!isCase(citation)) return false;
  const { citations } = context.resolution;
  for (let i = citation.index + 1; i < citations.length && i < citation.index + 4; i++) {
    const next = citations[i];
    if (next.first !== citation.first || !isCase(next)) break;
    if (next.node.primary !== null && next.first + next.node.primary === citation.index && !isDatabase(next)) return true;
  }
  return false;
}

/** Whether the citation is the first of its authority, the one that has to be complete. */
export const isFirstOfAuthority = (citation: Citation, context: RuleContext): boolean =>
  authorityOf(citation, context)?.firstFull === citation.index;
