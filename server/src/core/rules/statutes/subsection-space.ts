import { span } from '../../text/span.ts';
import { remove, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { endsClause } from '../sentences.ts';

/** The publisher and year of a code. */
const DATED = /^\s\((?:[A-Z]\w+ )?\d{4}\)/;
const GROUPS = /^[ \t\u00a0]((?:\((?:[a-zA-Z]{1,2}|\d{1,2}|[ivx]{1,4}|[IVX]{1,4})\))+)/;

export const subsectionSpace = defineRule({
  meta: {
    id: 'subsection-space',
    group: 'statutes',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A space parts a section or rule number from its subsection.',
    why: '12(b)(6) is one number; parted, \u201c(b)(6)\u201d reads like a parenthetical or an item of a list.',
    wrongWhen: 'The bracket begins a list in the sentence.',
    indigo: ['R5.2.2'],
    uniform: ['3.3', '12.9'],
    form: true,
    many: 'subsections are parted from their number by a space',
  },
  examples: [
    {
      bad: 'The motion tests the complaint. Fed. R. Civ. P. 12 (b)(6).',
      good: 'The motion tests the complaint. Fed. R. Civ. P. 12(b)(6).',
    },
    { bad: 'Hiring is covered. 42 U.S.C. \u00a7 2000e-2 (a)(1).', good: 'Hiring is covered. 42 U.S.C. \u00a7 2000e-2(a)(1).' },
  ],
  kinds: ['statute', 'regulation', 'rule', 'id'],
  checkCitation(citation, context) {
    const { node, block } = citation;
    const items = 'sections' in node ? node.sections?.items : null;
    const last = items?.[items.length - 1];
    if (!last || !/[\w)]$/.test(last.text)) return;
    const behind = block.text.slice(last.end, last.end + 40);
    const found = GROUPS.exec(behind);
    if (!found) return;
    const rest = behind.slice(found[0].length);
    const dated = DATED.test(rest);
    const closed = dated || (found[1].match(/\(/g)?.length ?? 0) > 1 || endsClause(block.text, last.end + found[0].length);
    // \u201c\u2026 of Rule 12 (a) the motion \u2026, (b) \u2026\u201d is a list of the sentence.
    if (!closed || (found[1].length < 4 && !dated && !/^\s*(?:[.;)\]]|$)/.test(rest))) return;
    context.report({
      citation,
      span: span(last.start, last.end + found[0].length),
      message: `No space parts a number from its subsection: ${last.text}${found[1]}.`,
      fixes: safeFix('Close up the space', [remove(citation, span(last.end, last.end + 1))]),
    });
  },
});
