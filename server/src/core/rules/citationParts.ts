import type { PinCite } from '../syntax/citation.ts';
import type { Citation } from '../syntax/document.ts';
import type { CitationPart } from './rule.ts';

/** Each part as a bit, so that the parts of a citation are one number. */
export const PART_BITS: Readonly<Record<CitationPart, number>> = {
  /** A case name. */
  name: 1,
  /** A case name that heads its own citation, a primary's outside headings. */
  ownName: 2,
  /** The same with two parties. */
  versus: 4,
  courtDate: 8,
  /** A court in the parenthetical of court and date. */
  court: 16,
  /** A date that is more than a year: a month, a day. */
  calendarDate: 4096,
  pin: 32,
  /** A pin cite with a word before it: `at 12`, `p. 12`. */
  pinLabel: 64,
  /** A range of pages, notes or paragraphs in the pin cite. */
  pinRange: 128,
  pinNote: 256,
  pinParagraph: 512,
  signal: 1024,
  /** A parenthetical besides that of court and date. */
  parenthetical: 2048,
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
