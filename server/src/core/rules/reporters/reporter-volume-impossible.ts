import { isCase } from '../citations.ts';
import { defineRule } from '../rule.ts';
import { CASES } from './shared.ts';

/** About the newest volumes of series still growing, as of 2026: what lies far beyond them is a slip. */
const NEWEST: ReadonlyMap<string, number> = new Map([
  ['U.S.', 606],
  ['S. Ct.', 146],
  ['L. Ed. 2d', 224],
  ['F.4th', 170],
  ['F. Supp. 3d', 820],
  ['F.R.D.', 350],
  ['B.R.', 680],
  ['Fed. Cl.', 180],
  ['A.3d', 350],
  ['N.E.3d', 270],
  ['N.W.3d', 30],
  ['P.3d', 580],
  ['S.E.2d', 930],
  ['S.W.3d', 720],
  ['So. 3d', 420],
]);
const AS_OF = 2026;
/** A tenth on top, and a tenth for every year since. */
const room = (newest: number, year: number): number => newest * (1.1 + 0.1 * Math.max(0, year - AS_OF));

export const reporterVolumeImpossible = defineRule({
  meta: {
    id: 'reporter-volume-impossible',
    group: 'reporters',
    severity: 'error',
    default: 'on',
    fix: 'none',
    summary: 'The reporter has no volume of that number.',
    why: 'A closed series ends with a known volume, and a living one has not come that far: a digit of the citation is wrong.',
    wrongWhen: 'The series has grown much faster than before.',
    indigo: ['T1'],
    uniform: ['T1'],
    form: false,
  },
  examples: [
    { bad: 'Smith v. Jones, 1012 F.2d 44, 48 (5th Cir. 1992).', good: null, note: 'F.2d ends with volume 999' },
    { bad: 'Smith v. Jones, 310 F. 5, 8 (5th Cir. 1924).', good: null },
    { bad: 'Smith v. Jones, 4616 U.S. 238, 249 (1983).', good: null },
  ],
  kinds: CASES,
  checkCitation(citation, context) {
    if (!isCase(citation)) return;
    const { volume, reporter } = citation.node;
    const { kind, lastVolume, abbreviation } = reporter.entry;
    if (kind !== 'federal' && kind !== 'regional' && kind !== 'state' && kind !== 'specialty') return;
    const newest = NEWEST.get(abbreviation);
    const last = lastVolume ?? (newest === undefined ? null : room(newest, context.year));
    if (last === null || !(volume.value > last)) return;
    context.report({
      citation,
      span: volume,
      message:
        lastVolume === null
          ? `${abbreviation} has not reached volume ${volume.value}: check the volume and the reporter.`
          : `${abbreviation} ends with volume ${lastVolume}, so there is no volume ${volume.value}: check the volume and the series.`,
    });
  },
});
