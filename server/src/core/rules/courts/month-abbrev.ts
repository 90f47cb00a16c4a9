import { textOf } from '../../syntax/document.ts';
import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { dateOf } from '../dates.ts';

export const monthAbbrev = defineRule({
  meta: {
    id: 'month-abbrev',
    group: 'courts',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A month in a citation is not abbreviated as citations abbreviate it.',
    why: 'Dates in citations are short and always look the same: Mar., Sept., Oct.; May, June and July are not abbreviated.',
    wrongWhen: 'The date belongs to the running text: only dates in the parenthetical of a citation are looked at.',
    indigo: ['T17'],
    uniform: ['10.8.1', 'T12'],
    form: true,
    many: 'months in citations are not abbreviated as citations abbreviate them',
  },
  examples: [
    {
      bad: 'Smith v. Jones, No. 23-CV-01424, 2023 WL 6626159, at *5 (D.S.C. October 11, 2023).',
      good: 'Smith v. Jones, No. 23-CV-01424, 2023 WL 6626159, at *5 (D.S.C. Oct. 11, 2023).',
    },
    {
      bad: 'Smith v. Jones, No. 18-CV-01424, 2018 WL 6626159, at *5 (D.S.C. Sep. 4, 2018).',
      good: 'Smith v. Jones, No. 18-CV-01424, 2018 WL 6626159, at *5 (D.S.C. Sept. 4, 2018).',
    },
  ],
  needs: 'calendarDate',
  checkCitation(citation, context) {
    const found = dateOf(citation);
    if (!found) return;
    const seen = textOf(citation, found.month);
    const { abbreviation } = found.entry;
    if (seen === abbreviation) return;
    context.report({
      citation,
      span: found.month,
      message: `In a citation the month is written ${abbreviation}, not \u201c${seen}\u201d.`,
      fixes: safeFix(`Write ${abbreviation}`, rewrite(citation, found.month, abbreviation)),
    });
  },
});
