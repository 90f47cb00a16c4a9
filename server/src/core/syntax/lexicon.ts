import { spellings as codeSpellings, type CodeEntry } from '../tables/codes.ts';
import { spellings as constitutionSpellings } from '../tables/constitutions.ts';
import { spellings as journalSpellings } from '../tables/journals.ts';
import { spellings as recordSpellings, type RecordEntry } from '../tables/records.ts';
import { spellings as reporterSpellings, type ReporterEntry } from '../tables/reporters.ts';
import { type Beginnings, beginnings } from '../tables/beginnings.ts';
import { buildTrie, type Trie, type TrieMatch } from '../tables/trie.ts';
import { isDash, isDigit, isLetter, skipBlanks, skipDigits, skipMarkedPage } from './chars.ts';

/**
 * The two look-ups of the scanner: what may follow a number, and what may begin a citation by itself. Both are built from
 * the tables once; adding a reporter or a code is a line of data.
 */
export type Series = { readonly table: 'reporter'; readonly entry: ReporterEntry } | { readonly table: 'code'; readonly entry: CodeEntry };

export type Opening =
  | { readonly table: 'code'; readonly entry: CodeEntry }
  | { readonly table: 'constitution'; readonly jurisdiction: string }
  | { readonly table: 'record'; readonly entry: RecordEntry };

function* seriesSpellings(): Generator<readonly [string, Series]> {
  const reporters = new Map<ReporterEntry, Series>();
  for (const [spelling, entry] of reporterSpellings) {
    let value = reporters.get(entry);
    if (!value) reporters.set(entry, (value = { table: 'reporter', entry }));
    yield [spelling, value];
  }
  const codes = new Map<CodeEntry, Series>();
  for (const [spelling, entry] of [...codeSpellings, ...journalSpellings]) {
    if (entry.form === 'plain') continue;
    let value = codes.get(entry);
    if (!value) codes.set(entry, (value = { table: 'code', entry }));
    yield [spelling, value];
  }
}

function* openingSpellings(): Generator<readonly [string, Opening]> {
  const codes = new Map<CodeEntry, Opening>();
  for (const [spelling, entry] of codeSpellings) {
    // `Pa. Stat. Ann., Tit. 24, § 13`: a state's code of titles may name the title behind it.
    if (entry.form !== 'plain' && !(entry.kind === 'statute' && entry.jurisdiction !== 'US')) continue;
    let value = codes.get(entry);
    if (!value) codes.set(entry, (value = { table: 'code', entry }));
    yield [spelling, value];
    // Texas sets its codes in small capitals, which plain text turns into capitals.
    if (entry.kind === 'statute' ? spelling.length > 6 : entry.kind === 'rule' && spelling === entry.abbreviation && / R\. /.test(spelling))
      yield [spelling.toUpperCase(), value];
  }
  for (const [spelling, jurisdiction] of constitutionSpellings) yield [spelling, { table: 'constitution', jurisdiction }];
  for (const [spelling, entry] of recordSpellings) yield [spelling, { table: 'record', entry }];
}

/** What every citation may begin with. */
interface Lexicon {
  readonly series: Trie<Series>;
  readonly opening: Trie<Opening>;
  readonly mayOpen: Beginnings;
  readonly maySeries: Beginnings;
}

function build(): Lexicon {
  const series = buildTrie(seriesSpellings());
  const opening = buildTrie(openingSpellings());
  const words = [...WORD_FORMS.split(' '), ...opening.keys];
  return { series, opening, mayOpen: beginnings(words), maySeries: beginnings(series.keys) };
}

/** Built when the first text is read: a server to which no document is open does not pay for it. */
const lexicon: () => Lexicon = (() => {
  let built: Lexicon | null = null;
  return () => (built ??= build());
})();

/** How the forms begin that no table lists: those of forms/words.ts, and id., supra, section, ante and post with a capital. */
const WORD_FORMS =
  'Act Amdt Appx Brief Briefs ER Federalist FEDERALIST JA No Nos PageID RE ROA Rest Restatement SAppx SER SJA SPA TC Id Ibid Supra Section Ante Post';

/** Whether a citation that a word opens may begin at an offset. */
export const mayOpen: Beginnings = (text, at) => lexicon().mayOpen(text, at);

/** The longest abbreviation that spells so takes; it bounds the look-ahead. */
const MAX_ABBREVIATION = 160;

/** The reporter, code or journal whose abbreviation begins at `at`. */
export function matchSeries(text: string, at: number): TrieMatch<Series> | null {
  const { series, maySeries } = lexicon();
  return maySeries(text, at) ? series.match(text, at, Math.min(text.length, at + MAX_ABBREVIATION)) : null;
}

/** The code, set of rules, constitution or record document whose abbreviation begins at `at`; asked for where `mayOpen` says so. */
export const matchOpening = (text: string, at: number): TrieMatch<Opening> | null =>
  lexicon().opening.match(text, at, Math.min(text.length, at + MAX_ABBREVIATION));

/** Whether the digits at `at` are the volume or title number of a citation and not a pin, a section or a word of prose. */
export function beginsLocator(text: string, at: number): boolean {
  const digits = skipDigits(text, at);
  if (digits === at || digits - at > 4) return false;
  let i = digits;
  if (isDash(text.charCodeAt(i)) && digits - at === 4) i++;
  else i = skipMarkedPage(text, skipBlanks(text, i));
  if (i === digits || !isLetter(text.charCodeAt(i))) return false;
  const match = matchSeries(text, i);
  if (!match) return false;
  const next = skipBlanks(text, match.end);
  const c = text.charCodeAt(next);
  return (
    isDigit(c) ||
    c === 0xa7 ||
    c === 95 ||
    c === 40 ||
    c === 44 ||
    text.startsWith('at ', next) ||
    isDash(c) ||
    text.startsWith('app', next) ||
    text.startsWith('pt.', next)
  );
}
