import { span } from '../../text/span.ts';
import { inBrackets } from '../brackets.ts';
import { safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { ownDate } from './shared.ts';

export const courtParenBracket = defineRule({
  meta: {
    id: 'court-paren-bracket',
    group: 'courts',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'Court and date stand in square brackets.',
    why: "Square brackets mark the writer's own words in a quotation; court and date take round ones.",
    wrongWhen: 'The document follows the official style of New York, which takes brackets: choose that profile.',
    indigo: ['R12.1'],
    uniform: ['10.4'],
    form: true,
    many: 'courts and dates stand in square brackets',
  },
  examples: [
    { bad: 'Cosco v. Uphoff, 195 F.3d 1221, 1224 [10th Cir. 1999].', good: 'Cosco v. Uphoff, 195 F.3d 1221, 1224 (10th Cir. 1999).' },
    { bad: 'Terry v. Ohio, 392 U.S. 1, 30 [1968].', good: 'Terry v. Ohio, 392 U.S. 1, 30 (1968).' },
    {
      bad: 'The order is affirmed (see Cosco v Uphoff, 195 F3d 1221, 1224 (10th Cir 1999)).',
      good: 'The order is affirmed (see Cosco v Uphoff, 195 F3d 1221, 1224 [10th Cir 1999]).',
      note: 'In New York:',
      settings: { profile: 'new-york' },
    },
  ],
  kinds: ['full_case'],
  needs: 'courtDate',
  checkCitation(citation, context) {
    const date = ownDate(citation)?.date;
    if (!date?.year || date.start < citation.node.start) return;
    // Within a citation that itself stands in round brackets, New York's take square ones.
    const square = context.profile.courtYear === 'bracket-end';
    const [wrong, right, kind] = square ? ['()', '[]', 'square'] : ['[]', '()', 'round'];
    if (date.bracket !== wrong[0] || citation.block.text[date.end - 1] !== wrong[1] || (square && !inBrackets(citation, context))) return;
    context.report({
      citation,
      standardForm: square,
      span: date,
      message: `Court and date stand in ${kind} brackets, not in ${square ? 'round' : 'square'} ones${square ? ', where the citation stands in round ones' : ''}.`,
      fixes: safeFix(`Write ${kind} brackets`, [
        { citation, span: span(date.start, date.start + 1), newText: right.charAt(0) },
        { citation, span: span(date.end - 1, date.end), newText: right.charAt(1) },
      ]),
    });
  },
});
