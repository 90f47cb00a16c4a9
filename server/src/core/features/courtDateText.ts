import type { CourtDate } from '../syntax/citation.ts';
import { type Citation, textOf } from '../syntax/document.ts';
import { foldSpace } from './authorityOf.ts';

/** A citation's court and date as they follow it, with the blank before them; the older form without brackets gets its own. */
export function courtDateText(citation: Citation, date: CourtDate | null): string {
  if (!date) return '';
  const written = foldSpace(textOf(citation, date));
  return date.bracket === null ? ` (${written})` : ` ${written}`;
}
