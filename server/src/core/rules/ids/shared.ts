import { type Citation, inSource } from '../../syntax/document.ts';
import type { RuleContext } from '../rule.ts';
import { isGovernmentName } from '../short-forms/shared.ts';

/** No further back is looked for what stands between an Id. and the citation before it. */
const FAR = 1500;

/** What looks like the place of a citation that was not read: `at 12`, `N.T., 3/11/21`, `DN 1`, `Brief for Respondent 20`, a paragraph, a section, a number; or the rule above footnotes. */
const PLACE =
  /\bBr(?:ief)?\b[^;]{0,120}\d|\bat\s+\*?\d|[\u00b6\u00a7]|\bNos?\.\s?\d|\bpp?\.\s?[\divxl]|\b(?:Record|Report|Rep\.|Mem\.|Decl\.|Aff\.|Br\.|Opp\.|Opp['\u2019]n|Reply|Mot\.|Order|Letter)\s\d|\b\d{1,3}:\d{2,4}\b|\((?:[^()]{0,40}\s)?(?:1[789]|20)\d\d\)|\b(?:[A-Z]{2,}|[A-Z][A-Za-z.]*\.),?\s(?:#:?\s?)?\d|\u2014{4}/;

/** A book or the record by a bare name and page, as the Supreme Court cites them: `Toler 479.`, `3 Record 441;`. */
const BARE_PLACE =
  /\b(?!(?:Part|Parts|Art|Article|Chapter|Rule|Rules|Title|Section|Sections|Count|Counts|Phase|Step|Class|Schedule|Group|Tier|Form|Page|Proposition|Amendment|January|February|March|April|May|June|July|August|September|October|November|December|In|On|By|Since|After|Before|At|Of|The|No)\b)\p{Lu}[\p{L}'\u2019-]{2,}\s\d{1,4}(?:\s?[-\u2013]\s?\d{1,4})?(?:,\sn\.\s\d{1,3})?(?:[.;)]|\s\()/u;

/** The file's text between the citation before (or the document's beginning) and this one, its last part where it is long. */
export function textBetween(before: Citation | null, citation: Citation, context: RuleContext): string {
  const end = inSource(citation, citation.node).start;
  const start = before ? inSource(before, { start: before.node.fullEnd, end: before.node.fullEnd }).start : 0;
  return context.prose.text.slice(Math.max(start, end - FAR, 0), end);
}

/** Whether the text names a case that the document cites (by a word of four letters at least), so that Id. may mean that one. */
export function namesCase(text: string, context: RuleContext): boolean {
  const names = context.once(namesCase, () => {
    const found = new Set<string>();
    for (const { kind, shortNames } of context.resolution.authorities) {
      if (kind === 'full_case') for (const name of shortNames) if (name.length > 3 && !isGovernmentName(name)) found.add(name);
    }
    return found;
  });
  for (const [word] of text.matchAll(/\p{Lu}[\p{L}\p{N}'\u2019&.-]{3,}/gu))
    if (names.has(word.replace(/['\u2019]s$|[.-]+$/, ''))) return true;
  return false;
}

/**
 * Whether an id. opens its paragraph: then it may stand behind a block quotation, which plain text does not show, and mean what
 * introduced it, whatever is cited in the quotation.
 */
export const opensParagraph = ({ block, node }: Citation): boolean =>
  /^(?:See(?:\salso)?\s)?$/.test(block.text.slice(0, node.start).trimStart());

/** Whether the text may hold a citation that Idem does not read, so that nothing certain can be said of an Id. behind it. */
export const mayCite = (text: string): boolean => PLACE.test(text) || BARE_PLACE.test(text);

/** How many ids. in a row are followed back to what the first of them refers to. */
const CHAIN = 40;

/** Whether nothing between an id. (and every id. that it leans on) and what it refers to may be meant instead; any other citation is plain. */
export function isPlainId(citation: Citation, context: RuleContext): boolean {
  let id = citation;
  for (let looked = 0; id.node.kind === 'id'; looked++) {
    const { antecedent } = context.resolution.references[id.index];
    const before = antecedent === null ? null : context.resolution.citations[antecedent];
    const { text } = id.block;
    // `id. at 3013(a)(2)`: a section whose sign was lost. `6 id., at 1651`: a volume of the record.
    if (text.charAt(id.node.end) === '(' || /\d\s$/.test(text.slice(Math.max(0, id.node.start - 2), id.node.start))) return false;
    if (!before || looked > CHAIN || opensParagraph(id)) return false;
    const between = textBetween(before, id, context);
    if (mayCite(between) || namesCase(between, context)) return false;
    id = before;
  }
  return true;
}
