import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { courtOf, DATED, ordinal } from './shared.ts';

/** A number with the ending of running text, or the bare number of a circuit. */
const ORDINAL = /\b(\d{1,2})(?:(nd|rd)\b|(?=\s+Cir(?:cuit)?\b))/g;

export const courtOrdinal = defineRule({
  meta: {
    id: 'court-ordinal',
    group: 'courts',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'The number of a court has the wrong ending or none.',
    why: 'Citations write 2d and 3d, not 2nd and 3rd, and a circuit takes its ordinal: 9th Cir.',
    wrongWhen: "The court's own name for itself is quoted as it prints it.",
    indigo: ['R7.2'],
    uniform: ['6.2(b)', '10.4(a)', 'T1.1'],
    form: true,
    many: 'courts are numbered with the endings of running text',
  },
  examples: [
    {
      bad: 'United States v. Carroll Towing Co., 159 F.2d 169, 173 (2nd Cir. 1947).',
      good: 'United States v. Carroll Towing Co., 159 F.2d 169, 173 (2d Cir. 1947).',
    },
    {
      bad: 'B.L. v. Mahanoy Area Sch. Dist., 964 F.3d 170, 191 (3rd Cir. 2020).',
      good: 'B.L. v. Mahanoy Area Sch. Dist., 964 F.3d 170, 191 (3d Cir. 2020).',
    },
    {
      bad: 'Seltzer v. Green Day, Inc., 725 F.3d 1170, 1175 (9 Cir. 2013).',
      good: 'Seltzer v. Green Day, Inc., 725 F.3d 1170, 1175 (9th Cir. 2013).',
    },
  ],
  kinds: DATED,
  needs: 'court',
  checkCitation(citation, context) {
    const found = courtOf(citation);
    // Louisiana's own form has the day behind the circuit: `La. App. 5 Cir. 8/29/00`.
    if (!found || /\d\/\d/.test(textOf(citation, found.date))) return;
    for (const match of textOf(citation, found.court).matchAll(ORDINAL)) {
      const start = found.court.start + match.index;
      const place = span(start, start + match[0].length);
      const right = ordinal(Number(match[1]));
      context.report({
        citation,
        span: place,
        message: match[2]
          ? `In a citation the court's ordinal is ${right}, not ${match[0]}.`
          : `The circuit's number takes its ordinal ending: write ${right}.`,
        fixes: safeFix(`Write ${right}`, rewrite(citation, place, right)),
      });
    }
  },
});
