import { editionsByRoot } from '../../tables/reporters.ts';
import { span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { reporterAt, unreadPlaces } from '../unread.ts';

const SERIES = /^\s?(\d{1,2})(?:st|nd|rd|th|d)\s+\d{1,5}\b/;
/** Series whose next one may begin at any time: their last volumes are coming out. */
const NEARLY_FULL: ReadonlySet<string> = new Set(['S.E.']);

export const reporterSeriesNonexistent = defineRule({
  meta: {
    id: 'reporter-series-nonexistent',
    group: 'reporters',
    severity: 'error',
    default: 'on',
    fix: 'none',
    summary: 'The reporter has no such series.',
    why: 'A series that was never published is a slip in a digit or an invention: nobody can find the case.',
    wrongWhen: 'The series began after this version was made.',
    indigo: ['T1'],
    uniform: ['T1'],
    form: false,
  },
  examples: [
    { bad: 'The panel reversed. Smith v. Jones, 12 F.5th 34, 36 (9th Cir. 2024).', good: null },
    { bad: 'The motion was denied. Smith v. Jones, 9 F. Supp. 4th 101, 104 (D. Colo. 2022).', good: null },
  ],
  checkBlock(block, citations, context) {
    for (const { citation, volume, at } of unreadPlaces(block, citations, context)) {
      const { text } = citation.block;
      const reporter = volume && reporterAt(text, at);
      const series = reporter && SERIES.exec(text.slice(reporter.written.end, reporter.written.end + 14));
      if (!reporter || !series) continue;
      const editions = editionsByRoot.get(reporter.entry.root) ?? [reporter.entry];
      const last = editions[editions.length - 1].abbreviation;
      if (NEARLY_FULL.has(reporter.entry.root) && series[1] === '3') continue;
      const end = reporter.written.end + series[0].search(/\d[a-z]/) + 1;
      const place = span(at, end + text.slice(end).search(/[^a-z]/));
      context.report({
        citation,
        span: place,
        message: `There is no ${text.slice(place.start, place.end)}: the latest series is ${last}. Check the reporter.`,
      });
    }
  },
});
