import { span } from '../../text/span.ts';
import { isFullCase } from '../citations.ts';
import { insertAt, safeFix } from '../edit.ts';
import { chainOf } from '../parallels.ts';
import { defineRule } from '../rule.ts';

/** The reporters by whose names the first ninety volumes were known, with the volume of the U.S. Reports at which each begins. */
const NAMED: readonly (readonly [name: string, first: number, last: number])[] = [
  ['Dall.', 1, 4],
  ['Cranch', 5, 13],
  ['Wheat.', 14, 25],
  ['Pet.', 26, 41],
  ['How.', 42, 65],
  ['Black', 66, 67],
  ['Wall.', 68, 90],
];
/** Volume 90 goes to 1874. */
const LAST_YEAR = 1876;

export const earlyUsNominative = defineRule({
  meta: {
    id: 'early-us-nominative',
    group: 'reporters',
    severity: 'info',
    default: 'on',
    fix: 'safe',
    summary: "An early volume of the U.S. Reports is cited without its reporter's name.",
    why: 'The first ninety volumes were published under the names of Dallas, Cranch, Wheaton and others, and older books and cases cite them so.',
    wrongWhen: "The court's own usage leaves the named reporters out.",
    indigo: ['T1.1'],
    uniform: ['10.3.2', 'T1.1'],
    form: true,
    many: "early volumes of the U.S. Reports are cited without their reporter's name",
  },
  examples: [
    { bad: 'Marbury v. Madison, 5 U.S. 137, 177 (1803).', good: 'Marbury v. Madison, 5 U.S. (1 Cranch) 137, 177 (1803).' },
    { bad: 'Gibbons v. Ogden, 22 U.S. 1, 221 (1824).', good: 'Gibbons v. Ogden, 22 U.S. (9 Wheat.) 1, 221 (1824).' },
  ],
  kinds: ['full_case'],
  checkCitation(citation, context) {
    if (!isFullCase(citation)) return;
    const { reporter, volume, page, nominative, courtDate } = citation.node;
    if (reporter.entry.abbreviation !== 'U.S.' || nominative || !page?.text || !(volume.value <= 90)) return;
    const year = courtDate?.year?.value;
    if (year === undefined || year > LAST_YEAR || citation.node.role !== 'primary') return;
    const named = NAMED.find(([, first, last]) => volume.value >= first && volume.value <= last);
    if (!named || chainOf(citation, context).some(({ node }) => node.reporter.entry.kind === 'nominative')) return;
    const insertion = `(${volume.value - named[1] + 1} ${named[0]})`;
    context.report({
      citation,
      span: span(volume.start, page.end),
      message: `Volumes 1 to 90 of the U.S. Reports are cited with their reporter's name: put in ${insertion}.`,
      fixes: safeFix(`Put in ${insertion}`, [insertAt(citation, page.start, `${insertion} `)]),
    });
  },
});
