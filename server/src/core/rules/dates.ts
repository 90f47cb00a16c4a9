import type { CourtDate, NumberPart } from '../syntax/citation.ts';
import type { Citation } from '../syntax/document.ts';
import { findMonth, type MonthEntry } from '../tables/months.ts';
import { type Span, span } from '../text/span.ts';

/** The parts of a citation's date with a month: `Oct. 11, 2023`, `11 October 2023`, `Aug. 2013`. */
export interface ReadDate {
  readonly date: Span;
  readonly month: Span;
  readonly entry: MonthEntry;
  /** NaN where only month and year are given. */
  readonly day: number;
  readonly year: NumberPart;
}

const MONTH_FIRST = /^([A-Z][a-z]{2,8}\.?)(?:\s+(\d{1,2})(?:st|nd|rd|th|d)?)?(\s*,)?\s+$/;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|d)?\s+([A-Z][a-z]{2,8}\.?),?\s+$/;

/** The date in a citation's parenthetical, as far as it has a month; null where it has none or is written in no known way. */
export function dateOf(citation: Citation): ReadDate | null {
  const { node } = citation;
  const own: CourtDate | null = 'courtDate' in node ? node.courtDate : 'date' in node ? node.date : null;
  if (!own?.date || !own.year || ('role' in node && node.role !== 'primary')) return null;
  const head = citation.block.text.slice(own.date.start, own.year.start);
  const first = MONTH_FIRST.exec(head);
  const word = first?.[1] ?? DAY_FIRST.exec(head)?.[2];
  const entry = word === undefined ? null : findMonth(word);
  if (word === undefined || !entry) return null;
  const at = own.date.start + head.indexOf(word);
  const day = first ? Number(first[2]) : Number(DAY_FIRST.exec(head)?.[1]);
  return { date: own.date, month: span(at, at + word.length), entry, day, year: own.year };
}

/** `Oct. 11, 2023`. */
export const dateWritten = ({ entry, day, year }: ReadDate): string =>
  Number.isNaN(day) ? `${entry.abbreviation} ${year.value}` : `${entry.abbreviation} ${day}, ${year.value}`;
