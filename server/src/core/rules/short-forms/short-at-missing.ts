import type { CaseCitation } from '../../syntax/citation.ts';
import type { Citation } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { authorityOf, type CitationOf, isCase, isFullCase, isOwn, ofKind } from '../citations.ts';
import { safeFix } from '../edit.ts';
import { isPaged } from '../pins/shared.ts';
import { defineRule, type RuleContext } from '../rule.ts';

/** No opinion is longer. */
const LONGEST = 400;

/** The earlier full citation of the case that a name of one party and a volume mean; null where none or several could be. */
function meant(
  citation: CitationOf<CaseCitation>,
  fulls: readonly CitationOf<CaseCitation>[],
  context: RuleContext,
): CitationOf<CaseCitation> | null {
  const { name, volume, reporter } = citation.node;
  const same = fulls.filter(
    (full) =>
      full.node.volume.value === volume.value &&
      full.node.reporter.entry === reporter.entry &&
      authorityOf(full, context)?.shortNames.some((short) => short === name?.text),
  );
  const authorities = new Set(same.map((full) => full.node.page?.value));
  return authorities.size === 1 ? same[0] : null;
}

/** Whether a citation has a page like a full one, and the name of one party and no date like a short form. */
const isBare = (citation: Citation): boolean =>
  isFullCase(citation) &&
  !citation.node.courtDate &&
  citation.node.name !== null &&
  !citation.node.name.versus &&
  !!citation.node.page?.text &&
  isPaged(citation);

/** The bare citations that mean a case of an earlier full one, both by their index. */
function bareForms(context: RuleContext): readonly { readonly index: number; readonly full: number }[] {
  const all = ofKind(context, 'full_case').filter(
    (citation): citation is CitationOf<CaseCitation> => isFullCase(citation) && citation.node.role === 'primary' && isOwn(citation),
  );
  if (!all.some(isBare)) return [];
  const heads = new Set(
    context.resolution.citations.flatMap((c) => (isCase(c) && c.node.primary !== null ? [c.first + c.node.primary] : [])),
  );
  const fulls: CitationOf<CaseCitation>[] = [];
  const found: { readonly index: number; readonly full: number }[] = [];
  for (const citation of all) {
    const { node, index } = citation;
    if (isBare(citation)) {
      const full = node.history.length || heads.has(index) ? null : meant(citation, fulls, context);
      if (full) found.push({ index, full: full.index });
    } else if (node.name && node.courtDate) fulls.push(citation);
  }
  return found;
}

export const shortAtMissing = defineRule({
  meta: {
    id: 'short-at-missing',
    group: 'short-forms',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A short form lacks \u201cat\u201d before its page.',
    why: 'Twombly, 550 U.S. at 570: \u201cat\u201d marks the short form, and what follows is the page to look at, not where the case begins.',
    wrongWhen: 'The citation is meant to be in full and only its date is missing.',
    indigo: ['R15.2.2'],
    uniform: ['10.9', 'B10.2'],
    form: true,
    many: 'short forms lack \u201cat\u201d',
  },
  examples: [
    {
      bad: 'A complaint must be plausible. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007). Bare labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). More is needed. Twombly, 550 U.S. 544, 555.',
      good: 'A complaint must be plausible. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007). Bare labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). More is needed. Twombly, 550 U.S. at 555.',
    },
    {
      bad: 'A benefit must be specific. Bd. of Regents v. Roth, 408 U.S. 564, 576 (1972). Three factors govern. Mathews v. Eldridge, 424 U.S. 319, 335 (1976). Hope is not enough. Roth, 408 U.S. 577.',
      good: 'A benefit must be specific. Bd. of Regents v. Roth, 408 U.S. 564, 576 (1972). Three factors govern. Mathews v. Eldridge, 424 U.S. 319, 335 (1976). Hope is not enough. Roth, 408 U.S. at 577.',
    },
  ],
  checkDocument(context) {
    const { citations } = context.resolution;
    for (const bare of context.ofResolution(bareForms, () => bareForms(context))) {
      const [citation, full] = [citations[bare.index], citations[bare.full]] as CitationOf<CaseCitation>[];
      const { node } = citation;
      if (!node.name || !node.page) continue;
      const first = full.node.page?.value ?? Number.NaN;
      const pin = node.pin?.items[0];
      const repeats = node.page.value === first;
      if (repeats ? pin?.kind !== 'page' || node.pin?.label : node.pin || !(node.page.value > first && node.page.value < first + LONGEST))
        continue;
      const place = repeats && pin ? span(node.page.start, pin.start) : span(node.page.start, node.page.start);
      context.report({
        citation,
        span: span(node.name.start, node.pin?.end ?? node.page.end),
        message: repeats
          ? 'A short form leaves the first page out: write \u201cat\u201d and the page that is meant.'
          : 'In a short form \u201cat\u201d stands before the page that is meant: put it in.',
        related: [{ citation: full, span: full.node, message: 'The full citation' }],
        fixes: safeFix('Write \u201cat\u201d', [{ citation, span: place, newText: 'at ' }]),
      });
    }
  },
});
