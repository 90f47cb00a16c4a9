import type { Analysis } from '../../analysis.ts';
import type { Citation } from '../../syntax/document.ts';
import { citationAt, coreOf } from '../citationAt.ts';
import { type Before, begunIn, proseBefore } from './before.ts';
import { beginsCourt, inCourtDate } from './courtDates.ts';
import { idForm, shortForms } from './cited.ts';
import { type Completion, type Completions, NO_COMPLETIONS } from './item.ts';
import { bareCitation, knownCases } from './knownCases.ts';
import { nameSites } from './site.ts';
import { signalsBegun } from './signals.ts';
import { afterVolume, codesBegun } from './volumes.ts';

export type { Completion, Completions } from './item.ts';

const MAX_ITEMS = 100;

/**
 * What may be written at `offset` (of the file), best first: courts and years in a court-and-date parenthetical, reporters and codes
 * behind a volume, the name for a bare `410 U.S. 113`; else id., short forms of what is cited above, cases of the index, rules and
 * codes, and signals, by what is begun. Nothing in a heading, in a quotation, or where a word of prose is all that stands there.
 */
export function completion(analysis: Analysis, offset: number): Completions {
  const before = proseBefore(analysis, offset);
  if (!before) return NO_COMPLETIONS;
  const inParenthetical = inCourtDate(analysis, before);
  if (inParenthetical.length) return { items: inParenthetical, whole: true };
  if (beginsCourt(analysis, before)) return NO_COMPLETIONS;
  const behindVolume = afterVolume(analysis, before);
  if (behindVolume.length) return { items: behindVolume, whole: true };
  const bare = bareBefore(analysis, offset);
  if (bare) return { items: bareCitation(analysis, bare), whole: true };
  return byName(analysis, before);
}

/** A citation whose core ends at the caret. */
function bareBefore(analysis: Analysis, offset: number): Citation | null {
  const citation = citationAt(analysis, offset);
  return citation && coreOf(citation).end === offset && citation.node.kind === 'full_case' ? citation : null;
}

/** What fits the longest of the names that may be begun here for which anything does. */
function byName(analysis: Analysis, before: Before): Completions {
  const signals = signalsBegun(analysis, before);
  for (const site of nameSites(analysis, before)) {
    const range = begunIn(analysis, before, site.start);
    if (!range) continue;
    const id = idForm(analysis, before, site, range);
    const known = knownCases(analysis, site, range);
    const items: Completion[] = [
      ...(id ? [id] : []),
      ...shortForms(analysis, site, range),
      ...codesBegun(analysis, site, range),
      ...known.items,
    ];
    if (items.length === 0) continue;
    const all = [...items, ...signals];
    return { items: all.slice(0, MAX_ITEMS), whole: known.whole && all.length <= MAX_ITEMS };
  }
  return { items: signals, whole: true };
}
