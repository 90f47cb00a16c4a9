import { span } from '../../text/span.ts';
import { offeredFix, remove, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { insideOf } from './shared.ts';

export const parenEmphasis = defineRule({
  meta: {
    id: 'paren-emphasis',
    group: 'parentheticals',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A parenthetical on emphasis is not \u201cemphasis added\u201d.',
    why: '\u201cEmphasis added\u201d is the one form for the writer\u2019s own emphasis; emphasis of the source needs no note.',
    wrongWhen: 'The court expects the note on emphasis in the original.',
    indigo: ['R8.2.4', 'R8.2.6'],
    uniform: ['5.2(d)', 'B5'],
    form: true,
    many: 'parentheticals on emphasis are not in the standard form',
  },
  examples: [
    {
      bad: 'The claimant must show "a legitimate claim of entitlement." Bd. of Regents v. Roth, 408 U.S. 564, 577 (1972) (emphasis supplied).',
      good: 'The claimant must show "a legitimate claim of entitlement." Bd. of Regents v. Roth, 408 U.S. 564, 577 (1972) (emphasis added).',
    },
    {
      bad: 'The line is "thin." Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009) (emphasis mine).',
      good: 'The line is "thin." Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009) (emphasis added).',
    },
  ],
  needs: 'parenthetical',
  checkCitation(citation, context) {
    for (const part of citation.node.parentheticals) {
      if (part.kind === 'court_date' || part.end - part.start > 34) continue;
      const inside = insideOf(citation, part);
      const own = /^emphasis (?:supplied|mine|ours|my own)$/i.test(inside);
      const original = /^(?:emphasis (?:in (?:the )?original|is in original)|original emphasis)$/i.test(inside);
      if (!own && !original) continue;
      const start = /\s/.test(citation.block.text.charAt(part.start - 1)) ? part.start - 1 : part.start;
      context.report({
        citation,
        span: part,
        message: own
          ? 'The writer\u2019s own emphasis is noted as (emphasis added).'
          : 'Emphasis that the source itself has needs no note: leave this one out.',
        fixes: own
          ? safeFix('Write (emphasis added)', [{ citation, span: span(part.start + 1, part.end - 1), newText: 'emphasis added' }])
          : [offeredFix('Leave the note out', [remove(citation, span(start, part.end))])],
      });
    }
  },
});
