import { appendTo, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { NAMED, nameOf, partiesOf } from './shared.ts';

const WITHOUT_PERIOD = /^(?:Inc|Corp|Co|Cos|Ltd|Bros)$/;

export const caseNameDesignatorPeriod = defineRule({
  meta: {
    id: 'case-name-designator-period',
    group: 'names',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'Inc, Corp, Co or Ltd stands without its period.',
    why: 'They are abbreviations and take a period, as every other one in the name does.',
    wrongWhen: "The document follows a style without periods, such as New York's: choose that profile.",
    indigo: ['T11'],
    uniform: ['T6', '6.1(b)'],
    form: true,
    many: 'business designators stand without their period',
  },
  examples: [
    { bad: 'Celotex Corp v. Catrett, 477 U.S. 317, 325 (1986).', good: 'Celotex Corp. v. Catrett, 477 U.S. 317, 325 (1986).' },
    {
      bad: 'Daubert v. Merrell Dow Pharms., Inc, 509 U.S. 579, 589 (1993).',
      good: 'Daubert v. Merrell Dow Pharms., Inc., 509 U.S. 579, 589 (1993).',
    },
  ],
  kinds: NAMED,
  needs: 'versus',
  checkCitation(citation, context) {
    const name = nameOf(citation);
    if (!name?.versus || !context.profile.reporterPeriods) return;
    for (const party of partiesOf(citation, context)) {
      const words = party.words;
      words.forEach((word, i) => {
        const bare = word.bare;
        const ends = i === words.length - 1 || word.text.endsWith(',');
        if (i === 0 || !ends || !WITHOUT_PERIOD.test(bare.text)) return;
        context.report({
          citation,
          span: bare,
          message: `The abbreviation takes a period: write \u201c${bare.text}.\u201d`,
          fixes: safeFix('Put the period in', [appendTo(citation, bare, '.')]),
        });
      });
    }
  },
});
