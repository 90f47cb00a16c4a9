import { type CitationOf, isFullCase } from '../citations.ts';
import type { CaseCitation } from '../../syntax/citation.ts';
import { chainOf } from '../parallels.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { ownDate } from './shared.ts';

/** Reporters that print many courts, of which none can be left out. */
const MANY_COURTS: ReadonlySet<string> = new Set(['F.', "F. App'x", 'F. Supp.', 'F.R.D.', 'B.R.']);
/** The sentence itself says which court it was. */
const COURT_IN_SENTENCE = /\b(?:Circuit|Cir\.|Court of Appeals?|District Court|Supreme Court|Appellate|courts? (?:in|of) [A-Z])/;

export const courtMissing = defineRule({
  meta: {
    id: 'court-missing',
    group: 'courts',
    severity: 'error',
    default: 'on',
    fix: 'none',
    summary: 'The reporter prints several courts, and the parenthetical has only the year.',
    why: 'A reader must know at once whether the decision binds; F.3d or P.3d alone does not say which court spoke.',
    wrongWhen:
      'The court is plain from the sentence or from a parallel citation: citations of both kinds are left alone as far as they can be told.',
    indigo: ['R12.1'],
    uniform: ['10.4', 'B10.1.3'],
    form: false,
  },
  examples: [
    { bad: 'Seltzer v. Green Day, Inc., 725 F.3d 1170, 1175 (2013).', good: null },
    { bad: 'People v. Coleby, 34 P.3d 422, 424 (2001).', good: null, note: 'P.3d prints fifteen states' },
  ],
  kinds: ['full_case'],
  needs: 'courtDate',
  checkCitation(citation, context) {
    const own = ownDate(citation);
    if (!own || own.date.court || own.date.date || own.date.rest || !own.date.year || context.profile.courtYear !== 'paren-end') return;
    if (own.date.start < own.node.start || !isFullCase(citation)) return;
    const earlier = historyOf(citation, context);
    // Without a name it is a reporter's caption, a cite whose head was not read, or later history, which needs its court too.
    if (earlier ? earlier.node.reporter.entry.root === own.node.reporter.entry.root : !own.node.name) return;
    if (!chainOf(citation, context).every(printsManyCourts)) return;
    const before = citation.block.text.slice(Math.max(0, own.node.fullStart - 200), own.node.fullStart);
    if (COURT_IN_SENTENCE.test(before.slice(before.lastIndexOf(').') + 1))) return;
    const { entry } = own.node.reporter;
    context.report({
      citation,
      span: own.date,
      message: `${entry.abbreviation} prints the decisions of several courts: name the court before the year.`,
    });
  },
});

const printsManyCourts = ({ node: { reporter } }: CitationOf<CaseCitation>): boolean =>
  reporter.entry.kind === 'regional' || MANY_COURTS.has(reporter.entry.root);

/** The citation whose later history this one is (`(2d Cir. 1999), reh'g denied, 211 F.3d 1 (2000)`); null where it is none's. */
function historyOf(citation: CitationOf<CaseCitation>, context: RuleContext): CitationOf<CaseCitation> | null {
  const own = citation.index - citation.first;
  for (let i = citation.index - 1; i >= citation.first && i > citation.index - 8; i--) {
    const earlier = context.resolution.citations[i];
    if (earlier && isFullCase(earlier) && earlier.node.history.some((link) => link.citation === own)) return earlier;
  }
  return null;
}
