import { foldBlanks } from '../../text/blanks.ts';
import type { RecordCitation } from '../../syntax/citation.ts';
import { type Citation, textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { type CitationOf, isOwn, ofKind } from '../citations.ts';
import { offeredFix } from '../edit.ts';
import { defineRule, type RuleContext } from '../rule.ts';

interface Forms {
  readonly withAt: CitationOf<RecordCitation>[];
  readonly without: CitationOf<RecordCitation>[];
}

const isRecord = (citation: Citation): citation is CitationOf<RecordCitation> => citation.node.kind === 'record';

export const recordFormMixed = defineRule({
  meta: {
    id: 'record-form-mixed',
    group: 'record',
    severity: 'info',
    default: 'on',
    fix: 'offer',
    summary: 'One source of the record is cited with \u201cat\u201d in some places and without in others.',
    why: 'Two forms look like two sources, and a search for one misses the other.',
    wrongWhen: 'The two forms mean different things: a document of that number, and a page.',
    indigo: ['R24.2', 'R24.5'],
    uniform: ['B17', 'BT1'],
    form: true,
    many: 'record cites mix two forms',
  },
  examples: [
    {
      bad: 'The order issued without notice. App. 29. It was later made permanent. App. 30. Parenting time followed. App. at 31.',
      good: 'The order issued without notice. App. 29. It was later made permanent. App. 30. Parenting time followed. App. 31.',
    },
    {
      bad: 'He ran. Tr. at 12. She saw him. Tr. at 14. He fell. Tr. 15.',
      good: 'He ran. Tr. at 12. She saw him. Tr. at 14. He fell. Tr. at 15.',
    },
  ],
  checkDocument(context) {
    const sources = new Map<string, Forms>();
    for (const citation of ofKind(context, 'record')) {
      if (!isRecord(citation) || !isOwn(citation)) continue;
      const { node } = citation;
      const first = node.pin?.items[0];
      // A number that is part of the document, a paragraph, or page and line have forms of their own.
      if (!node.pin || first?.kind !== 'page' || /\d|No\.|#/.test(node.documentKey)) continue;
      if (!/^\s+$/.test(textOf(citation, span(node.document.end, node.pin.start)))) continue;
      const forms = sources.get(node.documentKey) ?? { withAt: [], without: [] };
      sources.set(node.documentKey, forms);
      (node.pin.label ? forms.withAt : forms.without).push(citation);
    }
    for (const { withAt, without } of sources.values()) {
      if (!withAt.length || !without.length) continue;
      const first = withAt[0].index < without[0].index ? withAt : without;
      const most = withAt.length === without.length ? first : withAt.length > without.length ? withAt : without;
      for (const citation of most === withAt ? without : withAt) report(citation, most[0], context);
    }
  },
});

function report(citation: CitationOf<RecordCitation>, model: CitationOf<RecordCitation>, context: RuleContext): void {
  const { node } = citation;
  const first = node.pin?.items[0];
  if (!first || !model.node.pin) return;
  const place = span(node.document.end, first.start);
  const usual = foldBlanks(textOf(model, span(model.node.start, model.node.pin.end)));
  context.report({
    citation,
    span: node,
    message: `This source is cited elsewhere as \u201c${usual}\u201d: use one form.`,
    related: [{ citation: model, span: model.node, message: 'The other form' }],
    fixes: [offeredFix(`Cite it as elsewhere: ${usual}`, [{ citation, span: place, newText: model.node.pin.label ? ' at ' : ' ' }])],
  });
}
