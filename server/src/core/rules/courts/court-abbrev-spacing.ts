import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { courtSpelling } from '../courtSpelling.ts';

export const courtAbbrevSpacing = defineRule({
  meta: {
    id: 'court-abbrev-spacing',
    group: 'courts',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: "A court's abbreviation has a space too many or one too few.",
    why: 'Single capitals close up (S.D.N.Y.) and longer abbreviations stand apart (E.D. Pa.), so that the state can be read at a glance.',
    wrongWhen: "The document follows West's typography throughout: choose the profile west-print.",
    indigo: ['R12.2', 'T9', 'T12'],
    uniform: ['6.1(a)', 'T1.1', 'T7', 'T10'],
    form: true,
    many: "courts' abbreviations are spaced in another way than the standard one",
    family: 'closed-up',
  },
  examples: [
    {
      bad: 'Leonard v. Pepsico, Inc., 88 F. Supp. 2d 116, 130 (S.D. N.Y. 1999).',
      good: 'Leonard v. Pepsico, Inc., 88 F. Supp. 2d 116, 130 (S.D.N.Y. 1999).',
    },
    {
      bad: 'Smith v. Jones, 782 F. Supp. 2d 911, 930 (C.D.Cal. 2011).',
      good: 'Smith v. Jones, 782 F. Supp. 2d 911, 930 (C.D. Cal. 2011).',
    },
  ],
  kinds: ['full_case'],
  needs: 'court',
  checkCitation(citation, context) {
    const found = courtSpelling(citation, context);
    if (found?.defect !== 'blanks') return;
    const what = found.seen.length < found.expected.length ? 'leaves out a space' : 'has a space that does not belong there';
    context.report({
      citation,
      span: found.court,
      message: `\u201c${found.seen}\u201d ${what}: write \u201c${found.expected}\u201d.`,
      fixes: safeFix(`Write ${found.expected}`, rewrite(citation, found.court, found.expected)),
    });
  },
});
