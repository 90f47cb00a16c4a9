import { textOf } from '../../syntax/document.ts';
import { historyPhrase } from '../../tables/historyPhrases.ts';
import { span } from '../../text/span.ts';
import { isFullCase, isOwn } from '../citations.ts';
import { remove, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { historyLinks } from './shared.ts';

export const historySameYear = defineRule({
  meta: {
    id: 'history-same-year',
    group: 'history',
    severity: 'info',
    default: 'on',
    fix: 'safe',
    summary: 'Two decisions of one case in one year both give the year.',
    why: 'The year stands once, with the last decision.',
    wrongWhen: 'Full dates are needed to tell the decisions apart.',
    indigo: ['R14.2'],
    uniform: ['10.5(d)', '10.7'],
    form: true,
    many: 'decisions of one year both give it',
  },
  examples: [
    {
      bad: 'Unpublished opinions once bound. Anastasoff v. United States, 223 F.3d 898, 905 (8th Cir. 2000), vacated as moot, 235 F.3d 1054 (8th Cir. 2000) (en banc).',
      good: 'Unpublished opinions once bound. Anastasoff v. United States, 223 F.3d 898, 905 (8th Cir.), vacated as moot, 235 F.3d 1054 (8th Cir. 2000) (en banc).',
    },
    {
      bad: 'The claim fails. Cosco v. Uphoff, 195 F.3d 1221 (10th Cir. 1999), cert. denied, 528 U.S. 1001 (1999).',
      good: 'The claim fails. Cosco v. Uphoff, 195 F.3d 1221 (10th Cir.), cert. denied, 528 U.S. 1001 (1999).',
    },
  ],
  checkBlock(_block, citations, context) {
    for (const citation of citations) {
      if (!isFullCase(citation) || !isOwn(citation)) continue;
      const { courtDate } = citation.node;
      const [link] = historyLinks(citation, context);
      if (!link || !courtDate?.court || !courtDate.year || courtDate.date || courtDate.rest) continue;
      const later = link.later.node.courtDate;
      if (!later?.year || later.date || later.year.value !== courtDate.year.value) continue;
      if (historyPhrase(textOf(citation, link.phrase))?.kind !== 'subsequent' || courtDate.year.start < courtDate.court.end) continue;
      const place = span(courtDate.court.end, courtDate.year.end);
      if (!/^\s*\d{4}$/.test(textOf(citation, place))) continue;
      context.report({
        citation,
        span: courtDate,
        message: `Both decisions are of ${courtDate.year.value}: the year stands with the last one only, so leave it out here.`,
        fixes: safeFix('Leave the first year out', [remove(citation, place)]),
      });
    }
  },
});
