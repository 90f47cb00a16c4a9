import { isBusinessDesignator } from '../tables/abbreviations.ts';
import { isAgency, isFrequentOfficial } from '../tables/litigants.ts';
import { STATES } from '../tables/states.ts';
import { normalise } from './normalName.ts';

/** Which of two parties a case is called by (spec §2, short-form names): the one that fewer cases share. */

const GOVERNMENTS = new Set([
  'united states',
  'us',
  'u s',
  'state',
  'people',
  'commonwealth',
  'commissioner',
  'commr',
  'comm r',
  'secretary',
  'attorney general',
  'warden',
  'government',
  'united states of america',
  'city',
  'county',
  'district of columbia',
  ...STATES.flatMap((state) => [
    normalise(state.name),
    normalise(state.abbreviation),
    `state of ${normalise(state.name)}`,
    `people of ${normalise(state.name)}`,
    `commonwealth of ${normalise(state.name)}`,
  ]),
]);

/** Public bodies, which are parties to a thousand cases: the other party tells them apart. */
const BODIES = new RegExp(
  [
    '^(?:us|united states|u s|city|county|town|village|borough|township|parish|bd|board|dept|department|dep t|bureau|office|univ|university|regents|trustees|school|sch|secy|secretary|atty gen|attorney general|commr|commissioner|commn|commission|republic|supt) (?:of|for)\\b',
    '^(?:city and county of|district attorneys? office|superintendent)\\b',
    '\\b(?:school|sch) (?:district|dist)(?: no \\d{1,4})?$',
    '\\b(?:ct|court) of appeals$|\\b(?:bd|board)$',
    '\\b(?:bd|board) of (?:ed|educ|education|regents|trustees|elections)$',
    '^(?:us|united states)\\b.*\\b(?:dept|department|agency|admin|commn|commission|bd|board|serv|service)\\b',
    // A Farm Bureau, a department store and an insurance agency are none.
    '\\b(?:dept|department|agency) of\\b',
    '\\b(?:police|sheriffs|fire|health|revenue) (?:dept|department)$',
    '\\b(?:prot|protection|intel|intelligence|sec|security) agency$',
    '\\b(?:commn|commission|admin|administration)$',
    '\\b(?:commn|commission) (?:of|for|on)\\b',
    '\\b(?:transit|transp|transportation|port) (?:auth|authority)$',
  ].join('|'),
);

/** Whether a party is a government, an office, a department or an agency. */
export function isPublicBody(party: string): boolean {
  if (isAgency(party)) return true;
  const name = normalise(party);
  return GOVERNMENTS.has(name) || BODIES.test(name);
}

/** The first word of a firm or an association that many names begin with: `Gen. Elec.`, `Nat'l R.R.`, `First Nat'l Bank`. */
const COMMONPLACE =
  /^NAACP$|^(?:Am\.|Amer\.|American|Nat\.|Nat['’]l|National|Gen\.|General|Int['’]l|International|First|Fed\.|Federal|United|E\.|W\.|N\.|S\.|Ne\.|Nw\.|Se\.|Sw\.|Eastern|Western|Northern|Southern|Pac\.|Pacific|Universal|Metro\.|Metropolitan)\s/;
/** A union by its kind: `Int'l Bhd. of Teamsters`, `Local No. 93`. */
const UNION = /\b(?:Teamsters|Brotherhood of|Bhd\. of|Local(?: Union)? (?:No\. )?\d)/;
/** One name of a person: `Twombly`, `Diaz-Villafane`, `O'Brien`. */
const SURNAME = /^(?:(?:De|Del|La|Le|St\.|Mc|Van|Von) )?\p{Lu}[\p{L}'’-]*\p{Ll}$/u;
const NATION = /^U(?:nited |\.\s?)S(?:tates|\.)/;
/** No name at all: `Doe`, `Roe 1`, `S. G.`. */
const PLACEHOLDER = /^(?:(?:John|Jane) )?[DRPK]oe(?: \S{1,4})?$|^(?:\p{Lu}\.\s?)+$/u;

/** How many cases share a party's name, in kinds: what is telling, what is a commonplace, an official, the public itself. */
type Kind = 'telling' | 'commonplace' | 'official' | 'public';

function kindOf(party: string, year: number): Kind {
  if (isPublicBody(party)) return 'public';
  if (isFrequentOfficial(party, year)) return 'official';
  return COMMONPLACE.test(party) || UNION.test(party) ? 'commonplace' : 'telling';
}

/**
 * Whether a case is called by its second party: the first is a government or a public body, an official who was sued in office in very
 * many cases, or begins as many firms do and the other is a person of one name.
 * @param year of the decision; NaN where it is not known
 */
export function isCalledBySecond(first: string, second: string, year: number): boolean {
  const one = kindOf(first, year);
  if (one === 'telling') return false;
  const other = kindOf(second, year);
  if (one === 'public') {
    const isGovernment = GOVERNMENTS.has(normalise(first));
    if (other === 'public') return isGovernment && NATION.test(first) && !isAgency(second) && !GOVERNMENTS.has(normalise(second));
    return isGovernment || !PLACEHOLDER.test(second);
  }
  return other === 'telling' && (one === 'official' ? !PLACEHOLDER.test(second) : SURNAME.test(second));
}

/** A party without its business designators and given initials: `Pepsico` of `Pepsico, Inc.`, `Chevron` of `Chevron U.S.A. Inc.`. */
export function withoutDesignators(party: string): string {
  const words = party.split(/\s+/);
  while (words.length > 1 && isBusinessDesignator((words[words.length - 1] as string).replace(/,$/, ''))) words.pop();
  return words
    .join(' ')
    .replace(/,$/, '')
    .replace(/,? (?:U\.\s?S\.\s?A\.|USA)$/, '');
}

/** The person for whom a government sues: `Escobar` of `United States ex rel. Escobar`; null of a party that sues for itself. */
export function relatorOf(party: string): string | null {
  const at = party.indexOf(' ex rel. ');
  return at > 0 && isPublicBody(party.slice(0, at)) ? party.slice(at + ' ex rel. '.length) : null;
}
