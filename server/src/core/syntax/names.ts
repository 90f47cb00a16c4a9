import { isBusinessDesignator } from '../tables/abbreviations.ts';
import { CONNECTORS, DEFENDANT_WORDS, LEADING_CONNECTORS, NO_NAMES, PROCEEDINGS, PROSE_WORDS, VERSUS } from '../tables/nameWords.ts';
import { span, type Span } from '../text/span.ts';
import { charBefore, isDigit, isLower, lastBefore, skipBlanksBack } from './chars.ts';
import type { CaseName } from './citation.ts';
import {
  beganFurtherLeft,
  type Edge,
  endsInAbbreviation,
  innerStart,
  isBracketed,
  isOpener,
  leftEdge,
  MAX_WORDS,
  nameText,
  startsAsName,
  type Word,
  wordBefore,
} from './nameParts.ts';
import { isNickname, popularIn } from './popular.ts';

/**
 * Case names, read backwards from the locator within a bounded stretch (spec §1, caseName; failure classes 11–13). The right
 * edge is known; the left edge is where prose, a signal, a bracket or the sentence before it ends.
 */

/** No case name is longer; it bounds the look-behind. */
const MAX_NAME = 260;

export interface NameBefore {
  readonly name: CaseName;
  /** The name is a case's full name: two parties, or a procedural phrase. */
  readonly full: boolean;
  /** The name by which the document will call the case, in brackets behind its full name: `Brown v. Board (Brown II)`. */
  readonly popular: Span | null;
}

const OTHER_NAME = /^\((?:In re|Matter of|In the Matter of|Ex parte|Estate of)\b/;
/** `Foo v. Bar (In re Baz)`, `Foo v. Bar (Foo II)`: where the bracket with a case's other name, which closes at `end`, opens; -1 where it is none. */
export function otherNameOpens(text: string, end: number, floor: number): number {
  // New York's `Matter of Eighth Jud. Dist. Asbestos Litig. [Reynolds]`.
  if (charBefore(text, end) === 93) {
    const open = lastBefore(text, 91, end, 60);
    return open > floor && /^\[\p{Lu}[\p{L}.&’' -]+\]$/u.test(text.slice(open, end)) ? open : -1;
  }
  if (charBefore(text, end) !== 41) return -1;
  const open = lastBefore(text, 40, end, 160);
  if (open < floor) return -1;
  const inside = text.slice(open, end);
  return OTHER_NAME.test(inside) || isNickname(inside) ? open : -1;
}

/** `Stinson v. United States, U.S. , 113 S. Ct. 1913`: the reporter of a pending citation whose volume and page were lost. */
const VOLUME_LOST = /,\s{1,3}(?:U\.\s?S\.|F\.\s?[23]d|F\.\s?Supp\.)\s{0,3}$/;

/** Reads the name that ends at `end` (a comma, "supra" or a date before the locator already taken off). `floor`: the end of the citation before. */
export function readNameBefore(text: string, at: number, floor: number): NameBefore | null {
  const end = at - (VOLUME_LOST.exec(text.slice(Math.max(floor, at - 16), at))?.[0].length ?? 0);
  const open = otherNameOpens(text, end, floor);
  if (open < 0) return readPlainName(text, end, floor);
  const nameEnd = skipBlanksBack(text, open, floor);
  const named = nameEnd > floor ? readPlainName(text, nameEnd, floor) : null;
  if (!OTHER_NAME.test(text.slice(open, open + 18))) {
    return (
      named && { ...named, name: { ...named.name, end }, popular: named.full ? popularIn(text, open, end - 1, named.name.text) : null }
    );
  }
  if (named?.full) return { ...named, name: { ...named.name, end, text: nameText(text.slice(named.name.start, end)) } };
  return readPlainName(text, end - 1, open + 1);
}

function readPlainName(text: string, end: number, floor: number): NameBefore | null {
  const stop = Math.max(floor, end - MAX_NAME);
  const words: Word[] = [];
  let versus = -1;
  let procedural = -1;
  for (let word = wordBefore(text, end, stop); word && words.length < MAX_WORDS; word = wordBefore(text, word.start, stop)) {
    if (VERSUS.has(word.text) && words.length > 0 && !isInitial(word, text, stop)) {
      words.push(word);
      versus = words.length - 1;
      break;
    }
    const inner = isBracketed(word) ? -1 : innerStart(word, text);
    if (inner >= 0) {
      if (inner < word.end) words.push({ start: inner, end: word.end, text: text.slice(inner, word.end) });
      break;
    }
    if (endsSentence(word, words)) break;
    words.push(word);
    if (PROCEDURAL.has(word.text) && words.length > 1) procedural = words.length - 1;
    if (procedural >= 0 && words.length - 1 > procedural) break;
  }
  if (versus > 0 && defendantHolds(words.slice(0, versus))) return adversary(text, end, words, versus, stop);
  if (procedural > 0 && !words.slice(0, procedural).some(({ text: t }) => PROSE_WORDS.has(t))) {
    const found = proceduralName(text, end, words, procedural);
    if (found) return found;
  }
  return shortName(text, end, words, stop);
}

/** How far left of a capital `V.` the versus of its name is looked for. */
const INITIAL_REACH = 8;

/** `Walling v. James V. Reuter, Inc.`: a capital V. right of the versus is somebody's initial. */
function isInitial(word: Word, text: string, stop: number): boolean {
  if (word.text !== 'V.') return false;
  const right = [word];
  for (let left = wordBefore(text, word.start, stop); left && right.length <= INITIAL_REACH; left = wordBefore(text, left.start, stop)) {
    if (left.text === 'v.') return true;
    if (endsSentence(left, right)) return false;
    right.push(left);
  }
  return false;
}

/** The second word of a procedural phrase, as it is written. */
const PROCEDURAL: ReadonlySet<string> = new Set(['re', 'Re', 'RE', 're:', 'Re:', 'RE:', 'parte', 'Parte', 'PARTE']);

/** `In re Grand Jury Subpoenas Dated Mar. 19, 2002`. */
const MONTH = /^(?:Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\.$/;

/** Whether a word left of the part already read ends a sentence, so that the name cannot reach over it. */
function endsSentence(word: Word, right: readonly Word[]): boolean {
  if (right.length === 0) return false;
  const t = word.text;
  const last = t.charCodeAt(t.length - 1);
  if (last === 59 || last === 63 || last === 33 || last === 0x201d) return true;
  if (last === 41 || last === 93) return !isBracketed(word);
  if (last !== 46) return false;
  const next = right[right.length - 1] as Word;
  if (isDigit(next.text.charCodeAt(0)) && MONTH.test(t)) return false;
  return !isLower(next.text.charCodeAt(0)) && !endsInAbbreviation(t, next.text);
}

/** The words between the versus and the locator are a party: capitalised, numbered, or a connector. `words` runs from the right. */
function defendantHolds(words: readonly Word[]): boolean {
  if (words.length === 0) return false;
  for (const word of words) {
    if (startsAsName(word.text) || CONNECTORS.has(word.text) || DEFENDANT_WORDS.has(word.text) || /^[(["“'’$#]/.test(word.text)) continue;
    const bare = word.text.replace(/[,.]$/, '');
    if (!CONNECTORS.has(bare) && !DEFENDANT_WORDS.has(bare)) return false;
  }
  const first = words[words.length - 1] as Word;
  return startsAsName(first.text) || CONNECTORS.has(first.text) || /^(?:one|two|certain|more|approximately)$/i.test(first.text);
}

interface NameSpans {
  readonly plaintiff: Span;
  readonly versus: Span | null;
  readonly defendant: Span | null;
  readonly procedural: Span | null;
}

function caseName(text: string, start: number, end: number, { plaintiff, versus, defendant, procedural }: NameSpans): CaseName {
  return { start, end, text: nameText(text.slice(start, end)), plaintiff, versus, defendant, procedural };
}

function adversary(text: string, end: number, words: readonly Word[], versus: number, stop: number): NameBefore | null {
  const v = words[versus] as Word;
  const left: Word[] = [];
  let edge: Word | null = null;
  let cut = false;
  for (let word = wordBefore(text, v.start, stop); word && left.length < MAX_WORDS; word = wordBefore(text, word.start, stop)) {
    const next = left[left.length - 1] ?? null;
    const inner = isBracketed(word) ? -1 : innerStart(word, text);
    if (inner >= 0 && inner < word.end) {
      const part = { start: inner, end: word.end, text: text.slice(inner, word.end) };
      // A footnote's number hangs on the quotation before it.
      const kind = leftEdge(part, next);
      if ((kind === 'inside' || kind === 'connector') && !(next !== null && /^\d{1,3}$/.test(part.text))) left.push(part);
      cut = true;
      break;
    }
    if (inner >= 0 || VERSUS.has(word.text)) {
      edge = word;
      break;
    }
    const kind = leftEdge(word, next);
    if (kind === 'outside' || (kind === 'maybe' && !beganFurtherLeft(text, word, left, stop))) {
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
    popular: null,
  };
}

/** Takes off the left what a name does not begin with: connectors, a footnote's number, a "The" inside a sentence. */
function trimLeft(left: Word[], text: string, edge: Word | null, cut: boolean): void {
  for (;;) {
    const first = left[left.length - 1];
    if (!first) return;
    const second = left[left.length - 2];
    if (CONNECTORS.has(first.text) && !LEADING_CONNECTORS.has(first.text)) left.pop();
    // A footnote's number, or the pages of the line above in a table of authorities.
    else if (/^\d{1,3}(?:[-–]\d{1,3})?$/.test(first.text) && second && breaksLine(text, first.end, second.start)) left.pop();
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

/** A footnote's number on a line of its own. */
function breaksLine(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10 || text.charCodeAt(i) === 13) return true;
  return false;
}

function proceduralPhrase(left: readonly Word[]): Span | null {
  const first = left[left.length - 1] as Word;
  const second = left[left.length - 2];
  if (second && /^(?:In|Ex|IN|EX)$/.test(first.text) && /^(?:re:?|Re:?|RE:?|parte|Parte|PARTE)$/.test(second.text))
    return span(first.start, second.end);
  return null;
}

function proceduralName(text: string, end: number, words: readonly Word[], at: number): NameBefore | null {
  const lead = words[at + 1];
  const word = words[at] as Word;
  if (!lead) return null;
  const wanted = /^re:?$/i.test(word.text) ? /(?:^|[(“"‘[—])(?:In|IN|in)$/ : /(?:^|[(“"‘[—])(?:Ex|EX|ex)$/;
  if (!wanted.test(lead.text)) return null;
  const start = lead.end - 2;
  return {
    name: caseName(text, start, end, {
      plaintiff: span((words[at - 1] as Word).start, end),
      versus: null,
      defendant: null,
      procedural: span(start, word.end),
    }),
    full: true,
    popular: null,
  };
}

/** A short form's name: the capitalised words right before the comma. */
function shortName(text: string, end: number, words: readonly Word[], stop: number): NameBefore | null {
  const taken: Word[] = [];
  let edge: Word | null = null;
  for (const word of words) {
    if (taken.length >= 8 || VERSUS.has(word.text)) {
      edge = word;
      break;
    }
    const next = taken[taken.length - 1] ?? null;
    const kind = next === null ? lastEdge(word.text) : leftEdge(word, next);
    if (kind === 'outside' || (kind === 'maybe' && !(next !== null && beganFurtherLeft(text, word, taken, stop)))) {
      edge = word;
      break;
    }
    taken.push(word);
  }
  // "judgment of the Court of Appeals", "Rule 28 of the Rules": the end of a longer phrase is no name; "the reasoning of Roe" is one.
  let cutFromPhrase = false;
  for (;;) {
    const first = taken[taken.length - 1];
    if (!first || !(CONNECTORS.has(first.text) || (taken.length > 1 && first.text === 'The'))) break;
    cutFromPhrase ||= first.text === 'of';
    taken.pop();
  }
  const last = taken[0];
  if (!last) return null;
  if (cutFromPhrase && edge && /^[A-Z\d]/.test(edge.text) && !(edge.text === 'Opinion' && last.text === 'Justices')) return null;
  const first = cutFromPhrase && edge?.text === 'Opinion' ? edge : (taken[taken.length - 1] as Word);
  if (!startsAsName(first.text) || isDigit(first.text.charCodeAt(0)) || taken.every((word) => isBusinessDesignator(word.text))) return null;
  if (first === last ? NO_NAMES.has(first.text) : /^Nos?\.$/.test(first.text)) return null;
  // "Rule 28(b) of the Massachusetts Rules of Criminal Procedure, 378 Mass. 898".
  if (/^(?:Procedure|Evidence)$/.test(last.text) && taken.some(({ text: t }) => /^(?:Rules|Code)$/.test(t))) return null;
  const listed = taken.length > 1 && /^(?:Cases?|Litig\.|Litigation)$/.test(last.text);
  return {
    name: caseName(text, first.start, end, { plaintiff: span(first.start, end), versus: null, defendant: null, procedural: null }),
    full: listed || first.text === 'Opinion' || (PROCEEDINGS.has(first.text) && taken.length > 2),
    popular: null,
  };
}

/** Whether a word can be the last of a short form's name: capitalised, no opener (but `the Slaughter-House Cases`), no end of a sentence. */
const lastEdge = (t: string): Edge => (endsAsName(t) ? 'inside' : CONNECTORS.has(t) ? 'connector' : 'outside');
const endsAsName = (t: string): boolean =>
  startsAsName(t) && (!isOpener(t) || t === 'Cases') && !/[;:?!”)\]]$/.test(t) && (!t.endsWith('.') || endsInAbbreviation(t, ''));
