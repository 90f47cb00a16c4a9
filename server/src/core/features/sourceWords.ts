import type { Analysis } from '../analysis.ts';
import { divisionOf, provisionWord, sectionRoots, sourceForm } from '../authorities/keys.ts';
import { codeForms } from '../rules/house/codes.ts';
import { houseStyle } from '../rules/profile.ts';
import { isSeveral, takesSign } from '../rules/statutes/shared.ts';
import type { CodeCitation, RuleCitation, SourceCitation } from '../syntax/citation.ts';
import { type Citation, textOf } from '../syntax/document.ts';
import { foldSpace } from './authorityOf.ts';
import { courtDateText } from './courtDateText.ts';

/** How far down a code's sections are named: a table's entry stands for all subsections of one. */
export type Depth = 'section' | 'subsection';

/**
 * How what is no case is named in full, from one full citation of it: a code by its abbreviation or the house style's form for it
 * (`N.Y. C.P.L.R. 4503`, `Code Civ. Proc., § 128.7`), a court's local rules by the words that the writer has for them (`Local Civil Rule
 * 37.2`), an article by its author and title. Null where the authority's canonical form says it.
 */
export function sourceWords(analysis: Analysis, citation: Citation, canonical: string, depth: Depth): string | null {
  const { node } = citation;
  switch (node.kind) {
    case 'rule':
      return coded(analysis, citation, node, depth);
    case 'statute':
    case 'regulation':
      return node.page ? null : coded(analysis, citation, node, depth);
    case 'session_law':
      return node.code?.entry.form === 'plain' && !node.page
        ? numberedLaw(analysis, citation, canonical)
        : `${canonical}${courtDateText(citation, node.date)}`;
    case 'fed_reg':
      return `${canonical}${courtDateText(citation, node.date)}`;
    case 'legislative':
    case 'executive':
    case 'treaty':
    case 'journal':
    case 'book':
    case 'restatement':
    case 'other':
      return titled(citation, node, canonical);
    default:
      return null;
  }
}

/** `Pub. L. No. 107-347, 116 Stat. 2899 (2002)` of `Pub. L. No. 107-347, § 205(e), 116 Stat. 2899, 2915 (2002)`; null of a law that is cited by its number alone. */
function numberedLaw({ citations, resolution }: Analysis, { index, block }: Citation, canonical: string): string | null {
  const place = citations[index + 1];
  if (place?.node.kind !== 'session_law' || place.block !== block || !place.node.page) return null;
  if (resolution.references[index]?.authority !== resolution.references[place.index]?.authority) return null;
  return `${canonical}, ${sourceForm(place)}${courtDateText(place, place.node.date)}`;
}

/** `Cass R. Sunstein, Chevron Step Zero, 92 Va. L. Rev. 187 (2006)`. */
function titled(citation: Citation, node: SourceCitation, canonical: string): string {
  const title = node.title && !('value' in node.title) ? foldSpace(textOf(citation, node.title)) : '';
  const named = title === '' || canonical.includes(title) ? canonical : node.series ? `${title}, ${canonical}` : title;
  return `${named}${courtDateText(citation, node.date)}`;
}

/** A code by its abbreviation or the house style's own form for it, a court's local rules as they are written; null where the sections are of no code. */
function coded(analysis: Analysis, citation: Citation, node: CodeCitation | RuleCitation, depth: Depth): string | null {
  const code = node.kind === 'rule' ? node.rules : node.code;
  const { sections } = node;
  if (!code || !sections?.items.length) return null;
  const { entry } = code;
  const numbers = depth === 'section' ? sectionRoots(sections) : sections.items.map(({ text }) => text);
  const several = numbers.length > 1 ? numbers.some((number, i) => i > 0 && !number.startsWith('(')) : isSeveral(citation, sections);
  const own = codeForms(entry, houseStyle(analysis.config.profile))?.[0];
  const title = 'title' in node && node.title ? `${textOf(citation, node.title)} ` : '';
  // Act and section of Illinois take no sign: `735 Ill. Comp. Stat. 5/2-615`.
  const signed =
    !/^\d+\/\d/.test(numbers[0] ?? '') && (node.kind === 'regulation' || sections.sign !== null || takesSign(entry.abbreviation));
  const name = LOCAL.test(entry.abbreviation) && sections.start >= code.end ? foldSpace(textOf(citation, code)) : entry.abbreviation;
  const word = provisionWord(citation, sections);
  const sign = word ? `${several ? `${word.slice(0, -1)}s.` : word} ` : node.kind !== 'rule' && signed ? '§ ' : '';
  const form = own ?? `${name}${node.kind === 'rule' ? '' : divisionOf(citation, sections)} ${sign}{}`;
  return `${title}${several ? form.replace('§', '§§') : form}`.replace('{}', numbers.join(', '));
}

/** Under these one entry stands for the rules of many courts, each of which names them in its own way. */
const LOCAL = /^(?:(?:Civ|Crim)\. L\.R\.|L\.R\.|L\. Bankr\. R\.)$/;
