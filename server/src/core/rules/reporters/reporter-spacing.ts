import { defineRule } from '../rule.ts';
import { CASES, reportReporter } from './shared.ts';

export const reporterSpacing = defineRule({
  meta: {
    id: 'reporter-spacing',
    group: 'reporters',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: "A reporter's abbreviation has a space too many or one too few.",
    why: 'Single capitals and ordinals close up (F.3d, N.W.2d); a longer abbreviation keeps a space on each side (F. Supp. 2d, S. Ct.). Readers and search tools look for that one form.',
    wrongWhen:
      'The court lets briefs close everything up to save words, or the document follows a style of its own: choose that profile (west-print, scotus, california).',
    indigo: ['R7.1', 'R11.6', 'T1'],
    uniform: ['B6', '6.1(a)', 'T1'],
    form: true,
    many: 'reporter abbreviations are spaced in another way than the standard one',
    family: 'closed-up',
  },
  examples: [
    {
      bad: 'Leonard v. Pepsico, Inc., 88 F.Supp.2d 116, 127 (S.D.N.Y. 1999).',
      good: 'Leonard v. Pepsico, Inc., 88 F. Supp. 2d 116, 127 (S.D.N.Y. 1999).',
    },
    { bad: 'Cosco v. Uphoff, 195 F. 3d 1221, 1223 (10th Cir. 1999).', good: 'Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).' },
    { bad: 'Olim v. Wakinekona, 461 U. S. 238, 249 (1983).', good: 'Olim v. Wakinekona, 461 U.S. 238, 249 (1983).' },
    {
      bad: 'Goldberg v. Kelly, 397 U.S. 254, 90 S.Ct. 1011 (1970).',
      good: 'Goldberg v. Kelly, 397 U.S. 254, 90 S. Ct. 1011 (1970).',
      note: "West's books close it up",
    },
  ],
  kinds: CASES,
  checkCitation(citation, context) {
    reportReporter(citation, context, 'blanks', (seen, expected) => {
      const what = seen.length < expected.length ? 'leaves out a space' : 'has a space that does not belong there';
      return `\u201c${seen}\u201d ${what}: write \u201c${expected}\u201d.`;
    });
  },
});
