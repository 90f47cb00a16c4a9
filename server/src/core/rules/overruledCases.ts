import type { IndexedCase } from '../cases/caseIndex.ts';
import type { Citation } from '../syntax/document.ts';
import type { ProseBlock } from '../text/blocks.ts';
import { authorityOf, isOwn, ofKind } from './citations.ts';
import type { RuleContext } from './rule.ts';
import { type Indexed, indexed } from './index/shared.ts';

/** With so many dated citations a document's newest one tells about when it was written. */
const DATED_ENOUGH = 10;

/** The first citations of overruled cases by a document that could know of it, by their index. */
export function overruledCases(context: RuleContext): readonly number[] {
  const indices: number[] = [];
  let newest: number | null | undefined;
  const told = new Set<number>();
  const cited = context.inBlocks(overruledIn).flatMap(({ citations, found }) => found.map((number) => citations[number] as Citation));
  for (const citation of cited) {
    const overruled = overruledAt(citation, context);
    if (!overruled) continue;
    const authority = authorityOf(citation, context);
    if (authority && told.has(authority.index)) continue;
    if (authority) told.add(authority.index);
    newest ??= newestYear(context);
    const first = Math.min(...overruled.links.map((link) => link.year ?? Infinity));
    // An old document could not know.
    if (newest !== null && newest < first) continue;
    // A short text tells nothing of its age, and a pin cite is to one point, which may still stand.
    if (newest === null && overruled.found.citation.node.pin) continue;
    indices.push(citation.index);
  }
  return indices;
}

/** The overruled cases that a block cites, by the number of the citation in it. */
function overruledIn(_block: ProseBlock, citations: readonly Citation[], context: RuleContext): readonly number[] | null {
  const found: number[] = [];
  citations.forEach((citation, number) => {
    if (overruledAt(citation, context)) found.push(number);
  });
  return found.length > 0 ? found : null;
}

export interface Overruled {
  readonly found: Indexed;
  readonly known: IndexedCase;
  readonly links: IndexedCase['overruledBy'];
}

/** The case that is cited, where the index has it as overruled as a whole. */
export function overruledAt(citation: Citation, context: RuleContext): Overruled | null {
  const found = isOwn(citation) ? indexed(citation, context) : null;
  const known = found && found.said.verdict === 'confirmed' && found.name ? found.said.cases[0] : undefined;
  const links = known?.overruledBy.filter((link) => !link.inPart && link.settled !== false) ?? [];
  return found && known && links.length > 0 ? { found, known, links } : null;
}

/** The newest year among the document's cases, where it has enough of them to tell its own age; else null. */
function newestYear(context: RuleContext): number | null {
  const years = ofKind(context, 'full_case').flatMap(({ node }) =>
    'courtDate' in node && node.courtDate?.year ? node.courtDate.year.value : [],
  );
  // So many cases and hardly a year with them: an opinion of times that gave none.
  if (years.length < DATED_ENOUGH) return ofKind(context, 'full_case').length < DATED_ENOUGH ? null : 0;
  return years.reduce((newest, year) => (year <= context.year && year > newest ? year : newest), 0);
}
