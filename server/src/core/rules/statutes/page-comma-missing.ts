import { textOf } from '../../syntax/document.ts';
import type { Span } from '../../text/span.ts';
import { insertAt, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';

export const pageCommaMissing = defineRule({
  meta: {
    id: 'page-comma-missing',
    group: 'statutes',
    severity: 'info',
    default: 'on',
    fix: 'safe',
    summary: 'A page of five digits in the Federal Register or the Congressional Record has no comma.',
    why: 'These two print their pages with a comma, and so do citations of them: 80 Fed. Reg. 64,662.',
    wrongWhen: 'None is known: case reporters and databases, which take no comma, are left alone.',
    indigo: ['R19', 'R21'],
    uniform: ['6.2(a)', '13.5', '14.2'],
    form: true,
    many: 'five-digit pages have no comma',
  },
  examples: [
    {
      bad: 'The agency published a final rule. 80 Fed. Reg. 64662 (Oct. 23, 2015).',
      good: 'The agency published a final rule. 80 Fed. Reg. 64,662 (Oct. 23, 2015).',
    },
    {
      bad: 'The sponsor explained the change. 150 Cong. Rec. 14036 (2004).',
      good: 'The sponsor explained the change. 150 Cong. Rec. 14,036 (2004).',
    },
  ],
  kinds: ['fed_reg', 'legislative'],
  checkCitation(citation, context) {
    const { node } = citation;
    if (node.kind !== 'fed_reg' && !(node.kind === 'legislative' && node.series === 'Cong. Rec.')) return;
    const pages: Span[] = node.page ? [node.page] : [];
    for (const item of node.pin?.items ?? []) {
      if (item.kind !== 'page') continue;
      pages.push(item.fromSpan);
      if (item.toSpan) pages.push(item.toSpan);
    }
    for (const page of pages) {
      const seen = textOf(citation, page);
      if (!/^\d{5,6}$/.test(seen)) continue;
      context.report({
        citation,
        span: page,
        message: `A page of five digits takes a comma here: ${seen.slice(0, -3)},${seen.slice(-3)}.`,
        fixes: safeFix('Put the comma in', [insertAt(citation, page.end - 3, ',')]),
      });
    }
  },
});
