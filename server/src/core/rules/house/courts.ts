import type { Citation } from '../../syntax/document.ts';
import type { CourtEntry } from '../../tables/courtEntry.ts';
import { findCourt } from '../../tables/courts.ts';
import { closedSpacing } from '../../tables/spacing.ts';
import type { Span } from '../../text/span.ts';
import { written } from '../citations.ts';
import { isCircuit, isDistrictCourt, ownDate, withoutComma } from '../courts/shared.ts';
import type { HouseStyle } from '../profile.ts';

/** A court that the house style abbreviates in a way of its own. */
export interface HouseCourt {
  readonly court: Span;
  readonly seen: string;
  readonly expected: string;
  /** `expected` holds in braces what only the writer knows: the district, the city. */
  readonly open: boolean;
}

const bare = (abbreviation: string): string => abbreviation.replaceAll('.', '');
const loose = (spelling: string): string => spelling.replace(/[\s.'\u2019]/g, '').toLowerCase();
const DISTRICT = /^([NSEWCM]?)\.?D\.\s?(.+)$/;

/** `9th Cir.` as the style has it; null where it keeps the standard form. */
function circuit(abbreviation: string, style: HouseStyle): string | null {
  const which = bare(abbreviation.replace(/\s?Cir\.$/, '')).replace(/(\d)(?:st|d|th)$/, '$1');
  if (style.courtStyle === 'CA9') return which === 'Fed' ? 'CA Fed.' : `CA${which}`;
  if (style.courtStyle === 'CA 9') return `CA ${which}`;
  return style.courtStyle === '9th Cir' ? bare(abbreviation) : null;
}

/** `S.D.N.Y.`, `N.D. Cal.`, `D. Mass.` as the style has it; null where it keeps the standard form. */
function district(abbreviation: string, style: HouseStyle): string | null {
  const [, direction = '', state] = DISTRICT.exec(abbreviation) ?? [];
  if (!state) return null;
  if (style.courtStyle === 'CA 9' || style.courtStyle === '9th Cir') return `${direction}D ${bare(state)}`;
  if (style.courtStyle !== 'CA9') return style.reporterSpacing === 'closed' && style.state !== null ? closedSpacing(abbreviation) : null;
  // A state that is one district goes by its name alone there.
  if (direction === '') return null;
  return /^(?:[A-Z]\.)+$/.test(state) ? `${direction}D${bare(state)}` : `${direction}D ${state}`;
}

/** A court as the house style abbreviates it; null where the style has no form of its own for it. */
export function courtInHouseStyle(entry: CourtEntry, style: HouseStyle): string | null {
  const { abbreviation } = entry;
  if (style.courtStyle === 'standard' && style.state === null) return null;
  if (Object.hasOwn(style.courtForms, abbreviation)) return style.courtForms[abbreviation];
  if (isCircuit(entry)) return circuit(abbreviation, style);
  if (isDistrictCourt(entry) && !/^(?:Bankr\.|C\.C\.)/.test(abbreviation)) return district(abbreviation, style);
  return style.courtStyle === '9th Cir' && / Dep't$/.test(abbreviation) ? abbreviation.replace("Dep't", 'Dept') : null;
}

/**
 * How a full citation's court is written where the house style has a form of its own and it is not that; null where it is, or where it is
 * written in a way that is neither the style's nor the standard one.
 */
export function houseCourt(citation: Citation, style: HouseStyle): HouseCourt | null {
  if (style.courtStyle === 'standard' && style.state === null) return null;
  const own = ownDate(citation);
  if (!own?.date.court || !own.date.year) return null;
  const court = withoutComma(citation, own.date.court);
  const seen = written(citation, court).replaceAll('\u2019', "'");
  const found = findCourt(seen);
  if (!found) return null;
  const expected = courtInHouseStyle(found.entry, style);
  if (expected === null || seen === expected) return null;
  const open = expected.includes('{');
  if (open) return placed(seen, found.entry) ? dashed(court, seen, found.entry, expected) : { court, seen, expected, open };
  if (!found.canonical && loose(seen) !== loose(expected) && loose(seen) !== loose(found.entry.abbreviation)) return null;
  return { court, seen, expected, open };
}

/** Whether a place or a district stands behind the court's name. */
const placed = (seen: string, { abbreviation }: CourtEntry): boolean =>
  loose(seen).length > loose(abbreviation).length + 1 && !/Ct/.test(seen.slice(-3));

/** `Tex. App.-Dallas`, `Tex. App. – Dallas`: only the dash is not the style's. */
function dashed(court: Span, seen: string, { abbreviation }: CourtEntry, form: string): HouseCourt | null {
  if (!form.includes('\u2014')) return null;
  const [, place] = /\s?(?:\u2014|\u2013|--?)\s?(.+)$/.exec(seen) ?? [];
  const expected = place ? `${abbreviation}\u2014${place}` : seen;
  return expected === seen ? null : { court, seen, expected, open: false };
}
