import type { CaseCitation } from '../syntax/citation.ts';
import { type Citation, textOf } from '../syntax/document.ts';
import { span } from '../text/span.ts';
import { type CitationOf, isCase, isOwn, written } from './citations.ts';
import { ownDate } from './courts/shared.ts';
import { houseStyle } from './profile.ts';
import { inHouseStyle } from './reporters/shared.ts';

/** A house style that a document plainly follows, and what says so. */
export interface DetectedStyle {
  readonly id: string;
  /** What was counted, for the writer: "41 of 43 case citations put the year behind the name". */
  readonly evidence: string;
}

/** How often a trait is seen, of the citations that could show it. */
interface Trait {
  seen: number;
  of: number;
}

interface Traits {
  /** An abbreviation of the document that is closed up. */
  example: string;
  readonly closed: Trait;
  readonly spaced: Trait;
  readonly bare: Trait;
  /** `Id., at 5`. */
  readonly idComma: Trait;
  readonly yearFirst: Trait;
  readonly brackets: Trait;
  readonly michigan: Trait;
  readonly illinois: Trait;
  readonly florida: Trait;
  /** `Id., at 5`, `568 U. S., at 153`, `(CA9 2013)`. */
  ofTheCourt: number;
  readonly texas: Trait;
  /** Of the decisions of the courts of appeals of Texas. */
  readonly petitioned: Trait;
  readonly inNotes: Trait;
  /** Articles and books. */
  writings: number;
  floridaStatutes: number;
  illinoisStatutes: number;
}

const WEST = houseStyle('west-print');
const COURT = houseStyle('scotus');

/**
 * The house style that a document plainly follows though nobody chose it, or null. It takes many citations that agree in a trait which
 * the federal style does not have: a wrong offer is worse than none. Linear in the citations.
 */
export function detectStyle(citations: readonly Citation[]): DetectedStyle | null {
  const traits = traitsOf(citations);
  const { closed, spaced, bare, idComma, yearFirst, brackets } = traits;
  if (plain(yearFirst, 5, 0.7)) return { id: 'california', evidence: `${count(yearFirst)} case citations put the year behind the name` };
  if (plain(brackets, 5, 0.6)) return { id: 'new-york', evidence: `${count(brackets)} case citations put the year in brackets` };
  if (plain(bare, 5, 0.8) && plain(traits.michigan, 4, 0.4))
    return { id: 'michigan', evidence: `${count(bare)} reporters are written without periods` };
  if (plain(spaced, 8, 0.8) && traits.ofTheCourt > 2)
    return { id: 'scotus', evidence: `${count(spaced)} reporters are spaced as in \u201c590 U. S. 1\u201d` };
  // Databases close up the Court's `U. S.` and leave the rest of its style as it is.
  if (plain(idComma, 6, 0.85) && plain(spaced, 4, 0.25))
    return { id: 'scotus', evidence: `${count(idComma)} pages behind Id. follow a comma, as in \u201cId., at 5\u201d` };
  if (plain(closed, 8, 0.85))
    return { id: 'west-print', evidence: `${count(closed)} abbreviations are closed up as in \u201c${traits.example}\u201d` };
  if (plain(traits.florida, 6, 0.6) && traits.floridaStatutes > 0)
    return {
      id: 'florida',
      evidence: `${count(traits.florida)} cases are of the courts of Florida, and its statutes are cited in its own form`,
    };
  if (plain(traits.illinois, 8, 0.6) && traits.illinoisStatutes > 0)
    return { id: 'illinois', evidence: `${count(traits.illinois)} cases are of the courts of Illinois` };
  if (plain(traits.texas, 8, 0.6) && plain(traits.petitioned, 4, 0.7))
    return {
      id: 'texas',
      evidence: `${count(traits.petitioned)} decisions of the Texas courts of appeals say what became of the petition`,
    };
  // What is written for a journal cites journals; a brief with its citations in footnotes hardly does.
  if (plain(traits.inNotes, 10, 0.9) && traits.writings > 3)
    return { id: 'academic', evidence: `${count(traits.inNotes)} citations stand in footnotes` };
  return null;
}

function add(trait: Trait, is: boolean): void {
  trait.of++;
  if (is) trait.seen++;
}

const plain = ({ seen, of }: Trait, least: number, share: number): boolean => seen >= least && seen >= of * share;
const count = ({ seen, of }: Trait): string => (seen === of ? `all ${of}` : `${seen} of ${of}`);

function traitsOf(citations: readonly Citation[]): Traits {
  const none = (): Trait => ({ seen: 0, of: 0 });
  const traits: Traits = {
    example: '',
    closed: none(),
    spaced: none(),
    bare: none(),
    idComma: none(),
    yearFirst: none(),
    brackets: none(),
    michigan: none(),
    illinois: none(),
    florida: none(),
    texas: none(),
    petitioned: none(),
    inNotes: none(),
    writings: 0,
    ofTheCourt: 0,
    floridaStatutes: 0,
    illinoisStatutes: 0,
  };
  const spellings = rememberedSpellings();
  for (const citation of citations) {
    if (!isOwn(citation)) continue;
    const { node } = citation;
    if (node.kind !== 'record' && node.kind !== 'cross_reference') add(traits.inNotes, citation.block.stream !== 0);
    if (node.kind === 'journal' || node.kind === 'book') traits.writings++;
    if (isCase(citation)) countCase(citation, traits, spellings);
    else if (node.kind === 'id' && node.pin?.label) {
      const comma = /^,\s+at\b/.test(textOf(citation, span(node.word.end, node.pin.end)));
      traits.idComma.of++;
      if (comma) traits.idComma.seen++;
      if (comma) traits.ofTheCourt++;
    } else if (node.kind === 'statute' && node.code) {
      if (node.code.entry.abbreviation.startsWith('Ill. Comp. Stat.')) traits.illinoisStatutes++;
      if (/,\s+Fla\. Stat\.\s*$/.test(textOf(citation, span(node.start, node.code.end)))) traits.floridaStatutes++;
    }
  }
  return traits;
}

interface Spellings {
  readonly closed: string;
  readonly spaced: string;
}

/** A reporter as the two styles space it, remembered: a document cites few of them many times. */
function rememberedSpellings(): (abbreviation: string) => Spellings {
  const known = new Map<string, Spellings>();
  return (abbreviation) => {
    let found = known.get(abbreviation);
    if (!found) known.set(abbreviation, (found = { closed: inHouseStyle(abbreviation, WEST), spaced: inHouseStyle(abbreviation, COURT) }));
    return found;
  };
}

function countCase(citation: CitationOf<CaseCitation>, traits: Traits, spellings: (abbreviation: string) => Spellings): void {
  const { node } = citation;
  const { abbreviation, kind, impliedCourt } = node.reporter.entry;
  const spelled = kind !== 'neutral' && kind !== 'database';
  const seen = written(citation, node.reporter);
  if (spelled) {
    const { closed, spaced } = spellings(abbreviation);
    if (closed !== abbreviation) {
      add(traits.closed, seen === closed);
      if (seen === closed) traits.example ||= seen;
    }
    if (spaced !== abbreviation) add(traits.spaced, seen === spaced);
    if (abbreviation.includes('.')) add(traits.bare, !seen.includes('.'));
    if (seen === spaced && spaced !== abbreviation && node.pin && /^,\s+at\b/.test(textOf(citation, span(node.reporter.end, node.pin.end))))
      traits.ofTheCourt++;
  }
  const own = ownDate(citation);
  if (node.kind !== 'full_case' || node.role !== 'primary') return;
  const court = own?.date.court ? textOf(citation, own.date.court) : '';
  add(traits.michigan, impliedCourt?.startsWith('Mich.') ?? false);
  add(traits.illinois, (impliedCourt?.startsWith('Ill.') ?? false) || court.startsWith('Ill.'));
  add(traits.texas, /^Tex\./.test(court));
  if (/^Tex\. (?:Civ\. )?App\./.test(court))
    add(traits.petitioned, /\b(?:pet\.|writ\b)/.test(textOf(citation, own?.date.rest ?? span(0, 0))));
  add(traits.florida, /^Fla\.(?:$|\s)/.test(court));
  if (!own?.date.year) return;
  add(traits.yearFirst, own.date.start < node.start);
  add(traits.brackets, own.date.bracket === '[');
  if (/^CA(?:\d{1,2}|DC| Fed\.)/.test(court)) traits.ofTheCourt++;
}
