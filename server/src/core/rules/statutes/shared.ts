import type { CitationKind, CodePart, SectionItem, SectionList } from '../../syntax/citation.ts';
import type { Citation } from '../../syntax/document.ts';
import { written } from '../citations.ts';
import { agreesWithHouseStyle, inHouseStyle } from '../reporters/shared.ts';
import type { RuleContext } from '../rule.ts';

/** The kinds of citation that can carry sections. */
export const SECTIONED: readonly CitationKind[] = ['statute', 'regulation', 'session_law', 'id'];

export const sectionsOf = ({ node }: Citation): SectionList | null => ('sections' in node ? node.sections : null);

/** The items that are sections of their own: not further subsections (`(b)` of `§ 552(a), (b)`). */
export const ownSections = (list: SectionList): readonly SectionItem[] => list.items.filter((item) => !item.text.startsWith('('));

/** Whether the citation certainly names several sections: a list, or of a federal code a range that no single number looks like (`2671-2680`, `820.1-820.198`). */
export function isSeveral({ node }: Citation, list: SectionList): boolean {
  const own = ownSections(list);
  return own.length > 1 || ('code' in node && node.code?.entry.jurisdiction === 'US' && own.length === 1 && isRange(sectionRoot(own[0])));
}

function isRange(text: string): boolean {
  const pages = /^(\d{3,5})[-\u2013](\d{3,5})$/.exec(text);
  if (pages) return pages[1].length === pages[2].length && pages[2] > pages[1];
  const parts = /^(\d{1,4})\.(\d{1,4})[-\u2013]\1\.(\d{1,4})$/.exec(text);
  return parts !== null && Number(parts[3]) > Number(parts[2]);
}

/** Whether more than one section is meant as far as the text shows: a list, or a number that may be a range. */
export const mayBeSeveral = (list: SectionList): boolean => list.items.length > 1 || /[-\u2013]/.test(list.items[0].text);

/** How the citation spells its code and how the house style would; null where they agree or the name is written out in words. */
export function codeDefect(
  citation: Citation,
  context: RuleContext,
): { readonly code: CodePart; readonly seen: string; readonly expected: string } | null {
  const { node } = citation;
  if (!('code' in node) || !node.code) return null;
  const seen = written(citation, node.code);
  const { abbreviation } = node.code.entry;
  const expected = inHouseStyle(abbreviation, context.profile);
  if (agreesWithHouseStyle(seen, abbreviation, context.profile) || /\b(?:United|Federal|Register|Regulations|Public)\b/.test(seen))
    return null;
  return { code: node.code, seen, expected };
}

/** The section's number without its subsections: `18-6-803.5` of `18-6-803.5(3)(a)`. */
export const sectionRoot = (item: SectionItem): string => item.text.split('(')[0] ?? item.text;

const SIGNED = /Stat|Code|Laws|\bRev\b|^(?:U\.?\s?S\.?\s?C\.?(?:\s?[AS]\.?)?|I\.?R\.?C\.?|O\.?C\.?G\.?A\.?|C\.R\.S\.)$/;

/** Whether a code takes the section sign: those that are called a code or statutes, and the federal ones by their letters; N.Y. C.P.L.R., ILCS and MCL do without. */
export const takesSign = (code: string): boolean => SIGNED.test(code);
