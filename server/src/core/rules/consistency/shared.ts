import type { CaseCitation } from '../../syntax/citation.ts';
import type { Citation } from '../../syntax/document.ts';
import type { ProseBlock } from '../../text/blocks.ts';
import { type CitationOf, isFullCase, isOwn, locatorOf } from '../citations.ts';
import type { RuleContext } from '../rule.ts';

/** A full citation with its place in the books: `461 U.S. 238`. */
export interface FullCase {
  readonly citation: CitationOf<CaseCitation>;
  readonly locator: string;
}

/** The writer's own full citations of cases whose page is known, without parallels, in document order; gathered once for a run. */
export const fullCases = (context: RuleContext): readonly FullCase[] => context.once(gather, () => gather(context));

function gather(context: RuleContext): readonly FullCase[] {
  const found: FullCase[] = [];
  for (const { citations, found: here } of context.inBlocks(fullCasesIn))
    for (const { number, locator } of here) found.push({ citation: citations[number] as CitationOf<CaseCitation>, locator });
  return found;
}

function fullCasesIn(_block: ProseBlock, citations: readonly Citation[]) {
  const found: { readonly number: number; readonly locator: string }[] = [];
  citations.forEach((citation, number) => {
    if (isFullCase(citation) && citation.node.role === 'primary' && isOwn(citation) && citation.node.page?.text)
      found.push({ number, locator: locatorOf(citation) });
  });
  return found.length > 0 ? found : null;
}

/** Two citations that contradict each other: the one that stands first in the document, and the later one. */
export interface Conflict {
  readonly first: CitationOf<CaseCitation>;
  readonly citation: CitationOf<CaseCitation>;
}

/**
 * The citations that contradict an earlier one: `compare` tells the pairs of them from the citations alone, by their places in the
 * document, and is asked again only when one of them has changed.
 */
export function conflicts(context: RuleContext, compare: (context: RuleContext) => Iterable<Conflict>): readonly Conflict[] {
  const { citations } = context.resolution;
  const pairs = context.ofResolution(compare, () => Array.from(compare(context), ({ first, citation }) => [first.index, citation.index]));
  return pairs.map(([first, citation]) => ({
    first: citations[first] as Conflict['first'],
    citation: citations[citation] as Conflict['citation'],
  }));
}

/** Every `length` words of a quotation on end, worked out when they are first compared. */
export function wordRuns(quotation: string, length: number): () => readonly string[] {
  let runs: readonly string[] | null = null;
  return () => (runs ??= runsOf(plainWords(quotation), length));
}

/** The words of a quotation in small letters with single blanks between them, without marks, brackets and page marks. */
const plainWords = (quotation: string): string =>
  quotation
    .toLowerCase()
    .replace(/\*\d+/g, ' ')
    .replace(/[^\p{L}\p{N}'\u2019-]+/gu, ' ')
    .trim();

function runsOf(words: string, length: number): readonly string[] {
  const starts = words === '' ? [] : [0];
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) starts.push(at + 1);
  const runs: string[] = [];
  for (let i = 0; i + length <= starts.length; i++) runs.push(words.slice(starts[i], (starts[i + length] ?? words.length + 1) - 1));
  return runs;
}
