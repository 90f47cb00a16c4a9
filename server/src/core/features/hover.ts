import type { Analysis } from '../analysis.ts';
import type { Authority } from '../authorities/authority.ts';
import { type Citation, textOf } from '../syntax/document.ts';
import type { Span } from '../text/span.ts';
import { authorityOf, calledBy, firstPlace, foldSpace, isFull, nearestFull, pinText, placesOf } from './authorityOf.ts';
import { type Card, cardMarkdown, cardPlaintext, caseName, emphasis, joined, link, plain, type Run, strong } from './card.ts';
import { citationAt, coreOf, primaryOf } from './citationAt.ts';
import { citedAs, readsOtherwise } from './fullCitation.ts';
import { type Known, knownOf } from './knownCase.ts';
import { linksOf } from './links.ts';
import { spokenOfAt } from './mentions.ts';
import { sourceWords } from './sourceWords.ts';
import { times } from './times.ts';
import { whyIt } from './why.ts';

/** A card in both of the forms that editors take. */
export interface Cardlike {
  readonly markdown: string;
  readonly plaintext: string;
}

/** What a card may lead to in a client that can follow it. */
export interface CardLinks {
  /** The address of a line (counted from 1) of the document; null where the client could not go there. */
  toLine(line: number): string | null;
  /** What may be done with the citation that begins at `offset`. */
  actions(offset: number): readonly Run[];
}

/** For clients that only show. */
export const NO_LINKS: CardLinks = { toLine: () => null, actions: () => [] };

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
export function hover(analysis: Analysis, offset: number, links: CardLinks = NO_LINKS): HoverCard | null {
  const at = citationAt(analysis, offset);
  if (!at) return spokenCard(analysis, offset, links);
  const citation = primaryOf(analysis, at);
  const authority = authorityOf(analysis, citation);
  const card = authority ? authorityCard(analysis, citation, authority, links) : unresolvedCard(analysis, citation);
  return card.length ? { range: coreOf(at), markdown: cardMarkdown(card), plaintext: cardPlaintext(card) } : null;
}

/** The card of the case that the text speaks of: no page of it, and all its places. */
function spokenCard(analysis: Analysis, offset: number, links: CardLinks): HoverCard | null {
  const spoken = spokenOfAt(analysis, offset);
  const full = spoken && firstPlace(analysis, spoken.authority);
  if (!spoken || !full) return null;
  const card = authorityCard(analysis, full, spoken.authority, links, 'spoken');
  return { range: spoken.place, markdown: cardMarkdown(card), plaintext: cardPlaintext(card) };
}

function unresolvedCard(analysis: Analysis, citation: Citation): Card {
  const why = whyIt(analysis, citation);
  return why.length ? [why] : [];
}

/** How the case is met with: at a citation of it, or where the text speaks of it. */
type Met = 'cited' | 'spoken';

function authorityCard(analysis: Analysis, citation: Citation, authority: Authority, links: CardLinks, met: Met = 'cited'): Card {
  const full = nearestFull(analysis, authority, citation) ?? firstPlace(analysis, authority);
  const known = full ? knownOf(analysis, full) : null;
  const cited = full && citedAs(analysis, full);
  const lines: (readonly Run[])[] = [
    heading(analysis, citation, authority, met),
    joined(particulars(full, known).map(plain), ' · '),
    cited && readsOtherwise(cited, authority) ? [plain('Cite as '), plain(cited)] : [],
    known?.summary ? [plain(known.summary)] : [],
    known?.topics.length ? [emphasis(known.topics.join(' · '))] : [],
    [...whyIt(analysis, citation), plain(`Cited ${times(placesOf(analysis, authority).length)} in this document.`)],
    otherPlaces(analysis, met === 'cited' ? citation : null, authority, links),
    known?.ownUse ? [plain(known.ownUse)] : [],
    known?.overruled ? [strong(known.overruled)] : [],
    [...(known ? [plain(known.verdict)] : []), ...linkRuns(full, known?.verdict)],
    known?.coverage ? [emphasis(known.coverage)] : [],
    joined(links.actions(coreOf(citation).start), ' · '),
  ];
  return lines.filter((line) => line.length > 0);
}

/** The authority's other places: `Elsewhere: line 1 (in full) · line 7 (at 572)`. */
function otherPlaces(analysis: Analysis, citation: Citation | null, authority: Authority, { toLine }: CardLinks): readonly Run[] {
  const others = placesOf(analysis, authority).filter((place) => place.index !== citation?.index);
  if (others.length === 0) return [];
  const shown = others.slice(0, MAX_PLACES).map((place): Run => {
    const line = analysis.lines.positionAt(coreOf(place).start).line + 1;
    const pin = pinText(place);
    const how = pin ? (/^[§¶]/.test(pin) ? pin : `at ${pin}`) : isFull(place.node) && place.node.kind === 'full_case' ? 'in full' : '';
    const href = toLine(line);
    const text = how ? `line ${line} (${how})` : `line ${line}`;
    return href === null ? plain(text) : link(text, href);
  });
  const more = others.length > MAX_PLACES ? [plain(` and ${others.length - MAX_PLACES} more`)] : [];
  return [plain(citation ? 'Elsewhere: ' : 'Where: '), ...joined(shown, ' · '), ...more];
}

const MAX_PLACES = 8;

/** `***Board of Regents v. Roth***, 408 U.S. 564, at **576**`. */
function heading(analysis: Analysis, citation: Citation, authority: Authority, met: Met): readonly Run[] {
  const runs: Run[] = [];
  const words = isFull(citation.node) ? sourceWords(analysis, citation, authority.citation, 'subsection') : null;
  const name = calledBy(analysis, authority, citation);
  if (name && !words && name !== authority.citation) runs.push(caseName(name), plain(', '));
  runs.push(runs.length ? plain(authority.citation) : strong(words ?? authority.citation));
  const pin = met === 'cited' ? pinText(citation) : null;
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
