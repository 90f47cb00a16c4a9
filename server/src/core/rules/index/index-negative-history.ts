import type { IndexedCase } from '../../cases/caseIndex.ts';
import { overruledText } from '../../cases/overruled.ts';
import type { CaseCitation } from '../../syntax/citation.ts';
import { type Citation, textOf } from '../../syntax/document.ts';
import { authorityOf, type CitationOf, isCase, ofKind } from '../citations.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { overruledAt, overruledCases } from '../overruledCases.ts';
import { locator } from './shared.ts';

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
    for (const index of context.ofResolution(overruledCases, () => overruledCases(context))) {
      const citation = context.resolution.citations[index];
      const overruled = citation && overruledAt(citation, context);
      if (!overruled || isTold(citation, overruled.known, context)) continue;
      const { found, known, links } = overruled;
      context.report({
        citation,
        span: locator(found),
        message: `${known.name} is ${overruledText({ ...known, overruledBy: links })}: say so in the citation, or make sure that the point still stands.`,
      });
    }
  },
});

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
