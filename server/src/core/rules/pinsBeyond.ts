import type { Citation } from '../syntax/document.ts';
import { authorityOf, isFullCase, isOwn } from './citations.ts';
import { isPaged, pinItems, type PlacedPinItem } from './pins/shared.ts';
import { isAgencySeries } from './reporters/shared.ts';
import type { RuleContext } from './rule.ts';
import { type Indexed, indexed } from './index/shared.ts';

/** No opinion is so long: where the next case is not known, only pages farther than this from the first are doubted. */
const LONGEST = 900;

/** Where a case ends, as far as it is known. */
export interface End {
  readonly citation: string;
  /** The last page that may belong to it: the one on which the next case begins. */
  readonly last: number;
  readonly next: string | null;
}

/** Whether it has no volume and reporter of its own: an id. or supra. */
export const leansOnOther = ({ node }: Citation): boolean => node.kind === 'id' || node.kind === 'supra';

/** The pages of a citation's pin that lie beyond the end. */
export const itemsBeyond = (citation: Citation, { last }: End, context: RuleContext): readonly PlacedPinItem[] =>
  pinItems(citation, context).filter(({ item, afterMark }) => item.kind === 'page' && !afterMark && item.from > last);

/** The citations with such a page, by their index, and where the case that each refers to ends. */
export function pinsBeyond(context: RuleContext): readonly { readonly index: number; readonly end: End }[] {
  const ends = new Map<number, End | null>();
  const found: { readonly index: number; readonly end: End }[] = [];
  for (const citation of context.resolution.citations) {
    const { node, index } = citation;
    if (!isOwn(citation) || !('pin' in node) || !node.pin) continue;
    const isId = leansOnOther(citation);
    if (!isId && !(isPaged(citation) && 'role' in node && node.role === 'primary')) continue;
    const authority = authorityOf(citation, context);
    if (!authority) continue;
    let end = ends.get(authority.index);
    if (end === undefined) ends.set(authority.index, (end = endOf(authority.firstFull, context)));
    if (end && (isId || agrees(citation, end)) && itemsBeyond(citation, end, context).length > 0) found.push({ index, end });
  }
  return found;
}

function endOf(firstFull: number | null, context: RuleContext): End | null {
  const found = indexedAt(firstFull, context);
  if (!found || isAgencySeries(found.citation.node.reporter.entry)) return null;
  const { reporter, volume, page, said } = found;
  const citation = `${volume} ${reporter} ${page.text}`;
  const next =
    said.verdict === 'confirmed' && found.name ? (context.caseIndex.nextFirstPage?.(reporter, volume, page.value) ?? null) : null;
  // Behind the last opinion stand orders, whose pages the index does not hold whole.
  if (next !== null && !(said.coverage.ordersFrom !== null && next >= said.coverage.ordersFrom)) {
    return { citation, last: next, next: `${volume} ${reporter} ${next}` };
  }
  return { citation, last: page.value + LONGEST, next: null };
}

/** The full citation, as the index knows it. */
export function indexedAt(firstFull: number | null, context: RuleContext): Indexed | null {
  const full = firstFull === null ? undefined : context.resolution.citations[firstFull];
  return full && isFullCase(full) ? indexed(full, context) : null;
}

/** Whether a full or short citation is to the same volume as the end that is known. */
function agrees({ node }: { readonly node: object }, end: End): boolean {
  const { volume, reporter } = node as { volume?: { value: number }; reporter?: { entry: { abbreviation: string } } };
  return volume !== undefined && reporter !== undefined && end.citation.startsWith(`${volume.value} ${reporter.entry.abbreviation} `);
}
