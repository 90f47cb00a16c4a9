import { span } from '../../text/span.ts';
import { isCase } from '../citations.ts';
import { safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { insideOf } from './shared.ts';

const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^per\s+curi(?:am|um|em|an)$/i, 'per curiam'],
  [/^(?:en|in)\s+banc$/i, 'en banc'],
  [/^plurality(?:\s+(?:op\.?|opinion))?$/i, 'plurality opinion'],
  [/^(?:mem\.?|memorandum|memorandum\s+opinion)$/i, 'mem.'],
  [/^unpublished$/i, 'unpublished'],
];

export const parenWeightForm = defineRule({
  meta: {
    id: 'paren-weight-form',
    group: 'parentheticals',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A parenthetical on the weight of a decision is misspelled or capitalized.',
    why: '(per curiam), (en banc), (plurality opinion), (mem.): one form each, so that the reader sees at once what it is.',
    wrongWhen: 'None is known.',
    indigo: ['R13.1'],
    uniform: ['10.6.1', 'B10.1.5'],
    form: true,
    many: 'weight parentheticals are misspelled or capitalized',
  },
  examples: [
    {
      bad: 'The officers were immune. Mullenix v. Luna, 577 U.S. 7, 12 (2015) (Per Curiam).',
      good: 'The officers were immune. Mullenix v. Luna, 577 U.S. 7, 12 (2015) (per curiam).',
    },
    {
      bad: 'No duty exists. Archie v. City of Racine, 847 F.2d 1211, 1217 (7th Cir. 1988) (in banc).',
      good: 'No duty exists. Archie v. City of Racine, 847 F.2d 1211, 1217 (7th Cir. 1988) (en banc).',
    },
  ],
  needs: 'parenthetical',
  checkCitation(citation, context) {
    if (!isCase(citation) && citation.node.kind !== 'id') return;
    for (const part of citation.node.parentheticals) {
      if (part.kind === 'court_date' || part.end - part.start > 24) continue;
      const inside = insideOf(citation, part);
      const right = FORMS.find(([form]) => form.test(inside))?.[1];
      if (!right || right === inside) continue;
      context.report({
        citation,
        span: part,
        message: `This parenthetical is written (${right}), not (${inside}).`,
        fixes: safeFix(`Write (${right})`, [{ citation, span: span(part.start + 1, part.end - 1), newText: right }]),
      });
    }
  },
});
