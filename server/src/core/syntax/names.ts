import { isAbbreviatedWord, isBusinessDesignator } from '../tables/abbreviations.ts';
import { span, type Span } from '../text/span.ts';
import { fold, isBlank, isDigit, isLower, isUpper, lastBefore, skipBlanksBack } from './chars.ts';
import type { CaseName } from './citation.ts';

/**
 * Case names, read backwards from the locator within a bounded stretch (spec §1, caseName; failure classes 11–13). The right
 * edge is known; the left edge is where prose, a signal, a bracket or the sentence before it ends.
 */

/** No case name is longer; it bounds the look-behind. */
const MAX_NAME = 260;
const MAX_WORDS = 34;

interface Word extends Span {
  readonly text: string;
}

const VERSUS = new Set(['v.', 'v', 'vs.', 'vs', 'V.', 'VS.', 'Vs.', 'versus']);

/** Lower-case words that stand inside the name of a party. */
const CONNECTORS = new Set([
  'of',
  'the',
  'and',
  'for',
  '&',
  'de',
  'la',
  'le',
  'du',
  'des',
  'van',
  'von',
  'der',
  'den',
  'di',
  'da',
  'del',
  'della',
  'dos',
  'el',
  'al',
  'bin',
  'ibn',
  'ex',
  'rel.',
  're',
  'et',
  'al.',
  'ux.',
  'vir',
  'd/b/a',
  'a/k/a',
  'f/k/a',
  'n/k/a',
  'on',
  'behalf',
  'parte',
  'y',
  'ab',
  'ter',
  'ten',
  'dba',
  'aka',
  'rel',
  '$',
]);
/** Words that a second party's name may hold besides: it lies between the versus and the locator, so its edges are known. */
const DEFENDANT_CONNECTORS = new Set([
  ...CONNECTORS,
  'in',
  'to',
  'at',
  'by',
  'with',
  'or',
  'a',
  'an',
  'as',
  'from',
  'through',
  'into',
  'under',
  'more',
  'less',
  'one',
  'two',
  'certain',
  'real',
  'property',
  'located',
  'known',
  'situated',
  'currency',
  'dollars',
  'acres',
  'land',
  'no.',
  'nos.',
  'other',
  'than',
  'its',
  'their',
  'his',
  'her',
  'deceased',
  'et',
  'cetera',
]);

/** Capitalised words that begin a sentence or cite, and never a party. */
const OPENERS = new Set([
  'See',
  'Cf.',
  'Cf',
  'Accord',
  'But',
  'Compare',
  'Contra',
  'Contrast',
  'E.g.',
  'E.g.,',
  'See,',
  'In',
  'Under',
  'As',
  'This',
  'That',
  'These',
  'Those',
  'Both',
  'While',
  'When',
  'Where',
  'Because',
  'Although',
  'Since',
  'However',
  'Moreover',
  'Thus',
  'Therefore',
  'Accordingly',
  'Indeed',
  'Here',
  'There',
  'And',
  'Nor',
  'Also',
  'Quoting',
  'Citing',
  'Following',
  'Unlike',
  'Like',
  'With',
  'By',
  'At',
  'From',
  'Before',
  'After',
  'Until',
  'Given',
  'Even',
  'If',
  'Applying',
  'Relying',
  'Id.',
  'Ibid.',
  'Id',
  'Court',
  'Plaintiff',
  'Plaintiffs',
  'Defendant',
  'Defendants',
  'Petitioner',
  'Petitioners',
  'Respondent',
  'Respondents',
  'Appellant',
  'Appellants',
  'Appellee',
  'Appellees',
  'Judge',
  'Justice',
  'Congress',
  'For',
  'Is',
  'Was',
  'Our',
  'His',
  'Her',
  'Their',
  'Its',
  'We',
  'He',
  'She',
  'They',
  'It',
  'To',
  'On',
  'So',
  'Yet',
  'Then',
  'Two',
  'Finally',
  'First,',
  'Second,',
  'Third,',
  'Similarly',
  'Likewise',
  'Rather',
  'Instead',
  'Nevertheless',
  'Nonetheless',
  'Hence',
  'Again',
  'Later',
  'Recently',
  'Section',
  'Rule',
  'Article',
  'Amendment',
  'Title',
  'Part',
  'Brief',
  'Citing:',
  'Quoting:',
  'Note',
  'Though',
  'Unless',
  'Whether',
  'Which',
  'Who',
  'What',
  'How',
  'Why',
  'Did',
  'Does',
  'Do',
  'Or',
  'Not',
  'Yes',
  'Cases',
  'Decisions',
  'Decision',
  'Opinion',
  'Relatedly',
  'Specifically',
  'Additionally',
  'Furthermore',
  'Consequently',
  'Conversely',
  'Notably',
  'Otherwise',
  'Despite',
  'Per',
  'Via',
]);
const OPENER_POSSESSIVES =
  /^(?:Court|Plaintiffs?|Defendants?|Petitioners?|Respondents?|Appell(?:ant|ee)s?|Circuit|State|Government|Congress|Judge|Justice|Commission|Board|Panel|Majority)['’]s?$/;

/** The words of `[floor, end)`, from the right, as far as a name can reach. */
function* wordsBack(text: string, end: number, floor: number): Generator<Word> {
  let to = end;
  for (let n = 0; n < MAX_WORDS; n++) {
    to = skipBlanksBack(text, to, floor);
    if (to <= floor || isBlank(text.charCodeAt(to - 1))) return;
    let from = to;
    while (from > floor && !isBlank(text.charCodeAt(from - 1))) from--;
    yield { start: from, end: to, text: text.slice(from, to) };
    to = from;
  }
}

const OPENING_MARKS = '([“‘"\'{—–*_';

/** Where a name can begin inside a word that carries an opening bracket, quotation mark or dash; -1 where it carries none. */
function innerStart(word: Word): number {
  for (let i = word.text.length - 2; i >= 0; i--) {
    const c = word.text.charAt(i);
    if (c === '(' || c === '[' || c === '“' || c === '‘' || c === '{' || c === '—' || c === '\ufffc') return word.start + i + 1;
    if ((c === '"' || c === "'" || c === '*' || c === '_') && i === 0) return word.start + 1;
    if (c === ')' || c === ']' || c === '”') return word.start + i + 1;
  }
  return OPENING_MARKS.includes(word.text) ? word.end : -1;
}

/** How a word that lies left of the name's known part bears on it. */
function leftEdge(word: Word, next: Word | null): 'inside' | 'connector' | 'outside' {
  const t = word.text;
  const last = t.charCodeAt(t.length - 1);
  if (last === 59 || last === 58 || last === 63 || last === 33 || last === 41 || last === 93 || last === 0x201d || last === 0x2014) {
    return last === 41 && /^\([A-Z][A-Za-z.]{0,14}\)$/.test(t) ? 'inside' : 'outside';
  }
  if (last === 34) return 'outside';
  if (CONNECTORS.has(t)) return 'connector';
  if (last === 44) return next !== null && continuesAfterComma(next.text) && startsAsName(t) ? 'inside' : 'outside';
  if (!startsAsName(t) || OPENERS.has(t) || OPENER_POSSESSIVES.test(t)) return 'outside';
  if (last === 46) {
    if (!isAbbreviatedWord(t)) return 'outside';
    if (
      next !== null &&
      isBusinessDesignator(t) &&
      !isBusinessDesignator(next.text) &&
      !CONNECTORS.has(next.text) &&
      !VERSUS.has(next.text)
    )
      return 'outside';
  }
  return 'inside';
}

const startsAsName = (t: string): boolean => {
  const c = t.charCodeAt(0);
  if (isUpper(c)) return true;
  if (isDigit(c) || c === 36) return !/^\d+[.)]/.test(t);
  // `d’Alessio`, `eBay`, `i3Carbon`.
  return /^(?:[dl]['’]\p{Lu}|[a-z]{1,3}[A-Z0-9])/u.test(t);
};

/** After a comma a party's name goes on with a designator, a suffix, or a firm's further partners. */
const continuesAfterComma = (next: string): boolean =>
  isBusinessDesignator(next) ||
  /^(?:Jr|Sr|Inc|LLC|L\.L\.C|L\.P|LP|Ltd|N\.A|S\.A|P\.C|PLLC|LLP|L\.L\.P|II|III|IV|et|ex|Esq|M\.D|d\/b\/a|a\/k\/a|&|S\.p\.A|A\.G|GmbH|Co|Corp|U\.S\.A|F\.S\.B)\.?,?$/.test(
    next,
  );

export interface NameBefore {
  readonly name: CaseName;
  /** The name is a case's full name: two parties, or a procedural phrase. */
  readonly full: boolean;
}

/** `Foo v. Bar (In re Baz)`: where the bracket with a case's other name, which closes at `end`, opens; -1 where it is none. */
export function otherNameOpens(text: string, end: number, floor: number): number {
  if (text.charCodeAt(end - 1) !== 41) return -1;
  const open = lastBefore(text, 40, end, 160);
  if (open < floor) return -1;
  return /^\((?:In re|Matter of|In the Matter of|Ex parte|Estate of|[“"])/.test(text.slice(open, open + 18)) ? open : -1;
}

/** Reads the name that ends at `end` (a comma, "supra" or a date before the locator already taken off). `floor`: the end of the citation before. */
export function readNameBefore(text: string, end: number, floor: number): NameBefore | null {
  const open = otherNameOpens(text, end, floor);
  if (open >= 0) {
    const named = readNameBefore(text, skipBlanksBack(text, open, floor), floor);
    if (named?.full) return { ...named, name: { ...named.name, end, text: fold(text.slice(named.name.start, end)) } };
    return readNameBefore(text, end - 1, open + 1);
  }
  const stop = Math.max(floor, end - MAX_NAME);
  const words: Word[] = [];
  let versus = -1;
  let procedural = -1;
  for (const word of wordsBack(text, end, stop)) {
    if (VERSUS.has(word.text) && words.length > 0) {
      words.push(word);
      versus = words.length - 1;
      break;
    }
    const inner = innerStart(word);
    if (inner >= 0) {
      if (inner < word.end) words.push({ start: inner, end: word.end, text: text.slice(inner, word.end) });
      break;
    }
    if (endsSentence(word, words)) break;
    words.push(word);
    if ((word.text === 're' || word.text === 'Re' || word.text === 'parte' || word.text === 'Parte') && words.length > 1)
      procedural = words.length - 1;
    if (procedural >= 0 && words.length - 1 > procedural) break;
  }
  if (versus > 0 && defendantHolds(words.slice(0, versus))) return adversary(text, end, words, versus, stop);
  if (procedural > 0) {
    const found = proceduralName(text, end, words, procedural);
    if (found) return found;
  }
  return shortName(text, end, words);
}

/** Whether a word left of the part already read ends a sentence, so that the name cannot reach over it. */
function endsSentence(word: Word, right: readonly Word[]): boolean {
  if (right.length === 0) return false;
  const t = word.text;
  const last = t.charCodeAt(t.length - 1);
  if (last === 59 || last === 63 || last === 33 || last === 0x201d) return true;
  if (last === 41 || last === 93) return !/^\([A-Z][A-Za-z.]{0,14}\)$/.test(t);
  if (last !== 46) return false;
  const next = right[right.length - 1] as Word;
  return !isAbbreviatedWord(t) && !isLower(next.text.charCodeAt(0));
}

/** The words between the versus and the locator are a party: capitalised, numbered, or a connector. `words` runs from the right. */
function defendantHolds(words: readonly Word[]): boolean {
  if (words.length === 0) return false;
  for (const word of words) {
    const bare = word.text.replace(/[,.]$/, '');
    if (
      !startsAsName(word.text) &&
      !DEFENDANT_CONNECTORS.has(word.text) &&
      !DEFENDANT_CONNECTORS.has(bare) &&
      !/^[(["“'’$#]/.test(word.text)
    )
      return false;
  }
  const first = words[words.length - 1] as Word;
  return startsAsName(first.text) || CONNECTORS.has(first.text) || /^(?:one|two|certain|more|approximately)$/i.test(first.text);
}

function caseName(text: string, start: number, end: number, parts: Partial<CaseName>): CaseName {
  return { start, end, text: fold(text.slice(start, end)), plaintiff: null, versus: null, defendant: null, procedural: null, ...parts };
}

function adversary(text: string, end: number, words: readonly Word[], versus: number, stop: number): NameBefore | null {
  const v = words[versus] as Word;
  const left: Word[] = [];
  let edge: Word | null = null;
  let cut = false;
  for (const word of wordsBack(text, v.start, stop)) {
    const next = left[left.length - 1] ?? null;
    const inner = innerStart(word);
    if (inner >= 0 && inner < word.end) {
      const part = { start: inner, end: word.end, text: text.slice(inner, word.end) };
      if (leftEdge(part, next) !== 'outside') left.push(part);
      cut = true;
      break;
    }
    if (inner >= 0 || VERSUS.has(word.text)) {
      edge = word;
      break;
    }
    const kind = leftEdge(word, next);
    if (kind === 'outside') {
      edge = word;
      break;
    }
    left.push(word);
  }
  trimLeft(left, text, edge, cut);
  const first = left[left.length - 1];
  if (!first) return null;
  const plaintiffEnd = skipBlanksBack(text, v.start, first.start);
  const procedural = proceduralPhrase(left);
  const defendantStart = (words[versus - 1] as Word).start;
  return {
    name: caseName(text, first.start, end, {
      plaintiff: span(first.start, plaintiffEnd),
      versus: span(v.start, v.end),
      defendant: span(defendantStart, end),
      procedural,
    }),
    full: true,
  };
}

/** Takes off the left what a name does not begin with: connectors, a footnote's number, a "The" inside a sentence. */
function trimLeft(left: Word[], text: string, edge: Word | null, cut: boolean): void {
  for (;;) {
    const first = left[left.length - 1];
    if (!first) return;
    const second = left[left.length - 2];
    if (
      CONNECTORS.has(first.text) &&
      !(
        first.text === 'de' ||
        first.text === 'la' ||
        first.text === 'van' ||
        first.text === 'von' ||
        first.text === 'el' ||
        first.text === 'al'
      )
    )
      left.pop();
    else if (/^\d{1,2}$/.test(first.text) && second && !cut && edge === null && skipBlanksBack(text, first.start, 0) === 0) left.pop();
    else if (
      first.text === 'The' &&
      edge !== null &&
      !/[.;:]$|^(?:See|Cf\.?|also|e\.g\.,?|see|cf\.|accord|Accord|generally)$/.test(edge.text)
    )
      left.pop();
    else return;
  }
}

function proceduralPhrase(left: readonly Word[]): Span | null {
  const first = left[left.length - 1] as Word;
  const second = left[left.length - 2];
  if (second && /^(?:In|Ex|IN|EX)$/.test(first.text) && /^(?:re|Re|RE|parte|Parte|PARTE)$/.test(second.text))
    return span(first.start, second.end);
  return null;
}

function proceduralName(text: string, end: number, words: readonly Word[], at: number): NameBefore | null {
  const lead = words[at + 1];
  const word = words[at] as Word;
  if (!lead) return null;
  const wanted = /^re$/i.test(word.text) ? /(?:^|[(“"‘[—])(?:In|IN|in)$/ : /(?:^|[(“"‘[—])(?:Ex|EX|ex)$/;
  if (!wanted.test(lead.text)) return null;
  const start = lead.end - 2;
  return {
    name: caseName(text, start, end, { procedural: span(start, word.end), plaintiff: span((words[at - 1] as Word).start, end) }),
    full: true,
  };
}

/** A short form's name: the capitalised words right before the comma. */
function shortName(text: string, end: number, words: readonly Word[]): NameBefore | null {
  const taken: Word[] = [];
  for (const word of words) {
    if (taken.length >= 8 || VERSUS.has(word.text)) break;
    const next = taken[taken.length - 1] ?? null;
    const kind = leftEdge(word, next);
    if (
      kind === 'outside' &&
      !(
        next === null &&
        startsAsName(word.text) &&
        !OPENERS.has(word.text) &&
        !OPENER_POSSESSIVES.test(word.text) &&
        !/[;:?!”)\]]$/.test(word.text) &&
        (!word.text.endsWith('.') || isAbbreviatedWord(word.text))
      )
    )
      break;
    taken.push(word);
  }
  while (
    taken.length > 0 &&
    (CONNECTORS.has((taken[taken.length - 1] as Word).text) || (taken.length > 1 && (taken[taken.length - 1] as Word).text === 'The'))
  )
    taken.pop();
  const first = taken[taken.length - 1];
  if (!first || !startsAsName(first.text) || isDigit(first.text.charCodeAt(0)) || taken.every((word) => isBusinessDesignator(word.text)))
    return null;
  if (taken.length === 1 && /^(?:Act|Code|Section|Chapter|Court|Statute|Stat\.|Art\.|Ch\.|No\.|Nos\.|Part|Vol\.)$/.test(first.text))
    return null;
  const matter = /^(?:Matter|Estate|Guardianship|Marriage|Adoption|Petition|Application)$/.test(first.text) && taken.length > 2;
  return {
    name: caseName(text, first.start, end, { plaintiff: span(first.start, end) }),
    full: matter || /\b(?:Cases|Litig\.|Litigation)$/.test(first.text),
  };
}
