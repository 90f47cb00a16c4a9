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
export const fullCases = (context: RuleContext): readonly FullCase[] => context.once(fullCases, () => gather(context));

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

/** Every `length` words of a quotation on end, worked out when they are first compared. */
export function wordRuns(quotation: string, length: number): () => readonly string[] {
  let runs: readonly string[] | null = null;
  return () => {
    if (runs === null) {
      const words = wordsOf(quotation);
      runs = words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' '));
    }
    return runs;
  };
}

/** The words of a quotation in small letters, without marks, brackets and page marks. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/\*\d+/g, ' ')
    .split(/[^\p{L}\p{N}'\u2019-]+/u)
    .filter((word) => word !== '');
