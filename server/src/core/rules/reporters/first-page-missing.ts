import { span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { datedAt, reporterAt, unreadPlaces } from '../unread.ts';

/** `239 F.3d, 1013 (9th Cir. 2001)`: the comma stands, the page before it does not. */
const PIN_ALONE = /^,\s*\d{1,4}(?:[-\u2013]\d{1,4})?(?=\s*\()/;
const pinAt = (text: string, at: number): number => PIN_ALONE.exec(text.slice(at, at + 20))?.[0].length ?? 0;

export const firstPageMissing = defineRule({
  meta: {
    id: 'first-page-missing',
    group: 'reporters',
    severity: 'error',
    default: 'on',
    fix: 'none',
    summary: 'Volume and reporter are given, but no page.',
    why: 'Without the page on which the case begins a volume of a thousand pages must be searched.',
    wrongWhen: 'The page is not yet assigned: write three underscores for it.',
    indigo: ['R11.6'],
    uniform: ['10.3', 'B10.1.2'],
    form: false,
  },
  examples: [
    { bad: 'Plausibility is the test. Bell Atl. Corp. v. Twombly, 550 U.S. (2007).', good: null },
    { bad: 'See Cosco v. Uphoff, 195 F.3d (10th Cir. 1999).', good: null },
  ],
  checkBlock(block, citations, context) {
    for (const { citation, volume, at } of unreadPlaces(block, citations, context)) {
      const { text } = citation.block;
      const reporter = volume && reporterAt(text, at);
      if (!reporter || !/\d/.test(text[volume.start]) || !datedAt(text, reporter.written.end + pinAt(text, reporter.written.end))) continue;
      context.report({
        citation,
        span: span(volume.start, reporter.written.end),
        message: `The page on which the case begins in ${reporter.entry.abbreviation} is missing: put it before the parenthetical.`,
      });
    }
  },
});
