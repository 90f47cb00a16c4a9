import type { Analysis } from '../analysis.ts';
import type { Authority } from '../authorities/authority.ts';
import type { Span } from '../text/span.ts';
import { placesOf } from './authorityOf.ts';
import { type Category, categoryOf } from './categories.ts';
import { coreOf } from './citationAt.ts';

/** An authority in a list over several documents; `focus` is its first full citation, else its first place, in file offsets. */
export interface AuthoritySymbol {
  readonly category: Category;
  readonly name: string;
  readonly detail: string;
  readonly focus: Span;
}

/** The authorities whose name or citation holds every word of `query`, in the order of their first citation. */
export function findAuthorities(analysis: Analysis, query: string): readonly AuthoritySymbol[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return analysis.resolution.authorities.flatMap((authority) => {
    const text = `${authority.name} ${authority.citation}`.toLowerCase();
    return words.every((word) => text.includes(word)) ? symbolOf(analysis, authority) : [];
  });
}

function symbolOf(analysis: Analysis, authority: Authority): readonly AuthoritySymbol[] {
  const places = placesOf(analysis, authority);
  const first = places.find(({ index }) => index === authority.firstFull) ?? places[0];
  if (!first) return [];
  const { name, citation, kind } = authority;
  return [
    {
      category: categoryOf(kind),
      name: name || citation,
      detail: name && citation !== name ? citation : '',
      focus: coreOf(first),
    },
  ];
}
