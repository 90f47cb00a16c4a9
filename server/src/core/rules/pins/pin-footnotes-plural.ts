import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { insertAt, remove, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { expandedEnd, pinItems, PINNED } from './shared.ts';

export const pinFootnotesPlural = defineRule({
  meta: {
    id: 'pin-footnotes-plural',
    group: 'pins',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: '\u201cn.\u201d stands before several footnotes, or \u201cnn.\u201d before one.',
    why: 'The doubled letter is the plural: it tells the reader whether one note is meant or a run of them.',
    wrongWhen: 'The number with a hyphen is the number of a single note.',
    indigo: ['R5.1.3'],
    uniform: ['3.2(b)'],
    form: true,
    many: 'footnote marks are singular before several notes or plural before one',
  },
  examples: [
    {
      bad: "DeShaney v. Winnebago Cnty. Dep't of Soc. Servs., 489 U.S. 189, 198 n.5-6 (1989).",
      good: "DeShaney v. Winnebago Cnty. Dep't of Soc. Servs., 489 U.S. 189, 198 nn.5-6 (1989).",
    },
    { bad: 'Miranda v. Arizona, 384 U.S. 436, 478 nn.46 (1966).', good: 'Miranda v. Arizona, 384 U.S. 436, 478 n.46 (1966).' },
  ],
  kinds: PINNED,
  needs: 'pinNote',
  checkCitation(citation, context) {
    const all = pinItems(citation, context);
    all.forEach(({ item }, i) => {
      if (item.kind !== 'note' || !item.marker) return;
      const plural = /^nn\b/.test(textOf(citation, item.marker));
      const several = item.toSpan !== null && expandedEnd(textOf(citation, item.fromSpan), textOf(citation, item.toSpan)) > item.from;
      if (!plural && !(several && /^n\./.test(textOf(citation, item.marker)))) return;
      if (plural && (item.toSpan || i < all.length - 1 || GOES_ON.test(citation.block.text.slice(item.end, item.end + 12)))) return;
      context.report({
        citation,
        span: item,
        message: plural
          ? 'Only one note follows \u201cnn.\u201d: write \u201cn.\u201d.'
          : 'Several notes follow \u201cn.\u201d: write \u201cnn.\u201d.',
        fixes: plural
          ? safeFix('Write n.', [remove(citation, span(item.marker.start, item.marker.start + 1))])
          : safeFix('Write nn.', [insertAt(citation, item.marker.start, 'n')]),
      });
    });
  },
});

/** What behind a note says that more notes follow than were read. */
const GOES_ON = /^\s*(?:[,&\u2013-]|and\b|to\b)\s*\d/;
