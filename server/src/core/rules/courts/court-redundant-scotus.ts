import { span } from '../../text/span.ts';
import { squeeze } from '../../tables/trie.ts';
import { isFullCase, written } from '../citations.ts';
import { remove, safeFix } from '../edit.ts';
import { chainOf } from '../parallels.ts';
import { defineRule } from '../rule.ts';
import { courtOf } from './shared.ts';

/** The Supreme Court's name in a parenthetical, blanks and periods taken out. */
const NAMES: ReadonlySet<string> = new Set(['US', 'USSupCt', 'USSCt', 'SupCt', 'SCt', 'SCOTUS', 'USSupremeCourt']);

export const courtRedundantScotus = defineRule({
  meta: {
    id: 'court-redundant-scotus',
    group: 'courts',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'The Supreme Court is named although its reporter already says so.',
    why: 'U.S., S. Ct. and L. Ed. print nothing but decisions of the Supreme Court; the parenthetical needs the year alone.',
    wrongWhen: 'The decision is cited by docket number or from a database: then the court and the full date are right.',
    indigo: ['R12.3.1'],
    uniform: ['10.4(a)'],
    form: true,
    many: 'citations to the Supreme Court\u2019s reporters name the Court again',
  },
  examples: [
    { bad: 'Miranda v. Arizona, 384 U.S. 436, 444 (U.S. 1966).', good: 'Miranda v. Arizona, 384 U.S. 436, 444 (1966).' },
    { bad: 'Mathews v. Eldridge, 424 U.S. 319, 335 (U. S. 1976).', good: 'Mathews v. Eldridge, 424 U.S. 319, 335 (1976).' },
  ],
  kinds: ['full_case'],
  needs: 'court',
  checkCitation(citation, context) {
    const found = courtOf(citation);
    const date = found?.date.date ?? found?.date.year;
    if (!found || !date || found.node.reporter.entry.impliedCourt !== 'U.S.') return;
    if (!NAMES.has(squeeze(written(citation, found.court)))) return;
    // With a full date behind a loose-leaf service or a database, the court is right.
    if (
      found.date.date &&
      isFullCase(citation) &&
      chainOf(citation, context).some(({ node }) => /U\.S\.L\.W\.|LEXIS|WL/.test(node.reporter.entry.abbreviation))
    )
      return;
    context.report({
      citation,
      span: found.court,
      message: `${found.node.reporter.entry.abbreviation} prints only decisions of the Supreme Court: leave \u201c${written(citation, found.court)}\u201d out.`,
      fixes: safeFix('Leave the court out', [remove(citation, span(found.court.start, date.start))]),
    });
  },
});
