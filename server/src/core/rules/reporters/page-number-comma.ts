import { type Span, span } from '../../text/span.ts';
import { isCase, written } from '../citations.ts';
import { remove, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { CASES, isAgencySeries } from './shared.ts';

/** Reporters whose pages never come near ten thousand; a number with its comma there is a page all the same. */
const BOUND: ReadonlySet<string> = new Set(['federal', 'regional', 'state', 'specialty']);
const THOUSANDS = /^\d{1,2},\d{3}$/;

export const pageNumberComma = defineRule({
  meta: {
    id: 'page-number-comma',
    group: 'reporters',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A page number has a comma for its thousands.',
    why: 'In a citation the comma parts the first page from the pin cite: 1,211 reads as page 1, pin cite 211.',
    wrongWhen: 'A page and a pin cite lack the space between them.',
    indigo: ['R5.1'],
    uniform: ['6.2(a)', '10.3'],
    form: true,
    many: 'page numbers have a comma for their thousands',
  },
  examples: [
    {
      bad: 'Archie v. City of Racine, 847 F.2d 1,211, 1217 (7th Cir. 1988).',
      good: 'Archie v. City of Racine, 847 F.2d 1211, 1217 (7th Cir. 1988).',
    },
    { bad: 'Cosco v. Uphoff, 195 F.3d 1,221 (10th Cir. 1999).', good: 'Cosco v. Uphoff, 195 F.3d 1221 (10th Cir. 1999).' },
    {
      bad: 'Cosco v. Uphoff, 195 F.3d 1221 (10th Cir. 1999). So it held. Cosco, 195 F.3d at 1,223.',
      good: 'Cosco v. Uphoff, 195 F.3d 1221 (10th Cir. 1999). So it held. Cosco, 195 F.3d at 1223.',
    },
  ],
  kinds: CASES,
  checkCitation(citation, context) {
    if (!isCase(citation) || !BOUND.has(citation.node.reporter.entry.kind) || isAgencySeries(citation.node.reporter.entry)) return;
    const { page, pin } = citation.node;
    const parts: (Span | null)[] = [page];
    for (const item of pin?.items ?? []) if (item.kind === 'page') parts.push(item.fromSpan, item.toSpan);
    for (const part of parts) {
      if (!part || part.end - part.start < 5 || !THOUSANDS.test(citation.block.text.slice(part.start, part.end))) continue;
      // `CCH OSHD ¶ 33,329`: paragraphs of a service are numbered so.
      if (/\u00b6\s*$/.test(citation.block.text.slice(part.start - 3, part.start))) continue;
      const comma = citation.block.text.indexOf(',', part.start);
      context.report({
        citation,
        span: part,
        message: `Page numbers take no comma: \u201c${written(citation, part)}\u201d reads as two pages.`,
        fixes: safeFix('Take the comma out', [remove(citation, span(comma, comma + 1))]),
      });
    }
  },
});
