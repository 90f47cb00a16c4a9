import type { CitationKind, SectionItem, SectionList } from '../../syntax/citation.ts';
import type { Citation } from '../../syntax/document.ts';

/** The kinds of citation that can carry sections. */
export const SECTIONED: readonly CitationKind[] = ['statute', 'regulation', 'session_law', 'id'];

export const sectionsOf = ({ node }: Citation): SectionList | null => ('sections' in node ? node.sections : null);

/** The items that are sections of their own: not further subsections (`(b)` of `§ 552(a), (b)`). */
export const ownSections = (list: SectionList): readonly SectionItem[] => list.items.filter((item) => !item.text.startsWith('('));

/** Whether more than one section is meant as far as the text shows: a list, or a number that may be a range. */
export const mayBeSeveral = (list: SectionList): boolean => list.items.length > 1 || /[-\u2013]/.test(list.items[0].text);
