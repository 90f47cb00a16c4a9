import type { CaseCitation } from '../../syntax/citation.ts';
import type { Citation } from '../../syntax/document.ts';
import type { ReporterEntry } from '../../tables/reporters.ts';
import { closedSpacing } from '../../tables/spacing.ts';
import { isCase, written } from '../citations.ts';
import { rewrite, safeFix } from '../edit.ts';
import { type HouseStyle, houseStyle } from '../profile.ts';
import type { Report, RuleContext } from '../rule.ts';

export type ReporterDefect = 'blanks' | 'periods' | 'ordinal' | 'letters';

export const CASES = ['full_case', 'short_case'] as const;

/** The reporter's abbreviation as the house style sets it: `F. Supp. 2d`, closed up `F.Supp.2d`, in opinions of the Supreme Court `F. 3d` and `U. S.`. */
export function inHouseStyle(abbreviation: string, style: HouseStyle): string {
  return set(Object.hasOwn(style.reporterForms, abbreviation) ? style.reporterForms[abbreviation] : abbreviation, style);
}

/** An abbreviation with the blanks and periods of the style. */
function set(abbreviation: string, style: HouseStyle): string {
  let spelled = abbreviation;
  if (style.reporterSpacing === 'closed') spelled = closedSpacing(spelled);
  else if (style.reporterSpacing === 'scotus') spelled = spelled.replace(/\.(?=[A-Za-z0-9])/g, '. ');
  return style.reporterPeriods ? spelled : spelled.replaceAll('.', '');
}

/**
 * Whether an abbreviation stands as the house style has it. Where the style closes up or opens out what the standard form does not, it
 * leaves journals, codes and registers free (`Harv. L.Rev.`, `Pub.L. No.`), and one without periods does not count them.
 */
export function agreesWithHouseStyle(seen: string, abbreviation: string, style: HouseStyle): boolean {
  const bare = (abbreviated: string): string => {
    const text = abbreviated.replaceAll('\u2019', "'");
    const unspaced = style.reporterSpacing === 'standard' && style.reporterPeriods ? text : text.replace(/\s/g, '');
    return style.reporterPeriods ? unspaced : unspaced.replaceAll('.', '');
  };
  return bare(seen) === bare(abbreviation) || bare(seen) === bare(inHouseStyle(abbreviation, style));
}

/** Whether the reporter is printed: no citation of the court's own, no number of a database. */
export const isBook = ({ kind }: ReporterEntry): boolean => kind !== 'neutral' && kind !== 'database';

/** Neutral citations and database numbers have rules of their own; a reporter's editor's name is not spaced by rule. */
const hasOwnRules = (entry: ReporterEntry): boolean => !isBook(entry) || isAgencySeries(entry);

/** Series of agencies whose own usage, with or without periods, by page or by paragraph (`11 FCC Rcd. 21,233`, `105 FERC at 61,005`), courts follow as often as a manual's. */
export const isAgencySeries = (entry: ReporterEntry): boolean => /^(?:FCC Rcd|FERC)/.test(entry.abbreviation);

/** The first defect of a case citation's reporter, in the order in which the rules are asked; null where it stands as it should. */
const reporterDefect = (citation: Citation, context: RuleContext): FoundDefect | null => context.ofCitation(findDefect, citation);

interface FoundDefect {
  readonly defect: ReporterDefect;
  readonly expected: string;
  readonly seen: string;
}

function findDefect(citation: Citation, context: RuleContext): FoundDefect | null {
  if (!isCase(citation)) return null;
  const { reporter } = citation.node as CaseCitation;
  if (hasOwnRules(reporter.entry)) return null;
  const seen = written(citation, reporter);
  const expected = inHouseStyle(reporter.entry.abbreviation, context.profile);
  if (seen === expected || seen.replaceAll('\u2019', "'") === set(reporter.entry.abbreviation, context.profile)) return null;
  // Initials of a series that courts write with and without periods: `J.T.S.`, `JTS`.
  if (context.profile.reporterPeriods && /^[A-Z]{2,}$/.test(expected) && /^(?:[A-Z]\.)+$/.test(seen)) return null;
  const differ = context.differences(seen, expected);
  // A contraction takes no period: `F. App'x.` is another spelling, not a missing mark.
  if (differ.letters || (differ.periods && expected.includes('App') && /['\u2019]x\.$/.test(seen)))
    return { defect: 'letters', expected, seen };
  const defect = differ.blanks ? 'blanks' : differ.periods ? 'periods' : differ.ordinal ? 'ordinal' : null;
  return defect && { defect, expected, seen };
}

/** The report of one reporter rule: its message, and the whole canonical form as the fix, whatever else is wrong with it. */
export function reportReporter(
  citation: Citation,
  context: RuleContext,
  of: ReporterDefect,
  message: (seen: string, expected: string) => string,
): void {
  const found = reporterDefect(citation, context);
  if (found?.defect !== of || !isCase(citation)) return;
  const { reporter } = citation.node;
  const { abbreviation } = reporter.entry;
  const standardForm =
    found.expected !== abbreviation && ['federal', 'west-print'].some((id) => found.seen === inHouseStyle(abbreviation, houseStyle(id)));
  const report: Report = {
    standardForm,
    citation,
    span: reporter,
    message: standardForm
      ? `In this house style the reporter is abbreviated ${found.expected}, not \u201c${found.seen}\u201d.`
      : message(found.seen, found.expected),
    fixes: safeFix(`Write ${found.expected}`, rewrite(citation, reporter, found.expected)),
  };
  context.report(report);
}
