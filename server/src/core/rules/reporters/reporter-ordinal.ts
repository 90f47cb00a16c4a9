import { defineRule } from '../rule.ts';
import { CASES, reportReporter } from './shared.ts';

export const reporterOrdinal = defineRule({
  meta: {
    id: 'reporter-ordinal',
    group: 'reporters',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'The series number of a reporter has the wrong ending.',
    why: 'Series are numbered 2d, 3d, 4th, 5th in citations; 2nd and 3rd are the endings of running text.',
    wrongWhen: 'Hardly ever: no reporter prints its series otherwise.',
    indigo: ['R7.2', 'T1'],
    uniform: ['6.2(b)', 'T1'],
    form: true,
    many: 'series numbers of reporters have the endings of running text',
  },
  examples: [
    {
      bad: 'United States v. Carroll Towing Co., 159 F.2nd 169, 173 (2d Cir. 1947).',
      good: 'United States v. Carroll Towing Co., 159 F.2d 169, 173 (2d Cir. 1947).',
    },
    { bad: 'Cosco v. Uphoff, 195 F.3rd 1221, 1223 (10th Cir. 1999).', good: 'Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).' },
  ],
  kinds: CASES,
  checkCitation(citation, context) {
    reportReporter(
      citation,
      context,
      'ordinal',
      (seen, expected) =>
        `\u201c${seen}\u201d has the ending of running text; in a citation the series is written \u201c${expected}\u201d.`,
    );
  },
});
