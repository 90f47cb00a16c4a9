import { span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { datedAt, reporterAt, skipBlanks, unreadPlaces } from '../unread.ts';

const PAGE = /^\d{1,4}(?=\s|,)/;
const PIN = /^,\s*\d{1,4}(?:[-\u2013]\d{1,4})?/;

export const volumeMissing = defineRule({
  meta: {
    id: 'volume-missing',
    group: 'reporters',
    severity: 'error',
    default: 'on',
    fix: 'none',
    summary: 'Reporter and page are given, but no volume.',
    why: 'Without the volume the page alone finds nothing.',
    wrongWhen: 'What reads like a reporter is something else that bears its name.',
    indigo: ['R11.6'],
    uniform: ['3.1', '10.3'],
    form: false,
  },
  examples: [
    { bad: 'Plausibility is the test. Bell Atl. Corp. v. Twombly, U.S. 544 (2007).', good: null },
    { bad: 'See Cosco v. Uphoff, F.3d 1221, 1223 (10th Cir. 1999).', good: null },
  ],
  checkBlock(block, citations, context) {
    for (const { citation, volume, at } of unreadPlaces(block, citations, context)) {
      if (volume) continue;
      const { text } = citation.block;
      const reporter = reporterAt(text, at);
      if (!reporter) continue;
      const from = skipBlanks(text, reporter.written.end);
      const page = PAGE.exec(text.slice(from, from + 8))?.[0];
      if (page === undefined || from === reporter.written.end) continue;
      const end = from + page.length;
      const pin = PIN.exec(text.slice(end, end + 16))?.[0] ?? '';
      if (!datedAt(text, end + pin.length)) continue;
      context.report({
        citation,
        span: span(at, end),
        message: `The volume of ${reporter.entry.abbreviation} is missing: put it before the reporter.`,
      });
    }
  },
});
