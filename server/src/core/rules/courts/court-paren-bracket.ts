import { span } from '../../text/span.ts';
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
  ],
  kinds: ['full_case'],
  needs: 'courtDate',
  checkCitation(citation, context) {
    const date = ownDate(citation)?.date;
    if (date?.bracket !== '[' || !date.year || context.profile.courtYear === 'bracket-end') return;
    if (date.start < citation.node.start || citation.block.text[date.end - 1] !== ']') return;
    context.report({
      citation,
      span: date,
      message: 'Court and date stand in round brackets, not in square ones.',
      fixes: safeFix('Write round brackets', [
        { citation, span: span(date.start, date.start + 1), newText: '(' },
        { citation, span: span(date.end - 1, date.end), newText: ')' },
      ]),
    });
  },
});
