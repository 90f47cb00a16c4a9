import { span } from '../../text/span.ts';
import { written } from '../citations.ts';
import { rewrite, safeFix } from '../edit.ts';
import { codeForms } from '../house/codes.ts';
import { defineRule } from '../rule.ts';
import { inCaseOf, sameWords } from '../spelling.ts';

export const stateCodeForm = defineRule({
  meta: {
    id: 'state-code-form',
    group: 'statutes',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: "A state code's abbreviation is closed up or misspelled.",
    why: 'One code, one abbreviation, spaced so that its words can be told apart: Colo. Rev. Stat., Cal. Civ. Code.',
    wrongWhen:
      "The document keeps its state's own name for the code (MCL, ORS, NMSA 1978): initials are left alone. West's closed form is the profile west-print.",
    indigo: ['R17.2', 'T3'],
    uniform: ['12.3.1', 'T1.3', '6.1(a)'],
    form: true,
    many: 'abbreviations of state codes are not as the standard has them',
    family: 'closed-up',
  },
  examples: [
    { bad: 'Colo.Rev.Stat. \u00a7 18-6-803.5(1) (2002).', good: 'Colo. Rev. Stat. \u00a7 18-6-803.5(1) (2002).' },
    { bad: 'Cal. Civil Code \u00a7 1542 (West 2020).', good: 'Cal. Civ. Code \u00a7 1542 (West 2020).' },
  ],
  kinds: ['statute'],
  checkCitation(citation, context) {
    const { node } = citation;
    if (node.kind !== 'statute' || !node.code || node.code.entry.jurisdiction === 'US' || node.code.entry.jurisdiction === null) return;
    if (codeForms(node.code.entry, context.profile)) return;
    // `the D.C.Code.` at the end of a sentence: the period is the sentence's.
    const [whole, { abbreviation }] = [written(citation, node.code), node.code.entry];
    const code = whole.endsWith('.') && !abbreviation.endsWith('.') ? span(node.code.start, node.code.end - 1) : node.code;
    const seen = written(citation, code);
    const expected = inCaseOf(seen, abbreviation);
    // A name in words belongs to a sentence, not to a citation.
    if (seen === expected || (!seen.includes('.') && expected.includes('.'))) return;
    const differ = context.differences(seen, expected);
    if (differ.letters ? !sameWords(seen, expected) : !(differ.blanks || differ.periods)) return;
    // Initials are the state's own name for its code.
    if (!/[a-z]/.test(abbreviation)) return;
    context.report({
      citation,
      span: code,
      message: `The code is abbreviated ${expected}, not \u201c${seen}\u201d.`,
      fixes: safeFix(`Write ${expected}`, rewrite(citation, code, expected)),
    });
  },
});
