import type { Analysis } from '../../analysis.ts';
import type { Authority } from '../../authorities/authority.ts';
import { leadToPage, leadToVolume } from '../../rules/house/shortForms.ts';
import { houseStyle } from '../../rules/profile.ts';
import { inHouseStyle } from '../../rules/reporters/shared.ts';
import { type Citation, textOf } from '../../syntax/document.ts';
import type { Span } from '../../text/span.ts';
import { authorityOf, callName } from '../authorityOf.ts';
import { isParallel } from '../citationAt.ts';
import type { Before } from './before.ts';
import type { Completion } from './item.ts';
import type { NameSite } from './site.ts';
import { nameMarks, placeOf, writtenNamed } from './written.ts';

/** As many letters must be begun where it is not plain that a citation is being written. */
const ENOUGH = 3;

/**
 * Short forms of the cases cited in full above the caret whose name is begun there, the most recently cited first. A short form must
 * follow its full citation, so a case cited only further down is not offered. In running text a name must be begun with its capital
 * and three letters, and is not offered once it stands there whole.
 */
export function shortForms(analysis: Analysis, site: NameSite, range: Span): readonly Completion[] {
  const style = houseStyle(analysis.config.profile);
  const found: { readonly item: Completion; readonly recent: number }[] = [];
  let marks: ReturnType<typeof nameMarks> | undefined;
  for (const authority of analysis.resolution.authorities) {
    const full = authority.firstFull === null ? undefined : analysis.citations[authority.firstFull];
    if (full?.node.kind !== 'full_case' || placeOf(full).end > range.start) continue;
    const name = callName(analysis, authority);
    if (!fits(site, [name, ...authority.shortNames], authority.name)) continue;
    const { volume, reporter } = full.node;
    const locator = `${leadToVolume(style)}${textOf(full, volume)} ${inHouseStyle(reporter.entry.abbreviation, style)}${leadToPage('', style)}`;
    if (marks === undefined) marks = nameMarks(analysis, range.start);
    const written = writtenNamed(analysis, range, name, locator, marks);
    const item: Completion = {
      kind: 'short',
      label: `${name}${locator}`.trimEnd(),
      ...written,
      filter: filterOf(site.begun, [name, authority.name]),
      detail: 'cited above',
      describes: { what: 'authority', authority: authority.index },
    };
    found.push({ item, recent: lastBefore(analysis, authority, range.start, full) });
  }
  return found.sort((a, b) => b.recent - a.recent).map(({ item }) => item);
}

function fits({ begun, sure }: NameSite, short: readonly string[], name: string): boolean {
  if (!sure) return begun.length >= ENOUGH && /^\p{Lu}/u.test(begun) && short[0] !== begun && short[0]?.startsWith(begun) === true;
  const small = begun.toLowerCase();
  return [...short, name].some((one) => one.toLowerCase().startsWith(small)) || wordBegins(name, small);
}

const wordBegins = (name: string, small: string): boolean =>
  small.length > 1 &&
  name
    .toLowerCase()
    .split(' ')
    .some((word) => word.startsWith(small));

/** Of the names the first that begins as the text does; else the text and the name, so that every editor's filter lets it pass. */
export function filterOf(begun: string, names: readonly string[]): string {
  const small = begun.toLowerCase();
  return names.find((name) => name.toLowerCase().startsWith(small)) ?? `${begun} ${names[0] ?? ''}`;
}

/** The number of the authority's last citation before `offset`. */
function lastBefore(analysis: Analysis, authority: Authority, offset: number, full: Citation): number {
  let last = full.index;
  for (const index of authority.citations) {
    const citation = analysis.citations[index];
    if (!citation || placeOf(citation).end > offset) break;
    last = index;
  }
  return last;
}

/**
 * *Id.* where it would be right: the citation before the caret, in the same text or note, is known and stands alone in its sentence.
 * Offered where a citation begins and nothing else than an id. is begun.
 */
export function idForm(analysis: Analysis, before: Before, site: NameSite, range: Span): Completion | null {
  const { begun, lead } = site;
  if (!(begun === '' || /^id?\.?$/i.test(begun)) || (lead !== 'signal' && lead !== 'sentence')) return null;
  if (lead === 'sentence' && begun.length === 1) return null;
  const last = lastAlone(analysis, before, range.start);
  const authority = last && authorityOf(analysis, last);
  if (!last || !authority) return null;
  const word = lead === 'signal' ? 'id.' : 'Id.';
  const rest = hasSections(last) ? ' § ' : leadToPage('', houseStyle(analysis.config.profile));
  const line = analysis.lines.positionAt(placeOf(last).start).line + 1;
  return {
    kind: 'id',
    label: `${word}${rest}`.trimEnd(),
    ...writtenNamed(analysis, range, word, rest, nameMarks(analysis, range.start)),
    filter: filterOf(begun, [word]),
    detail: `${callName(analysis, authority)}, cited just before on line ${line}`,
    describes: { what: 'authority', authority: authority.index },
  };
}

const hasSections = ({ node }: Citation): boolean =>
  node.kind === 'statute' || node.kind === 'regulation' || (node.kind === 'id' && node.sections !== null);

/** The last citation before `offset`, where its sentence cites nothing else but in its parentheticals. */
function lastAlone(analysis: Analysis, { block }: Before, offset: number): Citation | null {
  let last: Citation | null = null;
  let alone = true;
  for (const citation of analysis.citations) {
    const { node } = citation;
    if (citation.block.source.start > offset) break;
    if (citation.block.stream !== block.stream || isParallel(node) || node.within !== null || placeOf(citation).end > offset) continue;
    const together = last !== null && last.block === citation.block && last.node.group === node.group;
    alone = !together || (alone && authorityOf(analysis, last as Citation) === authorityOf(analysis, citation));
    last = citation;
  }
  return alone && last?.node.kind !== 'cross_reference' ? last : null;
}
