import { inSource } from '../../syntax/document.ts';
import { isOwn } from '../citations.ts';
import { defineRule } from '../rule.ts';

const RAISED = /(?<=\d)(<sup>|\\textsuperscript\{|\^|#super\[)(st|nd|rd|th|d)(<\/sup>|\}|\^|\])/;

export const ordinalSuperscript = defineRule({
  meta: {
    id: 'ordinal-superscript',
    group: 'typography',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'The ending of an ordinal is raised in a citation.',
    why: '9th Cir.: raised endings disturb the line and are lost when the text is copied.',
    wrongWhen: 'The raised letters are a footnote mark.',
    indigo: ['R7.2'],
    uniform: ['6.2(b)(iii)'],
    form: true,
    many: 'endings of ordinals are raised',
  },
  examples: [
    {
      bad: '<!-- html in markdown -->\n\nFair use is a mixed question. Seltzer v. Green Day, Inc., 725 F.3d 1170, 1175 (9<sup>th</sup> Cir. 2013).',
      good: '<!-- html in markdown -->\n\nFair use is a mixed question. Seltzer v. Green Day, Inc., 725 F.3d 1170, 1175 (9th Cir. 2013).',
    },
    {
      bad: '<!-- html in markdown -->\n\nThe claim fails. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10<sup>th</sup> Cir. 1999).',
      good: '<!-- html in markdown -->\n\nThe claim fails. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).',
    },
  ],
  checkDocument(context) {
    const { text, format } = context.prose;
    if (format === 'plaintext') return;
    for (const citation of context.resolution.citations) {
      const { node, block } = citation;
      const date = 'courtDate' in node ? node.courtDate : null;
      if (!isOwn(citation) || block.map === null || !date) continue;
      const place = inSource(citation, date);
      const found = RAISED.exec(text.slice(place.start, place.end));
      if (!found) continue;
      const start = place.start + found.index;
      const end = start + found[0].length;
      context.report({
        citation,
        span: date.court ?? date,
        message: 'The ending of an ordinal is not raised in a citation.',
        fixes: [
          {
            title: 'Set it on the line',
            safe: true,
            edits: [],
            markup: [
              { start, end: start + found[1].length, newText: '' },
              { start: end - found[3].length, end, newText: '' },
            ],
          },
        ],
      });
    }
  },
});
