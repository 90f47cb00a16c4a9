import type { PinCite } from '../syntax/citation.ts';
import type { Citation } from '../syntax/document.ts';
import type { CitationPart } from './rule.ts';

/** Each part as a bit, so that the parts of a citation are one number. */
export const PART_BITS: Readonly<Record<CitationPart, number>> = {
  /** A case name. */
  name: 1 << 0,
  /** A case name that heads its own citation, a primary's outside headings. */
  ownName: 1 << 1,
  /** The same with two parties. */
  versus: 1 << 2,
  courtDate: 1 << 3,
  /** A court in the parenthetical of court and date. */
  court: 1 << 4,
  /** A date that is more than a year: a month, a day. */
  calendarDate: 1 << 5,
  pin: 1 << 6,
  /** A pin cite with a word before it: `at 12`, `p. 12`. */
  pinLabel: 1 << 7,
  /** A range of pages, notes or paragraphs in the pin cite. */
  pinRange: 1 << 8,
  pinNote: 1 << 9,
  pinParagraph: 1 << 10,
  signal: 1 << 11,
  /** A parenthetical besides that of court and date. */
  parenthetical: 1 << 12,
};

/** The parts that a citation has. */
export function partsOf({ node, block }: Citation): number {
  let parts = node.signal ? PART_BITS.signal : 0;
  if ('name' in node && node.name) {
    parts |= PART_BITS.name;
    if ('role' in node && node.role === 'primary' && block.kind !== 'heading') {
      parts |= PART_BITS.ownName;
      if (node.name.versus) parts |= PART_BITS.versus;
    }
  }
  if ('courtDate' in node && node.courtDate) {
    parts |= PART_BITS.courtDate;
    if (node.courtDate.court) parts |= PART_BITS.court;
  }
  const date = 'courtDate' in node ? node.courtDate : 'date' in node ? node.date : null;
  if (date?.date && date.year && date.date.start < date.year.start) parts |= PART_BITS.calendarDate;
  if ('pin' in node && node.pin) parts |= partsOfPin(node.pin);
  for (const { kind } of node.parentheticals) if (kind !== 'court_date') parts |= PART_BITS.parenthetical;
  return parts;
}

function partsOfPin({ label, items }: PinCite): number {
  let parts = label ? PART_BITS.pin | PART_BITS.pinLabel : PART_BITS.pin;
  for (const { kind, toSpan, dash } of items) {
    if (toSpan || dash) parts |= PART_BITS.pinRange;
    if (kind === 'note') parts |= PART_BITS.pinNote;
    else if (kind === 'paragraph') parts |= PART_BITS.pinParagraph;
  }
  return parts;
}
