import type { Authority } from '../../authorities/authority.ts';
import { isPublicBody } from '../../authorities/parties.ts';
import type { CaseCitation, IdCitation, PinCite } from '../../syntax/citation.ts';
import { type Citation, textOf } from '../../syntax/document.ts';
import { STATES } from '../../tables/states.ts';
import { authorityOf, calledIn, isCase, primaryOf, written } from '../citations.ts';
import { shortForm } from '../house/shortForms.ts';
import { inHouseStyle } from '../reporters/shared.ts';
import { span } from '../../text/span.ts';
import type { ProseEdit, RuleContext } from '../rule.ts';

/** `Roth, 408 U.S. at 577`: the short form of the case that `of` cites, with a pin as it stands elsewhere; null where `of` is no case. */
export function shortFormOf(
  of: Citation,
  pin: { readonly citation: Citation; readonly pin: PinCite },
  context: RuleContext,
): string | null {
  if (!isCase(of)) return null;
  const primary = primaryOf(of, context);
  const authority = authorityOf(of, context);
  if (!isCase(primary) || !authority || authority.shortNames.length === 0) return null;
  const pages = textOf(pin.citation, { start: pin.pin.items[0].start, end: pin.pin.end });
  return shortForm(calledIn(authority), volumeAndReporter(primary, primary.node, context), pages, context.profile);
}

/**
 * The edits that put a short form (`Roth, 408 U.S. at 577`) in the place of an Id. with its pin: the name stands in the italics that
 * `Id.` stood in, and a period that ended the sentence too is put back.
 */
export function expandId(id: Citation, node: IdCitation, form: string): readonly ProseEdit[] {
  const comma = form.indexOf(', ');
  const rest = span(node.word.end, Math.max(node.end, node.pin?.end ?? 0));
  return [
    { citation: id, span: node.word, newText: form.slice(0, comma) },
    { citation: id, span: rest, newText: `${form.slice(comma)}${periodOfId(id, node)}` },
  ];
}

/** The period that a bare `Id.` lends to the sentence it ends; nothing where it has a place behind it, or the sentence goes on. */
export function periodOfId({ block }: Citation, { word, end }: IdCitation): '.' | '' {
  if (end !== word.end || block.text.charAt(end - 1) !== '.') return '';
  return /^\s*(?:$|[^\p{Ll}\d\s(,;[])/u.test(block.text.slice(end, end + 3)) ? '.' : '';
}

/** `408 U.S.`, the reporter in the house style. */
export const volumeAndReporter = (citation: Citation, node: CaseCitation, context: RuleContext): string =>
  `${written(citation, node.volume)} ${inHouseStyle(node.reporter.entry.abbreviation, context.profile)}`;

/** The candidates' first citation each, one for each authority, nearest first. */
export function distinctCandidates(candidates: readonly number[], context: RuleContext): Citation[] {
  const seen = new Set<number | string>();
  return candidates.flatMap((index) => {
    const citation = context.resolution.citations[index];
    const key = citation ? (authorityOf(citation, context)?.index ?? `own ${index}`) : null;
    if (!citation || key === null || seen.has(key)) return [];
    seen.add(key);
    return [citation];
  });
}

const GOVERNMENTS: ReadonlySet<string> = new Set([
  ...['United States', 'United States of America', 'U.S.', 'State', 'People', 'Commonwealth', 'Government', 'Commissioner', "Comm'r"],
  ...['Secretary', 'Warden', 'Attorney General', 'Superintendent'],
  ...STATES.flatMap(({ name, abbreviation }) => [name, abbreviation, `State of ${name}`, `People of ${name}`, `Commonwealth of ${name}`]),
]);

/** Whether a name alone means a government or an office, a party to a thousand cases. */
export const isGovernmentName = (name: string): boolean => GOVERNMENTS.has(name.replaceAll('\u2019', "'"));

/** Whether a party is a government, an office, a department or an agency, or letters that may be one's. */
export const isPublicParty = (party: string): boolean => isPublicBody(party) || /^(?:[A-Z]\.?){3,6}$/.test(party.replace(/\s/g, ''));

/** The full citation of the authority that stands before `citation`, or null. */
export function fullBefore(authority: Authority | null, citation: Citation, context: RuleContext): Citation | null {
  const first = authority?.firstFull ?? null;
  if (first === null || first >= citation.index) return null;
  return context.resolution.citations[first] ?? null;
}
