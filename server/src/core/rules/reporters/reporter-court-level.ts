import type { CourtEntry } from '../../tables/courtEntry.ts';
import type { ReporterEntry } from '../../tables/reporters.ts';
import { written } from '../citations.ts';
import { isCircuit, isDistrictCourt, namedCourt } from '../courts/shared.ts';
import { defineRule } from '../rule.ts';

const APPELLATE: ReadonlySet<string> = new Set(['F.3d', 'F.4th', "F. App'x"]);
const TRIAL: ReadonlySet<string> = new Set(['F. Supp.', 'F. Supp. 2d', 'F. Supp. 3d', 'F.R.D.']);
/** F.2d printed district courts until F. Supp. began. */
const F2D_TRIAL_UNTIL = 1934;
/** Before the fifth volume the U.S. Reports print courts of Pennsylvania and others. */
const FIRST_PURE_VOLUME = 5;

export const reporterCourtLevel = defineRule({
  meta: {
    id: 'reporter-court-level',
    group: 'reporters',
    severity: 'warning',
    default: 'on',
    fix: 'none',
    summary: 'The reporter does not print courts of that level.',
    why: 'F.3d and F.4th print the courts of appeals, F. Supp. the district courts, U.S. the Supreme Court: the court or the reporter is wrong, and with it the weight of the case.',
    wrongWhen: 'A decision was printed out of its place.',
    indigo: ['R12.2', 'T1'],
    uniform: ['10.3.2', '10.4', 'T1'],
    form: false,
  },
  examples: [
    { bad: 'Smith v. Jones, 347 F.3d 1021, 1025 (S.D.N.Y. 2003).', good: null },
    { bad: 'Smith v. Jones, 347 F. Supp. 2d 1021, 1025 (9th Cir. 2003).', good: null },
    { bad: 'Terry v. Ohio, 392 U.S. 1, 30 (9th Cir. 1968).', good: null },
  ],
  kinds: ['full_case'],
  needs: 'court',
  checkCitation(citation, context) {
    const found = namedCourt(citation, context);
    if (!found?.entry || found.date.start < citation.node.start) return;
    const { reporter, volume } = found.node;
    const expected = mismatch(reporter.entry, found.entry, found.date.year?.value ?? Number.NaN, volume.value);
    if (!expected) return;
    context.report({
      citation,
      span: found.court,
      message: `${reporter.entry.abbreviation} prints ${expected}, not \u201c${written(citation, found.court)}\u201d: check the reporter and the court.`,
    });
  },
});

/** What the reporter prints instead of this court; null where it may print it. */
function mismatch(reporter: ReporterEntry, court: CourtEntry, year: number, volume: number): string | null {
  if (APPELLATE.has(reporter.abbreviation)) return isDistrictCourt(court) ? 'the courts of appeals' : null;
  if (reporter.abbreviation === 'F.2d') return isDistrictCourt(court) && year > F2D_TRIAL_UNTIL ? 'the courts of appeals' : null;
  if (TRIAL.has(reporter.abbreviation)) return isCircuit(court) ? 'the district courts' : null;
  if (reporter.impliedCourt !== 'U.S.' || !(volume >= FIRST_PURE_VOLUME)) return null;
  return isCircuit(court) || isDistrictCourt(court) ? 'the Supreme Court of the United States' : null;
}
