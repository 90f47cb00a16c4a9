import { defineRule } from '../rule.ts';

/** Reported by ../uselessSuppressions.ts: ../suppressions.ts alone reads the comments. */
export const suppressionUnknownRule = defineRule({
  meta: {
    id: 'suppression-unknown-rule',
    group: 'hygiene',
    severity: 'warning',
    default: 'on',
    fix: 'offer',
    summary: 'A suppression comment names a rule that does not exist.',
    why: 'A misspelled rule id silences nothing, and the writer believes it does.',
    wrongWhen: 'The id belongs to a newer version of Idem.',
    indigo: [],
    uniform: [],
    form: false,
  },
  examples: [
    {
      bad: '<!-- idem-disable-next-line reporter-spacng -->\n\nTerry v. Ohio, 392 U. S. 1, 30 (1968).',
      good: '<!-- idem-disable-next-line reporter-spacing -->\n\nTerry v. Ohio, 392 U. S. 1, 30 (1968).',
    },
    { bad: '<!-- idem-disable no-such-rule -->\n\nTerry v. Ohio, 392 U.S. 1, 30 (1968).', good: null },
  ],
});
