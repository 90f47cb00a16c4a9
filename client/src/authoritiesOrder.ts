import type { Authorities, ListedAuthority } from './protocol.ts';

/** How the view is sorted. `kind` groups by heading; the others are one list. */
export type Order = 'kind' | 'name' | 'place' | 'number';

export interface Group {
  /** Empty where the list is not divided. */
  readonly heading: string;
  readonly authorities: readonly ListedAuthority[];
}

/** The authorities that hold every word of the filter in their name, citation or heading, in the order asked for. */
export function arranged({ authorities, categories }: Authorities, order: Order, filter: string): readonly Group[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = authorities.filter((one) => {
    const text = `${one.name} ${one.citation} ${one.category}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  if (order === 'kind') {
    return categories.flatMap((heading): Group[] => {
      const held = shown.filter(({ category }) => category === heading);
      return held.length > 0 ? [{ heading, authorities: held.sort(byName) }] : [];
    });
  }
  // The server gives them in the order of their first place.
  if (order === 'name') shown.sort(byName);
  if (order === 'number') shown.sort((a, b) => b.places.length - a.places.length);
  return shown.length > 0 ? [{ heading: '', authorities: shown }] : [];
}

/** The name by which a person looks it up. */
export const titleOf = ({ name, citation }: ListedAuthority): string => name || citation;

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base', ignorePunctuation: true });
const byName = (a: ListedAuthority, b: ListedAuthority): number => collator.compare(titleOf(a), titleOf(b));
