import { textOf } from '../../syntax/document.ts';
import { isFullCase, isOwn, ofKind } from '../citations.ts';
import { defineRule } from '../rule.ts';
import { hasReporterParallel, isDatabase, isFirstOfAuthority } from './shared.ts';

export const wlFullDate = defineRule({
  meta: {
    id: 'wl-full-date',
    group: 'record',
    severity: 'warning',
    default: 'on',
    fix: 'none',
    summary: 'A decision cited by a database is dated by its year alone.',
    why: 'Such a decision is found by its day as well as by its number.',
    wrongWhen: 'The decision is printed in a reporter too.',
    indigo: ['R12.4.1'],
    uniform: ['10.5(b)', '10.8.1'],
    form: true,
    many: 'database citations lack the full date',
  },
  examples: [
    { bad: 'The motion was untimely. United States v. Bennett, No. 05-6050, 2005 WL 2709572 (W.D.N.Y. 2005).', good: null },
    { bad: 'The claim fails. Roe v. Acme Co., No. 10-1234, 2011 U.S. Dist. LEXIS 90021 (D. Colo. 2011).', good: null },
  ],
  checkDocument(context) {
    for (const citation of ofKind(context, 'full_case')) {
      if (!isFullCase(citation) || citation.node.role !== 'primary' || !isDatabase(citation) || !isOwn(citation)) continue;
      const { node } = citation;
      if (!node.courtDate?.year || node.courtDate.date || node.courtDate.rest || !node.courtDate.court) continue;
      if (textOf(citation, node.courtDate.court).includes('No.')) continue;
      if (hasReporterParallel(citation, context) || !isFirstOfAuthority(citation, context)) continue;
      context.report({
        citation,
        span: node.courtDate,
        message: 'A decision cited by a database gives the full date: add month and day.',
      });
    }
  },
});
