import type { Analysis } from '../analysis.ts';
import { isFullCase } from '../rules/citations.ts';
import { hostEdits } from '../rules/hostEdits.ts';
import { certainCase } from '../rules/index/shared.ts';
import { type ParallelEdits, withoutParallels, withParallels } from '../rules/parallelForms.ts';
import { type Chain, chainOf, locatorSpan, parallelsBehind } from '../rules/parallels.ts';
import { type HouseStyle, houseStyle } from '../rules/profile.ts';
import type { ProseEdit } from '../rules/rule.ts';
import type { Citation } from '../syntax/document.ts';
import { overlapping, type TextEdit } from '../text/edits.ts';
import { type Span, span } from '../text/span.ts';
import { authorityOf, nearestFull } from './authorityOf.ts';
import { citationAt, citationsIn, coreOf, isParallel, primaryOf } from './citationAt.ts';
import { meansTheSame } from './meansTheSame.ts';
import type { Rewrite } from './rewrite.ts';

/** What may be done about the parallels of one citation; null where nothing may. */
export interface ParallelRewrites {
  readonly added: Rewrite | null;
  readonly leftOut: Rewrite | null;
}

/**
 * Puts in the parallels of the full citation at `offset` that the case index knows for certain, or leaves out those that stand there: in
 * the form and order of the house style, and only where afterwards everything refers to what it referred to.
 */
export function parallelRewrites(analysis: Analysis, offset: number): ParallelRewrites {
  const at = citationAt(analysis, offset);
  const citation = at && primaryOf(analysis, at);
  if (!citation) return { added: null, leftOut: null };
  const { added, leftOut } = { added: addedTo(analysis, citation), leftOut: leftOutOf(analysis, citation) };
  return {
    added: added && safely(analysis, `Add ${added.locators.join(', ')}`, [added]),
    leftOut: leftOut && safely(analysis, `Leave out ${leftOut.locators.join(', ')}`, [leftOut]),
  };
}

/** The same for all full citations of a stretch, and for the short forms and ids that repeat a parallel: as many edits as places. */
export const parallelsEverywhere = {
  added: (analysis: Analysis, within: Span) => everywhere(analysis, within, addedTo),
  leftOut: (analysis: Analysis, within: Span) => everywhere(analysis, within, leftOutOf),
};

type Change = (analysis: Analysis, citation: Citation) => ParallelEdits | null;

function everywhere(analysis: Analysis, within: Span, change: Change): { readonly edits: readonly TextEdit[]; readonly places: number } {
  const made = citationsIn(analysis, within).flatMap((citation) => {
    const core = coreOf(citation);
    if (isParallel(citation.node) || core.start < within.start || core.end > within.end) return [];
    return change(analysis, citation) ?? [];
  });
  const all = made.length > 0 ? safely(analysis, '', made) : null;
  return all ? { edits: all.edits, places: made.length } : { edits: [], places: 0 };
}

/** The edits in the file, where all of them can be made and leave the meaning of the document as it is. */
function safely(analysis: Analysis, title: string, made: readonly ParallelEdits[]): Rewrite | null {
  const edits: TextEdit[] = [];
  for (const { citation, span: part, newText } of made.flatMap((one) => one.edits)) {
    const inFile = hostEdits(analysis, citation.block, part, newText);
    if (!inFile) return null;
    edits.push(...inFile);
  }
  return overlapping(edits) || !meansTheSame(analysis, edits) ? null : { title, edits };
}

const styleOf = (analysis: Analysis): HouseStyle => houseStyle(analysis.config.profile);

function addedTo(analysis: Analysis, citation: Citation): ParallelEdits | null {
  if (!isFullCase(citation)) return null;
  const known = certainCase(citation, analysis.services.caseIndex);
  return known && withParallels(chainOf(citation, analysis), known, styleOf(analysis));
}

function leftOutOf(analysis: Analysis, citation: Citation): ParallelEdits | null {
  if (isFullCase(citation)) {
    const chain = chainOf(citation, analysis);
    const shorter = withoutParallels(chain, styleOf(analysis));
    return shorter && (leaningOn(analysis, citation, chain, shorter) ? null : shorter);
  }
  const repeated = parallelsBehind(citation, analysis);
  return repeated.length > 0 ? repeatsLeftOut(analysis, citation, repeated) : null;
}

/**
 * Whether a short form or an id. of the authority names a reporter that would go, or gives one of its pages: a page is of the reporter
 * whose first page comes before it most closely.
 */
function leaningOn(analysis: Analysis, citation: Citation, chain: Chain, { edits }: ParallelEdits): boolean {
  const authority = authorityOf(analysis, citation);
  const goes = ({ node }: Chain[0]): boolean =>
    edits.some(({ span: part, newText }) => newText === '' && part.start <= node.start && part.end >= node.end);
  return (authority?.citations ?? []).some((index) => {
    const { node } = analysis.citations[index] as Citation;
    if (node.kind === 'short_case' && node.role === 'primary')
      return chain.some((one) => goes(one) && one.node.reporter.entry === node.reporter.entry);
    const pin = node.kind === 'id' ? node.pin?.items[0] : null;
    if (pin?.kind !== 'page') return false;
    const nearest = chain.reduce((best, one) => (distance(one, pin.from) < distance(best, pin.from) ? one : best));
    return goes(nearest);
  });
}

const distance = ({ node }: Chain[0], page: number): number => {
  const by = page - (node.page?.value ?? Number.NaN);
  return by >= 0 ? by : Number.POSITIVE_INFINITY;
};

/**
 * `Id. at 572, 92 S. Ct. 2701` and `Roth, 408 U.S. at 572, 92 S. Ct. at 2705`: the parallels go where the pages before them are those of
 * the reporter that the full citation keeps. Pages of a reporter that goes would have to be looked up in the other.
 */
function repeatsLeftOut(analysis: Analysis, citation: Citation, repeated: Chain): ParallelEdits | null {
  const authority = authorityOf(analysis, citation);
  const full = authority && nearestFull(analysis, authority, citation);
  if (!full || !isFullCase(full)) return null;
  const shortened = withoutParallels(chainOf(full, analysis), styleOf(analysis));
  if (shortened?.edits.some((edit) => edit.span.start < locatorSpan(full).end)) return null;
  const { node } = citation;
  if (node.kind === 'short_case' && node.reporter.entry !== full.node.reporter.entry) return null;
  const own = 'pin' in node && node.pin ? Math.max(node.end, node.pin.end) : node.end;
  const gone = span(own, locatorSpan(repeated[repeated.length - 1] as Chain[0]).end);
  if (!/^(?:,\s[^,;()]{1,40}){1,6}$/.test(citation.block.text.slice(gone.start, gone.end))) return null;
  const edit: ProseEdit = { citation, span: gone, newText: '' };
  return { locators: repeated.map(({ block, node: of }) => block.text.slice(of.start, of.end)), edits: [edit] };
}
