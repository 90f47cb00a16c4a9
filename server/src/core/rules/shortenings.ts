import { abbreviateWord, businessDesignators, isBusinessDesignator, places } from '../tables/abbreviations.ts';
import { STATES } from '../tables/states.ts';
import { type Span, span } from '../text/span.ts';
import type { NamePart, Party } from './names/shared.ts';

/** A stretch of a party's name and what it is abbreviated to. */
export interface Shortening extends Span {
  readonly short: string;
  /** A word that many spell out: it is abbreviated in company, and no finding by itself. */
  readonly lenient: boolean;
}

/** Words that are surnames too: in a party of two words they may be a person's. */
const SURNAMES: ReadonlySet<string> = new Set(
  'West North South East Street Road Market Person Justice Record English Parish Week Forum Trust Post Reserve Page Bond General Public Major Doctor Chronicle Register Journal Weekly Abbott'.split(
    ' ',
  ),
);
/**
 * Words that many spell out, because they are recent in the tables or their short form says less than it saves. They alone are no
 * finding; where the name has another one they are abbreviated with it.
 */
const SPELLED_OUT: ReadonlySet<string> = new Set(
  'Trust Trustee Trustees Office Official Person Personal Record Report Reporter Rights Human Labor Local Private Privacy Policy Village Parish Practice Practical Director Doctor Street Road Avenue Week Weekly Opinion Defend Defender Number Forum Children Capital Alliance Alternative Amendment Annual Plan Planning Interest Import Juvenile Justice Journal Lawyer Library Legislature Market Markets Marketing Modern Military Negligence Official Preserve Problems Record Register Relation Reserve Review Rehabilitation Restaurant Retirement Savings Sentencing Solution Solutions Studies Taxation Teacher Teachers Technique Village English European Gender Global Digital Digest Discount Dispute Employee Employees Employer Employers Employment Executor Executrix Administrator Administratrix Circuit Congress Attorney Attorneys Secretary Commissioner Trade'.split(
    ' ',
  ),
);
/** Behind these a place is the name itself. */
const GOVERNMENT =
  /^(?:City|Town|Township|Twp\.|Village|Borough|County|Cnty\.|State|Commonwealth|Port|Republic|Kingdom|Territory|Parish|People|University|Univ\.)$/;
const DIRECTION = /^(?:North|South|East|West)/;
const LONGEST_PLACE = 4;

/**
 * What of a party's name the tables of abbreviations shorten, in order: words of case names, designators, and places that are
 * not the whole name. Nothing of a party of one word, which may be a person, and nothing where a word may be a surname.
 */
export function shorteningsOf(party: Party): readonly Shortening[] {
  if (party.words.length < 2) return [];
  const words = party.words.map(({ bare }) => bare);
  const found: Shortening[] = [];
  for (let i = 0; i < words.length; ) {
    const place = placeAt(words, i);
    if (place > 0) {
      const short = shortPlace(words, i, place);
      if (short !== null) found.push({ ...span(words[i].start, words[i + place - 1].end), short, lenient: false });
      i += place;
      continue;
    }
    // `City of East Cleveland`: the direction belongs to the place.
    const short = DIRECTION.test(words[i].text) && words[i - 1]?.text === 'of' ? null : shortWord(words[i].text);
    if (short !== null && !(SURNAMES.has(words[i].text) && words.length === 2))
      found.push({ ...span(words[i].start, words[i].end), short, lenient: SPELLED_OUT.has(words[i].text) });
    i++;
  }
  return found;
}

function shortWord(word: string): string | null {
  if (!/^[A-Z][a-z]{3,}$/.test(word)) return null;
  const short = abbreviateWord(word) ?? businessDesignators.get(word)?.[0] ?? null;
  return short !== null && short.length < word.length ? short : null;
}

/** A name's words as the tables have them: a sentence's period behind the last one taken off. */
function nameAt(words: readonly NamePart[], i: number, length: number): string {
  let name = words[i].text;
  for (let next = i + 1; next < i + length; next++) name += ` ${words[next].text}`;
  return /[a-z]{4}\.$/.test(name) ? name.slice(0, -1) : name;
}

const STATE_NAMES: ReadonlySet<string> = new Set(STATES.map((state) => state.name));
/** A state's abbreviation; foreign places and cities are spelled out by most. */
const stateOf = (name: string): string | null => (STATE_NAMES.has(name) ? (places.get(name)?.[0] ?? null) : null);

/** The first words of the places, so that most words are told from one by a look. */
const PLACE_HEADS: ReadonlySet<string> = new Set(['United', ...[...places.keys()].map((place) => place.split(' ', 1)[0])]);

/** How many words from `i` on are a place of the tables; 0 where none are. */
function placeAt(words: readonly NamePart[], i: number): number {
  if (!PLACE_HEADS.has(nameAt(words, i, 1))) return 0;
  for (let n = Math.min(LONGEST_PLACE, words.length - i); n > 0; n--) {
    const name = nameAt(words, i, n);
    if (places.has(name) || name === 'United States') return n;
  }
  return 0;
}

/** A state or country is abbreviated inside the name of a body, not where it is the name, nor in the name of a city. */
function shortPlace(words: readonly NamePart[], i: number, length: number): string | null {
  const name = nameAt(words, i, length);
  const next = words[i + length]?.text;
  if (name === 'United States') return next !== undefined && /^[A-Z]/.test(next) && next !== 'Currency' && i === 0 ? 'U.S.' : null;
  if (next === undefined || !/^[A-Z]/.test(next) || next === 'City' || next === 'County') return null;
  if (words[i - 1]?.text === 'of' && GOVERNMENT.test(words[i - 2]?.text ?? '')) return null;
  const sure = abbreviateWord(next) !== null || GOVERNED.has(next);
  // "Georgia Department", not "Georgia Smith": a name that is a person's or a city's too needs a word of the tables right behind it.
  if (length === 1 && AMBIGUOUS_PLACES.has(name)) return sure ? stateOf(name) : null;
  const inBody = words.some(({ text }) => shortWord(text) !== null || isBusinessDesignator(text) || GOVERNED.has(text));
  return sure || inBody ? stateOf(name) : null;
}

/** Abbreviations that themselves open a body's name behind a place: `Kentucky Dep't`. */
const GOVERNED: ReadonlySet<string> = new Set(["Dep't", 'Bd.', "Comm'n", 'Dist.', 'Pub.', 'Ins.', "Nat'l"]);
/** Places of the tables that are cities or given names as well. */
const AMBIGUOUS_PLACES: ReadonlySet<string> = new Set(
  'Boston Chicago Dallas Houston Miami Phoenix Baltimore Philadelphia Victoria Virginia Georgia Washington Korea Jordan Israel'.split(' '),
);
