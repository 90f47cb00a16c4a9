import type { Analysis } from '../analysis.ts';
import type { Authority } from '../authorities/authority.ts';
import { type Citation, textOf } from '../syntax/document.ts';
import type { Span } from '../text/span.ts';
import { foldSpace, pinText, placesOf } from './authorityOf.ts';
import { CATEGORIES, type Category, categoryOf } from './categories.ts';
import { coreOf, wholeOf } from './citationAt.ts';

/** One line of the outline. `range` is the place it stands for, `focus` what to put the caret on; both in file offsets. */
export interface OutlineEntry {
  readonly kind: 'category' | 'authority' | 'place';
  readonly category: Category;
  readonly name: string;
  readonly detail: string;
  readonly range: Span;
  readonly focus: Span;
  readonly children: readonly OutlineEntry[];
}

/**
 * The document's authorities under the headings of a table of authorities, each with its places. A heading and an authority take the
 * range of their first place, not the stretch from the first place to the last: those would overlap, and an editor that follows the
 * caret through the outline would show the wrong one.
 */
export function outline(analysis: Analysis): readonly OutlineEntry[] {
  const byCategory = new Map<Category, OutlineEntry[]>();
  for (const authority of analysis.resolution.authorities) {
    const entry = authorityEntry(analysis, authority);
    if (!entry) continue;
    const list = byCategory.get(entry.category);
    if (list) list.push(entry);
    else byCategory.set(entry.category, [entry]);
  }
  return CATEGORIES.flatMap((category): OutlineEntry[] => {
    const children = byCategory.get(category);
    const first = children?.[0];
    if (!children || !first) return [];
    return [
      { kind: 'category', category, name: category, detail: String(children.length), range: first.range, focus: first.focus, children },
    ];
  });
}

/** The authorities whose name or citation holds every word of `query`, for a search over several documents. */
export function findAuthorities(analysis: Analysis, query: string): readonly OutlineEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return outline(analysis)
    .flatMap((c) => c.children)
    .filter((a) => words.every((w) => `${a.name} ${a.detail}`.toLowerCase().includes(w)));
}

function authorityEntry(analysis: Analysis, authority: Authority): OutlineEntry | null {
  const places = placesOf(analysis, authority);
  const first = places.find((p) => p.index === authority.firstFull) ?? places[0];
  if (!first) return null;
  const category = categoryOf(authority.kind);
  return {
    kind: 'authority',
    category,
    name: authority.name || authority.citation,
    detail: authority.name && authority.citation !== authority.name ? authority.citation : '',
    range: wholeOf(first),
    focus: coreOf(first),
    children: places.map((place) => placeEntry(place, category)),
  };
}

function placeEntry(place: Citation, category: Category): OutlineEntry {
  const { node } = place;
  const pin = pinText(place);
  const whole = node.kind === 'full_case' ? 'full citation' : '';
  const name = pin ? (/^[§¶]/.test(pin) ? pin : `at ${pin}`) : whole || foldSpace(textOf(place, node));
  return { kind: 'place', category, name, detail: pin ? whole : '', range: wholeOf(place), focus: coreOf(place), children: [] };
}
