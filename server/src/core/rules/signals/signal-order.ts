import type { Citation } from '../../syntax/document.ts';
import { findSignal } from '../../tables/signals.ts';
import { isOwn } from '../citations.ts';
import { defineRule } from '../rule.ts';
import { leadStart, startsSentence } from '../sentences.ts';

interface Sentence {
  readonly key: string;
  readonly first: Citation;
  readonly highest: number;
  readonly before: string;
}

export const signalOrder = defineRule({
  meta: {
    id: 'signal-order',
    group: 'signals',
    severity: 'info',
    default: 'on',
    fix: 'none',
    summary: 'The signals of one citation sentence are out of order.',
    why: 'Support comes first, then comparison, contradiction and background: the order tells the reader what to expect.',
    wrongWhen: 'The order follows the argument on purpose.',
    indigo: ['R4.3'],
    uniform: ['1.3'],
    form: true,
    many: 'citation sentences have their signals out of order',
  },
  examples: [
    {
      bad: 'The courts are split. Cf. Terry v. Ohio, 392 U.S. 1, 30 (1968); see Miranda v. Arizona, 384 U.S. 436, 444 (1966).',
      good: null,
    },
    {
      bad: 'The courts are split. But see Terry v. Ohio, 392 U.S. 1, 30 (1968); see also Miranda v. Arizona, 384 U.S. 436, 444 (1966).',
      good: null,
    },
  ],
  checkBlock(_block, citations, context) {
    let now = null as Sentence | null;
    let told = '';
    for (const citation of citations) {
      const { node } = citation;
      if (node.within !== null || !isOwn(citation)) continue;
      const key = `${citation.first}/${node.group}`;
      if (now?.key !== key) now = { key, first: citation, highest: 0, before: '' };
      const entry = node.signal && now ? findSignal(node.signal.id) : null;
      if (!node.signal || !now || !entry || entry.id === 'with') continue;
      const between = citation.block.text.slice(Math.max(0, node.signal.start - 3), node.signal.start);
      if (
        now.before &&
        entry.order < now.highest &&
        told !== key &&
        /;\s+$/.test(between) &&
        startsSentence(now.first.block.text, leadStart(now.first))
      ) {
        told = key;
        context.report({
          citation,
          span: node.signal,
          message: `Signals come in a fixed order within a citation sentence: \u201c${entry.id}\u201d goes before \u201c${now.before}\u201d.`,
        });
      }
      if (entry.order >= now.highest) now = { ...now, highest: entry.order, before: entry.id };
    }
  },
});
