import { written } from '../citations.ts';
import { namedCourt } from '../courts/shared.ts';
import { isFullCase } from '../citations.ts';
import { chainOf } from '../parallels.ts';
import { defineRule } from '../rule.ts';

export const reporterJurisdictionMismatch = defineRule({
  meta: {
    id: 'reporter-jurisdiction-mismatch',
    group: 'reporters',
    severity: 'warning',
    default: 'on',
    fix: 'none',
    summary: "The reporter does not print that state's decisions.",
    why: 'P.3d prints the West, N.E.2d the Northeast, each state reporter its own state: the court or the reporter is wrong.',
    wrongWhen: 'A court of old was printed outside its region.',
    indigo: ['R12.2', 'T3'],
    uniform: ['10.3.2', '10.4', 'T1'],
    form: false,
  },
  examples: [
    { bad: 'Smith v. State, 280 P.3d 12, 15 (Fla. 2012).', good: null, note: 'Florida is in So. 3d' },
    { bad: 'Smith v. State, 610 N.E.2d 12, 15 (Tex. App. 1993).', good: null },
  ],
  kinds: ['full_case'],
  needs: 'court',
  checkCitation(citation, context) {
    const found = namedCourt(citation, context);
    if (found?.entry?.system !== 'state' || found.entry.state === null || !isFullCase(citation)) return;
    const { state } = found.entry;
    const wrong = chainOf(citation, context).find(({ node: { reporter } }) => {
      const { kind, states } = reporter.entry;
      return (kind === 'regional' || kind === 'state') && states !== null && !states.includes(state);
    });
    if (!wrong) return;
    context.report({
      citation,
      span: found.court,
      message: `${wrong.node.reporter.entry.abbreviation} does not print decisions of the court \u201c${written(citation, found.court)}\u201d: check the reporter and the court.`,
    });
  },
});
