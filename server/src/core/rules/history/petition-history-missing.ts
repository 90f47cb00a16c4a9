import { isOwn } from '../citations.ts';
import { namedCourt } from '../courts/shared.ts';
import { defineRule } from '../rule.ts';
import { isPetitioned } from './shared.ts';

export const petitionHistoryMissing = defineRule({
  meta: {
    id: 'petition-history-missing',
    group: 'history',
    severity: 'info',
    default: 'profile',
    fix: 'none',
    summary: 'A decision of a court of appeals is cited without what became of the petition for review.',
    why: 'What the Supreme Court of Texas did with the petition tells how much the decision weighs: (Tex. App.\u2014Dallas 2015, no pet.), pet. denied, writ ref\u2019d.',
    wrongWhen: 'The parenthetical is that of a decision which never could be reviewed. The notation must be looked up: no text tells it.',
    indigo: ['R14.1'],
    uniform: ['10.7', 'BT2'],
    form: false,
  },
  examples: [
    {
      bad: 'The claim fails. Edwards v. City of Tomball, 343 S.W.3d 213, 221 (Tex. App.\u2014Houston [14th Dist.] 2011).',
      good: null,
      note: 'In Texas:',
      settings: { profile: 'texas' },
    },
    {
      bad: 'The claim fails. Barham v. Turner Constr. Co. of Tex., 803 S.W.2d 731, 740 (Tex. App.\u2014Dallas 1990).',
      good: null,
      note: 'In Texas:',
      settings: { profile: 'texas' },
    },
  ],
  kinds: ['full_case'],
  needs: 'courtDate',
  checkCitation(citation, context) {
    const found = namedCourt(citation, context);
    if (context.profile.petitionHistory.length === 0 || !found?.entry || !found.date.year || !isOwn(citation)) return;
    const { entry, date, node } = found;
    if (entry.state !== context.profile.state || entry.system !== 'state' || entry.level !== 'appellate') return;
    // The Court of Criminal Appeals is the last resort of its own.
    if (/Crim\./.test(entry.abbreviation) || date.rest || node.history.length > 0) return;
    const behind = citation.block.text.slice(date.end, date.end + 120);
    if (isPetitioned(behind)) return;
    context.report({
      citation,
      span: date,
      message:
        'What became of the petition for review is missing behind the year (no pet., pet. denied, writ ref\u2019d \u2026): look it up.',
    });
  },
});
