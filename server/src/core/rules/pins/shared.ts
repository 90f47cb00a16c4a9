import type { CitationKind, PinCite, PinItem } from '../../syntax/citation.ts';
import type { Citation } from '../../syntax/document.ts';
import { pinOf } from '../rangeDash.ts';

/** The kinds of citation that can carry a pin cite. */
export const PINNED: readonly CitationKind[] = [
  'full_case', 'short_case', 'id', 'supra', 'statute', 'regulation', 'session_law', 'fed_reg', 'record',
  'legislative', 'executive', 'treaty', 'journal', 'book', 'restatement', 'docket', 'other',
];

/** Every item of the citation's pin, with the item before it. */
export function* pinItems(citation: Citation): Generator<{ readonly item: PinItem; readonly before: PinItem | null; readonly pin: PinCite }> {
  const pin = pinOf(citation);
  let before: PinItem | null = null;
  for (const item of pin?.items ?? []) {
    if (pin) yield { item, before, pin };
    before = item;
  }
}
