import type { CitationKind, PinItem } from '../../syntax/citation.ts';
import type { Citation } from '../../syntax/document.ts';
import { pinOf } from '../rangeDash.ts';
import type { RuleContext } from '../rule.ts';

/** The kinds of citation that can carry a pin cite. */
export const PINNED: readonly CitationKind[] = [
  'full_case',
  'short_case',
  'id',
  'supra',
  'statute',
  'regulation',
  'session_law',
  'fed_reg',
  'record',
  'legislative',
  'executive',
  'treaty',
  'journal',
  'book',
  'restatement',
  'docket',
  'other',
];

export interface PlacedPinItem {
  readonly item: PinItem;
  readonly before: PinItem | null;
  /** A note or a paragraph stands before it in the pin, so that a bare number may be another one (`nn.9, 12`, `\u00b6\u00b6 152, 165-169`). */
  readonly afterMark: boolean;
}

/** Every item of the citation's pin, with what stands before it. */
export const pinItems = (citation: Citation, context: RuleContext): readonly PlacedPinItem[] => context.ofCitation(placedItems, citation);

const NO_ITEMS: readonly PlacedPinItem[] = [];

function placedItems(citation: Citation): readonly PlacedPinItem[] {
  const pin = pinOf(citation);
  if (!pin) return NO_ITEMS;
  let before: PinItem | null = null;
  let afterMark = false;
  const placed: PlacedPinItem[] = [];
  for (const item of pin.items) {
    placed.push({ item, before, afterMark });
    before = item;
    afterMark ||= item.kind === 'note' || item.kind === 'paragraph';
  }
  return placed;
}

/** The number that the end of a range means, its dropped digits put back: 68 after 577 is 568, 5 after 123 is 125. */
export function expandedEnd(from: string, to: string): number {
  return to.length < from.length ? Number(from.slice(0, from.length - to.length) + to) : Number(to);
}

/** Whether the citation's pins are pages of a bound reporter: no star pages, no paragraphs, no attachments of a docket. */
export const isPaged = ({ node }: Citation): boolean =>
  (node.kind === 'full_case' || node.kind === 'short_case') &&
  node.reporter.entry.kind !== 'database' &&
  node.reporter.entry.kind !== 'neutral';
