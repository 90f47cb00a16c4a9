import type { IndexedCase } from '../../cases/caseIndex.ts';
import { overruledText } from '../../cases/overruled.ts';
import type { CaseCitation } from '../../syntax/citation.ts';
import { type Citation, textOf } from '../../syntax/document.ts';
import { authorityOf, type CitationOf, isCase, isOwn, ofKind } from '../citations.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { indexed, locator } from './shared.ts';

/** With so many dated citations a document's newest one tells about when it was written. */
const DATED_ENOUGH = 10;
/** Words of a writer who knows what became of the case. */
const TOLD = /overrul|abrogat|supersed|repudiat|abandon|no longer good|reject/i;
/** How far around a citation such words are looked for. */
const NEAR = 300;

export const indexNegativeHistory = defineRule({
  meta: {
    id: 'index-negative-history',
    group: 'index',
    severity: 'info',
    default: 'index',
    fix: 'none',
    summary: 'The case is listed as overruled, and the document does not say so.',
    why: 'A court expects to be told what became of a decision; relying on an overruled one without a word costs the reader\u2019s trust.',
    wrongWhen:
      'The overruling does not touch the point for which the case is cited: only the writer knows, so it is a notice and no warning. That a case is not listed does not mean that it still stands.',
    indigo: ['R14.2.2'],
    uniform: ['10.7'],
    form: false,
  },
  examples: [
    {
      bad: 'Chevron U.S.A. Inc. v. Nat. Res. Def. Council, Inc., 467 U.S. 837 (1984).',
      good: null,
      note: 'listed as overruled in 2024',
    },
    { bad: 'So it was held in Bowers v. Hardwick, 478 U.S. 186 (1986).', good: null },
  ],
  checkDocument(context) {
    let newest: number | null | undefined;
    const told = new Set<number>();
    for (const citation of ofKind(context, 'full_case')) {
      const found = isOwn(citation) ? indexed(citation, context) : null;
      const known = found && found.said.verdict === 'confirmed' && found.name ? found.said.cases[0] : undefined;
      if (!found || !known) continue;
      const links = known.overruledBy.filter((link) => !link.inPart && link.settled !== false);
      if (links.length === 0) continue;
      const authority = authorityOf(citation, context);
      if (authority && told.has(authority.index)) continue;
      if (authority) told.add(authority.index);
      newest ??= newestYear(context);
      const first = Math.min(...links.map((link) => link.year ?? Infinity));
      // An old document could not know.
      if (newest !== null && newest < first) continue;
      // A short text tells nothing of its age, and a pin cite is to one point, which may still stand.
      if (newest === null && found.citation.node.pin) continue;
      if (isTold(citation, known, context)) continue;
      context.report({
        citation,
        span: locator(found),
        message: `${known.name} is ${overruledText({ ...known, overruledBy: links })}: say so in the citation, or make sure that the point still stands.`,
      });
    }
  },
});

/** The newest year among the document's cases, where it has enough of them to tell its own age; else null. */
function newestYear(context: RuleContext): number | null {
  const years = ofKind(context, 'full_case').flatMap(({ node }) =>
    'courtDate' in node && node.courtDate?.year ? node.courtDate.year.value : [],
  );
  // So many cases and hardly a year with them: an opinion of times that gave none.
  if (years.length < DATED_ENOUGH) return ofKind(context, 'full_case').length < DATED_ENOUGH ? null : 0;
  return years.reduce((newest, year) => (year <= context.year && year > newest ? year : newest), 0);
}

/** Whether the document gives the case a history, cites what overruled it, or says in words near one of its citations that it is overruled. */
function isTold(citation: Citation, known: IndexedCase, context: RuleContext): boolean {
  const authority = authorityOf(citation, context);
  const places = authority ? authority.citations.flatMap((index) => context.resolution.citations[index] ?? []) : [citation];
  if (places.some((place) => isCase(place) && (place.node.history.length > 0 || isSeparate(place) || isNegative(place) || saysSo(place))))
    return true;
  const overruling = new Set(known.overruledBy.map((link) => link.citation));
  return ofKind(context, 'full_case').some((other) => isCase(other) && overruling.has(placeOf(other)));
}

const placeOf = ({ node }: CitationOf<CaseCitation>): string =>
  `${node.volume.value} ${node.reporter.entry.abbreviation} ${node.page?.value ?? ''}`;

/** Cited for a dissent or concurrence, which the overruling leaves untouched: `(Brandeis, J., dissenting)`. */
const isSeparate = ({ node }: Citation): boolean => node.parentheticals.some(({ kind }) => kind === 'weight');

/** `But see`, `Contra`: cited against what is said. */
const isNegative = ({ node }: Citation): boolean => /^(?:but|contra)/.test(node.signal?.id ?? '');

const saysSo = (citation: Citation): boolean =>
  TOLD.test(
    textOf(citation, {
      start: Math.max(0, citation.node.fullStart - NEAR),
      end: Math.min(citation.block.text.length, citation.node.fullEnd + NEAR),
    }),
  );
