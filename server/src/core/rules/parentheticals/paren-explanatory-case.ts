import { span } from '../../text/span.ts';
import { safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';

const PARTICIPLE =
  /^\((?:Holding|Finding|Noting|Stating|Concluding|Explaining|Describing|Discussing|Rejecting|Affirming|Reversing|Recognizing|Applying|Observing|Reasoning|Citing|Quoting|Upholding|Ruling|Denying|Granting|Declining|Dismissing|Vacating|Overruling|Distinguishing|Collecting|Listing|Determining|Requiring|Interpreting|Construing|Adopting|Emphasizing|Suggesting|Refusing|Allowing|Permitting|Discussing)\s(?!(?:No\.\s)?\d)/;

export const parenExplanatoryCase = defineRule({
  meta: {
    id: 'paren-explanatory-case',
    group: 'parentheticals',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'An explanatory parenthetical begins with a capital.',
    why: 'The explanation is a phrase of the citation, not a sentence of its own: (holding that \u2026).',
    wrongWhen: 'The word is a name.',
    indigo: ['R10.1.1'],
    uniform: ['1.5(a)', 'B1.3'],
    form: true,
    many: 'explanatory parentheticals begin with a capital',
  },
  examples: [
    {
      bad: 'Discretion defeats the claim. Olim v. Wakinekona, 461 U.S. 238, 249 (1983) (Holding that state rules set no limit).',
      good: 'Discretion defeats the claim. Olim v. Wakinekona, 461 U.S. 238, 249 (1983) (holding that state rules set no limit).',
    },
    {
      bad: 'Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009) (Quoting Twombly).',
      good: 'Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009) (quoting Twombly).',
    },
  ],
  needs: 'parenthetical',
  checkCitation(citation, context) {
    for (const part of citation.node.parentheticals) {
      if (part.kind === 'court_date' || !PARTICIPLE.test(citation.block.text.slice(part.start, part.start + 20))) continue;
      const letter = citation.block.text.charAt(part.start + 1).toLowerCase();
      context.report({
        citation,
        span: span(part.start, part.start + 8),
        message: 'An explanatory parenthetical begins with a small letter.',
        fixes: safeFix('Write a small letter', [{ citation, span: span(part.start + 1, part.start + 2), newText: letter }]),
      });
    }
  },
});
