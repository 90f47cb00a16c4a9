import type { Analysis } from '../analysis.ts';
import type { Authority } from '../authorities/authority.ts';
import { type Citation, textOf } from '../syntax/document.ts';
import type { Span } from '../text/span.ts';
import { authorityOf, firstPlace, foldSpace, nearestFull, pinText, placesOf } from './authorityOf.ts';
import { type Card, cardMarkdown, cardPlaintext, caseName, emphasis, joined, link, plain, type Run, strong } from './card.ts';
import { citationAt, coreOf, primaryOf } from './citationAt.ts';
import { type Known, knownOf } from './knownCase.ts';
import { linksOf } from './links.ts';
import { times } from './times.ts';
import { whyIt } from './why.ts';

/** A card in both of the forms that editors take. */
export interface Cardlike {
  readonly markdown: string;
  readonly plaintext: string;
}

/** What to show beside the citation under the caret. */
export interface HoverCard extends Cardlike {
  /** The core of the citation, in file offsets. */
  readonly range: Span;
}

/**
 * What the citation at `offset` (of the file) is: the authority as it is cited in full, the pin here, court, year and parallels, what
 * an id. or a short form refers to and why, how often it is cited, what the case index knows of it, and where to read it. Null
 * where there is no citation, or nothing to say of it.
 */
export function hover(analysis: Analysis, offset: number): HoverCard | null {
  const at = citationAt(analysis, offset);
  if (!at) return null;
  const citation = primaryOf(analysis, at);
  const authority = authorityOf(analysis, citation);
  const card = authority ? authorityCard(analysis, citation, authority) : unresolvedCard(analysis, citation);
  return card.length ? { range: coreOf(at), markdown: cardMarkdown(card), plaintext: cardPlaintext(card) } : null;
}

function unresolvedCard(analysis: Analysis, citation: Citation): Card {
  const why = whyIt(analysis, citation);
  return why.length ? [why] : [];
}

function authorityCard(analysis: Analysis, citation: Citation, authority: Authority): Card {
  const full = nearestFull(analysis, authority, citation) ?? firstPlace(analysis, authority);
  const known = full ? knownOf(analysis, full) : null;
  const lines: (readonly Run[])[] = [
    heading(citation, authority),
    joined(particulars(full, known).map(plain), ' · '),
    known?.summary ? [plain(known.summary)] : [],
    known?.topics.length ? [emphasis(known.topics.join(' · '))] : [],
    [...whyIt(analysis, citation), plain(`Cited ${times(placesOf(analysis, authority).length)} in this document.`)],
    known?.ownUse ? [plain(known.ownUse)] : [],
    known?.overruled ? [strong(known.overruled)] : [],
    [...(known ? [plain(known.verdict)] : []), ...linkRuns(full, known?.verdict)],
    known?.coverage ? [emphasis(known.coverage)] : [],
  ];
  return lines.filter((line) => line.length > 0);
}

/** `***Board of Regents v. Roth***, 408 U.S. 564, at **576**`. */
function heading(citation: Citation, authority: Authority): readonly Run[] {
  const runs: Run[] = [];
  if (authority.name && authority.name !== authority.citation) runs.push(caseName(authority.name), plain(', '));
  runs.push(runs.length ? plain(authority.citation) : strong(authority.citation));
  const pin = pinText(citation);
  if (!pin) return runs;
  const marked = /^[§¶]/.test(pin);
  return [...runs, plain(marked ? ', ' : ', at '), strong(pin)];
}

/** Court, year, parallels: what identifies a case besides its name. */
function particulars(full: Citation | null, known: Known | null): readonly string[] {
  if (full?.node.kind !== 'full_case') return [];
  const { node } = full;
  const court = node.courtDate?.court
    ? foldSpace(textOf(full, node.courtDate.court))
    : (node.reporter.entry.impliedCourt ?? known?.court ?? '');
  const year = node.courtDate?.year ? textOf(full, node.courtDate.year) : (known?.year ?? '');
  return [court === 'U.S.' ? 'Supreme Court of the United States' : court, year, ...(known?.parallels ?? [])].filter((part) => part !== '');
}

function linkRuns(full: Citation | null, verdict: string | undefined): readonly Run[] {
  const links = full ? linksOf(full) : [];
  if (!links.length) return [];
  return [
    ...(verdict ? [plain(' ')] : []),
    ...joined(
      links.map(({ site, url }) => link(site, url)),
      ' · ',
    ),
  ];
}
