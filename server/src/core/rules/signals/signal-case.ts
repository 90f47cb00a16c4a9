import { span } from '../../text/span.ts';
import { safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { startsSentence } from '../sentences.ts';
import { signalOf } from './shared.ts';

export const signalCase = defineRule({
  meta: {
    id: 'signal-case',
    group: 'signals',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A signal is not capitalized at the beginning of a citation sentence, or is within one.',
    why: 'The capital shows where a citation sentence begins; behind a semicolon the sentence goes on.',
    wrongWhen: 'The sentence ends elsewhere than it seems to.',
    indigo: ['R4.5'],
    uniform: ['1.1', '1.2', 'B1.1'],
    form: true,
    many: 'signals have the wrong case for their place in the sentence',
  },
  examples: [
    {
      bad: 'Discretion defeats the claim. see Olim v. Wakinekona, 461 U.S. 238, 249 (1983).',
      good: 'Discretion defeats the claim. See Olim v. Wakinekona, 461 U.S. 238, 249 (1983).',
    },
    {
      bad: 'Discretion defeats the claim. Olim v. Wakinekona, 461 U.S. 238, 249 (1983); See also Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).',
      good: 'Discretion defeats the claim. Olim v. Wakinekona, 461 U.S. 238, 249 (1983); see also Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).',
    },
  ],
  needs: 'signal',
  checkCitation(citation, context) {
    const signal = signalOf(citation, context);
    if (!signal || signal.id === 'with') return;
    const { text } = citation.block;
    const letter = text.charAt(signal.start);
    const capital = letter !== letter.toLowerCase();
    const goesOn = /;\s+$/.test(text.slice(Math.max(0, signal.start - 4), signal.start));
    if (capital ? !goesOn : signal.start === 0 || !startsSentence(text, signal.start)) return;
    const right = capital ? letter.toLowerCase() : letter.toUpperCase();
    context.report({
      citation,
      span: signal,
      message: capital
        ? 'Behind a semicolon the sentence goes on: the signal has a small letter.'
        : 'A citation sentence begins with a capital.',
      fixes: safeFix(`Write ${right}${text.slice(signal.start + 1, signal.end)}`, [
        { citation, span: span(signal.start, signal.start + 1), newText: right },
      ]),
    });
  },
});
