import { type Citation, inSource } from '../../syntax/document.ts';
import type { RuleContext } from '../rule.ts';
import { isGovernmentName } from '../short-forms/shared.ts';

/** No further back is looked for what stands between an Id. and the citation before it. */
const FAR = 1500;

/** What looks like the place of a citation that was not read: `at 12`, `N.T., 3/11/21`, `DN 1`, `Brief for Respondent 20`, a paragraph, a section, a number. */
const PLACE =
  /\bBr(?:ief)?\b[^;]{0,120}\d|\bat\s+\*?\d|[\u00b6\u00a7]|\bNos?\.\s?\d|\bpp?\.\s?\d|\b(?:Report|Rep\.|Mem\.|Decl\.|Aff\.|Br\.|Opp\.|Opp['\u2019]n|Reply|Mot\.|Order|Letter)\s\d|\b\d{1,3}:\d{2,4}\b|\((?:[^()]{0,40}\s)?(?:1[789]|20)\d\d\)|\b(?:[A-Z]{2,}|[A-Z][A-Za-z.]*\.),?\s(?:#:?\s?)?\d/;

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

/** Whether the text may hold a citation that Idem does not read, so that nothing certain can be said of an Id. behind it. */
export const mayCite = (text: string): boolean => PLACE.test(text);
