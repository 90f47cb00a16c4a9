import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';

const ORDINALS: Readonly<Record<string, string>> = {
  '1': 'First',
  '1st': 'First',
  first: 'First',
  '2': 'Second',
  '2d': 'Second',
  '2nd': 'Second',
  second: 'Second',
  ii: 'Second',
  '3': 'Third',
  '3d': 'Third',
  '3rd': 'Third',
  third: 'Third',
  iii: 'Third',
  '4': 'Fourth',
  '4th': 'Fourth',
  fourth: 'Fourth',
};

export const restatementForm = defineRule({
  meta: {
    id: 'restatement-form',
    group: 'statutes',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'The series of a restatement is not written as an ordinal word in brackets.',
    why: 'Restatement (Second) of Torts is the title; other spellings are not found where it is.',
    wrongWhen: 'California cites Rest.2d Torts: choose that profile.',
    indigo: ['R18.2'],
    uniform: ['12.9.4', 'B12.1.3'],
    form: true,
    many: 'series of restatements are not written as (Second), (Third)',
  },
  examples: [
    {
      bad: 'Sellers are strictly liable. Restatement (2d) of Torts \u00a7 402A (Am. L. Inst. 1965).',
      good: 'Sellers are strictly liable. Restatement (Second) of Torts \u00a7 402A (Am. L. Inst. 1965).',
    },
    {
      bad: 'An agent has authority when he so believes. Restatement 3d of Agency \u00a7 2.01 (Am. L. Inst. 2006).',
      good: 'An agent has authority when he so believes. Restatement (Third) of Agency \u00a7 2.01 (Am. L. Inst. 2006).',
    },
  ],
  kinds: ['restatement'],
  checkCitation(citation, context) {
    const { node } = citation;
    if (node.kind !== 'restatement' || !node.title) return;
    const title = textOf(citation, node.title);
    const found = /^(Restatement|RESTATEMENT),?(\s*)(\(?)(\w{1,6})(\)?)(,?)(?=\s+(?:of|OF)\s)/.exec(title);
    if (!found) return;
    const ordinal = ORDINALS[found[4].toLowerCase()];
    const word = found[1] === 'RESTATEMENT' ? ordinal?.toUpperCase() : ordinal;
    if (!word || (found[3] && found[5] && found[2] && !found[6] && (found[4] === word || found[4] === word.toUpperCase()))) return;
    const place = span(node.title.start + found[1].length, node.title.start + found[0].length);
    context.report({
      citation,
      span: span(node.title.start, place.end),
      message: `The series of a Restatement is written (${word}).`,
      fixes: safeFix(`Write (${word})`, rewrite(citation, place, ` (${word})`)),
    });
  },
});
