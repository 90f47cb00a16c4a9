import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { expandedEnd, pinItems, PINNED } from './shared.ts';

/** No real range of paragraphs is longer; a larger step is a number with a hyphen. */
const LONGEST = 100;
const GOES_ON = /^(?:\.\d|\(|\s*(?:[,&\u2013-]|and\b|to\b)\s*\d)/;

export const paragraphSymbol = defineRule({
  meta: {
    id: 'paragraph-symbol',
    group: 'pins',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A paragraph sign lacks its space, or is single before several paragraphs or double before one.',
    why: 'The sign stands for a word and takes a space as the word would; doubled, it is the plural.',
    wrongWhen: 'The number with a hyphen is the number of one paragraph.',
    indigo: ['R5.3', 'R11.7.3'],
    uniform: ['3.3', '6.2(c)'],
    form: true,
    many: 'paragraph signs lack their space or have the wrong number',
  },
  examples: [
    { bad: 'State v. Swick, 2012-NMSC-018, \u00b631, 279 P.3d 747.', good: 'State v. Swick, 2012-NMSC-018, \u00b6 31, 279 P.3d 747.' },
    {
      bad: 'In re Pension Reform Litig., 2015 IL 118585, \u00b6 45-46.',
      good: 'In re Pension Reform Litig., 2015 IL 118585, \u00b6\u00b6 45-46.',
    },
  ],
  kinds: PINNED,
  needs: 'pinParagraph',
  checkCitation(citation, context) {
    const all = pinItems(citation, context);
    all.forEach(({ item }, i) => {
      if (item.kind !== 'paragraph' || !item.marker) return;
      const place = span(item.marker.start, item.fromSpan.start);
      const seen = textOf(citation, place);
      const signs = seen.replace(/\s+/g, '');
      if (signs !== '\u00b6' && signs !== '\u00b6\u00b6') return;
      const end = item.toSpan ? expandedEnd(textOf(citation, item.fromSpan), textOf(citation, item.toSpan)) : Number.NaN;
      const several = end > item.from && end - item.from <= LONGEST;
      const alone = !item.toSpan && i === all.length - 1 && !GOES_ON.test(citation.block.text.slice(item.end, item.end + 12));
      const right = several ? '\u00b6\u00b6' : alone ? '\u00b6' : signs;
      const gap = context.profile.sectionSpace ? ' ' : seen.slice(seen.trimEnd().length);
      if (seen.replace(/\s+$/, ' ') === right + gap) return;
      context.report({
        citation,
        span: item,
        message: `Paragraphs are cited as ${right}${gap}${textOf(citation, span(item.fromSpan.start, item.end))}.`,
        fixes: safeFix(`Write ${right}`, rewrite(citation, place, right + gap)),
      });
    });
  },
});
