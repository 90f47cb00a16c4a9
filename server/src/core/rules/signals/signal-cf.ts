import { span } from '../../text/span.ts';
import { insertAt, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';

const CF = /(?:^|[\s(;])(cf),?\s+$/i;

export const signalCf = defineRule({
  meta: {
    id: 'signal-cf',
    group: 'signals',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: '\u201cCf.\u201d lacks its period.',
    why: 'Cf. is short for confer and takes a period.',
    wrongWhen: 'None is known.',
    indigo: ['R4.6.6'],
    uniform: ['1.2'],
    form: true,
    many: 'forms of cf. lack their period',
  },
  examples: [
    {
      bad: 'Parole differs. Cf Olim v. Wakinekona, 461 U.S. 238, 249 (1983).',
      good: 'Parole differs. Cf. Olim v. Wakinekona, 461 U.S. 238, 249 (1983).',
    },
    {
      bad: 'Parole differs. But cf Olim v. Wakinekona, 461 U.S. 238, 249 (1983).',
      good: 'Parole differs. But cf. Olim v. Wakinekona, 461 U.S. 238, 249 (1983).',
    },
  ],
  checkCitation(citation, context) {
    const { node, block } = citation;
    if (node.signal) return;
    const from = Math.max(0, node.fullStart - 6);
    const found = CF.exec(block.text.slice(from, node.fullStart));
    if (!found) return;
    const start = from + found.index + found[0].indexOf(found[1]);
    context.report({
      citation,
      span: span(start, start + 2),
      message: 'Cf. is an abbreviation and takes a period.',
      fixes: safeFix('Put the period in', [insertAt(citation, start + 2, '.')]),
    });
  },
});
