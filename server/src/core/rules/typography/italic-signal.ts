import { span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { startsSentence } from '../sentences.ts';
import { signalOf } from '../signals/shared.ts';
import { emphasisAt, emphasisOfNames, emphasize, takesEmphasis } from './shared.ts';

export const italicSignal = defineRule({
  meta: {
    id: 'italic-signal',
    group: 'typography',
    severity: 'info',
    default: 'on',
    fix: 'safe',
    summary: 'The signal of a citation is not emphasised although the document emphasises case names.',
    why: 'Signals are emphasised in court documents, so that they are told from the words of the sentence.',
    wrongWhen: 'The word is the verb of a sentence, or the court does not emphasise signals.',
    indigo: ['R2.1', 'R4'],
    uniform: ['B1.2', 'B2'],
    form: true,
    many: 'signals are not emphasised',
  },
  examples: [
    {
      bad: '<!-- names in italics -->\n\nDiscretion defeats the claim. See *Olim v. Wakinekona*, 461 U.S. 238, 249 (1983).',
      good: '<!-- names in italics -->\n\nDiscretion defeats the claim. *See* *Olim v. Wakinekona*, 461 U.S. 238, 249 (1983).',
    },
    {
      bad: '<!-- names in italics -->\n\nStops need suspicion. But see *Terry v. Ohio*, 392 U.S. 1, 38 (1968).',
      good: '<!-- names in italics -->\n\nStops need suspicion. *But see* *Terry v. Ohio*, 392 U.S. 1, 38 (1968).',
    },
  ],
  checkDocument(context) {
    const marks = emphasisOfNames(context);
    if (!marks) return;
    for (const citation of context.resolution.citations) {
      const { block } = citation;
      const signal = signalOf(citation, context);
      if (!signal || signal.id === 'with' || !takesEmphasis(citation) || emphasisAt(block, signal)) continue;
      if (!startsSentence(block.text, signal.start) && !/;\s+$/.test(block.text.slice(Math.max(0, signal.start - 3), signal.start)))
        continue;
      const place = span(signal.start, signal.seen.endsWith(',') ? signal.end - 1 : signal.end);
      context.report({
        citation,
        span: place,
        message: 'The document emphasises case names: signals are emphasised too.',
        fixes: emphasize(citation, place, marks),
      });
    }
  },
});
