import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { isCase } from '../citations.ts';
import { safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { isPaged } from './shared.ts';

export const pinAtFull = defineRule({
  meta: {
    id: 'pin-at-full',
    group: 'pins',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: '\u201cat\u201d stands before the pin cite of a full citation.',
    why: 'In a full citation a comma parts the first page from the pin cite; \u201cat\u201d marks a short form.',
    wrongWhen:
      'The number before \u201cat\u201d is not a first page. Star pages, court documents and Supreme Court style (profile scotus) keep their \u201cat\u201d.',
    indigo: ['R11.7'],
    uniform: ['3.2(a)', 'B10.1.2'],
    form: true,
    many: 'pin cites of full citations are introduced by \u201cat\u201d',
  },
  examples: [
    { bad: 'Mathews v. Eldridge, 424 U.S. 319, at 335 (1976).', good: 'Mathews v. Eldridge, 424 U.S. 319, 335 (1976).' },
    { bad: 'Cosco v. Uphoff, 195 F.3d 1221 at 1223 (10th Cir. 1999).', good: 'Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).' },
  ],
  kinds: ['full_case'],
  needs: 'pinLabel',
  checkCitation(citation, context) {
    if (!isCase(citation) || !isPaged(citation)) return;
    const { page, pin, courtDate } = citation.node;
    const first = pin?.items[0];
    if (!page || !pin?.label || !first || first.kind !== 'page' || !courtDate || textOf(citation, pin.label) !== 'at') return;
    if (!(first.from >= page.value)) return;
    const place = span(page.end, first.start);
    if (!/^,?\s+at\s+$/.test(textOf(citation, place))) return;
    context.report({
      citation,
      span: span(page.start, first.end),
      message: 'In a full citation a comma is enough before the pin cite: \u201cat\u201d belongs to short forms.',
      fixes: safeFix('Leave \u201cat\u201d out', [{ citation, span: place, newText: ', ' }]),
    });
  },
});
