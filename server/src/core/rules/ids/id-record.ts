import { authorityOf, isOwn, ofKind } from '../citations.ts';
import { defineRule } from '../rule.ts';

export const idRecord = defineRule({
  meta: {
    id: 'id-record',
    group: 'ids',
    severity: 'hint',
    default: 'off',
    fix: 'none',
    summary: 'Id. refers to the record.',
    why: 'Record cites are short already, and some courts want each of them in full so that a reader can follow it alone.',
    wrongWhen: 'The court allows it, as several do. Off by default.',
    indigo: ['R6.2.2', 'R26'],
    uniform: ['B17.2', 'BT1'],
    form: true,
    many: 'forms of Id. refer to the record',
  },
  examples: [
    { bad: 'The order issued without notice. App. 29. It was later made permanent. Id. at 30.', good: null },
    { bad: 'The driver saw the light. Compl. \u00b6 11. It was red. Id. \u00b6 12.', good: null },
  ],
  checkDocument(context) {
    for (const citation of ofKind(context, 'id')) {
      if (citation.node.kind !== 'id' || !isOwn(citation) || authorityOf(citation, context)?.kind !== 'record') continue;
      context.report({
        citation,
        span: citation.node,
        message: 'Id. refers to the record here: repeat the record cite where the court asks for it.',
      });
    }
  },
});
