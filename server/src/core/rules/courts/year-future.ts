import { defineRule } from '../rule.ts';
import { ownDate } from './shared.ts';

export const yearFuture = defineRule({
  meta: {
    id: 'year-future',
    group: 'courts',
    severity: 'error',
    default: 'on',
    fix: 'none',
    summary: 'The year of the decision is still to come.',
    why: 'No court has decided anything in a year that has not begun: a digit is wrong, and the reader cannot tell which.',
    wrongWhen: "The computer's clock is wrong.",
    indigo: ['R12.1'],
    uniform: ['10.5'],
    form: false,
  },
  examples: [
    { bad: 'Smith v. Jones, 239 F.3d 1004, 1013 (9th Cir. 2091).', good: null },
    { bad: 'Terry v. Ohio, 392 U.S. 1, 30 (2068).', good: null },
  ],
  kinds: ['full_case'],
  needs: 'courtDate',
  checkCitation(citation, context) {
    const year = ownDate(citation)?.date.year;
    if (!year || !(year.value > context.year)) return;
    context.report({ citation, span: year, message: `${year.value} is still to come: check the year of the decision.` });
  },
});
