import type { CaseCitation } from '../../syntax/citation.ts';
import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { authorityOf, calledIn, type CitationOf, isCase, isOwn } from '../citations.ts';
import { offeredFix } from '../edit.ts';
import { chainOf } from '../parallels.ts';
import { isPaged } from '../pins/shared.ts';
import { defineRule, type Fix, type RuleContext } from '../rule.ts';
import { leadStart, standsAlone, startsSentence } from '../sentences.ts';
import { soleBefore } from '../groupBefore.ts';

export const idPreferred = defineRule({
  meta: {
    id: 'id-preferred',
    group: 'ids',
    severity: 'hint',
    default: 'off',
    fix: 'offer',
    summary: 'A case is named again where Id. would do.',
    why: 'Id. says in three letters that the source is still the same; a repeated citation makes the reader compare.',
    wrongWhen: 'The name is repeated for clarity, or the paragraph may yet be moved. Off by default.',
    indigo: ['R15.2'],
    uniform: ['4.1', 'B10.2'],
    form: true,
    many: 'citations could be Id.',
  },
  examples: [
    {
      bad: 'A benefit must be specific. Bd. of Regents v. Roth, 408 U.S. 564, 576 (1972). Hope is not enough. Roth, 408 U.S. at 577.',
      good: 'A benefit must be specific. Bd. of Regents v. Roth, 408 U.S. 564, 576 (1972). Hope is not enough. Id. at 577.',
    },
    {
      bad: 'The claim fails. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999). It failed below. See Cosco, 195 F.3d at 1224.',
      good: 'The claim fails. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999). It failed below. See id. at 1224.',
    },
  ],
  checkDocument(context) {
    for (const citation of context.resolution.citations) {
      if (!isCase(citation) || citation.node.role !== 'primary' || !isOwn(citation) || citation.node.within !== null) continue;
      const { node } = citation;
      if (!isPaged(citation) || !node.pin || node.history.length || !standsAlone(citation)) continue;
      const authority = authorityOf(citation, context);
      const before = authority && soleBefore(citation, context);
      if (!authority || !before || authorityOf(before, context) !== authority) continue;
      context.report({
        citation,
        span: span(node.name?.start ?? node.start, Math.max(node.end, node.courtDate?.end ?? 0)),
        message: `${calledIn(authority)} is cited just before: Id. is enough here.`,
        related: [{ citation: before, span: before.node, message: 'Cited just before' }],
        fixes: toId(citation, context),
      });
    }
  },
});

/** Writes Id. with the pin that stands here; none where more than name, locator and date would have to go. */
function toId(citation: CitationOf<CaseCitation>, context: RuleContext): readonly Fix[] {
  const { node, block } = citation;
  if (!node.pin || chainOf(citation, context).length > 1) return [];
  const opens = !node.signal && startsSentence(block.text, leadStart(citation));
  const word = opens ? 'Id.' : 'id.';
  const pages = textOf(citation, span(node.pin.items[0].start, node.pin.end));
  const end = Math.max(node.end, node.pin.end, node.courtDate?.end ?? 0);
  const rest = ` at ${pages}`;
  const edits = node.name
    ? [
        { citation, span: node.name, newText: word },
        { citation, span: span(node.name.end, end), newText: rest },
      ]
    : [{ citation, span: span(node.start, end), newText: `${word}${rest}` }];
  return [offeredFix(`Write ${word}${rest}`, edits)];
}
