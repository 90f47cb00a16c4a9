import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';

export const courtRuleSymbol = defineRule({
  meta: {
    id: 'court-rule-symbol',
    group: 'statutes',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A section sign or the word \u201cRule\u201d stands between a set of rules and its number.',
    why: 'The abbreviation already says that a rule follows: Fed. R. Civ. P. 12(b)(6).',
    wrongWhen: 'The rules are numbered as sections by the state that made them.',
    indigo: ['R18.1.1'],
    uniform: ['12.9.3'],
    form: true,
    many: 'rule numbers are introduced by a section sign or \u201cRule\u201d',
  },
  examples: [
    {
      bad: 'Unfair prejudice may outweigh proof. Fed. R. Evid. \u00a7 403.',
      good: 'Unfair prejudice may outweigh proof. Fed. R. Evid. 403.',
    },
    {
      bad: 'The motion tests the complaint. Fed. R. Civ. P. Rule 12(b)(6).',
      good: 'The motion tests the complaint. Fed. R. Civ. P. 12(b)(6).',
    },
  ],
  kinds: ['rule'],
  checkCitation(citation, context) {
    const { node } = citation;
    if (node.kind !== 'rule' || !node.sections || !/^Fed\. R\. /.test(node.rules.entry.abbreviation)) return;
    const number = node.sections.items[0];
    const place = span(node.rules.end, number.start);
    const found = /^\s*(\u00a7\u00a7?|rules?)\s*$/i.exec(textOf(citation, place));
    if (!found) return;
    context.report({
      citation,
      span: span(place.start + found[0].indexOf(found[1]), number.end),
      message: `A rule's number follows its set of rules at once: leave \u201c${found[1]}\u201d out.`,
      fixes: safeFix(`Leave \u201c${found[1]}\u201d out`, [{ citation, span: place, newText: ' ' }]),
    });
  },
});
