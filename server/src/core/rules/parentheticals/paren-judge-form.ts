import { span } from '../../text/span.ts';
import { safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { insideOf } from './shared.ts';

const ROLE = '(dissenting|concurring)';
const NAME = "((?:[A-Z]\\. ?){0,2}[A-Z][A-Za-z'\u2019]+(?:[- ][A-Z][A-Za-z'\u2019]+)?)";
const TITLE = '(J\\.|C\\. ?J\\.|JJ\\.|J|CJ|C\\.J)';
/** `Jackson, J. concurring`, `Brennan J., dissenting`. */
const AFTER = new RegExp(`^${NAME}(,?) ${TITLE}(,?) ${ROLE}`);
/** `Justice Brennan, dissenting`, `J. Brennan, dissenting`. */
const BEFORE = /^(J\.|Justice|Chief Justice|C\. ?J\.|Judge|Chief Judge) ([A-Z][A-Za-z'\u2019]+(?:-[A-Z][a-z]+)?),? (dissenting|concurring)/;

export const parenJudgeForm = defineRule({
  meta: {
    id: 'paren-judge-form',
    group: 'parentheticals',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A parenthetical does not name the judge of a separate opinion in the standard form.',
    why: '(Brennan, J., dissenting): name, title between commas, role.',
    wrongWhen: 'The letter before the name is an initial, not a title.',
    indigo: ['R13.1', 'T10'],
    uniform: ['9', '10.6.1', 'T11'],
    form: true,
    many: 'parentheticals do not name the judge in the standard form',
  },
  examples: [
    {
      bad: 'The power is low. Youngstown Sheet & Tube Co. v. Sawyer, 343 U.S. 579, 637 (1952) (Jackson, J. concurring).',
      good: 'The power is low. Youngstown Sheet & Tube Co. v. Sawyer, 343 U.S. 579, 637 (1952) (Jackson, J., concurring).',
    },
    {
      bad: 'He saw it otherwise. Terry v. Ohio, 392 U.S. 1, 38 (1968) (Justice Douglas, dissenting).',
      good: 'He saw it otherwise. Terry v. Ohio, 392 U.S. 1, 38 (1968) (Douglas, J., dissenting).',
    },
  ],
  needs: 'parenthetical',
  checkCitation(citation, context) {
    for (const part of citation.node.parentheticals) {
      if (part.kind === 'court_date') continue;
      const inside = insideOf(citation, part);
      if (!inside.includes('dissenting') && !inside.includes('concurring')) continue;
      const before = BEFORE.exec(inside);
      const after = before ? null : AFTER.exec(inside);
      if (!before && !after) continue;
      const name = before ? before[2] : (after?.[1] ?? '');
      const title = before
        ? /C|Chief/.test(before[1])
          ? 'C.J.'
          : 'J.'
        : (after?.[3] ?? '')
            .replace(/\s/g, '')
            .replace(/^J$/, 'J.')
            .replace(/^C\.?J$/, 'C.J.');
      const role = before ? before[3] : (after?.[5] ?? '');
      const right = `${name}, ${title}, ${role}`;
      const seen = (before ?? after)?.[0] ?? '';
      if (seen === right) continue;
      const length = lengthOf(citation.block.text, part.start + 1, seen);
      const place = span(part.start + 1, part.start + 1 + length);
      context.report({
        citation,
        span: part,
        message: `The judge of a separate opinion is named (${right}).`,
        fixes: safeFix(`Write (${right})`, [{ citation, span: place, newText: right }]),
      });
    }
  },
});

/** How long the text from `at` is that reads `folded` when its blanks are folded. */
function lengthOf(text: string, at: number, folded: string): number {
  let i = at;
  for (const c of folded) {
    if (c === ' ') while (/\s/.test(text.charAt(i + 1))) i++;
    i++;
  }
  return i - at;
}
