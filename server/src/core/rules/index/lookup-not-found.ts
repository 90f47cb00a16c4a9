import { defineRule } from '../rule.ts';
import { indexed, locator } from './shared.ts';

export const lookupNotFound = defineRule({
  meta: {
    id: 'lookup-not-found',
    group: 'index',
    severity: 'info',
    default: 'index',
    fix: 'none',
    summary: 'The case was looked up online and is not there.',
    why: 'A citation that a large collection does not know has a wrong digit more often than not, or is of a case that does not exist.',
    wrongWhen:
      'The collection lacks the decision: one without an opinion, a very old or very new one, or one of a court that it gathers in part.',
    indigo: ['R11'],
    uniform: ['10.3'],
    form: false,
  },
  examples: [
    {
      bad: 'Varghese v. China S. Airlines Co., 925 F.3d 1339 (11th Cir. 2019).',
      good: null,
      note: 'looked up online, and not found',
      notFound: ['925 F.3d 1339'],
    },
    { bad: 'See Petersen v. Iran Air, 905 F. Supp. 2d 121, 125 (D.D.C. 2012).', good: null, notFound: ['905 F. Supp. 2d 121'] },
  ],
  kinds: ['full_case'],
  checkCitation(citation, context) {
    const found = indexed(citation, context);
    if (found?.said.verdict !== 'not-found') return;
    context.report({
      citation,
      span: locator(found),
      message: `${found.said.source} has no case at ${found.volume} ${found.reporter} ${found.page.text}: check volume, reporter and page, and read the decision before you rely on it.`,
    });
  },
});
