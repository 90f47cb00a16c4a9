import { written } from '../citations.ts';
import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { standsAlone } from '../sentences.ts';

export const execOrderForm = defineRule({
  meta: {
    id: 'exec-order-form',
    group: 'statutes',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'An executive order is not cited as Exec. Order No.',
    why: 'One form for executive orders, with a comma in numbers of five digits: Exec. Order No. 13,769.',
    wrongWhen: 'A sentence names the order in words: there \u201cExecutive Order 13,769\u201d stands.',
    indigo: ['T2'],
    uniform: ['14.2(b)', 'T1.2'],
    form: true,
    many: 'executive orders are not cited as Exec. Order No.',
  },
  examples: [
    {
      bad: 'The order issued at once. E.O. 13769, 82 Fed. Reg. 8977 (Jan. 27, 2017).',
      good: 'The order issued at once. Exec. Order No. 13,769, 82 Fed. Reg. 8977 (Jan. 27, 2017).',
    },
    {
      bad: 'Review is required. Executive Order No. 12866, 58 Fed. Reg. 51,735 (Sept. 30, 1993).',
      good: 'Review is required. Exec. Order No. 12,866, 58 Fed. Reg. 51,735 (Sept. 30, 1993).',
    },
  ],
  kinds: ['executive'],
  checkCitation(citation, context) {
    const { node, block } = citation;
    if (node.kind !== 'executive' || node.series !== 'Exec. Order No.' || !node.title) return;
    const seen = written(citation, node.title);
    const number = /(\d{1,3}),?(\d{3})$/.exec(seen) ?? /(\d+)$/.exec(seen);
    if (!number) return;
    const digits = number[0].replace(',', '');
    const expected = `Exec. Order No. ${digits.length > 4 ? `${digits.slice(0, -3)},${digits.slice(-3)}` : digits}`;
    if (seen === expected) return;
    const cited =
      /^,\s+\d+ (?:Fed\. ?Reg|F\.R|C\.F\.R|CFR)/.test(block.text.slice(node.end, node.end + 20)) ||
      (seen.startsWith('Exec.') && standsAlone(citation));
    if (!cited) return;
    context.report({
      citation,
      span: node.title,
      message: `The order is cited as ${expected}.`,
      fixes: safeFix(`Write ${expected}`, rewrite(citation, node.title, expected)),
    });
  },
});
