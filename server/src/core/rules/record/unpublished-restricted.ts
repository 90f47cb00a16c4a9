import type { CaseCitation } from '../../syntax/citation.ts';
import { namedCourt } from '../courts/shared.ts';
import { type CitationOf, isFullCase, isOwn } from '../citations.ts';
import { defineRule } from '../rule.ts';
import { hasReporterParallel, isDatabase } from './shared.ts';

/** A reporter of what its court did not publish. */
const UNPUBLISHED_IN = "F. App'x";

export const unpublishedRestricted = defineRule({
  meta: {
    id: 'unpublished-restricted',
    group: 'record',
    severity: 'info',
    default: 'profile',
    fix: 'none',
    summary: 'A decision is cited that was not published, and that this court does not let be cited.',
    why: 'A court that bars such citations may disregard the argument, or sanction the one who makes it.',
    wrongWhen: 'The decision is cited as law of the case, for preclusion, or has been published since.',
    indigo: ['R12.4'],
    uniform: ['B10.1.4', 'BT2'],
    form: false,
  },
  examples: [
    {
      bad: 'The same was held before. Roe v. Acme Co., No. B234567, 2012 WL 1234567 (Cal. Ct. App. Apr. 12, 2012).',
      good: null,
      note: 'In the California courts:',
      settings: { profile: 'california' },
    },
    {
      bad: 'We review de novo. Doe v. Roe, 2019 IL App (2d) 190123-U, \u00b6 12.',
      good: null,
      note: 'In the Illinois courts, an order filed before 2021:',
      settings: { profile: 'illinois' },
    },
    {
      bad: 'The lease was void. Smith v. Jones, No. A101010, 2009 WL 987654, at *3 (Cal. Ct. App. Mar. 2, 2009).',
      good: null,
      note: 'In the California courts:',
      settings: { profile: 'california' },
    },
  ],
  kinds: ['full_case'],
  checkCitation(citation, context) {
    const barred = context.profile.uncitable;
    if (barred.length === 0 || !isFullCase(citation) || citation.node.role !== 'primary' || !isOwn(citation)) return;
    const { node } = citation;
    const numbered = numberedOrder(citation);
    const unpublished = isDatabase(citation)
      ? !hasReporterParallel(citation, context)
      : node.reporter.entry.abbreviation === UNPUBLISHED_IN;
    const abbreviation = numbered?.court ?? (unpublished ? namedCourt(citation, context)?.entry?.abbreviation : null);
    const year = numbered?.year ?? node.courtDate?.year?.value;
    if (!abbreviation || !year || year >= context.year) return;
    const bar = barred.find(({ court, before }) => court === abbreviation && (before === undefined || year < before));
    if (!bar) return;
    context.report({
      citation,
      span: node,
      message: `Decisions that the ${abbreviation} did not publish${bar.before === undefined ? '' : ` before ${bar.before}`} may not be cited here (${bar.rule}): leave it out, or say why it may be.`,
    });
  },
});

/** The court and year of an order that its court numbers as one of those it does not publish: `2019 IL App (2d) 190123-U`; null of all others. */
function numberedOrder({ node }: CitationOf<CaseCitation>): { readonly court: string; readonly year: number } | null {
  const { kind, impliedCourt } = node.reporter.entry;
  if (kind !== 'neutral' || !impliedCourt || !node.page?.text?.endsWith('-U')) return null;
  return { court: impliedCourt, year: node.volume.value };
}
