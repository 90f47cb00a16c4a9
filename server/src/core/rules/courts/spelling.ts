import type { Citation } from '../../syntax/document.ts';
import { findCourt, spellings } from '../../tables/courts.ts';
import { closedSpacing } from '../../tables/spacing.ts';
import { squeeze } from '../../tables/trie.ts';
import type { Span } from '../../text/span.ts';
import { written } from '../citations.ts';
import type { RuleContext } from '../rule.ts';
import { isCircuit, ownDate, withoutComma } from './shared.ts';

/** Every spelling that stands for a whole court, so that one with a place or a department of its own (`Ohio Ct. App. 8th Dist.`) is not taken for another spelling. */
const LISTED: ReadonlySet<string> = new Set(spellings.map(([spelling]) => squeeze(spelling)));

export interface CourtSpelling {
  readonly court: Span;
  readonly seen: string;
  readonly expected: string;
  readonly defect: 'blanks' | 'form';
}

const withoutBlanks = (s: string): string => s.replace(/\s/g, '');

/**
 * How a full citation's court is spelled where it is not as it should be: only its blanks, or more. Circuits have rules of their
 * own. A bare `App.Div.`, which leans on the reporter for its state, is a matter of form: no table spaces it by itself.
 */
export function courtSpelling(citation: Citation, context: RuleContext): CourtSpelling | null {
  const own = ownDate(citation);
  if (
    !own?.date.court ||
    !(own.date.year || /\./.test(citation.block.text.slice(own.date.start, own.date.end))) ||
    context.profile.courtStyle === 'CA9'
  )
    return null;
  const court = withoutComma(citation, own.date.court);
  const seen = written(citation, court).replaceAll('\u2019', "'");
  const found = findCourt(seen);
  // Agencies go by the initials that they use themselves.
  if (!found || found.canonical || isCircuit(found.entry) || found.entry.level === 'other') return null;
  const expected = found.entry.abbreviation;
  if (!LISTED.has(squeeze(seen)) || seen === expected) return null;
  if (context.profile.reporterSpacing === 'closed' && seen === closedSpacing(expected)) return null;
  const onlyBlanks = withoutBlanks(seen) === withoutBlanks(expected);
  const bare = found.entry.system === 'state' && found.entry.state === null;
  return { court, seen, expected, defect: onlyBlanks && !bare ? 'blanks' : 'form' };
}
