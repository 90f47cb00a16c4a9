import { historyLinks } from '../history/shared.ts';
import { defineRule } from '../rule.ts';
import { emphasisAt, emphasisOfNames, emphasize, takesEmphasis } from './shared.ts';

export const italicHistory = defineRule({
  meta: {
    id: 'italic-history',
    group: 'typography',
    severity: 'info',
    default: 'on',
    fix: 'safe',
    summary: 'A phrase of the case\u2019s history is not emphasised although the document emphasises case names.',
    why: 'The phrase is emphasised like a name, so that the reader sees that the case went on.',
    wrongWhen: 'The phrase stands in a passage that is emphasised itself.',
    indigo: ['R14.2'],
    uniform: ['B2', '10.7'],
    form: true,
    many: 'phrases of history are not emphasised',
  },
  examples: [
    {
      bad: "<!-- names in italics -->\n\nThe offer was a jest. *Leonard v. Pepsico, Inc.*, 88 F. Supp. 2d 116, 127 (S.D.N.Y. 1999), aff'd, 210 F.3d 88 (2d Cir. 2000).",
      good: "<!-- names in italics -->\n\nThe offer was a jest. *Leonard v. Pepsico, Inc.*, 88 F. Supp. 2d 116, 127 (S.D.N.Y. 1999), *aff'd*, 210 F.3d 88 (2d Cir. 2000).",
    },
    {
      bad: '<!-- names in italics -->\n\nThe claim fails. *Cosco v. Uphoff*, 195 F.3d 1221 (10th Cir. 1999), cert. denied, 529 U.S. 1001 (2000).',
      good: '<!-- names in italics -->\n\nThe claim fails. *Cosco v. Uphoff*, 195 F.3d 1221 (10th Cir. 1999), *cert. denied*, 529 U.S. 1001 (2000).',
    },
  ],
  checkDocument(context) {
    const marks = emphasisOfNames(context);
    if (!marks) return;
    for (const citation of context.resolution.citations) {
      if (!takesEmphasis(citation)) continue;
      for (const { phrase } of historyLinks(citation, context)) {
        if (emphasisAt(citation.block, phrase)) continue;
        context.report({
          citation,
          span: phrase,
          message: 'The document emphasises case names: phrases of history are emphasised too.',
          fixes: emphasize(citation, phrase, marks),
        });
      }
    }
  },
});
