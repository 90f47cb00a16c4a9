import type { Citation } from '../../syntax/document.ts';
import { authorityOf } from '../citations.ts';
import { citationsByBlock } from '../prose.ts';
import { pinOf } from '../rangeDash.ts';
import { defineRule } from '../rule.ts';
import { leadStart } from '../sentences.ts';

/** So many words on end are no coincidence. */
const WORDS = 6;
/** How far behind a quotation its citation may begin. */
const BEHIND = 12;

interface Quoted {
  readonly citation: Citation;
  readonly page: number;
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
    const seen = new Map<string, Quoted>();
    const told = new Set<string>();
    for (const [block, citations] of citationsByBlock(context)) {
      if (block.kind !== 'paragraph') continue;
      let c = 0;
      for (const quote of context.quotations(block)) {
        if (quote.end - quote.start < 24 || quote.end === block.text.length) continue;
        while (c < citations.length && leadStart(citations[c]) < quote.end) c++;
        const citation = citations[c];
        if (
          !citation ||
          leadStart(citation) > quote.end + BEHIND ||
          !/^["\u201d\s.,;]*$/.test(block.text.slice(quote.end, leadStart(citation)))
        )
          continue;
        const pages = pinOf(citation)?.items.filter((item) => item.kind === 'page') ?? [];
        const source = authorityOf(citation, context)?.index;
        if (pages.length !== 1 || pages[0].toSpan || source === undefined || citation.node.kind === 'id') continue;
        const words = wordsOf(block.text.slice(quote.start, quote.end));
        for (let i = 0; i + WORDS <= words.length; i++) {
          const key = `${source} ${words.slice(i, i + WORDS).join(' ')}`;
          const first = seen.get(key);
          if (!first) seen.set(key, { citation, page: pages[0].from });
          else if (first.page !== pages[0].from && !told.has(`${source} ${first.page} ${pages[0].from}`)) {
            told.add(`${source} ${first.page} ${pages[0].from}`);
            context.report({
              citation,
              span: citation.node,
              message: `The same words are quoted from page ${first.page} above and from page ${pages[0].from} here: check both.`,
              related: [{ citation: first.citation, span: first.citation.node, message: `From page ${first.page} here` }],
            });
          }
        }
      }
    }
  },
});

/** The words of a quotation in small letters, without marks, brackets and page marks. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/\*\d+/g, ' ')
    .split(/[^\p{L}\p{N}'\u2019-]+/u)
    .filter((word) => word !== '');
