import type { Analysis } from '../analysis.ts';
import { inHostSpelling } from '../rules/hostSpelling.ts';
import { type Citation, inSource } from '../syntax/document.ts';
import type { TextEdit } from '../text/edits.ts';
import { citationAt, coreOf, primaryOf } from './citationAt.ts';
import { detailOf, fullForms } from './completion/fullForms.ts';
import { casesNamedBy } from './completion/knownCases.ts';
import { nameMarks } from './completion/written.ts';
import type { Rewrite } from './rewrite.ts';

/** More cases than this on one page would be a list of orders. */
const MAX_CASES = 4;

/** A citation without a name as a full one: the words that it then reads, and the edits in the file that make it so. */
export interface Naming {
  readonly citation: string;
  readonly edits: readonly TextEdit[];
}

/**
 * For a citation that stands without a name, as it is pasted from a search (`410 U.S. 113`): the full citation, by the case index, its
 * name in the italics of the document and its date where the house style has it; what stands there stays. Several where several cases
 * begin on the page.
 */
export function nameBare(analysis: Analysis, offset: number): readonly Rewrite[] {
  const at = citationAt(analysis, offset);
  if (!at) return [];
  return namings(analysis, primaryOf(analysis, at)).map(({ citation, edits }) => ({
    title: `Write the full citation: ${citation}`,
    edits,
  }));
}

/** The cases that a citation without a name may be of, each as what makes it a full citation; none where it has a name. */
export function namings(analysis: Analysis, citation: Citation): readonly Naming[] {
  const { node } = citation;
  if (node.kind !== 'full_case') return [];
  const cases = casesNamedBy(analysis, citation);
  if (cases.length > MAX_CASES) return [];
  const { start } = coreOf(citation);
  const last = endOfLocators(analysis, citation);
  const end = inSource(citation, { start: node.start, end: last }).end;
  const stands = citation.block.text.slice(node.start, Math.max(last, node.courtDate?.end ?? 0)).replace(/\s+/g, ' ');
  const marks = nameMarks(analysis, start);
  const spelled = (before: string, prose: string): string => inHostSpelling(analysis.format, before, prose);
  return fullForms(analysis, cases).map(({ name, date, dated }, i) => {
    const lead = dated === 'behind-name' && !node.courtDate ? `${date} ` : ', ';
    const closing = dated === 'at-end' && !node.courtDate ? date : '';
    const named = `${marks?.open ?? ''}${spelled('', name)}${marks?.close ?? ''}${spelled(name.slice(-1), lead)}`;
    const edits: TextEdit[] = [{ start, end: start, newText: named }];
    if (closing) edits.push({ start: end, end, newText: spelled('1', closing) });
    const note = detailOf(cases[i] as (typeof cases)[number], name).startsWith('listed as overruled') ? ' (listed as overruled)' : '';
    return { citation: `${name}${lead}${stands}${closing}${note}`, edits };
  });
}

/** Where the last locator of the citation ends in its block's prose: its own, or that of its last parallel; the pin included. */
function endOfLocators({ citations }: Analysis, citation: Citation): number {
  let last = citation;
  for (let i = citation.index + 1; i < citations.length; i++) {
    const next = citations[i] as Citation;
    if (next.block !== citation.block || next.node.kind !== 'full_case' || next.node.primary !== citation.index - citation.first) break;
    last = next;
  }
  const { node } = last;
  return node.kind === 'full_case' ? Math.max(node.end, node.pin?.end ?? 0) : node.end;
}
