import { isFullCase, isOwn } from '../citations.ts';
import { namedCourt } from '../courts/shared.ts';
import { chainOf, locatorSpan } from '../parallels.ts';
import { defineRule } from '../rule.ts';
import { isBook } from './shared.ts';

export const neutralCiteMissing = defineRule({
  meta: {
    id: 'neutral-cite-missing',
    group: 'reporters',
    severity: 'info',
    default: 'profile',
    fix: 'none',
    summary: "A decision of the style's own state is cited by its book alone, and the court has a citation of its own for it.",
    why: 'Illinois cites its decisions filed since July 2011 by year, court and docket number (2015 IL 118585, \u00b6 46): it is the official citation, and the paragraphs are the same everywhere.',
    wrongWhen: 'The decision was filed before the court began to number its decisions and printed later.',
    indigo: ['R11.6.1', 'R11.1.1'],
    uniform: ['10.3.3', 'BT2'],
    form: false,
  },
  examples: [
    {
      bad: 'We review de novo. People v. Bingham, 115 N.E.3d 166, 170 (Ill. 2018).',
      good: null,
      note: 'In Illinois; the number must be looked up:',
      settings: { profile: 'illinois' },
    },
    {
      bad: 'We review de novo. Doe v. Roe, 40 N.E.3d 1, 5 (Ill. App. Ct. 2015).',
      good: null,
      note: 'In Illinois; the number must be looked up:',
      settings: { profile: 'illinois' },
    },
  ],
  kinds: ['full_case'],
  checkCitation(citation, context) {
    const { neutralSince, state } = context.profile;
    if (neutralSince === null || !isFullCase(citation) || citation.node.role !== 'primary' || !isOwn(citation) || !citation.node.page?.text)
      return;
    const year = citation.node.courtDate?.year?.value;
    const court = namedCourt(citation, context)?.entry;
    if (!year || year < neutralSince || court?.state !== state || court.system !== 'state' || court.level === 'trial') return;
    const chain = chainOf(citation, context);
    if (chain.some(({ node }) => !isBook(node.reporter.entry))) return;
    context.report({
      citation,
      span: locatorSpan(citation),
      message:
        "The court's own citation is missing (as in 2015 IL 118585, \u00b6 46): decisions of this state since July 2011 are cited by it.",
    });
  },
});
