import { isFullCase } from '../citations.ts';
import { chainOf } from '../parallels.ts';
import { defineRule } from '../rule.ts';
import { ownDate } from './shared.ts';

/** What behind a parenthetical says that the year may stand further on: later history, or a second parenthetical. */
const GOES_ON =
  /^[\s*_}]*(?:[([]|[,;]\s*(?:(?:and|but|as) )?(?:[*_]|\\\w{1,8}\{)?(?:aff|rev|cert|vac|reh|pet|mod|app|rem|with|over|den|dism|enf|sup|abrog|am|on |in |perm|prob|judg))/;

export const yearMissing = defineRule({
  meta: {
    id: 'year-missing',
    group: 'courts',
    severity: 'error',
    default: 'on',
    fix: 'none',
    summary: 'The parenthetical names the court but no year.',
    why: 'The year tells the reader how old the decision is and helps to find it when another part of the citation is wrong.',
    wrongWhen: 'The later history of the same year carries it: such citations are left alone, as are public-domain citations.',
    indigo: ['R12.1'],
    uniform: ['10.5', 'B10.1.3'],
    form: false,
  },
  examples: [
    { bad: 'A. Smith & Co. v. Jones, 239 F.3d 1004, 1013 (9th Cir.).', good: null },
    { bad: 'Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir.). The rule is settled.', good: null },
  ],
  kinds: ['full_case'],
  needs: 'courtDate',
  checkCitation(citation, context) {
    const own = ownDate(citation);
    if (!own || own.date.year || !own.date.court || own.node.history.length > 0 || !isFullCase(citation)) return;
    const written = citation.block.text.slice(own.date.start, own.date.end);
    // `(Michigan)` tells two cases apart; it is no court of a citation.
    if (!/[.\d]/.test(written)) return;
    // A blank before the bracket waits for the year: an editor puts the bracket there when the first is typed.
    if (/\s.$/.test(written)) return;
    // Where the block breaks off, or a parenthetical and its history follow, the year stands further on.
    if (/^(?:\s*$|,\s*\()/.test(citation.block.text.slice(own.date.end, own.date.end + 24))) return;
    if (GOES_ON.test(citation.block.text.slice(own.date.end, own.date.end + 24))) return;
    // A year already stands in a public-domain citation or a database number.
    if (chainOf(citation, context).some(({ node }) => /neutral|database/.test(node.reporter.entry.kind))) return;
    context.report({
      citation,
      span: own.date,
      message: 'The court is named, but the year of the decision is missing: put it behind the court.',
    });
  },
});
