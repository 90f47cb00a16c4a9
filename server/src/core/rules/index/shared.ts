import type { CaseIndex, IndexedCase } from '../../cases/caseIndex.ts';
import { comparisonWith } from '../../cases/names.ts';
import { type CaseVerdict, type CitedCase, fitsName, verdict } from '../../cases/verdict.ts';
import type { CaseCitation, PagePart } from '../../syntax/citation.ts';
import type { Citation } from '../../syntax/document.ts';
import { type Span, span } from '../../text/span.ts';
import { type CitationOf, isFullCase } from '../citations.ts';
import { readCourt } from '../courts/shared.ts';
import { offeredFix, rewrite } from '../edit.ts';
import type { Fix, RuleContext } from '../rule.ts';

/** A case cited by volume and first page, and what the index says of it. */
export interface Indexed {
  readonly citation: CitationOf<CaseCitation>;
  readonly page: PagePart;
  readonly reporter: string;
  readonly volume: number;
  /** The name as written, where it is one of two parties or begins with a procedural phrase; a lone word is a way of speaking. */
  readonly name: string | null;
  readonly said: CaseVerdict;
  /** Whether the page lies inside the case that is named. */
  readonly isInside: boolean;
}

/** What the index says of a place with a name. */
type Answer = Pick<Indexed, 'said' | 'isInside'>;

/** What the index says of a full citation, worked out once for its block; null where it is no page of a bound book. */
export const indexed = (citation: Citation, context: RuleContext): Indexed | null => context.ofCitation(lookedUp, citation);

function lookedUp(citation: Citation, context: RuleContext): Indexed | null {
  const place = placeOf(citation);
  if (!place) return null;
  const known = context.perBlock(indexed, citation.block, () => new Map<number, Answer>());
  const number = citation.index - citation.first;
  let answer = known.get(number);
  if (!answer) known.set(number, (answer = answerFor(place, context.caseIndex)));
  const { page, reporter, volume, name } = place;
  return { citation: place.citation, page, reporter, volume, name, said: answer.said, isInside: answer.isInside };
}

function answerFor({ citation, name }: Place, index: CaseIndex): Answer {
  const said = ask(citation, name, index);
  const [around] = said.verdict === 'not-first-page' ? said.cases : [];
  return { said, isInside: around !== undefined && name !== null && fitsName(name, around) };
}

/** The one case that the index has at the place, by the name and of the year that a full citation gives; null where it does not know it for certain. */
export function certainCase(citation: Citation, index: CaseIndex): IndexedCase | null {
  const place = placeOf(citation);
  if (!place?.name) return null;
  const { verdict: said, cases } = ask(place.citation, place.name, index);
  return said === 'confirmed' && cases.length === 1 ? (cases[0] as IndexedCase) : null;
}

type Place = Omit<Indexed, keyof Answer>;

function placeOf(citation: Citation): Place | null {
  if (!isFullCase(citation) || citation.node.role !== 'primary' || citation.node.supra) return null;
  const { reporter, volume, page } = citation.node;
  const { kind, abbreviation } = reporter.entry;
  if (kind === 'neutral' || kind === 'database' || !page || !Number.isInteger(volume.value) || !Number.isInteger(page.value)) return null;
  const written = citation.node.name?.versus || citation.node.name?.procedural ? citation.node.name.text : null;
  // `SeeRoe v. Wade`: a signal grown together with the name in a paste.
  const name = written?.replace(/^(?:See|Cf\.|But|Accord)(?=\p{Lu})/u, '') ?? null;
  return { citation, page, reporter: abbreviation, volume: volume.value, name };
}

/** A case as a full citation has it, where it cites a page of a bound book: what is held against an index; null for any other citation. */
export function citedCase(citation: Citation): CitedCase | null {
  const place = placeOf(citation);
  return place && asCited(place);
}

const ask = (citation: CitationOf<CaseCitation>, name: string | null, index: CaseIndex): CaseVerdict =>
  verdict(index, asCited({ citation, name }));

function asCited({ citation, name }: Pick<Place, 'citation' | 'name'>): CitedCase {
  const { reporter, volume, page, courtDate } = citation.node;
  const court = readCourt(citation)?.entry?.abbreviation ?? null;
  const year = courtDate?.year?.value ?? null;
  return {
    reporter: reporter.entry.abbreviation,
    volume: volume.value,
    page: page?.value ?? 0,
    name,
    year,
    court,
  };
}

/** The places that a slip of the pen may have come from: one digit another, two neighbours swapped, one left out, the volume one off. */
function placesNear(volume: number, page: number): readonly (readonly [volume: number, page: number])[] {
  const near: (readonly [number, number])[] = [];
  for (const other of slipsOf(page)) near.push([volume, other]);
  for (const other of slipsOf(volume)) near.push([other, page]);
  for (const other of [volume - 1, volume + 1]) if (!near.some(([v, p]) => v === other && p === page)) near.push([other, page]);
  return near.filter(([v, p]) => v > 0 && p > 0);
}

function slipsOf(number: number): readonly number[] {
  const digits = String(number);
  const slips = new Set<number>();
  for (let i = 0; i < digits.length; i++) {
    for (let digit = 0; digit < 10; digit++) slips.add(Number(digits.slice(0, i) + digit + digits.slice(i + 1)));
    if (i + 1 < digits.length) slips.add(Number(digits.slice(0, i) + digits[i + 1] + digits[i] + digits.slice(i + 2)));
  }
  slips.delete(number);
  return [...slips];
}

/** The one case of that name and year a slip away from the place cited; null where there is none or more than one. A case is often cited at one place again. */
export function caseMeant(found: Indexed, context: RuleContext): IndexedCase | null {
  const known = context.once(caseMeant, () => new Map<string, IndexedCase | null>());
  const key = `${found.volume} ${found.reporter} ${found.page.value} ${found.citation.node.courtDate?.year?.value} ${found.name}`;
  let meant = known.get(key);
  if (meant === undefined) known.set(key, (meant = searchNear(found, context.caseIndex)));
  return meant;
}

function searchNear({ citation, reporter, volume, page, name }: Indexed, index: CaseIndex): IndexedCase | null {
  const year = citation.node.courtDate?.year?.value;
  if (!name) return null;
  const compare = comparisonWith(name);
  const near = placesNear(volume, page.value).map(([v, p]) => ({ reporter, volume: v, page: p }));
  index.prepare?.(near);
  const found: IndexedCase[] = [];
  for (const place of near) {
    for (const one of index.find(place.reporter, place.volume, place.page)) {
      const dated = year === undefined || (year >= one.yearFrom - 1 && year <= one.yearTo + 1);
      if (one.name !== '' && dated && compare(one.name) === 'same') found.push(one);
    }
  }
  return found.length === 1 ? found[0] : null;
}

/** The offer to put the place of another case in: `Write 410 U.S. 113 (Roe v. Wade)`. */
export function placeFix({ citation, page, reporter }: Indexed, meant: IndexedCase): Fix | null {
  const match = /^(\d+) (.+) (\d+)$/.exec(meant.citation);
  if (!match || match[2] !== reporter) return null;
  return offeredFix(`Write ${meant.citation} (${meant.name})`, [
    ...rewrite(citation, citation.node.volume, match[1]),
    ...rewrite(citation, page, match[3]),
  ]);
}

/** Volume through first page. */
export const locator = ({ citation, page }: Indexed): Span => span(citation.node.volume.start, page.end);

/** `Roe v. Wade, 410 U.S. 113 (1973)`; without a name the citation alone. */
export const described = (one: IndexedCase): string =>
  `${one.name ? `${one.name}, ` : ''}${one.citation} (${one.yearFrom === one.yearTo ? one.yearTo : `${one.yearFrom}\u2013${one.yearTo}`})`;

/** Whose word it is, where it is no index's on this machine: `, says CourtListener (looked up 2026-11-21)`. */
export const sourced = ({ said }: Indexed): string => (said.source ? `, says ${said.source}` : '');
