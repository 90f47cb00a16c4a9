import { textOf } from '../../syntax/document.ts';
import { written } from '../citations.ts';
import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { dateOf, dateWritten } from '../dates.ts';

export const dateForm = defineRule({
  meta: {
    id: 'date-form',
    group: 'courts',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A date in a citation has an ordinal day, lacks its comma, or puts the day first.',
    why: 'Dates in citations have one form, Oct. 11, 2023, so that day and year cannot run together.',
    wrongWhen: 'The date is quoted as a foreign court writes it.',
    indigo: ['T17'],
    uniform: ['10.8.1', 'T12'],
    form: true,
    many: 'dates in citations are not written like \u201cOct. 11, 2023\u201d',
  },
  examples: [
    {
      bad: 'Smith v. Jones, No. 05-CR-6050, 2005 WL 2709572 (W.D.N.Y. Oct. 21st, 2005).',
      good: 'Smith v. Jones, No. 05-CR-6050, 2005 WL 2709572 (W.D.N.Y. Oct. 21, 2005).',
    },
    {
      bad: 'Smith v. Jones, No. 05-CR-6050, 2005 WL 2709572 (W.D.N.Y. Oct. 21 2005).',
      good: 'Smith v. Jones, No. 05-CR-6050, 2005 WL 2709572 (W.D.N.Y. Oct. 21, 2005).',
    },
    {
      bad: 'Smith v. Jones, No. 05-CR-6050, 2005 WL 2709572 (W.D.N.Y. 21 Oct. 2005).',
      good: 'Smith v. Jones, No. 05-CR-6050, 2005 WL 2709572 (W.D.N.Y. Oct. 21, 2005).',
    },
  ],
  needs: 'calendarDate',
  checkCitation(citation, context) {
    const found = dateOf(citation);
    if (!found || Number.isNaN(found.day) || !(found.day >= 1 && found.day <= 31)) return;
    const seen = written(citation, found.date);
    const expected = dateWritten(found);
    // How the month is spelled is a matter of its own.
    if (seen.replace(textOf(citation, found.month), found.entry.abbreviation).replace(/ 0(?=\d,)/, ' ') === expected) return;
    context.report({
      citation,
      span: found.date,
      message: `A date in a citation is written like \u201c${expected}\u201d.`,
      fixes: safeFix(`Write ${expected}`, rewrite(citation, found.date, expected)),
    });
  },
});
