import type { CaseCitation, CourtDate } from '../../syntax/citation.ts';
import { type Citation, textOf } from '../../syntax/document.ts';
import type { CourtEntry } from '../../tables/courtEntry.ts';
import { findCourt } from '../../tables/courts.ts';
import { type Span, span } from '../../text/span.ts';
import { isCase } from '../citations.ts';
import type { RuleContext } from '../rule.ts';

export const DATED = ['full_case', 'short_case'] as const;

/** The court and the parenthetical that names it; null where none is named, or in the older form without brackets (`Wyer, 2 Cir., 1952, 197 F.2d 100`). */
export function courtOf(citation: Citation): { readonly node: CaseCitation; readonly date: CourtDate; readonly court: Span } | null {
  if (!isCase(citation) || !citation.node.courtDate?.court || citation.node.courtDate.bracket === null) return null;
  return { node: citation.node, date: citation.node.courtDate, court: citation.node.courtDate.court };
}

/** `1st`, `2d`, `3d`, `4th`, `11th`, `22d`: an ordinal as citations write it. */
export function ordinal(n: number): string {
  const teens = n % 100 >= 11 && n % 100 <= 13;
  const ending = teens ? 'th' : n % 10 === 1 ? 'st' : n % 10 === 2 || n % 10 === 3 ? 'd' : 'th';
  return `${n}${ending}`;
}

/** A full citation's own parenthetical of court and date; a parallel shares its primary's, and no rule looks at it twice. */
export function ownDate(citation: Citation): { readonly node: CaseCitation; readonly date: CourtDate } | null {
  const { node } = citation;
  if (node.kind !== 'full_case' || node.role !== 'primary' || !node.courtDate || node.courtDate.bracket === null) return null;
  return { node, date: node.courtDate };
}

/** The court in a full citation's own parenthetical, without a comma behind it, and the court it names; null where none is named. */
export const namedCourt = (citation: Citation, context: RuleContext): NamedCourt | null => context.ofCitation(readCourt, citation);

export interface NamedCourt {
  readonly node: CaseCitation;
  readonly date: CourtDate;
  readonly court: Span;
  readonly entry: CourtEntry | null;
}

/** What `namedCourt` gives, where no rule asks. */
export function readCourt(citation: Citation): NamedCourt | null {
  const own = ownDate(citation);
  if (!own?.date.court) return null;
  const court = withoutComma(citation, own.date.court);
  return { node: own.node, date: own.date, court, entry: findCourt(textOf(citation, court))?.entry ?? null };
}

/** The court without the comma that some writers put before the date. */
export function withoutComma(citation: Citation, court: Span): Span {
  const { text } = citation.block;
  let { end } = court;
  while (end > court.start && /[\s,;]/.test(text[end - 1])) end--;
  return span(court.start, end);
}

export const isCircuit = (entry: CourtEntry): boolean =>
  entry.system === 'federal' && entry.level === 'appellate' && entry.abbreviation.endsWith('Cir.');
export const isDistrictCourt = (entry: CourtEntry): boolean =>
  entry.system === 'federal' && entry.level === 'trial' && entry.state !== null;
