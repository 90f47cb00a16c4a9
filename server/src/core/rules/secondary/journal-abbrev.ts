import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { written } from '../citations.ts';
import { rewrite, safeFix } from '../edit.ts';
import { agreesWithHouseStyle, inHouseStyle } from '../reporters/shared.ts';
import { defineRule } from '../rule.ts';
import { inCaseOf } from '../spelling.ts';

export const journalAbbrev = defineRule({
  meta: {
    id: 'journal-abbrev',
    group: 'secondary',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'The title of a journal is not abbreviated in the standard form.',
    why: 'One abbreviation for each journal, so that an article is found under it everywhere.',
    wrongWhen: 'Another journal of nearly the same name is meant. West\u2019s closed form is the profile west-print.',
    indigo: ['R30.3', 'T11', 'T15'],
    uniform: ['16.4', 'T13', 'B16'],
    form: true,
    many: 'titles of journals are not abbreviated in the standard form',
    family: 'closed-up',
  },
  examples: [
    {
      bad: 'Privacy began so. Samuel D. Warren & Louis D. Brandeis, The Right to Privacy, 4 Harvard Law Review 193, 195 (1890).',
      good: 'Privacy began so. Samuel D. Warren & Louis D. Brandeis, The Right to Privacy, 4 Harv. L. Rev. 193, 195 (1890).',
    },
    {
      bad: 'Privacy began so. Samuel D. Warren & Louis D. Brandeis, The Right to Privacy, 4 Harv.L.Rev. 193, 195 (1890).',
      good: 'Privacy began so. Samuel D. Warren & Louis D. Brandeis, The Right to Privacy, 4 Harv. L. Rev. 193, 195 (1890).',
    },
  ],
  kinds: ['journal'],
  checkCitation(citation, context) {
    const { node } = citation;
    if (node.kind !== 'journal' || !node.series || !node.volume || !node.page) return;
    const around = span(node.volume.end, node.page.start);
    const seen = textOf(citation, around);
    const place = span(around.start + seen.length - seen.trimStart().length, around.end - (seen.length - seen.trimEnd().length));
    const journal = written(citation, place);
    const expected = inCaseOf(journal, inHouseStyle(node.series, context.profile));
    if (
      journal === expected ||
      agreesWithHouseStyle(journal, inCaseOf(journal, node.series), context.profile) ||
      !/\p{L}/u.test(journal) ||
      journal.includes('(')
    )
      return;
    context.report({
      citation,
      span: place,
      message: `The journal is abbreviated ${expected}, not \u201c${journal}\u201d.`,
      fixes: safeFix(`Write ${expected}`, rewrite(citation, place, expected)),
    });
  },
});
