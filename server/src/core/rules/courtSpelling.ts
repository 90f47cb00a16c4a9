import type { Citation } from '../syntax/document.ts';
import type { CourtEntry } from '../tables/courtEntry.ts';
import { findCourt, spellings } from '../tables/courts.ts';
import { closedSpacing, standardSpacing } from '../tables/spacing.ts';
import { STATES } from '../tables/states.ts';
import { squeeze } from '../tables/trie.ts';
import type { Span } from '../text/span.ts';
import { written } from './citations.ts';
import { courtInHouseStyle } from './house/courts.ts';
import type { RuleContext } from './rule.ts';
import { isCircuit, ownDate, withoutComma } from './courts/shared.ts';

/** Every spelling that stands for a whole court, so that one with a place or a department of its own (`Ohio Ct. App. 8th Dist.`) is not taken for another spelling. */
const LISTED: ReadonlySet<string> = new Set(spellings.map(([spelling]) => squeeze(spelling)));

export interface CourtSpelling {
  readonly court: Span;
  readonly seen: string;
  readonly expected: string;
  readonly defect: 'blanks' | 'form';
}

const DISTRICT = /^(Bankr\. )?([NSEWCM]?)\.?\s?D\.\s?([A-Z][A-Za-z. ]+)$/;
const STATES_BY_POSTAL: ReadonlyMap<string, string> = new Map(STATES.map(({ postal, abbreviation }) => [postal, abbreviation]));

/** The district that is meant by one whose state has its postal code: `N.D. Tx.`, `S.D. FL`. */
function districtOf(seen: string): { readonly entry: CourtEntry; readonly canonical: false } | null {
  const [, bankruptcy = '', direction, state] = DISTRICT.exec(seen) ?? [];
  const abbreviation = state && STATES_BY_POSTAL.get(squeeze(state).toUpperCase());
  if (!abbreviation) return null;
  const entry = findCourt(standardSpacing(`${bankruptcy}${direction ? `${direction}.` : ''}D. ${abbreviation}`))?.entry;
  return entry ? { entry, canonical: false } : null;
}

const withoutBlanks = (s: string): string => s.replace(/\s/g, '');

/**
 * How a full citation's court is spelled where it is not as it should be: only its blanks, or more. Circuits have rules of their
 * own. A bare `App.Div.`, which leans on the reporter for its state, is a matter of form: no table spaces it by itself.
 */
export const courtSpelling = (citation: Citation, context: RuleContext): CourtSpelling | null => context.ofCitation(misspelt, citation);

function misspelt(citation: Citation, context: RuleContext): CourtSpelling | null {
  const own = ownDate(citation);
  if (
    !own?.date.court ||
    !(own.date.year || /\./.test(citation.block.text.slice(own.date.start, own.date.end))) ||
    context.profile.courtStyle !== 'standard'
  )
    return null;
  const court = withoutComma(citation, own.date.court);
  const seen = written(citation, court).replaceAll('\u2019', "'");
  const found = findCourt(seen) ?? districtOf(seen);
  // Agencies go by the initials that they use themselves.
  if (!found || found.canonical || isCircuit(found.entry) || found.entry.level === 'other') return null;
  if (courtInHouseStyle(found.entry, context.profile) !== null) return null;
  // A district reporter with a state alone (`565 F. Supp. 931 (NJ 1983)`) leaves the district's own letters out, and which they are is not said.
  if (/^(?:F\. Supp|F\.R\.D)/.test(own.node.reporter.entry.abbreviation) && found.entry.system === 'state') return null;
  // The numbered districts are Florida's own style.
  const expected =
    context.profile.id !== 'florida' && /^Fla\. \w+ DCA$/.test(found.entry.abbreviation) ? 'Fla. Dist. Ct. App.' : found.entry.abbreviation;
  if ((findCourt(seen) && !LISTED.has(squeeze(seen))) || seen === expected) return null;
  if (context.profile.reporterSpacing === 'closed' && seen === closedSpacing(expected)) return null;
  const onlyBlanks = withoutBlanks(seen) === withoutBlanks(expected);
  const bare = found.entry.system === 'state' && found.entry.state === null;
  return { court, seen, expected, defect: onlyBlanks && !bare ? 'blanks' : 'form' };
}
