import { span } from '../../text/span.ts';
import { remove, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { signalOf } from './shared.ts';

export const signalComma = defineRule({
  meta: {
    id: 'signal-comma',
    group: 'signals',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A comma follows a signal that takes none.',
    why: 'See Roth: only signals with e.g. end in a comma.',
    wrongWhen: 'The word is the verb of a sentence.',
    indigo: ['R4.6'],
    uniform: ['1.2', 'B1.2'],
    form: true,
    many: 'signals are followed by a comma',
  },
  examples: [
    {
      bad: 'Discretion defeats the claim. See, Olim v. Wakinekona, 461 U.S. 238, 249 (1983).',
      good: 'Discretion defeats the claim. See Olim v. Wakinekona, 461 U.S. 238, 249 (1983).',
    },
    {
      bad: 'Discretion defeats the claim. See also, Olim v. Wakinekona, 461 U.S. 238, 249 (1983).',
      good: 'Discretion defeats the claim. See also Olim v. Wakinekona, 461 U.S. 238, 249 (1983).',
    },
  ],
  needs: 'signal',
  checkCitation(citation, context) {
    const signal = signalOf(citation, context);
    if (!signal?.seen.endsWith(',') || signal.id.endsWith('e.g.') || signal.id === 'with') return;
    context.report({
      citation,
      span: signal,
      message: `No comma follows the signal \u201c${signal.seen.slice(0, -1)}\u201d.`,
      fixes: safeFix('Leave the comma out', [remove(citation, span(signal.end - 1, signal.end))]),
    });
  },
});
