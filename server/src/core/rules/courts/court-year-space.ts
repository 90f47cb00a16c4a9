import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { written } from '../citations.ts';
import { insertAt, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { courtOf, DATED } from './shared.ts';

export const courtYearSpace = defineRule({
  meta: {
    id: 'court-year-space',
    group: 'courts',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'No space stands between the court and the date.',
    why: "West's books set the year against the court to save room; in a brief they are two words.",
    wrongWhen: "The document follows West's typography throughout: choose the profile west-print.",
    indigo: ['R12.1'],
    uniform: ['6.1', '10.4'],
    form: true,
    many: 'dates are set against the court without a space',
    family: 'closed-up',
  },
  examples: [
    { bad: 'Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir.1999).', good: 'Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).' },
    { bad: 'People v. Coleby, 34 P.3d 422, 424 (Colo.2001).', good: 'People v. Coleby, 34 P.3d 422, 424 (Colo. 2001).' },
  ],
  kinds: DATED,
  needs: 'courtDate',
  checkCitation(citation, context) {
    const found = courtOf(citation);
    const date = found?.date.date ?? found?.date.year;
    if (!found || !date || date.start !== found.court.end) return;
    const court = textOf(citation, found.court);
    const lastWord = found.court.start + Math.max(court.lastIndexOf(' '), court.lastIndexOf('\u00a0')) + 1;
    const place = span(lastWord, date.end);
    context.report({
      citation,
      span: place,
      message: `A space belongs between the court and the date in \u201c${written(citation, place)}\u201d.`,
      fixes: safeFix('Put a space before the date', [insertAt(citation, date.start, ' ')]),
    });
  },
});
