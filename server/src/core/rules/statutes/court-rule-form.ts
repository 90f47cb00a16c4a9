import { written } from '../citations.ts';
import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { inCaseOf, sameWords } from '../spelling.ts';

const sameLetters = (a: string, b: string): boolean => a.replace(/[\s.]/g, '').toLowerCase() === b.replace(/[\s.]/g, '').toLowerCase();

export const courtRuleForm = defineRule({
  meta: {
    id: 'court-rule-form',
    group: 'statutes',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A set of court rules is not abbreviated in the standard form.',
    why: 'Fed. R. Civ. P., Fed. R. Evid.: one spelling for each set of rules, so that 12(b)(6) is found under it everywhere.',
    wrongWhen:
      "The rules are named in full in a sentence, or by the state's own initials: both are left alone. West's closed form is the profile west-print.",
    indigo: ['R18.1'],
    uniform: ['12.9.3', 'B12.1.3'],
    form: true,
    many: 'sets of court rules are not abbreviated in the standard form',
    family: 'closed-up',
  },
  examples: [
    { bad: 'Fed.R.Civ.P. 65(d).', good: 'Fed. R. Civ. P. 65(d).' },
    { bad: 'The motion tests the complaint. FRCP 12(b)(6).', good: 'The motion tests the complaint. Fed. R. Civ. P. 12(b)(6).' },
    {
      bad: 'The rule is plain. See Fed. R. Civ. P. 65(d).',
      good: 'The rule is plain. See Fed. Rule Civ. Proc. 65(d).',
      note: 'In the style of the Supreme Court:',
      settings: { profile: 'scotus' },
    },
    {
      bad: 'Summary disposition was proper. Mich. Ct. R. 2.116(C)(10).',
      good: 'Summary disposition was proper. MCR 2.116(C)(10).',
      note: 'In Michigan:',
      settings: { profile: 'michigan' },
    },
    {
      bad: 'It may not be cited. (Cal. R. Ct. 8.1115(a).)',
      good: 'It may not be cited. (Cal. Rules of Court, rule 8.1115(a).)',
      note: 'In California:',
      settings: { profile: 'california' },
    },
  ],
  kinds: ['rule'],
  checkCitation(citation, context) {
    const { node } = citation;
    if (node.kind !== 'rule') return;
    const seen = written(citation, node.rules);
    const { abbreviation } = node.rules.entry;
    const { ruleForms } = context.profile;
    const report = (right: string): void =>
      context.report({
        citation,
        standardForm: Object.hasOwn(ruleForms, abbreviation),
        span: node.rules,
        message: `The set of rules is abbreviated ${right}, not \u201c${seen}\u201d.`,
        fixes: safeFix(`Write ${right}`, rewrite(citation, node.rules, right)),
      });
    if (Object.hasOwn(ruleForms, abbreviation)) {
      const own = ruleForms[abbreviation];
      // Only the standard abbreviation is known to be no way of the style's own.
      if (!sameLetters(seen, abbreviation) || sameLetters(seen, own)) return;
      return report(own);
    }
    const initials = !/[\s.]/.test(seen);
    const expected = initials ? abbreviation : inCaseOf(seen, abbreviation);
    // A name in words belongs to a sentence, not to a citation.
    if (seen === expected || /\b(?:Rules?|of)\b/i.test(seen)) return;
    // Initials that are a state's own name for its rules (`CR`) say nothing of how others abbreviate theirs.
    if (/^[A-Z]{2,3}$/.test(expected) || (initials && /^(?:[A-Z]\.){3}$/.test(expected))) return;
    // The Guidelines Manual is a book of that name; each court shortens its local rules as it likes.
    if (/\bManual\b/.test(seen)) return;
    const differ = context.differences(seen, expected);
    if (differ.letters && /\bL\.R\.|\bLCvR/.test(expected)) return;
    const federal = node.rules.entry.jurisdiction === 'US';
    if (differ.letters ? !federal && !sameWords(seen, expected) : !(differ.blanks || differ.periods)) return;
    report(expected);
  },
});
