import { type Citation, textOf } from '../../syntax/document.ts';
import { type Span, span } from '../../text/span.ts';
import { isOwn } from '../citations.ts';
import { safeFix } from '../edit.ts';
import { pinOf } from '../rangeDash.ts';
import { defineRule } from '../rule.ts';

export const nbspMissing = defineRule({
  meta: {
    id: 'nbsp-missing',
    group: 'typography',
    severity: 'hint',
    default: 'off',
    fix: 'safe',
    summary: 'A blank that should not break stands between a sign or a volume and what belongs to it.',
    why: 'A line that ends in \u00a7 or in the bare volume makes the reader look twice.',
    wrongWhen: 'Lines are broken by hand, or the program that sets the document keeps these together. Off by default.',
    indigo: [],
    uniform: [],
    form: true,
    many: 'blanks within citations may break a line in two',
  },
  examples: [
    {
      bad: 'The Act reaches the county. 42 U.S.C. \u00a7 1983.',
      good: 'The Act reaches the county. 42 U.S.C. \u00a7\u00a01983.',
    },
    { bad: 'Terry v. Ohio, 392 U.S. 1, 30 (1968).', good: 'Terry v. Ohio, 392\u00a0U.S. 1, 30 (1968).' },
    {
      bad: '<!-- in Markdown -->\n\nTitle 42, 42 U.S.C. \u00a7 1983.',
      good: '<!-- in Markdown -->\n\nTitle 42, 42 U.S.C. \u00a7&nbsp;1983.',
    },
  ],
  checkCitation(citation, context) {
    if (!isOwn(citation)) return;
    for (const { whole, blank } of blanksOf(citation)) {
      // A line break or a tab is another matter, and what does not break is as it should be.
      if (textOf(citation, blank) !== ' ') continue;
      context.report({
        citation,
        span: whole,
        message: 'A line may break here: a blank that does not break keeps the two together.',
        fixes: safeFix('Put in a blank that does not break', [{ citation, span: blank, newText: '\u00a0' }]),
      });
    }
  },
});

/** A blank that keeps a sign or a volume with what follows it, and the two with it. */
interface Tie {
  readonly whole: Span;
  readonly blank: Span;
}

const DOCKET = /\bNos?\.( )[\dA-Z]/g;

function blanksOf(citation: Citation): readonly Tie[] {
  const { node, block } = citation;
  const ties: Tie[] = [];
  const tie = (before: Span, behind: Span): void => {
    ties.push({ whole: span(before.start, behind.end), blank: span(before.end, behind.start) });
  };
  if (node.kind === 'full_case' || node.kind === 'short_case') tie(node.volume, node.reporter);
  if ('sections' in node && node.sections?.sign && node.sections.items.length > 0) tie(node.sections.sign, node.sections.items[0]);
  for (const item of pinOf(citation)?.items ?? [])
    if (item.kind === 'paragraph' && item.marker) tie(trimmed(citation, item.marker), item.fromSpan);
  if (node.kind === 'full_case' || node.kind === 'docket') {
    for (const { 0: found, index } of block.text.slice(node.fullStart, node.end).matchAll(DOCKET)) {
      const start = node.fullStart + index;
      ties.push({ whole: span(start, start + found.length), blank: span(start + found.length - 2, start + found.length - 1) });
    }
  }
  return ties;
}

/** A marker without the blanks that it is read with. */
function trimmed(citation: Citation, marker: Span): Span {
  return span(marker.start, marker.start + textOf(citation, marker).trimEnd().length);
}
