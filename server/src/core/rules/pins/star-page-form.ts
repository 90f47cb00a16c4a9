import { foldBlanks } from '../../text/blanks.ts';
import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { isCase } from '../citations.ts';
import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';

export const starPageForm = defineRule({
  meta: {
    id: 'star-page-form',
    group: 'pins',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'The page of a database decision is not written \u201c, at *5\u201d.',
    why: 'A star marks the pages of the database; without it, or without its comma and \u201cat\u201d, the number reads like another identifier.',
    wrongWhen: 'The number is a page of the slip opinion.',
    indigo: ['R12.4.1'],
    uniform: ['10.8.1(a)', 'B10.1.4'],
    form: true,
    many: 'star pages are not written \u201c, at *5\u201d',
  },
  examples: [
    {
      bad: 'State v. Green, No. 13-7451, 2013 WL 5811261 at *7 (D. Colo. Oct. 30, 2013).',
      good: 'State v. Green, No. 13-7451, 2013 WL 5811261, at *7 (D. Colo. Oct. 30, 2013).',
    },
    {
      bad: 'Pegnatori v. Pure Sports Techs. LLC, No. 23-CV-01424, 2023 WL 6626159, at 5 (D.S.C. Oct. 11, 2023).',
      good: 'Pegnatori v. Pure Sports Techs. LLC, No. 23-CV-01424, 2023 WL 6626159, at *5 (D.S.C. Oct. 11, 2023).',
    },
  ],
  kinds: ['full_case', 'short_case'],
  checkCitation(citation, context) {
    if (!isCase(citation) || citation.node.reporter.entry.kind !== 'database') return;
    const { page, pin } = citation.node;
    const first = pin?.items[0];
    if (!page || !pin || !first || (first.kind !== 'star' && first.kind !== 'page')) return;
    const lead = span(page.end, first.fromSpan.start);
    const seen = foldBlanks(textOf(citation, lead));
    if (seen === ', at *' || !/^,? (?:at )?\*? ?$/.test(seen) || !(seen.includes('at') || seen.includes('*'))) return;
    context.report({
      citation,
      span: span(page.start, first.end),
      message: `The page of a database decision stands behind \u201cat\u201d with a star: write ${page.text ?? ''}, at *${textOf(citation, first.fromSpan)}.`,
      fixes: safeFix('Write \u201c, at *\u201d', rewrite(citation, lead, ', at *')),
    });
  },
});
