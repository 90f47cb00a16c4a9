import type { CaseCitation, CourtDate } from '../../syntax/citation.ts';
import type { Citation } from '../../syntax/document.ts';
import type { Span } from '../../text/span.ts';
import { isCase } from '../citations.ts';

export const DATED = ['full_case', 'short_case'] as const;

/** The court and the parenthetical that names it; null where none is named. */
export function courtOf(citation: Citation): { readonly node: CaseCitation; readonly date: CourtDate; readonly court: Span } | null {
  if (!isCase(citation) || !citation.node.courtDate?.court) return null;
  return { node: citation.node, date: citation.node.courtDate, court: citation.node.courtDate.court };
}

/** `1st`, `2d`, `3d`, `4th`, `11th`, `22d`: an ordinal as citations write it. */
export function ordinal(n: number): string {
  const teens = n % 100 >= 11 && n % 100 <= 13;
  const ending = teens ? 'th' : n % 10 === 1 ? 'st' : n % 10 === 2 || n % 10 === 3 ? 'd' : 'th';
  return `${n}${ending}`;
}
