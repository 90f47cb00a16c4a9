import type { Analysis } from '../analysis.ts';
import type { Authority } from '../authorities/authority.ts';
import type { CaseCitation, SourceCitation } from '../syntax/citation.ts';
import { type Citation, textOf } from '../syntax/document.ts';
import type { Span } from '../text/span.ts';
import { calledBy, caseHistory, firstPlace, foldSpace, isFull, isNameless, placesOf } from './authorityOf.ts';
import { CATEGORIES, type Category, categoryOf } from './categories.ts';
import { coreOf, isParallel } from './citationAt.ts';
import { courtDateText } from './courtDateText.ts';
import { sourceWords } from './sourceWords.ts';
import { inTableOrder } from './tableOrder.ts';

/** One authority as a table of authorities lists it. */
export interface TableEntry {
  readonly authority: Authority;
  /** The case name, set in italics by most courts; empty for what has none. */
  readonly name: string;
  /** Everything behind the name: `408 U.S. 564, 92 S. Ct. 2701 (1972)`. */
  readonly citation: string;
  /** Where it is cited, in file offsets and document order. */
  readonly places: readonly Span[];
}

export interface TableSection {
  readonly category: Category;
  readonly entries: readonly TableEntry[];
}

/** What a table of authorities leaves out: the record is not an authority. */
const LEFT_OUT: readonly Category[] = ['Record and court documents'];

/** The document's authorities by category, in the categories' usual order, each sorted by name (numbers in it by value). */
export function tableOfAuthorities(analysis: Analysis): readonly TableSection[] {
  const sections = new Map<Category, TableEntry[]>();
  for (const authority of analysis.resolution.authorities) {
    const category = categoryOf(authority.kind);
    if (LEFT_OUT.includes(category) || isOnlyHistory(analysis, authority)) continue;
    const entry = tableEntry(analysis, authority);
    if (!entry) continue;
    const list = sections.get(category);
    if (list) list.push(entry);
    else sections.set(category, [entry]);
  }
  return CATEGORIES.flatMap((category) => {
    const entries = sections.get(category);
    return entries ? [{ category, entries: entries.sort(inTableOrder) }] : [];
  });
}

/** An authority as a table of authorities lists it; null where it is cited nowhere. */
function tableEntry(analysis: Analysis, authority: Authority): TableEntry | null {
  const words = tableWords(analysis, authority);
  return words && { authority, ...words, places: placesOf(analysis, authority).map(coreOf) };
}

/** What an entry says: the authority's name, empty where it has none or goes by its citation, and all behind it; null where it is nowhere cited. */
export function tableWords(analysis: Analysis, authority: Authority): Pick<TableEntry, 'name' | 'citation'> | null {
  const place = firstPlace(analysis, authority);
  if (!place) return null;
  const full = isFull(place.node) ? place : null;
  const canonical = authority.citation || authority.name;
  if (full?.node.kind === 'docket') return { name: authority.name, citation: docketWords(full, full.node) };
  if (full?.node.kind !== 'full_case')
    return { name: '', citation: (full && sourceWords(analysis, full, canonical, 'section')) ?? canonical };
  const citation = placeWords(analysis, full, full.node, authority.citation);
  const name = calledBy(analysis, authority, full);
  // A case that is cited by its place alone goes by it.
  return {
    name: citation.startsWith(name) ? '' : name,
    citation: numberWords(full, full.node) + citation + historyWords(analysis, full, full.node),
  };
}

/** The docket number of a case that no reporter has, by which a reader without the database finds it: `No. 17-cv-400, `. */
const numberWords = (full: Citation, { docket, reporter }: CaseCitation): string =>
  docket && reporter.entry.kind === 'database' ? `${foldSpace(textOf(full, docket))}, ` : '';

/** An unreported decision behind its name: `No. 12-1226, slip op. (U.S. Mar. 25, 2015)`. */
function docketWords(full: Citation, { start, end, pin, date }: SourceCitation): string {
  const number = foldSpace(textOf(full, { start, end: pin?.start ?? end }));
  return number.replace(/,?\s+(?:at|pp?\.)$|,$/, '') + courtDateText(full, date);
}

/** All that stands behind a case's name: its place, the parallels (but for one that it goes by), court and date. */
function placeWords(analysis: Analysis, full: Citation, { courtDate }: CaseCitation, place: string): string {
  const parallels = parallelsOf(analysis, full).filter((parallel) => parallel !== place);
  return [place, ...parallels].join(', ') + courtDateText(full, courtDate);
}

/** What became of the case, as its first full citation says: `, aff'd, 121 F.3d 714 (9th Cir. 1997)`. */
function historyWords(analysis: Analysis, full: Citation, { history }: CaseCitation): string {
  return history
    .map(({ phrase, citation }) => {
      const later = analysis.citations[full.first + citation];
      if (later?.node.kind !== 'full_case' || !later.node.page) return '';
      const { volume, reporter, page, name } = later.node;
      const place = `${textOf(later, volume)} ${reporter.entry.abbreviation} ${page.text ?? '___'}`;
      const lead = `, ${foldSpace(textOf(full, phrase))}${name ? ` ${name.text}` : ''}, `;
      return lead + placeWords(analysis, later, later.node, place);
    })
    .join('');
}

/** Whether the authority is cited only as what became of another case, without a name of its own: the table has it behind that case. */
function isOnlyHistory(analysis: Analysis, authority: Authority): boolean {
  const place = firstPlace(analysis, authority);
  return (
    isNameless(authority) &&
    place !== null &&
    authority.citations.every((index) => {
      const citation = analysis.citations[index];
      return citation !== undefined && (isParallel(citation.node) || caseHistory(analysis, citation) !== null);
    })
  );
}

/** The parallels of a full case citation in canonical form: `92 S. Ct. 2701`. */
export function parallelsOf(analysis: Analysis, full: Citation): readonly string[] {
  const found: string[] = [];
  for (let i = full.index + 1; i < analysis.citations.length; i++) {
    // Parallels follow their citation without anything between.
    const { node, block } = analysis.citations[i] as Citation;
    if (block !== full.block || node.kind !== 'full_case' || !isParallel(node) || node.primary !== full.index - full.first) break;
    const volume = block.text.slice(node.volume.start, node.volume.end);
    if (node.page) found.push(`${volume} ${node.reporter.entry.abbreviation} ${node.page.text ?? '___'}`);
  }
  return found;
}
