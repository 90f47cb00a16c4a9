import { inSource } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { ofKind } from '../citations.ts';
import { marksAt } from '../emphasisMarks.ts';
import { defineRule } from '../rule.ts';
import { emphasisAt, emphasisOfNames, emphasize, takesEmphasis } from './shared.ts';

export const italicId = defineRule({
  meta: {
    id: 'italic-id',
    group: 'typography',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'Id. is not emphasised, or its period stands outside of the emphasis.',
    why: 'Where case names are emphasised Id. is too, with its period, which is part of the word.',
    wrongWhen: 'None is known.',
    indigo: ['R2.1', 'R6.2.2'],
    uniform: ['B2', '4.1'],
    form: true,
    many: 'forms of Id. are not emphasised with their period',
  },
  examples: [
    {
      bad: '<!-- names in italics -->\n\nA complaint must be plausible. *Bell Atl. Corp. v. Twombly*, 550 U.S. 544, 570 (2007). Labels fail. *Id*. at 555.',
      good: '<!-- names in italics -->\n\nA complaint must be plausible. *Bell Atl. Corp. v. Twombly*, 550 U.S. 544, 570 (2007). Labels fail. *Id.* at 555.',
    },
    {
      bad: '<!-- names in italics -->\n\nA complaint must be plausible. *Bell Atl. Corp. v. Twombly*, 550 U.S. 544, 570 (2007). Labels fail. Id. at 555.',
      good: '<!-- names in italics -->\n\nA complaint must be plausible. *Bell Atl. Corp. v. Twombly*, 550 U.S. 544, 570 (2007). Labels fail. *Id.* at 555.',
    },
  ],
  checkDocument(context) {
    const marks = emphasisOfNames(context);
    if (!marks) return;
    for (const citation of ofKind(context, 'id')) {
      const { node, block } = citation;
      if (node.kind !== 'id' || !takesEmphasis(citation)) continue;
      const { word } = node;
      const around = emphasisAt(block, word);
      if (!around) {
        context.report({
          citation,
          span: word,
          message: 'The document emphasises case names: Id. is emphasised too.',
          fixes: emphasize(citation, word, marks),
        });
        continue;
      }
      const last = word.end - 1;
      if (around.end !== last || block.text.charAt(last) !== '.') continue;
      const own = marksAt(context.prose, block, around);
      const inner = inSource(citation, around).end;
      const period = inSource(citation, span(last, word.end));
      context.report({
        citation,
        span: word,
        message: 'The period of Id. is part of the word and is emphasised with it.',
        fixes: own
          ? [
              {
                title: 'Emphasise the period too',
                safe: true,
                edits: [],
                markup: [
                  { start: inner, end: inner, newText: '.' },
                  { ...period, newText: '' },
                ],
              },
            ]
          : [],
      });
    }
  },
});
