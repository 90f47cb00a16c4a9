import { written } from '../citations.ts';
import { rewrite, safeFix } from '../edit.ts';
import { agreesWithHouseStyle, inHouseStyle } from '../reporters/shared.ts';
import { defineRule } from '../rule.ts';

export const publicLawForm = defineRule({
  meta: {
    id: 'public-law-form',
    group: 'statutes',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A public law is not cited as Pub. L. No.',
    why: 'One form for session laws: Pub. L. No. 111-148, 124 Stat. 119.',
    wrongWhen: 'A sentence speaks of a public law in words.',
    indigo: ['R16.1.7'],
    uniform: ['12.4', 'B12.1.1', 'T1.2'],
    form: true,
    many: 'public laws are not cited as Pub. L. No.',
  },
  examples: [
    {
      bad: 'Congress expanded coverage. Patient Protection and Affordable Care Act, P.L. 111-148, \u00a7 1101, 124 Stat. 119, 141 (2010).',
      good: 'Congress expanded coverage. Patient Protection and Affordable Care Act, Pub. L. No. 111-148, \u00a7 1101, 124 Stat. 119, 141 (2010).',
    },
    {
      bad: 'Congress made it a crime. Pub.L. 105-304, 112 Stat. 2860 (1998).',
      good: 'Congress made it a crime. Pub. L. No. 105-304, 112 Stat. 2860 (1998).',
    },
  ],
  kinds: ['session_law'],
  checkCitation(citation, context) {
    const { node, block } = citation;
    if (node.kind !== 'session_law' || node.code?.entry.abbreviation !== 'Pub. L. No.' || !node.sections) return;
    const seen = written(citation, node.code);
    const expected = inHouseStyle('Pub. L. No.', context.profile);
    if (agreesWithHouseStyle(seen, 'Pub. L. No.', context.profile)) return;
    // In words it is a citation only where the statutes at large follow.
    if (/Public/i.test(seen) && !/^,\s+(?:\u00a7[^,]{1,20},\s+)?\d+ Stat/.test(block.text.slice(node.end, node.end + 40))) return;
    context.report({
      citation,
      span: node.code,
      message: `A public law is cited as ${expected}, not \u201c${seen}\u201d.`,
      fixes: safeFix(`Write ${expected}`, rewrite(citation, node.code, expected)),
    });
  },
});
