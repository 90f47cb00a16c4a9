import { foldBlanks } from '../text/blanks.ts';
import { isBusinessDesignator } from '../tables/abbreviations.ts';
import { STATES } from '../tables/states.ts';
import { isApostrophe, isWord } from '../syntax/chars.ts';
import type { CaseName } from '../syntax/citation.ts';

/**
 * Short names of cases (spec §2, short-form names): which words of a name a short form may use, and which is preferred.
 */

/** Letters beyond the Latin ranges that the scanner knows. */
const LETTER = /[\p{L}\p{N}]/u;

const STOP_WORDS = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'a',
  'an',
  'at',
  'to',
  'de',
  'la',
  'ex',
  'rel',
  're',
  'et',
  'al',
  'v',
  'vs',
  'by',
  'with',
  'no',
  'matter',
  'estate',
  'parte',
]);

/** Lower case, accents kept, punctuation gone, apostrophes and possessives closed up (`Dep’t` → `dept`), one space between words. */
export const normalise = (name: string): string => normalWords(name).join(' ');

/** The words of a name, normalised. */
function normalWords(name: string): readonly string[] {
  const lower = name.toLowerCase();
  const words: string[] = [];
  // The part of the word before an apostrophe, and where the part being read begins.
  let head = '';
  let from = -1;
  for (let i = 0; i <= lower.length; i++) {
    const c = i < lower.length ? lower.charCodeAt(i) : 32;
    if (isWord(c) || (c > 0x24f && LETTER.test(lower.charAt(i)))) {
      if (from < 0) from = i;
      continue;
    }
    if (isApostrophe(c)) {
      if (from >= 0) head += lower.slice(from, i);
    } else if (from >= 0 || head !== '') {
      words.push(from < 0 ? head : head === '' ? lower.slice(from, i) : head + lower.slice(from, i));
      head = '';
    }
    from = -1;
  }
  return words;
}

/** A name as names are compared and found. */
export interface NormalName {
  readonly normal: string;
  /** Its telling words, each once. */
  readonly words: readonly string[];
}

export function normalName(name: string): NormalName {
  const all = normalWords(name);
  return { normal: all.join(' '), words: tellingWords(all).filter((word, n, telling) => telling.indexOf(word) === n) };
}

/** The words of a name that can find it: no articles, no designators; a child's initials are one word (`J.S.` → `js`). */
function tellingWords(words: readonly string[]): readonly string[] {
  const telling: string[] = [];
  let initials = '';
  for (const word of words) {
    if (word.length === 1) {
      initials += word;
      continue;
    }
    if (initials.length > 1) telling.push(initials);
    initials = '';
    if (!STOP_WORDS.has(word)) telling.push(word);
  }
  if (initials.length > 1) telling.push(initials);
  return telling;
}

const GOVERNMENTS = new Set([
  'united states',
  'us',
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
const BODIES =
  /^(?:us|united states|u s|city|county|town|village|borough|township|parish|bd|board|dept|department|dep t|bureau|office|univ|university|regents|trustees|school|sch|secy|secretary|atty gen|attorney general|commr|commissioner|commn|commission) (?:of|for)\b|\b(?:school|sch) (?:district|dist)$|^(?:us|united states)\b.*\b(?:dept|department|agency|admin|commn|commission|bd|board|serv|service)\b/;

const isGovernment = (party: string): boolean => {
  const name = normalise(party);
  return GOVERNMENTS.has(name) || BODIES.test(name);
};

/** A party without its business designators and given initials: `Pepsico` of `Pepsico, Inc.`. */
function withoutDesignators(party: string): string {
  const words = party.split(/\s+/);
  while (words.length > 1 && isBusinessDesignator((words[words.length - 1] as string).replace(/,$/, ''))) words.pop();
  return words.join(' ').replace(/,$/, '');
}

/** Names by which the case may be called, the preferred first. */
export function shortNamesOf(name: CaseName, text: string): readonly string[] {
  const part = (span: { start: number; end: number } | null) =>
    span ? withoutDesignators(foldBlanks(text.slice(span.start, span.end))) : '';
  if (name.procedural && !name.versus) return [part(name.plaintiff), name.text].filter((n, i, all) => n !== '' && all.indexOf(n) === i);
  const first = part(name.plaintiff).replace(/^(?:In re|Ex parte) /i, '');
  const second = part(name.defendant);
  if (second === '') return [first || name.text];
  const ordered = isGovernment(first) && !isGovernment(second) ? [second, first] : [first, second];
  return ordered.filter((n) => n !== '');
}

/** Whether a short form's name can stand for a case of the full name: its words follow one another in one party. */
export const nameMatches = (short: string, full: string): boolean => normalisedMatches(normalise(short), normalise(full));

/** The same for names that are normalised already. */
export function normalisedMatches(short: string, full: string): boolean {
  if (short === '') return false;
  const all = ` ${full} `;
  if (all.includes(` ${short} `)) return true;
  // `Estate of Gilmore` against `Est. of Gilmore`: the telling words, in order.
  const telling = tellingWords(short.split(' '));
  if (telling.length === 0) return false;
  let at = 0;
  for (const word of telling) {
    const found = all.indexOf(` ${word}`, at);
    if (found < 0) return false;
    at = found + word.length;
  }
  return true;
}
