import { defineRule } from '../rule.ts';
import { CASES, reportReporter } from './shared.ts';

export const reporterPeriods = defineRule({
  meta: {
    id: 'reporter-periods',
    group: 'reporters',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: "A reporter's abbreviation lacks a period or has one in the wrong place.",
    why: 'The periods are part of the abbreviation in the uniform system; without them the reporter reads like a word or another series.',
    wrongWhen:
      'The document follows the official style of New York or Michigan, which takes no periods: choose that profile. Oregon takes none either, and has no profile yet: turn the rule off.',
    indigo: ['R7.1', 'T1'],
    uniform: ['6.1(b)', 'T1'],
    form: true,
    many: 'reporter abbreviations lack a period',
  },
  examples: [
    { bad: "Monell v. Dep't of Soc. Servs., 436 US 658, 690 (1978).", good: "Monell v. Dep't of Soc. Servs., 436 U.S. 658, 690 (1978)." },
    {
      bad: 'Seltzer v. Green Day, Inc., 725 F3d 1170, 1175 (9th Cir. 2013).',
      good: 'Seltzer v. Green Day, Inc., 725 F.3d 1170, 1175 (9th Cir. 2013).',
    },
    {
      bad: 'Mata v. Avianca, Inc., 678 F. Supp 3d 443, 448 (S.D.N.Y. 2023).',
      good: 'Mata v. Avianca, Inc., 678 F. Supp. 3d 443, 448 (S.D.N.Y. 2023).',
    },
    {
      bad: 'The duty is settled (Palsgraf v Long Is. R.R. Co., 248 N.Y. 339, 344 [1928]).',
      good: 'The duty is settled (Palsgraf v Long Is. R.R. Co., 248 NY 339, 344 [1928]).',
      note: 'In New York:',
      settings: { profile: 'new-york' },
    },
  ],
  kinds: CASES,
  checkCitation(citation, context) {
    reportReporter(
      citation,
      context,
      'periods',
      (seen, expected) => `\u201c${seen}\u201d is not punctuated as the reporter's abbreviation is: write \u201c${expected}\u201d.`,
    );
  },
});
