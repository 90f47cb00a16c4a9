import { span } from '../../text/span.ts';
import { isFullCase, written } from '../citations.ts';
import { remove, safeFix } from '../edit.ts';
import { chainOf } from '../parallels.ts';
import { defineRule } from '../rule.ts';
import { namedCourt } from './shared.ts';

export const courtRedundantState = defineRule({
  meta: {
    id: 'court-redundant-state',
    group: 'courts',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: "A state's highest court is named although the official reporter already says so.",
    why: "A state's own reports print its highest court; the parenthetical needs the year alone, and a second name makes the reader look for a second court.",
    wrongWhen: 'The reporter of that name printed other courts too in that year.',
    indigo: ['R12.3.1'],
    uniform: ['10.4(b)'],
    form: true,
    many: "citations to a state's official reports name its highest court again",
  },
  examples: [
    {
      bad: 'Palsgraf v. Long Island R.R. Co., 248 N.Y. 339, 344 (N.Y. 1928).',
      good: 'Palsgraf v. Long Island R.R. Co., 248 N.Y. 339, 344 (1928).',
    },
    {
      bad: 'Nearing v. Weaver, 295 Or. 702, 670 P.2d 137, 140 (Or. 1983).',
      good: 'Nearing v. Weaver, 295 Or. 702, 670 P.2d 137, 140 (1983).',
    },
  ],
  kinds: ['full_case'],
  needs: 'court',
  checkCitation(citation, context) {
    const found = namedCourt(citation, context);
    const date = found?.date.date ?? found?.date.year;
    if (!found?.entry || !date || found.entry.level !== 'highest' || found.entry.system !== 'state' || !isFullCase(citation)) return;
    const court = found.entry.abbreviation;
    const official = chainOf(citation, context).find(({ node }) => node.reporter.entry.impliedCourt === court);
    if (!official || found.date.start < found.node.start) return;
    context.report({
      citation,
      span: found.court,
      message: `${official.node.reporter.entry.abbreviation} already says which court it is: leave \u201c${written(citation, found.court)}\u201d out.`,
      fixes: safeFix('Leave the court out', [remove(citation, span(found.court.start, date.start))]),
    });
  },
});
