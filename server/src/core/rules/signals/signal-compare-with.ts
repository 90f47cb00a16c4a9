import type { Citation } from '../../syntax/document.ts';
import { isOwn } from '../citations.ts';
import { insertAt, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { signalOf } from './shared.ts';

export const signalCompareWith = defineRule({
  meta: {
    id: 'signal-compare-with',
    group: 'signals',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'No comma stands before \u201cwith\u201d behind \u201ccompare\u201d.',
    why: 'Compare A, with B: the comma shows where the first side ends.',
    wrongWhen: 'The words are a sentence of prose.',
    indigo: ['R4.7'],
    uniform: ['1.2(b)'],
    form: true,
    many: 'forms of compare lack the comma before \u201cwith\u201d',
  },
  examples: [
    {
      bad: 'Compare Miranda v. Arizona, 384 U.S. 436, 444 (1966) with Terry v. Ohio, 392 U.S. 1, 30 (1968).',
      good: 'Compare Miranda v. Arizona, 384 U.S. 436, 444 (1966), with Terry v. Ohio, 392 U.S. 1, 30 (1968).',
    },
    {
      bad: 'The courts differ. Compare Roth v. Bd., 408 U.S. 1, 4 (1972) with Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).',
      good: 'The courts differ. Compare Roth v. Bd., 408 U.S. 1, 4 (1972), with Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).',
    },
  ],
  checkBlock(_block, citations, context) {
    let comparing: string | null = null;
    let before: Citation | null = null;
    for (const citation of citations) {
      const { node, block } = citation;
      if (node.within !== null || !isOwn(citation)) continue;
      const key = `${citation.first}/${node.group}`;
      if (node.signal && /^(?:but )?compare|^contrast/.test(node.signal.id) && signalOf(citation, context)) comparing = key;
      const gap: string = before && node.signal ? block.text.slice(before.node.fullEnd, node.signal.start) : '';
      if (before && node.signal?.id === 'with' && comparing === key && before.first === citation.first && /^\s+$/.test(gap))
        context.report({
          citation,
          span: node.signal,
          message: 'A comma stands before \u201cwith\u201d: compare A, with B.',
          fixes: safeFix('Put the comma in', [insertAt(before, before.node.fullEnd, ',')]),
        });
      before = citation;
    }
  },
});
