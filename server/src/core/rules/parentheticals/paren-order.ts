import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { insertAt, remove, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { insideOf } from './shared.ts';

/** What is no explanation: another note on the opinion, or a court and date that something tore apart (`2d *320 Cir.2003`). */
const NOT_SAID = /J\.|JJ\.|slip op|opinion|Cir\.|\bper\s+curiam|\ben\s+banc|case\s+below|\b(?:1[789]|20)\d\d$/;
/** The name by which the document will call the case: `(LULAC)`, `(Delaware Valley II)`. */
const NICKNAME = /^\p{Lu}[\p{L}\p{N}.'\u2019&-]*(?:\s+(?:of|the|and|&|v\.|\p{Lu}[\p{L}\p{N}.'\u2019&-]*)){0,5}$/u;

export const parenOrder = defineRule({
  meta: {
    id: 'paren-order',
    group: 'parentheticals',
    severity: 'info',
    default: 'on',
    fix: 'safe',
    summary: 'A parenthetical on the weight of the decision follows an explanatory one.',
    why: 'What the decision is (en banc, per curiam, a dissent) comes before what it says.',
    wrongWhen: 'The second parenthetical belongs to the source that the first one names.',
    indigo: ['R10.2'],
    uniform: ['1.5(b)', '10.6.4', 'B10.1.5'],
    form: true,
    many: 'weight parentheticals follow explanatory ones',
  },
  examples: [
    {
      bad: 'No duty exists. Archie v. City of Racine, 847 F.2d 1211, 1217 (7th Cir. 1988) (rejecting claim against dispatcher) (en banc).',
      good: 'No duty exists. Archie v. City of Racine, 847 F.2d 1211, 1217 (7th Cir. 1988) (en banc) (rejecting claim against dispatcher).',
    },
    {
      bad: 'The officers were immune. Mullenix v. Luna, 577 U.S. 7, 12 (2015) (finding no clear law) (per curiam).',
      good: 'The officers were immune. Mullenix v. Luna, 577 U.S. 7, 12 (2015) (per curiam) (finding no clear law).',
    },
  ],
  kinds: ['full_case', 'short_case', 'id'],
  needs: 'parenthetical',
  checkCitation(citation, context) {
    const parts = citation.node.parentheticals;
    const at = parts.findIndex((part, i) => part.kind === 'weight' && parts[i - 1]?.kind === 'explanatory');
    if (at < 0) return;
    const [said, weight] = [parts[at - 1], parts[at]];
    if (textOf(citation, span(said.end, weight.start)).trim() !== '' || NOT_SAID.test(insideOf(citation, said))) return;
    if (NICKNAME.test(insideOf(citation, said))) return;
    context.report({
      citation,
      span: span(said.start, weight.end),
      message: `(${insideOf(citation, weight)}) belongs before the parenthetical on what the decision says: put it first.`,
      fixes: safeFix('Put it first', [
        insertAt(citation, said.start, `${textOf(citation, weight)} `),
        remove(citation, span(said.end, weight.end)),
      ]),
    });
  },
});
