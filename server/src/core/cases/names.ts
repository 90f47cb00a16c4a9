import { isTellingWord, isVague, matchParties, type Party, type PartyMatch, partiesOf } from './nameParties.ts';

/** How a cited name stands to a known one; only `different` may lead to a warning. */
export type NameComparison = 'same' | 'compatible' | 'different';

/**
 * Compares the name in a citation with the name of the case at that page. `same`: every party agrees. `compatible`: one party
 * agrees by a word that tells cases apart (in either place, for parties are reversed on appeal), or there is too little to tell.
 * `different`: no party does. That both are against the United States, a state or an agency proves nothing.
 */
export const compareNames = (cited: string, known: string): NameComparison => comparisonWith(cited)(known);

/** `compareNames` of one cited name with several known ones: it is taken to pieces once. */
export function comparisonWith(cited: string): (known: string) => NameComparison {
  let parties: readonly Party[] | null = null;
  return (known) => {
    if (cited === known) return cited === '' ? 'compatible' : 'same';
    parties ??= partiesOf(cited);
    return compareParties(cited, parties, known, partiesOf(known));
  };
}

function compareParties(cited: string, ours: readonly Party[], known: string, theirs: readonly Party[]): NameComparison {
  if (ours.length === 0 || theirs.length === 0) return 'compatible';
  const matches = ours.map((party) => theirs.map((other) => matchParties(party, other)));
  if (allAgree(matches)) return 'same';
  if (sameRelator(cited, known)) return 'compatible';
  if (matches.some((row) => row.includes('telling'))) return 'compatible';
  if (isPopularName(ours) || isPopularName(theirs)) return 'compatible';
  if (ours.every(isVague) && (everyAgrees(matches) || hasLong(matches))) return 'compatible';
  if (theirs.every(isVague) && (everyAgrees(turned(matches)) || hasLong(matches))) return 'compatible';
  return 'different';
}

/**
 * Whether a cited name may be that of a known case: whatever `compareNames` calls different may not. Asked of every citation, so a
 * word that tells cases apart and is written alike in both settles it before either is taken to pieces. Takes any strings.
 */
export const namesFit = (cited: string, known: string): boolean =>
  cited === known || (cited.length <= MAX_QUICK && shareTellingWord(cited, known)) || compareNames(cited, known) !== 'different';

/** Longer names are always taken to pieces: only so far are their words counted. */
const MAX_QUICK = 120;

function shareTellingWord(cited: string, known: string): boolean {
  for (let from = 0; from < cited.length; ) {
    const blank = cited.indexOf(' ', from);
    const end = blank < 0 ? cited.length : blank;
    const word = cited.slice(from, cited[end - 1] === ',' ? end - 1 : end);
    if (isPlainWord(word) && standsIn(word, known) && isTellingWord(word.toLowerCase())) return true;
    from = end + 1;
  }
  return false;
}

/** A capital and small letters, as a surname or a place is written: nothing that a comparison must first undo. */
const isPlainWord = (word: string): boolean => word.length >= 4 && /^[A-Z][a-z]{3,30}$/.test(word);

function standsIn(word: string, name: string): boolean {
  const at = name.indexOf(word);
  if (at < 0 || at > MAX_QUICK || (at > 0 && name[at - 1] !== ' ')) return false;
  const after = name[at + word.length];
  return after === undefined || after === ' ' || after === ',';
}

type Matches = readonly (readonly PartyMatch[])[];

/** Every party on each side has its own fellow on the other, in either order. */
function allAgree(matches: Matches): boolean {
  if (matches.length !== matches[0].length) return false;
  if (matches.length === 1) return matches[0][0] !== 'none';
  const straight = matches[0][0] !== 'none' && matches[1][1] !== 'none';
  const reversed = matches[0][1] !== 'none' && matches[1][0] !== 'none';
  return straight || reversed;
}

/** Every row's party agrees with some party of the other name. */
const everyAgrees = (matches: Matches): boolean => matches.every((row) => row.some((match) => match !== 'none'));

const hasLong = (matches: Matches): boolean => matches.some((row) => row.includes('long'));

const turned = (matches: Matches): Matches => matches[0].map((_match, column) => matches.map((row) => row[column]));

/** `Civil Rights Cases`, `Legal Tender Case`: names that need not share a word with the parties'. */
const isPopularName = (parties: readonly Party[]): boolean =>
  parties.length === 1 && parties[0].words.some((word) => word.letters === 'cases' || word.letters === 'case');

/** `United States ex rel. Louisiana v. Boarman` and `… v. Jack`: one case that is known by two of its judges. */
function sameRelator(cited: string, known: string): boolean {
  const [ours, theirs] = [cited, known].map((name) => name.slice(0, name.indexOf(' v. ') + 1).toLowerCase());
  return ours !== '' && ours === theirs && ours.includes(' ex rel. ');
}
