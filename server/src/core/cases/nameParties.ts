import { COMMON_PARTIES, GENERIC_WORDS, ODD_ACRONYMS, PLACE_INITIALS, SMALL_WORDS } from './nameWords.ts';
import { type NameWord, wordsMatch, wordsMayMatch } from './wordMatch.ts';

interface PartyWord extends NameWord {
  /** Tells cases apart. */
  readonly telling: boolean;
}

/** One party of a case name, or the whole of a name without "v.". */
export interface Party {
  /** Every word in order, small ones left out. */
  readonly words: readonly PartyWord[];
  /** Every word in order with the small ones, for acronyms that count them. */
  readonly all: readonly PartyWord[];
}

/**
 * How two parties agree: by a word that tells cases apart; by three or more words, each of which many parties have (`long`); by
 * fewer such words (`common`); or not.
 */
export type PartyMatch = 'telling' | 'long' | 'common' | 'none';

/** Names are read no further: no real one is longer. */
const MAX_NAME = 400;
const MAX_PARTY_WORDS = 40;
const LONG_MATCH = 3;
/** Fewer capitals are rather initials. */
const MIN_ACRONYM = 2;

/** Splits a case name at its "v." into one or two parties. Takes any string. */
export function partiesOf(name: string): readonly Party[] {
  const text = plain(name.slice(0, MAX_NAME));
  const versus = / (?:v|vs)\.? | versus /i.exec(text);
  const sides = versus ? [text.slice(0, versus.index), text.slice(versus.index + versus[0].length)] : [text];
  return sides.map(partyOf).filter((party) => party.words.length > 0);
}

/** Straight apostrophes, no accents, `M'Culloch` and `MacDonald` as `McCulloch` and `McDonald`. */
const plain = (name: string): string =>
  ascii(` ${name} `)
    .replace(/`/g, "'")
    .replace(/\bM'(?=[A-Z])/g, 'Mc')
    .replace(/\bMac(?=[A-Z])/g, 'Mc')
    .replace(/\bM[ac]c (?=[A-Z])/g, 'Mc')
    .replace(/\s+/g, ' ');

const ascii = (name: string): string =>
  /[^\0-\x7f]/.test(name)
    ? name
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/[\u2018\u2019\u02bc\u00b4]/g, "'")
    : name;

function partyOf(side: string): Party {
  const all: PartyWord[] = [];
  for (const raw of side.split(/[\s,/;:()[\]"\u201c\u201d\u2013\u2014-]+/)) {
    const word = wordOf(raw);
    if (!word || all.length >= MAX_PARTY_WORDS) continue;
    const place = word.acronym ? PLACE_INITIALS.get(word.letters) : undefined;
    if (place) for (const letters of place) all.push({ letters, abbreviated: false, acronym: false, telling: false });
    else all.push(word);
  }
  const words = all.filter((word) => !SMALL_WORDS.has(word.letters));
  return { words, all };
}

function wordOf(raw: string): PartyWord | null {
  const bare = raw.replace(/'s?$/i, '');
  const letters = bare.toLowerCase().replace(/[^a-z0-9&]/g, '');
  if (letters === '' || letters === '&') return null;
  const capitals = bare.replace(/[^A-Za-z]/g, '');
  const abbreviated = bare.includes('.') || /[a-z]'[a-z]/i.test(bare);
  return {
    letters,
    abbreviated,
    acronym: capitals.length >= MIN_ACRONYM && capitals === capitals.toUpperCase(),
    telling: isTellingWord(letters) && !(abbreviated && isGenericAbbreviation(letters)),
  };
}

/** Whether two parties agree, whichever way they are abbreviated. */
export function matchParties(a: Party, b: Party): PartyMatch {
  if (a.words.some((word) => word.telling && b.words.some((other) => other.telling && other.letters === word.letters))) return 'telling';
  if (acronymMatches(a, b) || acronymMatches(b, a)) return isCommon(a) || isCommon(b) ? 'common' : 'telling';
  if (a.words.some((word) => b.words.some((other) => tellTogether(word, other) && wordsMatch(word, other)))) return 'telling';
  if (joinedMatches(a, b) || joinedMatches(b, a)) return 'telling';
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length === 0) return 'none';
  if (!short.words.every((word) => long.words.some((other) => wordsMayMatch(word, other)))) return 'none';
  return short.words.length >= LONG_MATCH ? 'long' : 'common';
}

/** Whether one of two words tells cases apart and the other does too or stands for a longer one. */
const tellTogether = (a: PartyWord, b: PartyWord): boolean => (a.telling && (b.telling || b.abbreviated)) || (b.telling && a.abbreviated);

/** Whether a word in small letters, written out, tells cases apart: a surname, a place, a firm's own name. */
export const isTellingWord = (letters: string): boolean =>
  letters.length > 2 && !SMALL_WORDS.has(letters) && !GENERIC_WORDS.has(letters) && !COMMON_PARTIES.has(letters);

/** `Nat'l`, `Ins.`, `Pac.`, `Cal.`: what stands for a word that many parties share. */
function isGenericAbbreviation(letters: string): boolean {
  const word = { letters, abbreviated: true, acronym: false };
  return (FULL_WORDS.get(letters[0]) ?? []).some((full) => wordsMatch(word, full));
}

/** The words that many parties share, by first letter. */
const FULL_WORDS: ReadonlyMap<string, readonly NameWord[]> = byFirstLetter([...GENERIC_WORDS, ...COMMON_PARTIES]);

function byFirstLetter(list: readonly string[]): ReadonlyMap<string, readonly NameWord[]> {
  const groups = new Map<string, NameWord[]>();
  for (const letters of list) {
    const word = { letters, abbreviated: false, acronym: false };
    const group = groups.get(letters[0]);
    if (group) group.push(word);
    else groups.set(letters[0], [word]);
  }
  return groups;
}

/** A party made only of governments' and agencies' words. */
const isCommon = (party: Party): boolean => party.words.every((word) => COMMON_PARTIES.has(word.letters));

/** Whether nothing in the party tells cases apart. */
export const isVague = (party: Party): boolean => !party.words.some((word) => word.telling);

/** `NLRB` for `National Labor Relations Board`, `ATU` inside `Local 5, Amalgamated Transit Union`. */
function acronymMatches(short: Party, long: Party): boolean {
  return short.words.some(
    (word) =>
      word.acronym &&
      word.letters.length >= MIN_ACRONYM &&
      (spelledBy(word.letters, long) || oddAcronym(word.letters, long) || (short.words.length === 1 && isInitialsOf(word.letters, long))),
  );
}

function spelledBy(acronym: string, party: Party): boolean {
  const letters = acronym.replace(/&/g, '');
  if (letters.length < 3) return false;
  return [party.words, party.all, withoutFiller(party.all)].some((list) =>
    list
      .map((word) => word.letters[0])
      .join('')
      .includes(letters),
  );
}

/** `AP` for `Associated Press`: two letters prove something only where they are the whole of both parties. */
const isInitialsOf = (acronym: string, { words }: Party): boolean =>
  acronym.length === 2 && words.length === 2 && acronym === words[0].letters[0] + words[1].letters[0];

/** Words with "Co." and "Corp." kept, since acronyms count them, but not the smallest words. */
const withoutFiller = (all: readonly NameWord[]): readonly NameWord[] => all.filter((word) => !FILLER.has(word.letters));
const FILLER: ReadonlySet<string> = new Set(['the', 'of', 'and', 'for', 'in', 'on', 'to', 'at', 'by']);

function oddAcronym(acronym: string, party: Party): boolean {
  const expected = ODD_ACRONYMS.get(acronym) ?? [];
  const found = expected.filter((letters) => party.words.some((word) => wordsMatch(word, { letters, abbreviated: false, acronym: false })));
  return expected.length > 0 && found.length === expected.length;
}

/** `Lo Bue` for `LoBue`, `De Shaney` for `DeShaney`: two words on one side are one on the other. */
function joinedMatches(apart: Party, whole: Party): boolean {
  for (let i = 0; i + 1 < apart.all.length; i++) {
    const letters = apart.all[i].letters + apart.all[i + 1].letters;
    if (letters.length >= 5 && whole.words.some((word) => word.telling && word.letters === letters)) return true;
  }
  return false;
}
