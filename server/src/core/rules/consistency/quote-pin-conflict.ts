import type { Citation } from '../../syntax/document.ts';
import type { ProseBlock } from '../../text/blocks.ts';
import { authorityOf } from '../citations.ts';
import { pinOf } from '../rangeDash.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { leadStart } from '../sentences.ts';
import { wordRuns } from './shared.ts';

/** So many words on end are no coincidence. */
const WORDS = 6;
/** How far behind a quotation its citation may begin. */
const BEHIND = 12;
/** A quotation of so few characters has not as many words. */
const SHORTEST = 24;

/** A quotation and the one page that it is cited to. */
interface Quoted {
  readonly citation: Citation;
  readonly page: number;
  /** Every so many words of it on end. */
  readonly runs: () => readonly string[];
}

export const quotePinConflict = defineRule({
  meta: {
    id: 'quote-pin-conflict',
    group: 'consistency',
    severity: 'hint',
    default: 'on',
    fix: 'none',
    summary: 'The same quoted words are cited to two pages of one source.',
    why: 'Unless the source says them twice, one of the two pages is wrong.',
    wrongWhen: 'The words really stand on both pages.',
    indigo: ['R8.1'],
    uniform: ['5', '3.2'],
    form: false,
  },
  examples: [
    {
      bad: 'Petitioner claims an interest "in the enforcement of the terms of [a] restraining order." Ct. Op. at 1099. The label is "property interest in the enforcement of the terms of [a] restraining order," Ct. Op. at 1101.',
      good: null,
    },
    {
      bad: 'The rule asks for "a legitimate claim of entitlement to it." Bd. of Regents v. Roth, 408 U.S. 564, 577 (1972). So there must be "a legitimate claim of entitlement to it." Bd. of Regents v. Roth, 408 U.S. 564, 578 (1972).',
      good: null,
    },
  ],
  checkDocument(context) {
    for (const quotes of quotesBySource(context).values()) {
      // One page, or one quotation, conflicts with nothing.
      if (quotes.every(({ page }) => page === quotes[0].page)) continue;
      const seen = new Map<string, Quoted>();
      const told = new Set<string>();
      for (const quote of quotes) {
        for (const key of quote.runs()) {
          const first = seen.get(key);
          if (!first) seen.set(key, quote);
          else if (first.page !== quote.page && !told.has(`${first.page} ${quote.page}`)) {
            told.add(`${first.page} ${quote.page}`);
            report(first, quote, context);
          }
        }
      }
    }
  },
});

/** The quotations that are cited to one page of a source, by source, in document order. */
function quotesBySource(context: RuleContext): ReadonlyMap<number, readonly Quoted[]> {
  const found = new Map<number, Quoted[]>();
  for (const { citations, found: quotes } of context.inBlocks(quotesIn)) {
    for (const { number, page, runs } of quotes) {
      const citation = citations[number];
      const source = authorityOf(citation, context)?.index;
      if (source === undefined) continue;
      const others = found.get(source);
      if (others) others.push({ citation, page, runs });
      else found.set(source, [{ citation, page, runs }]);
    }
  }
  return found;
}

/** The quotations of a paragraph behind which a citation gives one page. */
function quotesIn(block: ProseBlock, citations: readonly Citation[], context: RuleContext) {
  if (block.kind !== 'paragraph' || citations.length === 0) return null;
  const found: (Pick<Quoted, 'page' | 'runs'> & { readonly number: number })[] = [];
  let c = 0;
  for (const quote of context.quotations(block)) {
    if (quote.end - quote.start < SHORTEST || quote.end === block.text.length) continue;
    while (c < citations.length && leadStart(citations[c]) < quote.end) c++;
    const citation = citations[c];
    if (!citation || citation.node.kind === 'id' || leadStart(citation) > quote.end + BEHIND) continue;
    if (!/^["\u201d\s.,;]*$/.test(block.text.slice(quote.end, leadStart(citation)))) continue;
    const pages = pinOf(citation)?.items.filter((item) => item.kind === 'page') ?? [];
    if (pages.length === 1 && !pages[0].toSpan)
      found.push({ number: c, page: pages[0].from, runs: wordRuns(block.text.slice(quote.start, quote.end), WORDS) });
  }
  return found.length > 0 ? found : null;
}

function report(first: Quoted, { citation, page }: Quoted, context: RuleContext): void {
  context.report({
    citation,
    span: citation.node,
    message: `The same words are quoted from page ${first.page} above and from page ${page} here: check both.`,
    related: [{ citation: first.citation, span: first.citation.node, message: `From page ${first.page} here` }],
  });
}
