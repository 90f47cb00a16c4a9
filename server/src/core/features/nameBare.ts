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

/**
 * For a citation that stands without a name, as it is pasted from a search (`410 U.S. 113`): the full citation, by the case index, its
 * name in the italics of the document and its date where the house style has it; what stands there stays. Several where several cases
 * begin on the page.
 */
export function nameBare(analysis: Analysis, offset: number): readonly Rewrite[] {
  const at = citationAt(analysis, offset);
  const citation = at && primaryOf(analysis, at);
  if (citation?.node.kind !== 'full_case') return [];
  const { node } = citation;
  const cases = casesNamedBy(analysis, node);
  if (cases.length > MAX_CASES) return [];
  const { start } = coreOf(citation);
  const end = endOfLocators(analysis, citation);
  const marks = nameMarks(analysis, start);
  const spelled = (before: string, prose: string): string => inHostSpelling(analysis.format, before, prose);
  return fullForms(analysis, cases).map(({ name, rest, date, dated }, i) => {
    const lead = spelled(name.slice(-1), dated === 'behind-name' && !node.courtDate ? `${date} ` : ', ');
    const named = `${marks?.open ?? ''}${spelled('', name)}${marks?.close ?? ''}${lead}`;
    const edits: TextEdit[] = [{ start, end: start, newText: named }];
    if (!node.courtDate && dated === 'at-end') edits.push({ start: end, end, newText: spelled('1', date) });
    const note = detailOf(cases[i] as (typeof cases)[number], name).startsWith('listed as overruled') ? ' (listed as overruled)' : '';
    return { title: `Write the full citation: ${name}${rest}${note}`, edits };
  });
}

/** Where the last locator of the citation ends in the file: its own, or that of its last parallel; the pin included. */
function endOfLocators({ citations }: Analysis, citation: Citation): number {
  let last = citation;
  for (let i = citation.index + 1; i < citations.length; i++) {
    const next = citations[i] as Citation;
    if (next.block !== citation.block || next.node.kind !== 'full_case' || next.node.primary !== citation.index - citation.first) break;
    last = next;
  }
  const { node } = last;
  const end = node.kind === 'full_case' ? Math.max(node.end, node.pin?.end ?? 0) : node.end;
  return inSource(last, { start: node.start, end }).end;
}
