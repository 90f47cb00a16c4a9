import data from '../../../data/abbreviations.json' with { type: 'json' };
import { STATES } from './states.ts';

type Row = readonly [word: string, kind: 'word' | 'place' | 'designator', abbreviations: readonly string[]];

const rows = data.rows as unknown as readonly Row[];

/** A word of case names, a place or a business designator, and how it is abbreviated (the form to write first). Facts from server/data/abbreviations.json. */
export interface AbbreviationEntry {
  readonly word: string;
  readonly kind: 'word' | 'place' | 'designator';
  readonly abbreviations: readonly string[];
}

export const abbreviations: readonly AbbreviationEntry[] = rows.map(([word, kind, list]) => ({ word, kind, abbreviations: list }));

const of = (kind: AbbreviationEntry['kind']): ReadonlyMap<string, readonly string[]> =>
  new Map(abbreviations.filter((e) => e.kind === kind).map((e) => [e.word, e.abbreviations]));

/** `Department` → `Dep't`. */
export const caseNameWords: ReadonlyMap<string, readonly string[]> = of('word');
/** The abbreviation of a word of a case name, plurals included (`Services` → `Servs.`, `Associations` → `Ass'ns`); null for a word that is not abbreviated. */
export function abbreviateWord(word: string): string | null {
  const own = caseNameWords.get(word);
  if (own) return own[0];
  const one = word.endsWith('s') ? caseNameWords.get(word.slice(0, -1))?.[0] : undefined;
  if (!one || !/[a-z]\.?$/.test(one)) return null;
  const stem = one.replace(/\.$/, '');
  return stem.endsWith('s') ? one : `${stem}s${one.endsWith('.') ? '.' : ''}`;
}

/** `Colorado` → `Colo.`, `Germany` → `Ger.`. */
export const places: ReadonlyMap<string, readonly string[]> = of('place');
/** `Incorporated` → `Inc.`. */
export const businessDesignators: ReadonlyMap<string, readonly string[]> = of('designator');

/** Every abbreviation with its entry, the form to write before the others. */
export const spellings: readonly (readonly [spelling: string, entry: AbbreviationEntry])[] = [
  ...abbreviations.map((e) => [e.abbreviations[0], e] as const),
  ...abbreviations.flatMap((e) => e.abbreviations.slice(1).map((a) => [a, e] as const)),
];

/** Without periods and apostrophes' kinds, lower case: `Inc`, `INC.` and `Inc.` are one. */
const bare = (word: string): string => word.replace(/[.,]/g, '').replace(/’/g, "'").toLowerCase();

const designatorKeys = new Set([
  ...abbreviations
    // `P.A.` is Pennsylvania or initials as often as a firm.
    .filter((e) => e.kind === 'designator' && !e.abbreviations.includes('P.A.'))
    .flatMap((e) => [...e.abbreviations, ...(e.word.includes(' ') ? [] : [e.word])])
    .map(bare),
  ...'cos corps ltda spa kk sarl ulc lc'.split(' '),
]);
/** Whether a word of a case name only says what kind of firm it is: `Inc.`, `LLC`, `N.A.` (a comma behind it does not matter). */
export const isBusinessDesignator = (word: string): boolean => word.length <= 14 && designatorKeys.has(bare(word)) && /^[A-Z]/.test(word);

/** Abbreviations that stand in case names besides those of the tables: titles, suffixes, procedural words. */
const NAME_ABBREVIATIONS = `
v. vs. rel. al. ux. Mr. Mrs. Ms. Messrs. Dr. Drs. Jr. Sr. St. Ste. Sts. Mt. Ft. No. Nos. no. nos. Hon. Rev. Prof. Gen.
Gov. Sen. Rep. Lt. Col. Capt. Sgt. Maj. Cmdr. Adm. Esq. Wm. Chas. Geo. Jos. Jas. Thos. Robt. Edw. Cos. Corps. Mfg. Mfrs.
Cty. Cnty. Bor. Sup. Ct. Cts. Cir. Dept. Assn. Govt. Natl. Intl. Commr. Commrs. Commn. Comms. Assoc. Assocs. Bros. Inc.
Co. Corp. Ltd. Cie. Sched. Vol. Ph. Esqs. Exr. Admr. Atty. Attys. Secy. Supt. Treas. Dir. Div. Pt. Calif. Penn. Penna.
Okl. Ore. Tex. Wisc. Soc. Elev. Whse. Lbr. Mach. Dredg. Oblig. Bkg. Nav. Gov't. Am. Amer. Eng. Int. Mil. Twp. Sec. Secs.
Cl. Fla. Ry. Rys. R.R. Tel. Tels. Com. Repub. Acc. Const. Immigr. Elect. Irrig. Reclam. Agric. Rehab. Telecomm. Telecomms. Petro. Deriv. Nat. Fam.`
  .trim()
  .split(/\s+/);

const WORDS = abbreviatedWords();

function abbreviatedWords(): ReadonlySet<string> {
  const words = new Set(NAME_ABBREVIATIONS);
  const add = (abbreviation: string): void => {
    for (const part of abbreviation.split(' ')) {
      if (!part.endsWith('.')) continue;
      words.add(part);
      if (/^[A-Z][a-z]+[^s]\.$/.test(part)) words.add(`${part.slice(0, -1)}s.`);
    }
  };
  for (const entry of abbreviations) entry.abbreviations.forEach(add);
  for (const s of STATES) [s.abbreviation, ...s.others].forEach(add);
  // Words of prose that end sentences.
  for (const word of ['Law.', 'Laws.', 'Order.', 'Equal.']) words.delete(word);
  return words;
}

/** `A.`, `U.S.`, `L.L.C.`, `Ph.D.`: initials. */
const INITIALS = /^(?:[A-Za-z]\.(?:[-&]?))+$|^(?:Ph|M|J|LL)\.[A-Z]\.$/;

/**
 * Whether a word that ends in a period inside a case name is an abbreviation (`Bd.`, `Colo.`, `J.`, `Mr.`, `v.`), so that no
 * sentence ends there. The word comes with its period; a bracket or quotation mark before it, or a comma behind it, does not matter.
 */
export function isAbbreviatedWord(wordWithPeriod: string): boolean {
  if (wordWithPeriod.length > 24) return false;
  const word = wordWithPeriod
    .replace(/^[(["“‘'*_]+/, '')
    .replace(/,$/, '')
    .replace(/’/g, "'");
  if (!word.endsWith('.')) return false;
  return (
    WORDS.has(word) ||
    INITIALS.test(word) ||
    (word.split('-').every((part, i, all) => (i === all.length - 1 ? WORDS.has(part) : /^[A-Z]/.test(part))) && word.includes('-'))
  );
}
