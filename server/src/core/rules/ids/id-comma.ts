import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { insertAt, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';

/** The page of an Id., and nothing else. */
const AT = /^\sat\s[\d_]/;

export const idComma = defineRule({
  meta: {
    id: 'id-comma',
    group: 'ids',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A comma stands between Id. and its page, section or paragraph.',
    why: 'Id. and its place are one: Id. at 570, Id. \u00a7 5.',
    wrongWhen: 'Supreme Court opinions set the comma: choose the profile scotus, which then asks for it.',
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
    if (node.kind !== 'id') return;
    const place = node.pin ?? node.sections;
    if (!place) return;
    const between = span(node.word.end, place.start);
    if (context.profile.idComma) {
      if (!node.pin || !/^\s(?:at\s)?$/.test(textOf(citation, between)) || !AT.test(textOf(citation, span(node.word.end, node.pin.end))))
        return;
      context.report({
        citation,
        span: span(node.word.start, place.end),
        message: 'In this house style a comma stands between Id. and its page: Id., at 5.',
        fixes: safeFix('Set the comma', [insertAt(citation, node.word.end, ',')]),
      });
      return;
    }
    if (!/^\s?,\s*$/.test(textOf(citation, between))) return;
    context.report({
      citation,
      span: span(node.word.start, place.end),
      message: 'No comma stands between Id. and its place.',
      fixes: safeFix('Leave the comma out', [{ citation, span: between, newText: ' ' }]),
    });
  },
});
