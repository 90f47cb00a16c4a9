import type { PinCite } from '../syntax/citation.ts';
import type { Citation } from '../syntax/document.ts';

/** The pin cite of a citation of any kind. */
export const pinOf = ({ node }: Citation): PinCite | null => ('pin' in node ? node.pin : null);

/** The dash that most page ranges of the document have, hyphen or en dash; the hyphen where there are as many of both or none. */
export function rangeDashOf(citations: readonly Citation[]): '-' | '\u2013' {
  let balance = 0;
  for (const citation of citations) {
    for (const item of pinOf(citation)?.items ?? []) {
      if (!item.dash) continue;
      const dash = citation.block.text.slice(item.dash.start, item.dash.end).trim();
      if (dash === '-') balance--;
      else if (dash === '\u2013') balance++;
    }
  }
  return balance > 0 ? '\u2013' : '-';
}
