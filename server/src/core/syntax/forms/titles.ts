import { isAbbreviatedWord } from '../../tables/abbreviations.ts';
import { span, type Span } from '../../text/span.ts';
import { isBlank, isDigit, isUpper, skipBlanks, skipBlanksBack } from '../chars.ts';

/**
 * Authors and titles of books, articles and treaties, read backwards from what follows them (spec §1, Book and Article). The
 * right edge is known; the left edge is where prose, a signal, a bracket or the sentence before begins. Bounded like case names.
 */
const MAX_TITLE = 240;
const MAX_WORDS = 36;

/** Lower-case words that stand inside a title or between authors. */
const SMALL = new Set(
  'of the and in on for to a an & or at by with from under as de la le du des van von der den di da del et al. al eds. trans. ed. s. vs. v. de, non post ex per not but is into upon after before between against their its how why what bk. bks. ch. pt. vol. no. tit.'.split(
    ' ',
  ),
);
/** Capitalised words that begin a sentence or cite, and no author. */
const OPENERS = new Set(
  'See Cf. Cf Accord But Compare Contra Contrast E.g. E.g., See, Id. Ibid. Also also generally, generally see cf. accord compare contra with, e.g., e.g. quoting citing see,'.split(
    ' ',
  ),
);

/** Behind the title of an article that came out in parts: `(pt. 1)`, `(Part II)`. */
const PART = /\s\((?:pt\.|[Pp]arts?)\s(?:\d{1,2}|[IVX]{1,4})\)$/;

export interface Word extends Span {
  readonly text: string;
}

/** The word that ends at `end` (no blank before it), not before `floor`. */
function wordBefore(text: string, end: number, floor: number): Word {
  let start = end;
  while (start > floor && !isBlank(text.charCodeAt(start - 1)) && end - start < 40) start--;
  return { start, end, text: text.slice(start, end) };
}

/** The title's words before `end`, first word first; empty where prose stands there. `extra` admits further lower-case words. */
export function wordsBefore(text: string, end: number, floor: number, extra: ReadonlySet<string>): Word[] {
  const stop = Math.max(floor, end - MAX_TITLE);
  const words: Word[] = [];
  const part = PART.exec(text.slice(Math.max(stop, end - 16), end));
  let to = skipBlanksBack(text, part ? end - part[0].length : end, stop);
  while (words.length < MAX_WORDS && to > stop) {
    let word = wordBefore(text, to, stop);
    const open = Math.max(word.text.lastIndexOf('('), word.text.lastIndexOf('['), word.text.lastIndexOf('—'));
    if (open >= 0) word = { start: word.start + open + 1, end: word.end, text: word.text.slice(open + 1) };
    const bare = word.text.replace(/^[“"‘'*_]+/, '');
    if (bare === '' || OPENERS.has(bare) || /[;)\]],?$/.test(bare)) break;
    const c = bare.charCodeAt(0);
    const small = SMALL.has(bare.replace(/[,:]$/, '')) || extra.has(bare.replace(/,$/, ''));
    if (!small && !isUpper(c) && !isDigit(c)) break;
    if (words.length > 0 && !extra.has(bare.slice(bare.lastIndexOf('-') + 1)) && endsSentence(bare)) break;
    words.unshift(word);
    if (open >= 0) break;
    to = skipBlanksBack(text, word.start, stop);
    if (to === word.start) break;
  }
  while (words.length > 0 && /^(?:&|\p{Ll})/u.test((words[0] as Word).text)) words.shift();
  return words;
}

/** Whether a sentence ends in this word: a period that abbreviates nothing, a closed quotation. */
function endsSentence(word: string): boolean {
  if (/[.?!][”"’]$/.test(word)) return true;
  if (/[?!]$/.test(word)) return true;
  return word.endsWith('.') && !isAbbreviatedWord(word) && !SMALL.has(word) && !IN_CAPITALS.test(word);
}

/** What abbreviates in a name set in capitals: `RICHARD H. FALLON, JR. ET AL.`. */
const IN_CAPITALS = /^(?:JR|SR|AL|EDS?|ST|DR|VOL|NO)\.$/;

const NAME_WORD = /^(?:[A-Z][\p{L}’'-]*\.?|(?:[A-Z]\.-?){1,4}|&|and|al\.|et|de|la|van|von|der|du|Jr\.|Sr\.|I{1,3}|IV)$/u;
const NOT_AUTHOR =
  /^(?:Act|Code|Law|Laws|Court|Title|Part|Section|Article|Rule|Rules|State|Const|Amendment|Congress|Id|Ibid|Rev|Stat|Inc|Corp|Co|The|Department|Board)\b/;

/** Whether words before a comma are authors: names and initials, no more than a dozen words. */
function areAuthors(words: readonly Word[]): boolean {
  if (words.length === 0 || words.length > 14) return false;
  return words.every((word) => {
    const bare = word.text.replace(/,$/, '');
    return NAME_WORD.test(bare) && !NOT_AUTHOR.test(bare);
  });
}

/** A volume number before the author: `2 Wayne R. LaFave`, `11A Charles Alan Wright`. */
const VOLUME = /^\d{1,3}[A-Z]?$/;

export interface TitleBefore extends Span {
  /** Where the title itself begins, behind the author. */
  readonly titleStart: number;
  readonly volume: Span | null;
  /** How sure it is that authors stand before the title: none, names, or names with initials, `et al.` or several. */
  readonly author: 'none' | 'name' | 'initials';
  /** Words of the title that begin with a capital. */
  readonly capitals: number;
}

const NONE: ReadonlySet<string> = new Set();

/** The author and title that end at `end` (no comma behind them), not before `floor`; null where prose stands there. */
export function readTitleBefore(text: string, end: number, floor: number, extra: ReadonlySet<string> = NONE): TitleBefore | null {
  const words = wordsBefore(text, end, floor, extra);
  let volume: Span | null = null;
  while (words.length > 0 && isDigit((words[0] as Word).text.charCodeAt(0))) {
    const first = words[0] as Word;
    if (words.length > 1 && VOLUME.test(first.text)) {
      volume = span(first.start, first.end);
      break;
    }
    words.shift();
  }
  const named = volume ? words.slice(1) : words;
  if (named.length === 0) return null;
  const authors = countAuthors(named);
  const title = named.slice(authors);
  if (title.length === 0) return null;
  const first = (volume ?? named[0]) as Span;
  const head = text.slice((named[0] as Word).start, (title[0] as Word).start);
  const sure = /(?:^|[\s.])[A-Z]\.|\bet\s+al\.|^[A-Z][\p{L}’'-]+\s+(?:&|and)\s+[A-Z][\p{L}’'-]+,/u.test(head);
  return {
    start: skipQuote(text, first.start),
    end,
    titleStart: skipQuote(text, (title[0] as Word).start),
    volume,
    author: authors === 0 ? 'none' : sure ? 'initials' : 'name',
    capitals: title.filter((word) => /^[“"‘'*_]*[A-ZÀ-Þ]/.test(word.text) && !/^[IVXLC]+,?$/.test(word.text)).length,
  };
}

/** How many of the first words are authors: up to the last comma before which only names stand, while a title is left behind it. */
function countAuthors(words: readonly Word[]): number {
  let count = 0;
  for (let i = 0; i < words.length - 1; i++) {
    if (!(words[i] as Word).text.endsWith(',')) continue;
    const segment = words.slice(count, i + 1);
    if (!areAuthors(segment)) break;
    // A second stretch of names is a title (`Smith, Law, Lawyers, and Life`) unless it has initials or an ampersand.
    if (count > 0 && !segment.some((word) => /^(?:[A-Z]\.)+,?$|^(?:&|and|Jr\.,|III,)$/.test(word.text))) break;
    count = i + 1;
  }
  return count;
}

const skipQuote = (text: string, at: number): number => {
  let i = at;
  while (i < at + 2 && '“"‘*_'.includes(text.charAt(i) || ' ')) i++;
  return skipBlanks(text, i);
};
