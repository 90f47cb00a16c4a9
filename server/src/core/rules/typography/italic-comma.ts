import { span } from '../../text/span.ts';
import { isCase, isOwn } from '../citations.ts';
import { insertAt, remove, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { emphasisOfNames } from './shared.ts';

const NAME = /\sv\.?\s|^(?:In re|Ex parte|Matter of)\s/;

export const italicComma = defineRule({
  meta: {
    id: 'italic-comma',
    group: 'typography',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'The comma behind a case name is emphasised with it.',
    why: 'Only the name is emphasised: the comma belongs to the citation.',
    wrongWhen: 'The comma is part of the name.',
    indigo: ['R2.1', 'R11.2'],
    uniform: ['B2', '2.1(f)'],
    form: true,
    many: 'commas behind case names are emphasised',
  },
  examples: [
    {
      bad: '<!-- names in italics -->\n\nA complaint must be plausible. *Bell Atl. Corp. v. Twombly,* 550 U.S. 544, 570 (2007).',
      good: '<!-- names in italics -->\n\nA complaint must be plausible. *Bell Atl. Corp. v. Twombly*, 550 U.S. 544, 570 (2007).',
    },
    {
      bad: '<!-- names in italics -->\n\nDiscretion defeats the claim. *Olim v. Wakinekona,* 461 U.S. 238, 249 (1983).',
      good: '<!-- names in italics -->\n\nDiscretion defeats the claim. *Olim v. Wakinekona*, 461 U.S. 238, 249 (1983).',
    },
  ],
  checkDocument(context) {
    if (context.prose.format === 'plaintext') return;
    let known: boolean | null = null;
    for (const citation of context.resolution.citations) {
      if (!isCase(citation) || citation.node.role !== 'primary' || !isOwn(citation) || citation.block.emphasis.length === 0) continue;
      const { node, block } = citation;
      const around = block.emphasis.find((e) => e.end <= node.start && e.end > node.start - 3);
      if (!around || block.text.charAt(around.end - 1) !== ',' || block.text.slice(around.end, node.start).trim() !== '') continue;
      known ??= emphasisOfNames(context) !== null;
      if (!known && !NAME.test(block.text.slice(around.start, around.end))) continue;
      context.report({
        citation,
        span: span(around.end - 1, around.end),
        message: 'The comma behind the name is not emphasised.',
        fixes: safeFix('Put the comma behind the emphasis', [
          remove(citation, span(around.end - 1, around.end)),
          insertAt(citation, around.end, ','),
        ]),
      });
    }
  },
});
