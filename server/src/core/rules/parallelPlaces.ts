import { namesFit } from '../cases/names.ts';
import type { CaseCitation } from '../syntax/citation.ts';
import { authorityOf, type CitationOf, isCase, primaryOf } from './citations.ts';
import type { RuleContext } from './rule.ts';

/** Parallel citations that look as if they contradicted each other and don't: lists of orders, two cases on a page, another case than the one before. */

export type CaseAt = CitationOf<CaseCitation>;

/** The primaries of citations that give one reporter twice: `cert. denied, 111 S. Ct. 1637, 111 S. Ct. 2808 (1991)` is a list of orders. */
export const listsOfOrders = (context: RuleContext): ReadonlySet<number> => context.ofResolution(ordersIn, () => ordersIn(context));

function ordersIn(context: RuleContext): ReadonlySet<number> {
  const seen = new Set<string>();
  const lists = new Set<number>();
  for (const citation of context.resolution.citations) {
    if (!isCase(citation)) continue;
    const primary = primaryOf(citation, context).index;
    const key = `${primary} ${citation.node.reporter.entry.abbreviation}`;
    if (seen.has(key)) lists.add(primary);
    seen.add(key);
  }
  return lists;
}

/** Whether the two stand with names of different cases: short orders share a page of the Supreme Court Reporter. */
export function areTwo(a: CaseAt, b: CaseAt, context: RuleContext): boolean {
  const [one, two] = [a, b].map((citation) => {
    const { node } = primaryOf(citation, context);
    return node.kind === 'full_case' && node.name ? node.name.text : null;
  });
  return one !== null && two !== null && !namesFit(one, two);
}

/** Another authority of the document that begins at the place of a parallel behind an id. or short form: what the writer had in mind. */
export function strangerAt(citation: CaseAt, context: RuleContext): CaseAt | null {
  if (citation.node.role !== 'parallel_repeat' || !citation.node.page?.text) return null;
  const own = authorityOf(citation, context);
  const found = context
    .once(strangerAt, () => parallelPlaces(context))
    .get(`${citation.node.volume.value} ${citation.node.reporter.entry.abbreviation} ${citation.node.page.value}`);
  return found && authorityOf(found, context) !== own ? found : null;
}

/** Where the authorities that are cited in full begin, by volume, reporter and first page. */
function parallelPlaces(context: RuleContext): ReadonlyMap<string, CaseAt> {
  const places = new Map<string, CaseAt>();
  for (const citation of context.resolution.citations) {
    if (!isCase(citation) || citation.node.role === 'parallel_repeat' || !citation.node.page?.text) continue;
    const key = `${citation.node.volume.value} ${citation.node.reporter.entry.abbreviation} ${citation.node.page.value}`;
    if (!places.has(key)) places.set(key, citation);
  }
  return places;
}
