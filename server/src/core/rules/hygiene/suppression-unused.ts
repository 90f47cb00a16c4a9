import { defineRule } from '../rule.ts';

/** Reported by ../uselessSuppressions.ts: ../suppressions.ts alone knows what a comment covered. */
export const suppressionUnused = defineRule({
  meta: {
    id: 'suppression-unused',
    group: 'hygiene',
    severity: 'hint',
    default: 'on',
    fix: 'offer',
    summary: 'A suppression comment suppresses nothing.',
    why: 'What it was written for is mended or gone; left in place it would hide the next slip.',
    wrongWhen: 'The comment guards against something that another configuration would find.',
    indigo: [],
    uniform: [],
    form: false,
  },
  examples: [
    {
      bad: '<!-- idem-disable-next-line reporter-spacing -- kept as printed -->\n\nTerry v. Ohio, 392 U.S. 1, 30 (1968).',
      good: 'Terry v. Ohio, 392 U.S. 1, 30 (1968).',
    },
    {
      bad: '<!-- idem-disable id-period -->\n\nTerry v. Ohio, 392 U.S. 1, 30 (1968). It was close. Id. at 31.\n\n<!-- idem-enable id-period -->',
      good: 'Terry v. Ohio, 392 U.S. 1, 30 (1968). It was close. Id. at 31.\n\n',
    },
  ],
});
