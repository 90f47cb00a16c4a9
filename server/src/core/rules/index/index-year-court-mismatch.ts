import { namedCourt } from '../courts/shared.ts';
import { offeredFix, rewrite } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { caseMeant, indexed, placeFix } from './shared.ts';

export const indexYearCourtMismatch = defineRule({
  meta: {
    id: 'index-year-court-mismatch',
    group: 'index',
    severity: 'warning',
    default: 'index',
    fix: 'offer',
    summary: 'The index has the case from another year or court.',
    why: 'Year and court tell a reader what the decision weighs, and a wrong one is often the sign of a wrong volume or page.',
    wrongWhen: 'The sources date the case by its term; the index allows a year either way.',
    indigo: ['R12'],
    uniform: ['10.4', '10.5'],
    form: false,
  },
  examples: [
    { bad: 'Roe v. Wade, 410 U.S. 113, 153 (1937).', good: 'Roe v. Wade, 410 U.S. 113, 153 (1973).' },
    { bad: 'Plessy v. Ferguson, 163 U.S. 537 (1986).', good: 'Plessy v. Ferguson, 163 U.S. 537 (1896).' },
  ],
  kinds: ['full_case'],
  checkCitation(citation, context) {
    const found = indexed(citation, context);
    // Where the name differs too, the place is in doubt and not the year.
    if (found?.said.verdict !== 'differs' || found.said.differences.includes('name')) return;
    const [known] = found.said.cases;
    const teller = found.said.source ?? 'The case index';
    const year = found.citation.node.courtDate?.year;
    if (found.said.differences.includes('year') && year) {
      const right = known.yearTo === known.yearFrom ? String(known.yearTo) : null;
      const meant = caseMeant(found, context);
      const elsewhere = meant && meant.citation !== known.citation ? placeFix(found, meant) : null;
      const dated = right ?? `${known.yearFrom}\u2013${known.yearTo}`;
      context.report({
        citation,
        span: year,
        message: `${teller} has ${known.name || 'the case'} at ${known.citation} from ${dated}, not ${year.value}: check the year, the volume and the page.`,
        fixes: [...(right ? [offeredFix(`Write ${right}`, rewrite(found.citation, year, right))] : []), ...(elsewhere ? [elsewhere] : [])],
      });
      return;
    }
    const court = namedCourt(citation, context);
    // A reporter of one court is another rule's matter.
    if (!court || found.citation.node.reporter.entry.impliedCourt) return;
    // The index knows many cases by how others cite them, and those give a state's highest court for another of its courts.
    const cited = court.entry?.abbreviation ?? '';
    if (cited.startsWith(known.court) || known.court.startsWith(cited)) return;
    context.report({
      citation,
      span: court.court,
      message: `${teller} has ${known.name || 'the case'} at ${known.citation} from ${known.court}: check the court, the volume and the page.`,
      fixes: [offeredFix(`Write ${known.court}`, rewrite(found.citation, court.court, known.court))],
    });
  },
});
