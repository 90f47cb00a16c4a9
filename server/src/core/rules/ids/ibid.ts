import { textOf } from '../../syntax/document.ts';
import { safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';

export const ibid = defineRule({
  meta: {
    id: 'ibid',
    group: 'ids',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'Ibid. is written for Id.',
    why: 'In legal citations Id. serves for every source; ibid. belongs to other styles.',
    wrongWhen: 'The document follows Supreme Court or California style: choose the profile scotus or california.',
    indigo: ['R6.2.2'],
    uniform: ['4.1'],
    form: true,
    many: 'forms of ibid. are written for Id.',
  },
  examples: [
    {
      bad: 'A benefit must be specific. Bd. of Regents v. Roth, 408 U.S. 564, 577 (1972). Hope is not enough. Ibid.',
      good: 'A benefit must be specific. Bd. of Regents v. Roth, 408 U.S. 564, 577 (1972). Hope is not enough. Id.',
    },
    {
      bad: 'Due process is flexible. Mathews v. Eldridge, 424 U.S. 319, 334 (1976). Three factors govern. See ibid.',
      good: 'Due process is flexible. Mathews v. Eldridge, 424 U.S. 319, 334 (1976). Three factors govern. See id.',
    },
  ],
  kinds: ['id'],
  checkCitation(citation, context) {
    const { node } = citation;
    if (node.kind !== 'id' || context.profile.ibid) return;
    const seen = textOf(citation, node.word);
    if (!/^ibid/i.test(seen)) return;
    const right = seen.startsWith('I') ? 'Id.' : 'id.';
    context.report({
      citation,
      span: node.word,
      message: `\u201c${seen}\u201d is written ${right} in legal citations.`,
      fixes: safeFix(`Write ${right}`, [{ citation, span: node.word, newText: right }]),
    });
  },
});
