import { span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { isCircuit, namedCourt } from './shared.ts';

/** Federal courts whose first year is beyond doubt. */
const CERTAIN: ReadonlySet<string> = new Set(['Fed. Cl.', "Ct. Int'l Trade", 'Cl. Ct.', 'Vet. App.', 'P.T.A.B.', 'J.P.M.L.']);

export const courtBeforeCreation = defineRule({
  meta: {
    id: 'court-before-creation',
    group: 'courts',
    severity: 'error',
    default: 'on',
    fix: 'none',
    summary: 'The court did not yet exist in the year given.',
    why: 'Either the court or the year is wrong: the Eleventh Circuit begins in 1981, the Federal Circuit in 1982.',
    wrongWhen: 'A later court is named for its predecessor on purpose.',
    indigo: ['T1'],
    uniform: ['T1.1'],
    form: false,
  },
  examples: [
    { bad: 'Smith v. Jones, 500 F.2d 91, 94 (11th Cir. 1974).', good: null },
    { bad: 'Smith v. Jones, 600 F.2d 91, 94 (Fed. Cir. 1979).', good: null },
  ],
  kinds: ['full_case'],
  needs: 'court',
  checkCitation(citation, context) {
    const found = namedCourt(citation, context);
    const year = found?.date.year;
    if (!found?.entry || !year || found.entry.from === null || !(isCircuit(found.entry) || CERTAIN.has(found.entry.abbreviation))) return;
    if (!(year.value < found.entry.from)) return;
    context.report({
      citation,
      span: span(found.court.start, year.end),
      message: `The ${found.entry.abbreviation} court begins in ${found.entry.from}, so it decided nothing in ${year.value}: check the court and the year.`,
    });
  },
});
