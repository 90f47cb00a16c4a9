import { written } from '../citations.ts';
import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { inCaseOf, sameWords } from '../spelling.ts';

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
  ],
  kinds: ['rule'],
  checkCitation(citation, context) {
    const { node } = citation;
    if (node.kind !== 'rule') return;
    const seen = written(citation, node.rules);
    const initials = !/[\s.]/.test(seen);
    const expected = initials ? node.rules.entry.abbreviation : inCaseOf(seen, node.rules.entry.abbreviation);
    // A name in words belongs to a sentence, not to a citation.
    if (seen === expected || /\b(?:Rules?|of)\b/i.test(seen)) return;
    // Initials that are a state's own name for its rules (`CR`) say nothing of how others abbreviate theirs.
    if (/^[A-Z]{2,3}$/.test(expected)) return;
    // The Guidelines Manual is a book of that name; each court shortens its local rules as it likes.
    if (/\bManual\b/.test(seen)) return;
    const differ = context.differences(seen, expected);
    if (differ.letters && /\bL\.R\.|\bLCvR/.test(expected)) return;
    const federal = node.rules.entry.jurisdiction === 'US';
    if (differ.letters ? !federal && !sameWords(seen, expected) : !(differ.blanks || differ.periods)) return;
    context.report({
      citation,
      span: node.rules,
      message: `The set of rules is abbreviated ${expected}, not \u201c${seen}\u201d.`,
      fixes: safeFix(`Write ${expected}`, rewrite(citation, node.rules, expected)),
    });
  },
});
