import { textOf, type Citation } from '../syntax/document.ts';
import { nameText } from '../syntax/nameParts.ts';
import type { CasePage, CodeCitation, PinCite, SupraCitation } from '../syntax/citation.ts';
import { codeForm, sectionRoots } from './keys.ts';
import type { Entry } from './registry.ts';
import { normalise } from './normalName.ts';
import { abstain, leaveStranger, places, settle, type Work } from './work.ts';

/** What is cited by its name alone: supra, California's name and page, a section without its code. */

/** `Twombly, supra`, `Kelsey S., at p. 848`: the one authority of that name cited in full before; by name and page only a case or a slip opinion is cited. */
export function referNamed(work: Work, citation: Citation, node: SupraCitation | CasePage): void {
  const name = nameText(textOf(citation, node.name));
  const before = work.registry
    .named(name)
    .filter(
      (entry) =>
        entry.firstFull !== null &&
        entry.firstFull < citation.index &&
        (node.kind === 'supra' || entry.kind === 'full_case' || entry.kind === 'docket'),
    );
  const found = before.length > 1 ? likeliest(before, normalise(name), node.pin) : before;
  if (found.length === 0) return leaveStranger(work, citation, normalise(name));
  if (found.length > 1) return abstain(work, citation, 'ambiguous', places(found));
  const entry = found[0] as Entry;
  settle(work, citation, entry, entry.firstFull);
}

/** Of several authorities of a name those that are called just so, and whose first page does not lie behind the pin. */
function likeliest(entries: readonly Entry[], normal: string, pin: PinCite | null): readonly Entry[] {
  const exact = entries.filter((entry) => entry.normal === normal || entry.popular === normal);
  if (exact.length === 1) return exact;
  const page = pin?.items[0]?.kind === 'page' && pin.label ? pin.items[0].from : Number.NaN;
  const fitting = Number.isNaN(page) ? entries : entries.filter((entry) => beginsBefore(entry, page));
  return fitting.length > 0 ? fitting : entries;
}

function beginsBefore(entry: Entry, at: number): boolean {
  if (!entry.slots) return true;
  for (const { page } of entry.slots.values()) if (!(page > at)) return true;
  return false;
}

/** `§ 484(a)` after `12 U.S.C. § 1`: the code of the last code citation of its stream. */
export function referBareSection(work: Work, citation: Citation, node: CodeCitation): void {
  const roots = sectionRoots(node.sections);
  for (let back = citation.index - 1, looked = 0; back >= 0 && looked < 12; back--, looked++) {
    const code = work.codes[back] ?? null;
    if (code === null) continue;
    const known = work.registry.ofSource(codeForm(code, roots));
    if (known) return settle(work, citation, known, back);
    // Of a code whose titles number their sections anew, another title may have been cited before.
    if (!node.signal && code.endsWith(',')) continue;
    if (!node.signal) return settle(work, citation, null, null);
    const fresh = work.registry.add('statute', codeForm(code, roots), codeForm(code, roots));
    work.registry.tieSource(fresh, codeForm(code, roots));
    return settle(work, citation, fresh, back);
  }
  settle(work, citation, null, null);
}
