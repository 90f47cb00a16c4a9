import { textOf } from '../../syntax/document.ts';
import { historyPhrase } from '../../tables/historyPhrases.ts';
import { span } from '../../text/span.ts';
import { isOwn } from '../citations.ts';
import { insertAt, safeFix } from '../edit.ts';
import { defineRule, type ProseEdit } from '../rule.ts';
import { historyLinks } from './shared.ts';

export const historyComma = defineRule({
  meta: {
    id: 'history-comma',
    group: 'history',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A comma is missing before or behind a phrase of the case\u2019s history.',
    why: 'The commas set the phrase apart, so that the later citation is not read as a parallel one.',
    wrongWhen:
      'The phrase takes the later citation as its object (aff’g, overruled by), so that no comma stands behind it. New York and Michigan set none there at all: choose that profile.',
    indigo: ['R14.2'],
    uniform: ['10.7', 'B10.1.6'],
    form: true,
    many: 'phrases of history lack a comma',
  },
  examples: [
    {
      bad: "The offer was a jest. Leonard v. Pepsico, Inc., 88 F. Supp. 2d 116, 127 (S.D.N.Y. 1999) aff'd, 210 F.3d 88 (2d Cir. 2000).",
      good: "The offer was a jest. Leonard v. Pepsico, Inc., 88 F. Supp. 2d 116, 127 (S.D.N.Y. 1999), aff'd, 210 F.3d 88 (2d Cir. 2000).",
    },
    {
      bad: "The offer was a jest. Leonard v. Pepsico, Inc., 88 F. Supp. 2d 116, 127 (S.D.N.Y. 1999), aff'd 210 F.3d 88 (2d Cir. 2000).",
      good: "The offer was a jest. Leonard v. Pepsico, Inc., 88 F. Supp. 2d 116, 127 (S.D.N.Y. 1999), aff'd, 210 F.3d 88 (2d Cir. 2000).",
    },
  ],
  checkBlock(_block, citations, context) {
    for (const citation of citations) {
      if (!isOwn(citation)) continue;
      for (const { phrase, later, lead, tail } of historyLinks(citation, context)) {
        const seen = textOf(citation, phrase);
        const edits: ProseEdit[] = [];
        if (/^\s+$/.test(textOf(citation, lead)) && /[)\]\d]$/.test(citation.block.text.slice(0, lead.start)))
          edits.push(insertAt(citation, lead.start, ','));
        const object = historyPhrase(seen)?.takesObject ?? true;
        if (!object && !later.node.name && /^\s+$/.test(textOf(citation, tail))) edits.push(insertAt(citation, phrase.end, ','));
        if (!edits.length) continue;
        context.report({
          citation,
          span: span(Math.max(0, lead.start - 1), phrase.end),
          message: `Commas set \u201c${seen}\u201d apart from the citations around it.`,
          fixes: safeFix('Put the comma in', edits),
        });
      }
    }
  },
});
