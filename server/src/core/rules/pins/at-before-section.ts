import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { remove, safeFix } from '../edit.ts';
import { pinOf } from '../rangeDash.ts';
import { defineRule } from '../rule.ts';
import { PINNED } from './shared.ts';

export const atBeforeSection = defineRule({
  meta: {
    id: 'at-before-section',
    group: 'pins',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: '\u201cat\u201d stands before a section or paragraph sign.',
    why: 'The sign already says what kind of place it is; \u201cat\u201d is for pages.',
    wrongWhen: 'None is known.',
    indigo: ['R5.3', 'R6.2.2'],
    uniform: ['3.3', '4.1', 'B4'],
    form: true,
    many: 'section or paragraph signs are introduced by \u201cat\u201d',
  },
  examples: [
    { bad: 'The driver saw the light. Compl. at \u00b6 11, ECF No. 1.', good: 'The driver saw the light. Compl. \u00b6 11, ECF No. 1.' },
    {
      bad: 'See 42 U.S.C. \u00a7 1983. Fees follow. Id. at \u00a7 1988(b).',
      good: 'See 42 U.S.C. \u00a7 1983. Fees follow. Id. \u00a7 1988(b).',
    },
  ],
  kinds: PINNED,
  checkCitation(citation, context) {
    const { node, block } = citation;
    const pin = pinOf(citation);
    const label = pin?.label ?? null;
    const sign = pin?.items[0] ?? null;
    let place = label && sign?.kind === 'paragraph' ? span(label.start, sign.start) : null;
    // `Id. at \u00a7 1988`: the sign behind \u201cat\u201d is read as a citation of its own.
    const found =
      node.kind === 'id' && !pin && !node.sections ? /^\s+(at\s+)[\u00a7\u00b6]/.exec(block.text.slice(node.end, node.end + 12)) : null;
    if (found) place = span(node.end + found[0].length - 1 - found[1].length, node.end + found[0].length - 1);
    if (!place || !/^at\s+$/.test(textOf(citation, place))) return;
    context.report({
      citation,
      span: span(place.start, place.end + 1),
      message: '\u201cat\u201d is for pages: a section or paragraph sign needs none before it.',
      fixes: safeFix('Leave \u201cat\u201d out', [remove(citation, place)]),
    });
  },
});
