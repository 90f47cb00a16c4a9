import { isFullCase, primaryOf, type CitationOf } from '../citations.ts';
import type { CaseCitation } from '../../syntax/citation.ts';
import { defineRule } from '../rule.ts';

/** Decisions of the turn of a year stand in the next series, and the last volumes come out late. */
const SLACK = 1;
/** State courts release decisions for print years after they were handed down: `State v. Gillon, 15 S.W.3d 492 (Tenn. Crim. App. 1997)`. */
const REGIONAL_HEAD = 3;

export const reporterYearImpossible = defineRule({
  meta: {
    id: 'reporter-year-impossible',
    group: 'reporters',
    severity: 'error',
    default: 'on',
    fix: 'none',
    summary: 'The reporter was not published in the year of the decision.',
    why: 'Either the series, the volume or the year is wrong, so the reader will not find the case.',
    wrongWhen: 'A decision was printed long after it was handed down.',
    indigo: ['T1', 'T3'],
    uniform: ['T1', '10.5'],
    form: false,
  },
  examples: [
    { bad: 'Smith v. Jones, 12 F.3d 100, 104 (2d Cir. 1985).', good: null, note: 'F.3d begins in 1993' },
    { bad: 'Smith v. Jones, 2 F.4th 901, 903 (1st Cir. 2012).', good: null },
  ],
  kinds: ['full_case'],
  checkCitation(citation, context) {
    if (!isFullCase(citation)) return;
    const { reporter } = citation.node;
    const { kind, from, to } = reporter.entry;
    if (kind !== 'federal' && kind !== 'regional') return;
    const dated = citation.node.courtDate ? citation : (primaryOf(citation, context) as CitationOf<CaseCitation>);
    const year = dated.node.courtDate?.year;
    // A year still to come is wrong in itself, whatever the reporter.
    if (!year || !Number.isInteger(year.value) || year.value > context.year) return;
    const tooEarly = from !== null && year.value < from - (kind === 'regional' ? REGIONAL_HEAD : SLACK);
    if (!tooEarly && (to === null || year.value <= to + SLACK)) return;
    const run = tooEarly ? `begins in ${from}` : `ends in ${to}`;
    context.report({
      citation: dated,
      span: year,
      message: `${reporter.entry.abbreviation} ${run}, so it cannot print a decision of ${year.value}: check the series, the volume and the year.`,
    });
  },
});
