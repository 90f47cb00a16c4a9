import { span } from '../../text/span.ts';
import { pinOf } from '../rangeDash.ts';
import { defineRule } from '../rule.ts';
import { PINNED } from './shared.ts';

const OPEN_END = /\bet\.?\s+seq\b\.?|\bpassim\b|ff\.(?<=\d\s?ff\.)/;
/** How far behind the citation's core the words may stand. */
const BEHIND = 10;

export const pinEtSeq = defineRule({
  meta: {
    id: 'pin-et-seq',
    group: 'pins',
    severity: 'info',
    default: 'on',
    fix: 'none',
    summary: '\u201cet seq.\u201d, \u201cff.\u201d or \u201cpassim\u201d stands for a span of pages or sections.',
    why: 'A span without an end does not tell the reader where to stop looking: give the last page or section.',
    wrongWhen:
      'A whole act is meant and known by this way of citing it, as many statutes are; most courts’ own styles allow it (choose the profile).',
    indigo: ['R5.2.3'],
    uniform: ['3.2(a)', '3.3(b)'],
    form: true,
    many: 'citations have an open end (et seq., ff., passim)',
  },
  examples: [
    { bad: 'Title VII bars discrimination in hiring. 42 U.S.C. \u00a7 2000e et seq.', good: null },
    { bad: 'Bd. of Regents v. Roth, 408 U.S. 564 passim (1972).', good: null },
  ],
  kinds: PINNED,
  checkCitation(citation, context) {
    const { node, block } = citation;
    const end = Math.max(node.end, pinOf(citation)?.end ?? 0);
    const near = block.text.slice(node.start, end + BEHIND);
    if (!near.includes('seq') && !near.includes('ff.') && !near.includes('passim')) return;
    const found = OPEN_END.exec(near);
    if (!found || found.index > end - node.start + 3) return;
    const start = node.start + found.index;
    context.report({
      citation,
      span: span(start, start + found[0].length),
      message: `\u201c${found[0]}\u201d does not say where the span ends: give its last page or section.`,
    });
  },
});
