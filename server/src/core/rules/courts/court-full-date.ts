import { span } from '../../text/span.ts';
import { isFullCase, written } from '../citations.ts';
import { remove, safeFix } from '../edit.ts';
import { chainOf } from '../parallels.ts';
import { defineRule } from '../rule.ts';
import { ownDate } from './shared.ts';

const BOUND: ReadonlySet<string> = new Set(['federal', 'regional', 'state']);

export const courtFullDate = defineRule({
  meta: {
    id: 'court-full-date',
    group: 'courts',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'Month and day are given for a decision in a bound reporter.',
    why: 'Volume and page already find the decision; the full date belongs to slip opinions and databases, where it is needed to find it.',
    wrongWhen: 'The writer means to point out the day itself.',
    indigo: ['R12.1'],
    uniform: ['10.5(a)', 'B10.1.3'],
    form: true,
    many: 'full dates are given for decisions in bound reporters',
  },
  examples: [
    {
      bad: 'Seltzer v. Green Day, Inc., 725 F.3d 1170, 1175 (9th Cir. Aug. 7, 2013).',
      good: 'Seltzer v. Green Day, Inc., 725 F.3d 1170, 1175 (9th Cir. 2013).',
    },
    { bad: 'Terry v. Ohio, 392 U.S. 1, 30 (June 10, 1968).', good: 'Terry v. Ohio, 392 U.S. 1, 30 (1968).' },
  ],
  kinds: ['full_case'],
  needs: 'courtDate',
  checkCitation(citation, context) {
    const own = ownDate(citation);
    if (!own?.date.date || !own.date.year || own.node.docket || !isFullCase(citation)) return;
    if (!chainOf(citation, context).every(({ node }) => BOUND.has(node.reporter.entry.kind) && node.page?.text)) return;
    // The Fifth Circuit's last decisions before its division are dated by the month: `(5th Cir. Unit A Sept. 1981)`.
    if (own.date.court && citation.block.text.slice(own.date.court.start, own.date.court.end).includes('Unit')) return;
    // Official opinions of agencies and attorneys general are dated to the day.
    if (/^(?:Op\.|Comp\.|FERC|FCC|F\.C\.C\.|I\. & N\.|Interior|Fla\. L\. Weekly)/.test(own.node.reporter.entry.abbreviation)) return;
    const monthAndDay = span(own.date.date.start, own.date.year.start);
    context.report({
      citation,
      span: own.date.date,
      message: `The decision is in a bound reporter: the year is enough, without \u201c${written(citation, monthAndDay).trim()}\u201d.`,
      fixes: safeFix('Leave month and day out', [remove(citation, monthAndDay)]),
    });
  },
});
