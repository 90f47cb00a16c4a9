import type { Citation } from '../../syntax/document.ts';
import type { ProseBlock } from '../../text/blocks.ts';
import { type Span, span } from '../../text/span.ts';
import { isCase, isOwn } from '../citations.ts';
import { defineRule } from '../rule.ts';
import { startsSentence } from '../sentences.ts';

const OPENS = /^\s+\((?=[a-z"\u201c'\u2018])(\w+)?/;
/** No parenthetical that is read to its end is longer. */
const LONGEST = 3000;

export const parenUnbalanced = defineRule({
  meta: {
    id: 'paren-unbalanced',
    group: 'parentheticals',
    severity: 'error',
    default: 'on',
    fix: 'none',
    summary: 'A parenthetical of a citation is not closed.',
    why: 'The reader cannot tell where the explanation ends and the writer\u2019s own text goes on.',
    wrongWhen: 'The paragraph goes on elsewhere, after a figure or a page break.',
    indigo: ['R10'],
    uniform: ['1.5'],
    form: false,
  },
  examples: [
    {
      bad: 'Discretion defeats the claim. Olim v. Wakinekona, 461 U.S. 238, 249 (1983) (finding no interest in avoiding transfer.',
      good: null,
    },
    {
      bad: 'Immunity protects. Pearson v. Callahan, 555 U.S. 223, 231 (2009) (quoting Harlow v. Fitzgerald, 457 U.S. 800, 818 (1982).',
      good: null,
    },
  ],
  checkDocument(context) {
    for (const { next, citations, found } of context.inBlocks(leftOpen)) {
      // A paragraph that a page breaks is closed in the next one.
      if (next && closesMore(next.text.slice(0, LONGEST))) continue;
      context.report({
        citation: citations[found.citation],
        span: found.place,
        message: 'This parenthesis is opened and not closed before the paragraph ends: put \u201c)\u201d in where it ends.',
      });
    }
  },
});

/** The first parenthetical of the paragraph's cases that does not close in it. */
function leftOpen(block: ProseBlock, citations: readonly Citation[]): { readonly citation: number; readonly place: Span } | null {
  if (block.kind !== 'paragraph') return null;
  const { text } = block;
  for (const [number, citation] of citations.entries()) {
    const { node } = citation;
    if (!isCase(citation) || !isOwn(citation)) continue;
    const found = OPENS.exec(text.slice(node.fullEnd, node.fullEnd + 24));
    if (!found || text.length - node.fullEnd > LONGEST || !startsSentence(`${text.trimEnd()} `, text.trimEnd().length + 1)) continue;
    const open = node.fullEnd + found[0].indexOf('(');
    if (!/^\w+\s*,/.test(text.slice(open + 1, open + 24)) && !closes(text, open))
      return { citation: number, place: span(open, node.fullEnd + found[0].length) };
  }
  return null;
}

function closes(text: string, open: number): boolean {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 40) depth++;
    else if (c === 41 && --depth === 0) return true;
  }
  return false;
}

/** Whether the text closes a bracket that it did not open. */
function closesMore(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 40) depth++;
    else if (c === 41 && --depth < 0) return true;
  }
  return false;
}
