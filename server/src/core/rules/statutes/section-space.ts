import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { insertAt, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { SECTIONED, sectionsOf } from './shared.ts';

export const sectionSpace = defineRule({
  meta: {
    id: 'section-space',
    group: 'statutes',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'No space stands after a section sign.',
    why: 'A sign stands for a word and takes a space as the word would; a non-breaking one keeps it with its number.',
    wrongWhen: 'The document follows the style of Supreme Court opinions (\u00a71983): choose the profile scotus.',
    indigo: ['R5.2.1'],
    uniform: ['3.3', '6.2(c)', 'B12.1'],
    form: true,
    many: 'section signs are not followed by a space',
  },
  examples: [
    { bad: '42 U.S.C. \u00a71983.', good: '42 U.S.C. \u00a7 1983.' },
    { bad: '42 U.S.C. \u00a7\u00a71983, 1988.', good: '42 U.S.C. \u00a7\u00a7 1983, 1988.' },
  ],
  kinds: SECTIONED,
  checkCitation(citation, context) {
    const list = sectionsOf(citation);
    if (!list?.sign || !context.profile.sectionSpace) return;
    if (list.items[0].start !== list.sign.end || !textOf(citation, list.sign).endsWith('\u00a7')) return;
    context.report({
      citation,
      span: span(list.sign.start, list.items[0].end),
      message: 'A section sign takes a space before its number.',
      fixes: safeFix('Put a space after the sign', [insertAt(citation, list.sign.end, ' ')]),
    });
  },
});
