import type { Analysis } from '../analysis.ts';
import type { Authority } from '../authorities/authority.ts';
import { type Citation, textOf } from '../syntax/document.ts';
import { authorityOf, firstPlace, foldSpace, nearestFull } from './authorityOf.ts';
import { citationAt, primaryOf } from './citationAt.ts';
import { fullForms } from './completion/fullForms.ts';
import { knownOf } from './knownCase.ts';

/** The full citation of what is cited at `offset` (of the file), as plain text: as the house style has it where the index knows the case, else as the document has it; null where nothing is cited. */
export function fullCitation(analysis: Analysis, offset: number): string | null {
  const at = citationAt(analysis, offset);
  const citation = at && primaryOf(analysis, at);
  const authority = citation && authorityOf(analysis, citation);
  if (!citation || !authority) return null;
  const full = nearestFull(analysis, authority, citation) ?? firstPlace(analysis, authority);
  return (full && (citedAs(analysis, full) ?? asWritten(full))) || authority.citation || authority.name;
}

/** How the house style cites the case that `full` cites, by the name that the index has; null where the index does not know the case. */
export function citedAs(analysis: Analysis, full: Citation): string | null {
  const known = knownOf(analysis, full)?.found;
  if (!known) return null;
  const [form] = fullForms(analysis, [known]);
  return form ? `${form.name}${form.rest}` : null;
}

/** From the name through court and year. */
function asWritten(full: Citation): string {
  const { node } = full;
  const end = node.kind === 'full_case' ? Math.max(node.courtDate?.end ?? 0, node.end) : node.fullEnd;
  return foldSpace(textOf(full, { start: Math.min(node.fullStart, node.start), end: Math.max(end, node.end) }));
}

/** Whether the two differ in more than blanks. */
export const readsOtherwise = (cited: string, authority: Authority): boolean =>
  !cited.startsWith(`${authority.name},`) && cited !== authority.name;
