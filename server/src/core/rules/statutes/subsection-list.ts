import { defineRule } from '../rule.ts';
import { SECTIONED, sectionsOf } from './shared.ts';

/** Whether the second follows the first in one sequence: (a)(b), (1)(2), (i)(ii). */
function areSiblings(a: string, b: string): boolean {
  if (/^\d+$/.test(a) && /^\d+$/.test(b)) return Number(b) === Number(a) + 1;
  const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
  // A roman one may begin below the letter before it: (h)(i).
  if (b === 'i' || b === 'I') return false;
  const roman = romans.indexOf(a.toLowerCase());
  // (iii)(IV) goes one level down: the capitals are another sequence.
  const sameCase = (a === a.toLowerCase()) === (b === b.toLowerCase());
  if (roman >= 0 && sameCase && (a.length > 1 || b.length > 1) && romans[roman + 1] === b.toLowerCase()) return true;
  return /^(?:[a-z]{2}|[A-Z]{2})$/.test(a + b) && b.charCodeAt(0) === a.charCodeAt(0) + 1;
}

export const subsectionList = defineRule({
  meta: {
    id: 'subsection-list',
    group: 'statutes',
    severity: 'info',
    default: 'on',
    fix: 'none',
    summary: 'Subsections that stand side by side are run together as if one were part of the other.',
    why: '(a)(b) reads like paragraph b of subsection a; two subsections are written (a), (b).',
    wrongWhen: 'The code numbers its levels so, with a letter within a letter.',
    indigo: ['R5.2.3'],
    uniform: ['3.3(b)'],
    form: true,
    many: 'sibling subsections are run together',
  },
  examples: [
    { bad: 'The officer must arrest. Colo. Rev. Stat. \u00a7 18-6-803.5(3)(a)(b) (2003).', good: null },
    { bad: 'The agency may withhold it. 5 U.S.C. \u00a7 552(b)(1)(2).', good: null },
  ],
  kinds: SECTIONED,
  checkCitation(citation, context) {
    const list = sectionsOf(citation);
    for (const item of list?.items ?? []) {
      const groups = [...item.text.matchAll(/\(([A-Za-z]{1,5}|\d{1,3})\)/g)];
      const at = groups.findIndex((group, i) => {
        const before = groups[i - 1];
        return before !== undefined && before.index + before[0].length === group.index && areSiblings(before[1], group[1]);
      });
      if (at < 0) continue;
      const [a, b] = [groups[at - 1][1], groups[at][1]];
      context.report({
        citation,
        span: item,
        message: `(${a})(${b}) reads as ${b} within ${a}: if both stand side by side, part them by a comma.`,
      });
    }
  },
});
