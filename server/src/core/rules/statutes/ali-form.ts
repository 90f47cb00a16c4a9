import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';

const VARIANT = /^(?:American\s+Law\s+Institute|Am\.?\s*Law\s+Inst\.?|Amer\.\s+(?:Law|L\.)\s+Inst\.|A\.?L\.?I\.?|Am\.L\.Inst\.)(?=,?\s|$)/;

export const aliForm = defineRule({
  meta: {
    id: 'ali-form',
    group: 'statutes',
    severity: 'info',
    default: 'on',
    fix: 'safe',
    summary: 'The American Law Institute is not abbreviated Am. L. Inst.',
    why: 'One abbreviation for the publisher of every restatement.',
    wrongWhen: 'The document follows an edition before the 21st, which had Am. Law Inst.',
    indigo: ['R18.2'],
    uniform: ['12.9.4'],
    form: true,
    many: 'publishers of restatements are not abbreviated Am. L. Inst.',
  },
  examples: [
    {
      bad: 'Sellers are strictly liable. Restatement (Second) of Torts \u00a7 402A (American Law Institute 1965).',
      good: 'Sellers are strictly liable. Restatement (Second) of Torts \u00a7 402A (Am. L. Inst. 1965).',
    },
    {
      bad: 'Sellers are strictly liable. Restatement (Second) of Torts \u00a7 402A (ALI 1965).',
      good: 'Sellers are strictly liable. Restatement (Second) of Torts \u00a7 402A (Am. L. Inst. 1965).',
    },
  ],
  kinds: ['restatement'],
  checkCitation(citation, context) {
    const { node } = citation;
    if (node.kind !== 'restatement' || !node.date?.court) return;
    const found = VARIANT.exec(textOf(citation, node.date.court));
    if (!found) return;
    const place = span(node.date.court.start, node.date.court.start + found[0].length);
    context.report({
      citation,
      span: place,
      message: 'The publisher is abbreviated Am. L. Inst.',
      fixes: safeFix('Write Am. L. Inst.', [{ citation, span: place, newText: 'Am. L. Inst.' }]),
    });
  },
});
