import { rewriteWithPeriod, safeFix } from '../edit.ts';
import { houseCode } from '../house/codes.ts';
import { defineRule } from '../rule.ts';

export const codeHouseForm = defineRule({
  meta: {
    id: 'code-house-form',
    group: 'statutes',
    severity: 'warning',
    default: 'profile',
    fix: 'safe',
    summary: 'A code is cited in the standard form where the house style has its own.',
    why: 'A court that has a form for its own code looks for that form: § 810.08, Fla. Stat.; MCL 750.83; Pen. Code, § 187, subd. (a).',
    wrongWhen:
      'The court takes the standard form as well, as California does from a writer who keeps to it throughout: choose the profile federal.',
    indigo: ['T3'],
    uniform: ['BT2', 'T1.3'],
    form: true,
    many: 'codes are cited in the standard form and not in that of the house style',
  },
  examples: [
    {
      bad: 'The entry was unlawful. Fla. Stat. \u00a7 810.08 (2020).',
      good: 'The entry was unlawful. \u00a7 810.08, Fla. Stat. (2020).',
      note: 'In Florida:',
      settings: { profile: 'florida' },
    },
    {
      bad: 'It was murder. (Cal. Penal Code \u00a7 187(a).)',
      good: 'It was murder. (Pen. Code, \u00a7 187, subd. (a).)',
      note: 'In California:',
      settings: { profile: 'california' },
    },
    {
      bad: 'The release is void under Cal. Civ. Code \u00a7 1542 and nothing else.',
      good: 'The release is void under Civil Code section 1542 and nothing else.',
      note: 'In a sentence California writes the words:',
      settings: { profile: 'california' },
    },
    {
      bad: 'The assault is a felony. Mich. Comp. Laws \u00a7 750.83.',
      good: 'The assault is a felony. MCL 750.83.',
      note: 'In Michigan:',
      settings: { profile: 'michigan' },
    },
    {
      bad: 'The motion was denied (see N.Y. C.P.L.R. 3212(b)).',
      good: 'The motion was denied (see CPLR 3212 [b]).',
      note: 'In New York:',
      settings: { profile: 'new-york' },
    },
    {
      bad: 'The pleading fails. 735 Ill. Comp. Stat. 5/2-615 (West 2018).',
      good: 'The pleading fails. 735 ILCS 5/2-615 (West 2018).',
      note: 'In Illinois:',
      settings: { profile: 'illinois' },
    },
  ],
  kinds: ['statute', 'regulation'],
  checkCitation(citation, context) {
    const found = houseCode(citation, context);
    if (!found) return;
    context.report({
      citation,
      standardForm: true,
      span: found.place,
      message: `In this house style the code is cited ${found.expected.replace(/\.$/, '')}.`,
      fixes: safeFix(`Write ${found.expected}`, rewriteWithPeriod(citation, found.place, found.expected)),
    });
  },
});
