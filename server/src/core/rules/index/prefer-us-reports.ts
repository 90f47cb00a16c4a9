import type { CaseCitation } from '../../syntax/citation.ts';
import type { CitationOf } from '../citations.ts';
import { offeredFix, rewrite } from '../edit.ts';
import { chainOf } from '../parallels.ts';
import { defineRule } from '../rule.ts';
import { indexed, locator } from './shared.ts';

/** Unofficial prints of the decisions of the Supreme Court. */
const PRINTS: ReadonlySet<string> = new Set(['S. Ct.', 'L. Ed.', 'L. Ed. 2d']);

export const preferUsReports = defineRule({
  meta: {
    id: 'prefer-us-reports',
    group: 'index',
    severity: 'hint',
    default: 'off',
    fix: 'offer',
    summary: 'A decision of the Supreme Court is cited to S. Ct. or L. Ed. though its page in the U.S. Reports is known.',
    why: 'The U.S. Reports are the official ones, and courts ask for them once they are out.',
    wrongWhen:
      'The quoted words are at hand only in the unofficial print. The pages of a pin cite differ between the books and must be looked up.',
    indigo: ['R11.6.2', 'T1.1'],
    uniform: ['10.3.2', 'T1.1'],
    form: false,
  },
  examples: [
    {
      bad: 'Bell Atl. Corp. v. Twombly, 127 S. Ct. 1955 (2007).',
      good: 'Bell Atl. Corp. v. Twombly, 550 U.S. 544 (2007).',
    },
    {
      bad: 'Bell Atl. Corp. v. Twombly, 127 S. Ct. 1955, 1974 (2007).',
      good: null,
      note: 'the pin cite has another page in the U.S. Reports',
    },
  ],
  kinds: ['full_case'],
  checkCitation(citation, context) {
    const found = indexed(citation, context);
    if (!found || !PRINTS.has(found.reporter) || found.said.verdict !== 'confirmed' || found.said.cases.length !== 1) return;
    const official = found.said.cases[0].citation;
    const chain: readonly CitationOf<CaseCitation>[] = chainOf(found.citation, context);
    if (!/ U\.S\. /.test(official) || chain.some(({ node }) => node.reporter.entry.abbreviation === 'U.S.')) return;
    const plain = chain.length === 1 && !found.citation.node.pin;
    context.report({
      citation,
      span: locator(found),
      message: `The U.S. Reports have this case at ${official}${found.citation.node.pin ? '; the page of the pin cite must be looked up there' : ''}.`,
      fixes: plain ? [offeredFix(`Write ${official}`, rewrite(found.citation, locator(found), official))] : [],
    });
  },
});
