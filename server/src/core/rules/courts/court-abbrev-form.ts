import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { courtSpelling } from '../courtSpelling.ts';
import { houseCourt } from '../house/courts.ts';

export const courtAbbrevForm = defineRule({
  meta: {
    id: 'court-abbrev-form',
    group: 'courts',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A court or its state is abbreviated in a way the tables do not have.',
    why: 'One court, one abbreviation: Colo. App., E.D. Tex., Vt. A spelling of its own looks like another court.',
    wrongWhen: 'The document follows the style of its own state: choose that profile.',
    indigo: ['R12.2', 'T9', 'T12'],
    uniform: ['T1', 'T7', 'T10'],
    form: true,
    many: 'courts are abbreviated in other ways than the standard one',
  },
  examples: [
    {
      bad: 'Duong v. Cnty. of Arapahoe, 837 P.2d 226, 229 (Colo. Ct. App. 1992).',
      good: 'Duong v. Cnty. of Arapahoe, 837 P.2d 226, 229 (Colo. App. 1992).',
    },
    { bad: 'Baker v. State, 744 A.2d 864, 886 (Verm. 1999).', good: 'Baker v. State, 744 A.2d 864, 886 (Vt. 1999).' },
    { bad: 'Smith v. Jones, 101 F. Supp. 2d 12, 15 (D. Mass 2000).', good: 'Smith v. Jones, 101 F. Supp. 2d 12, 15 (D. Mass. 2000).' },
    {
      bad: 'Duggan v. Commissioner, 879 F. 3d 1029, 1034 (9th Cir. 2018).',
      good: 'Duggan v. Commissioner, 879 F. 3d 1029, 1034 (CA9 2018).',
      note: 'In the style of the Supreme Court:',
      settings: { profile: 'scotus' },
    },
    {
      bad: 'United States v Ramirez, 224 F3d 416, 420 (5th Cir., 2000).',
      good: 'United States v Ramirez, 224 F3d 416, 420 (CA 5, 2000).',
      note: 'In Michigan:',
      settings: { profile: 'michigan' },
    },
    {
      bad: 'Whipple v. State, 431 So. 2d 1011, 1013 (Fla. Dist. Ct. App. 1983).',
      good: null,
      note: 'Florida names the district (2d DCA), which the citation does not say:',
      settings: { profile: 'florida' },
    },
  ],
  kinds: ['full_case'],
  needs: 'court',
  checkCitation(citation, context) {
    const own = houseCourt(citation, context.profile);
    if (own) {
      context.report({
        citation,
        standardForm: true,
        span: own.court,
        message: own.open
          ? `This house style names the court as in \u201c${own.expected.replace(/[{}]/g, '')}\u201d: say which it was.`
          : `In this house style the court is abbreviated ${own.expected}, not \u201c${own.seen}\u201d.`,
        fixes: own.open ? [] : safeFix(`Write ${own.expected}`, rewrite(citation, own.court, own.expected)),
      });
      return;
    }
    const found = courtSpelling(citation, context);
    if (found?.defect !== 'form') return;
    context.report({
      citation,
      span: found.court,
      message: `The court is abbreviated ${found.expected}, not \u201c${found.seen}\u201d.`,
      fixes: safeFix(`Write ${found.expected}`, rewrite(citation, found.court, found.expected)),
    });
  },
});
