import { offeredFix } from '../edit.ts';
import { withParallels } from '../parallelForms.ts';
import { chainOf } from '../parallels.ts';
import { defineRule } from '../rule.ts';
import { indexed, locator } from './shared.ts';

export const parallelCiteMissing = defineRule({
  meta: {
    id: 'parallel-cite-missing',
    group: 'index',
    severity: 'info',
    default: 'profile',
    fix: 'offer',
    summary: 'The court asks for parallel citations, and one that is known is not given.',
    why: 'Readers in that court have one of the two books at hand, and its rules ask for both.',
    wrongWhen: 'The paper is an order or a short memorandum, for which the official report is enough: turn the rule off.',
    indigo: ['R11.6.3'],
    uniform: ['10.3.1', 'BT2'],
    form: false,
  },
  examples: [
    {
      bad: 'Bell Atl. Corp. v. Twombly, 550 U.S. 544 (2007).',
      good: 'Bell Atl. Corp. v. Twombly, 550 U.S. 544, 127 S. Ct. 1955, 167 L. Ed. 2d 929 (2007).',
    },
    {
      bad: 'Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009).',
      good: 'Ashcroft v. Iqbal, 556 U.S. 662, 678, 129 S. Ct. 1937, 173 L. Ed. 2d 868 (2009).',
    },
    {
      bad: 'Ashcroft v Iqbal, 556 US 662, 678 (2009).',
      good: 'Ashcroft v Iqbal, 556 US 662, 678; 129 S Ct 1937; 173 L Ed 2d 868 (2009).',
      note: 'In Michigan, which asks for them:',
      settings: { profile: 'michigan' },
    },
  ],
  kinds: ['full_case'],
  checkCitation(citation, context) {
    const found = indexed(citation, context);
    if (found?.said.verdict !== 'confirmed' || !found.name || found.said.cases.length !== 1) return;
    const chain = chainOf(found.citation, context);
    const missing = chain.length > 1 ? null : withParallels(chain, found.said.cases[0], context.profile);
    if (!missing) return;
    const list = missing.locators.join(context.profile.parallelSeparator);
    context.report({
      citation,
      span: locator(found),
      message: `The parallel citation is not given: ${list}.`,
      fixes: [offeredFix(`Add ${list}`, missing.edits)],
    });
  },
});
