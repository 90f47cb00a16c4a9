import { isCase, written } from '../citations.ts';
import { rewrite, safeFix } from '../edit.ts';
import { inHouseStyle } from '../reporters/shared.ts';
import { defineRule } from '../rule.ts';
import { isDatabase } from './shared.ts';

export const wlForm = defineRule({
  meta: {
    id: 'wl-form',
    group: 'record',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'The abbreviation of a database is misspelled.',
    why: '2013 WL 5811261, 2010 U.S. Dist. LEXIS 5: the identifier is searched for as it stands.',
    wrongWhen: 'The database has changed its identifiers.',
    indigo: ['R12.4.1'],
    uniform: ['10.8.1', 'B10.1.4'],
    form: true,
    many: 'identifiers of databases are misspelled',
  },
  examples: [
    {
      bad: 'The motion was untimely. United States v. Bennett, No. 05-6050, 2005 W.L. 2709572 (W.D.N.Y. Oct. 21, 2005).',
      good: 'The motion was untimely. United States v. Bennett, No. 05-6050, 2005 WL 2709572 (W.D.N.Y. Oct. 21, 2005).',
    },
    {
      bad: 'The motion was untimely. United States v. Bennett, No. 05-6050, 2010 U.S. Dist. Lexis 512 (W.D.N.Y. Oct. 21, 2010).',
      good: 'The motion was untimely. United States v. Bennett, No. 05-6050, 2010 U.S. Dist. LEXIS 512 (W.D.N.Y. Oct. 21, 2010).',
    },
  ],
  kinds: ['full_case', 'short_case'],
  checkCitation(citation, context) {
    if (!isCase(citation) || !isDatabase(citation)) return;
    const { reporter } = citation.node;
    const seen = written(citation, reporter);
    const expected = reporter.entry.abbreviation;
    if (seen === expected || (context.profile.reporterSpacing !== 'standard' && seen === inHouseStyle(expected, context.profile))) return;
    context.report({
      citation,
      span: reporter,
      message: `The database is written ${expected}, not \u201c${seen}\u201d.`,
      fixes: safeFix(`Write ${expected}`, rewrite(citation, reporter, expected)),
    });
  },
});
