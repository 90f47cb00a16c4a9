import type { ProseBlock } from '../../text/blocks.ts';
import { span } from '../../text/span.ts';
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
    const told = new Set<ProseBlock>();
    let places: ReadonlyMap<ProseBlock, number> | null = null;
    for (const citation of context.resolution.citations) {
      const { node, block } = citation;
      if (!isCase(citation) || !isOwn(citation) || told.has(block) || block.kind !== 'paragraph') continue;
      const found = OPENS.exec(block.text.slice(node.fullEnd, node.fullEnd + 24));
      if (
        !found ||
        block.text.length - node.fullEnd > LONGEST ||
        !startsSentence(`${block.text.trimEnd()} `, block.text.trimEnd().length + 1)
      )
        continue;
      const open = node.fullEnd + found[0].indexOf('(');
      if (/^\w+\s*,/.test(block.text.slice(open + 1, open + 24)) || closes(block.text, open)) continue;
      // A paragraph that a page breaks is closed in the next one.
      places ??= new Map(context.prose.blocks.map((each, i) => [each, i]));
      const next = context.prose.blocks[(places.get(block) ?? -2) + 1];
      if (next && closesMore(next.text.slice(0, LONGEST))) continue;
      told.add(block);
      context.report({
        citation,
        span: span(open, node.fullEnd + found[0].length),
        message: 'This parenthetical is not closed before the paragraph ends.',
      });
    }
  },
});

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
