import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';

export const idComma = defineRule({
  meta: {
    id: 'id-comma',
    group: 'ids',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A comma stands between Id. and its page, section or paragraph.',
    why: 'Id. and its place are one: Id. at 570, Id. \u00a7 5.',
    wrongWhen: 'Supreme Court opinions set the comma: choose the profile scotus.',
    indigo: ['R6.2.2'],
    uniform: ['4.1'],
    form: true,
    many: 'forms of Id. have a comma before their place',
  },
  examples: [
    {
      bad: 'A complaint must be plausible. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007). Labels will not do. Id., at 555.',
      good: 'A complaint must be plausible. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007). Labels will not do. Id. at 555.',
    },
    {
      bad: 'See 42 U.S.C. \u00a7 1983. Fees follow. Id., \u00a7 1988(b).',
      good: 'See 42 U.S.C. \u00a7 1983. Fees follow. Id. \u00a7 1988(b).',
    },
  ],
  kinds: ['id'],
  checkCitation(citation, context) {
    const { node } = citation;
    if (node.kind !== 'id' || context.profile.idComma) return;
    const place = node.pin ?? node.sections;
    if (!place) return;
    const between = span(node.word.end, place.start);
    if (!/^\s?,\s*$/.test(textOf(citation, between))) return;
    context.report({
      citation,
      span: span(node.word.start, place.end),
      message: 'No comma stands between Id. and its place.',
      fixes: safeFix('Leave the comma out', [{ citation, span: between, newText: ' ' }]),
    });
  },
});
