import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { isCase } from '../citations.ts';
import { insertAt, remove, safeFix } from '../edit.ts';
import { pinOf } from '../rangeDash.ts';
import { defineRule } from '../rule.ts';
import { PINNED, pinItems } from './shared.ts';

export const pinRangeDigits = defineRule({
  meta: {
    id: 'pin-range-digits',
    group: 'pins',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'The end of a page range repeats digits of its beginning.',
    why: 'A range of pages keeps only the last two digits of its end, all of them where the others change (1265-66, 1199-1201).',
    wrongWhen:
      'The style keeps full numbers: choose its profile (scotus, california, new-york, michigan), most of which then ask for them. Sections, paragraphs and docket numbers are left alone.',
    indigo: ['R5.1.2'],
    uniform: ['3.2(a)', 'B10.1.2'],
    form: true,
    many: 'page ranges repeat digits that stay the same',
  },
  examples: [
    {
      bad: 'Gonzales v. City of Castle Rock, 307 F.3d 1258, 1265-1266 (10th Cir. 2002).',
      good: 'Gonzales v. City of Castle Rock, 307 F.3d 1258, 1265-66 (10th Cir. 2002).',
    },
    {
      bad: 'Lujan v. Defs. of Wildlife, 504 U.S. 555, 560\u2013561 (1992).',
      good: 'Lujan v. Defs. of Wildlife, 504 U.S. 555, 560\u201361 (1992).',
      note: 'the dash stays as it is',
    },
  ],
  kinds: PINNED,
  needs: 'pinRange',
  checkCitation(citation, context) {
    const whole = context.profile.pinRange === 'full';
    // The Statutes at Large and others have pages that look like a range (`110 Stat. 3009-565`).
    if (whole && !isCase(citation) && citation.node.kind !== 'id') return;
    // A treatise in numbered sections, whose sign was lost: `Federal Practice and Procedure 4435-4447`.
    if (
      citation.node.kind === 'book' &&
      /Practice (?:and|&) Procedure\W{0,3}$/.test(citation.block.text.slice(0, pinOf(citation)?.start ?? 0).slice(-40))
    )
      return;
    for (const { item, afterMark } of pinItems(citation, context)) {
      if (item.kind !== 'page' || !item.toSpan || afterMark) continue;
      // `Appx2902-2903`: a stamped number, which is kept whole.
      if (/[A-Za-z]/.test(citation.block.text.charAt(item.start - 1))) continue;
      const from = textOf(citation, item.fromSpan);
      const to = textOf(citation, item.toSpan);
      const place = span(item.fromSpan.start, item.toSpan.end);
      if (whole) {
        const missing = droppedDigits(from, to);
        if (missing)
          context.report({
            citation,
            standardForm: true,
            span: place,
            message: `In this house style a range keeps all digits: after ${from} its end is written ${missing}${to}.`,
            fixes: safeFix(`Write ${missing}${to} for ${to}`, [insertAt(citation, item.toSpan.start, missing)]),
          });
        continue;
      }
      const repeated = repeatedDigits(from, to);
      if (repeated === 0) continue;
      const kept = to.slice(repeated);
      context.report({
        citation,
        span: place,
        message: `The range repeats \u201c${to.slice(0, repeated)}\u201d: after ${from} its end is written ${kept}.`,
        fixes: safeFix(`Write ${kept} for ${to}`, [remove(citation, span(item.toSpan.start, item.toSpan.start + repeated))]),
      });
    }
  },
});

/** The digits that the end of a range leaves out, where it is the last two or more of a number as long as its beginning (`270-71`); else none. */
function droppedDigits(from: string, to: string): string {
  if (!/^\d{3,6}$/.test(from) || !/^\d{2,5}$/.test(to) || to.length >= from.length) return '';
  const kept = from.slice(0, from.length - to.length);
  return Number(kept + to) > Number(from) ? kept : '';
}

/** How many digits at the head of `to` say nothing new: all but the last two, where `from` has the same; else none. */
function repeatedDigits(from: string, to: string): number {
  if (!/^\d{3,6}$/.test(from) || !/^\d{3,6}$/.test(to) || to.length > from.length) return 0;
  const head = to.slice(0, -2);
  if (from.slice(from.length - to.length, -2) !== head) return 0;
  return Number(to.slice(-2)) > Number(from.slice(-2)) ? head.length : 0;
}
