import { span } from '../../text/span.ts';
import { offeredFix, remove } from '../edit.ts';
import { inProse } from '../prose.ts';
import { defineRule } from '../rule.ts';

const MARK = /\*\d{2,5}/g;
const LETTER = /\p{L}/u;

export const starPageArtifact = defineRule({
  meta: {
    id: 'star-page-artifact',
    group: 'hygiene',
    severity: 'hint',
    default: 'on',
    fix: 'offer',
    summary: 'A page mark of a database stands in the text.',
    why: 'The mark came with the pasted text and is no part of the words.',
    wrongWhen: 'The star is part of a formula or a name.',
    indigo: ['R12.4.1'],
    uniform: ['10.8.1'],
    form: true,
    many: 'page marks of a database stand in the text',
  },
  examples: [
    {
      bad: 'The predicates must produce pred*1121icates. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).',
      good: 'The predicates must produce predicates. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).',
    },
    {
      bad: 'The court holds that the *1119property interest derives from the order.',
      good: 'The court holds that the property interest derives from the order.',
    },
  ],
  checkBlock(block, _citations, context) {
    const { text } = block;
    if (block.kind === 'heading' || !text.includes('*')) return;
    for (const found of text.matchAll(MARK)) {
      const next = text.charAt(found.index + found[0].length);
      if (!LETTER.test(text.charAt(found.index - 1)) && !LETTER.test(next) && next !== '\u201c') continue;
      const here = inProse(block, span(found.index, found.index + found[0].length));
      context.report({
        citation: here,
        span: here.node,
        message: `\u201c${found[0]}\u201d is a page mark of a database, left from a paste.`,
        fixes: [offeredFix('Take the page mark out', [remove(here, here.node)])],
      });
    }
  },
});
