import type { CaseCitation } from '../../syntax/citation.ts';
import { authorityOf, type CitationOf, isCase, isOwn, locatorOf, ofKind } from '../citations.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { slipsOf, standsBefore } from '../slips.ts';

export const shortBeforeFull = defineRule({
  meta: {
    id: 'short-before-full',
    group: 'short-forms',
    severity: 'warning',
    default: 'on',
    fix: 'none',
    summary: 'A case is cited in a short form and not in full before it.',
    why: 'A short form leans on a full citation that the reader has already seen: it has no first page, no court and no year.',
    wrongWhen: 'The document is an excerpt, and the full citation stands in a part that was left out.',
    indigo: ['R6.1', 'R15.2.1'],
    uniform: ['4', '10.9', 'B10.2'],
    form: false,
  },
  examples: [
    { bad: 'Hope is not enough. Roth, 408 U.S. at 577. The claimant must show entitlement.', good: null },
    {
      bad: 'Hope is not enough. Roth, 408 U.S. at 577. So the Court held. Bd. of Regents v. Roth, 408 U.S. 564, 577 (1972).',
      good: null,
      note: 'the full citation comes too late',
    },
  ],
  checkDocument(context) {
    const told = new Map<string, CitationOf<CaseCitation>[]>();
    for (const citation of ofKind(context, 'short_case')) {
      if (citation.node.kind !== 'short_case' || !isCase(citation) || citation.node.role !== 'primary' || !isOwn(citation)) continue;
      // `Brief for Respondent, 1993 WL 384805`: the number of a document, not of a case.
      if (!citation.node.name && citation.node.reporter.entry.kind === 'database') continue;
      if (hasFullBefore(citation, context)) continue;
      const key = locatorOf(citation);
      const places = told.get(key);
      if (places) places.push(citation);
      else told.set(key, [citation]);
    }
    const unread = standsBefore(
      [...told.values()].map(([first]) => first),
      context,
    );
    for (const [first, ...others] of told.values()) {
      if (unread.has(first)) continue;
      const later = laterFull(first, context);
      const again = others.length ? ` It is so cited ${others.length + 1} times.` : '';
      context.report({
        citation: first,
        span: { start: first.node.name?.start ?? first.node.start, end: first.node.end },
        message: later
          ? `The full citation of ${locatorOf(later.node.page?.text ? later : first)} comes only after this short form: cite the case in full here.${again}`
          : `No full citation of this case stands before this short form: cite it in full here.${again}`,
        related: [
          ...(later ? [{ citation: later, span: later.node, message: 'The full citation' }] : []),
          ...others.slice(0, 20).map((other) => ({ citation: other, span: other.node, message: 'Also here' })),
        ],
      });
    }
  },
});

function hasFullBefore(citation: CitationOf<CaseCitation>, context: RuleContext): boolean {
  const reference = context.resolution.references[citation.index];
  // Of a slip of the volume short-mismatch tells; any other reason has a rule of its own.
  if (reference.unresolved === 'mismatch') return citation.node.reporter.entry.kind === 'database' || slipsOf(citation, context).length > 0;
  if (reference.unresolved !== null) return reference.unresolved !== 'no-antecedent';
  const full = authorityOf(citation, context)?.firstFull;
  return full !== null && full !== undefined && full < citation.index;
}

function laterFull(citation: CitationOf<CaseCitation>, context: RuleContext): CitationOf<CaseCitation> | null {
  const full = authorityOf(citation, context)?.firstFull;
  const found = full === null || full === undefined ? null : context.resolution.citations[full];
  return found && found.index > citation.index && isCase(found) ? found : null;
}
