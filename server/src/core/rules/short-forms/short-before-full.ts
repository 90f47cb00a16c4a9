import type { CaseCitation } from '../../syntax/citation.ts';
import { type Citation, inSource } from '../../syntax/document.ts';
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
      if (later && isInNoteCalledBefore(later, first, context)) continue;
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

/** How many paragraphs of a note are looked back over for its number. */
const NOTE_PARAGRAPHS = 6;

/** Whether the full citation stands in a footnote whose mark comes before the short form: a reader has seen it by then, wherever the notes are printed. */
function isInNoteCalledBefore(full: Citation, short: Citation, context: RuleContext): boolean {
  const { blocks, footnoteCalls } = context.prose;
  const place = inSource(short, short.node).start;
  if (full.block.stream > 0) return footnoteCalls.some(({ stream, offset }) => stream === full.block.stream && offset < place);
  // Plain text: `[4]` in the body, and a paragraph at the end that begins with it.
  for (let at = blocks.indexOf(full.block), looked = 0; at >= 0 && looked < NOTE_PARAGRAPHS; at--, looked++) {
    const mark = /^\[\d{1,3}\]/.exec(blocks[at].text)?.[0];
    if (!mark) continue;
    const call = context.prose.text.indexOf(mark);
    return call >= 0 && call < place && call < blocks[at].source.start;
  }
  return false;
}
