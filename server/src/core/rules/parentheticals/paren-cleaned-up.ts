import { span } from '../../text/span.ts';
import { offeredFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { insideOf } from './shared.ts';

export const parenCleanedUp = defineRule({
  meta: {
    id: 'paren-cleaned-up',
    group: 'parentheticals',
    severity: 'info',
    default: 'on',
    fix: 'offer',
    summary: 'A quotation is marked \u201c(cleaned up)\u201d.',
    why: 'The uniform system does not have this note; its 22nd edition has \u201c(citation modified)\u201d for the same thing.',
    wrongWhen: 'The court accepts \u201c(cleaned up)\u201d, as many do.',
    indigo: ['R8.2.6'],
    uniform: ['B5', '5.4'],
    form: true,
    many: 'quotations are marked \u201c(cleaned up)\u201d',
  },
  examples: [
    {
      bad: 'The claim fails. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009) (cleaned up).',
      good: 'The claim fails. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009) (citation modified).',
    },
    {
      bad: 'Due process is flexible. Mathews v. Eldridge, 424 U.S. 319, 334 (1976) (cleaned up).',
      good: 'Due process is flexible. Mathews v. Eldridge, 424 U.S. 319, 334 (1976) (citation modified).',
    },
  ],
  needs: 'parenthetical',
  checkCitation(citation, context) {
    for (const part of citation.node.parentheticals) {
      if (part.kind === 'court_date' || part.end - part.start > 16 || !/^cleaned up$/i.test(insideOf(citation, part))) continue;
      const known = context.config.edition >= 22;
      context.report({
        citation,
        span: part,
        message: known
          ? 'The 22nd edition has (citation modified) where (cleaned up) stands.'
          : '(cleaned up) is not a note of the uniform system: some courts do not accept it.',
        fixes: known
          ? [
              offeredFix('Write (citation modified)', [
                { citation, span: span(part.start + 1, part.end - 1), newText: 'citation modified' },
              ]),
            ]
          : [],
      });
    }
  },
});
