import type { Analysis } from '../analysis.ts';
import type { Authority } from '../authorities/authority.ts';
import { type Citation, textOf } from '../syntax/document.ts';
import { leadToPage, leadToVolume } from '../rules/houseForms.ts';
import { houseStyle } from '../rules/profile.ts';
import { inHouseStyle } from '../rules/reporters/shared.ts';
import type { Span } from '../text/span.ts';
import { callName } from './authorityOf.ts';
import { wholeOf } from './citationAt.ts';

/** A thing that may be written at the caret. */
export interface Completion {
  /** What the list shows and what is inserted: `Roth, 408 U.S. at `. */
  readonly text: string;
  /** What the list is filtered by: the short name. */
  readonly filter: string;
  readonly detail: string;
  /** The stretch of the file that it replaces: the word begun before the caret. */
  readonly range: Span;
}

const MAX_ITEMS = 100;
const MAX_WORD = 60;

/**
 * Short forms of the cases cited in full above the caret, the most recently cited first, whose name begins with the word before the
 * caret (all of them where no word is begun). A short form must follow its full citation, so a case cited only further down is not
 * offered.
 */
export function completion(analysis: Analysis, offset: number): readonly Completion[] {
  const range = { start: wordStart(analysis.text, offset), end: offset };
  const begun = analysis.text.slice(range.start, range.end).toLowerCase();
  const style = houseStyle(analysis.config.profile);
  const items: { readonly item: Completion; readonly recent: number }[] = [];
  for (const authority of analysis.resolution.authorities) {
    const full = authority.firstFull === null ? undefined : analysis.citations[authority.firstFull];
    if (full?.node.kind !== 'full_case' || wholeOf(full).end > range.start) continue;
    const name = [callName(analysis, authority), ...authority.shortNames].find((n) => n.toLowerCase().startsWith(begun));
    if (name === undefined) continue;
    const { volume, reporter } = full.node;
    const text = `${name}${leadToVolume(style)}${textOf(full, volume)} ${inHouseStyle(reporter.entry.abbreviation, style)}${leadToPage('', style)}`;
    const detail = `short form of ${authority.name || authority.citation}`;
    items.push({ item: { text, filter: name, detail, range }, recent: lastBefore(analysis, authority, range.start, full) });
  }
  items.sort((a, b) => b.recent - a.recent);
  return items.slice(0, MAX_ITEMS).map((i) => i.item);
}

/** The number of the authority's last citation before `offset`. */
function lastBefore(analysis: Analysis, authority: Authority, offset: number, full: Citation): number {
  let last = full.index;
  for (const index of authority.citations) {
    const citation = analysis.citations[index];
    if (!citation || wholeOf(citation).end > offset) break;
    last = index;
  }
  return last;
}

/** Where the word that ends at `offset` begins; `offset` itself where none does. */
function wordStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && offset - start < MAX_WORD && isNameChar(text.charCodeAt(start - 1))) start--;
  return start;
}

const isNameChar = (c: number): boolean =>
  (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c >= 0xc0 && c < 0x250) || c === 39 || c === 0x2019;
