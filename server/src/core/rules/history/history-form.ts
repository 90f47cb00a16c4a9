import { isOwn, written } from '../citations.ts';
import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { historyLinks } from './shared.ts';

/** Words of a phrase and how each is written. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\baffirmed\b|\baff'?d\.|\baffd\b/g, "aff'd"],
  [/\breversed\b|\brev'?d\.|\brevd\b/g, "rev'd"],
  [/\baffirming\b|\baffg\b/g, "aff'g"],
  [/\breversing\b|\brevg\b/g, "rev'g"],
  [/\bcertiorari\b|\bcert\b(?!\.)/g, 'cert.'],
  [/\bden\.$/g, 'denied'],
  [/\bdism'd\b/g, 'dismissed'],
  [/\brehearing\b|\brehg?\.|\breh'g\./g, "reh'g"],
];

function standard(phrase: string): string {
  let text = phrase;
  for (const [form, word] of WORDS) text = text.replace(form, word);
  return text;
}

export const historyForm = defineRule({
  meta: {
    id: 'history-form',
    group: 'history',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A phrase of the case\u2019s history is spelled out or misspelled.',
    why: 'aff\u2019d, rev\u2019d, cert. denied: one abbreviation each, so that the reader sees the history at a glance.',
    wrongWhen: 'The words are a sentence of prose. New York writes affd and revd: choose that profile.',
    indigo: ['R14.2', 'T14'],
    uniform: ['10.7', 'T8'],
    form: true,
    many: 'phrases of history are not abbreviated in the standard form',
  },
  examples: [
    {
      bad: 'The offer was a jest. Leonard v. Pepsico, Inc., 88 F. Supp. 2d 116, 127 (S.D.N.Y. 1999), affirmed, 210 F.3d 88 (2d Cir. 2000).',
      good: "The offer was a jest. Leonard v. Pepsico, Inc., 88 F. Supp. 2d 116, 127 (S.D.N.Y. 1999), aff'd, 210 F.3d 88 (2d Cir. 2000).",
    },
    {
      bad: 'The claim fails. Cosco v. Uphoff, 195 F.3d 1221 (10th Cir. 1999), cert. den., 529 U.S. 1001 (2000).',
      good: 'The claim fails. Cosco v. Uphoff, 195 F.3d 1221 (10th Cir. 1999), cert. denied, 529 U.S. 1001 (2000).',
    },
  ],
  checkBlock(_block, citations, context) {
    for (const citation of citations) {
      if (!isOwn(citation)) continue;
      for (const { phrase } of historyLinks(citation, context)) {
        const seen = written(citation, phrase).replaceAll('\u2019', "'");
        const expected = standard(seen);
        if (expected === seen) continue;
        context.report({
          citation,
          span: phrase,
          message: `In a citation this phrase is written ${expected}, not \u201c${written(citation, phrase)}\u201d.`,
          fixes: safeFix(`Write ${expected}`, rewrite(citation, phrase, expected)),
        });
      }
    }
  },
});
