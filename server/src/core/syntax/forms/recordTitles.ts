import { isAbbreviatedWord } from '../../tables/abbreviations.ts';
import type { RecordEntry } from '../../tables/records.ts';
import { STATES } from '../../tables/states.ts';
import { span, type Span } from '../../text/span.ts';
import { charBefore, isBlank, isDigit, isUpper, lastBefore, skipBlanks, skipBlanksBack } from '../chars.ts';
import { matchOpening } from '../lexicon.ts';
import { isOpener } from '../nameParts.ts';
import { wordsBefore } from './titles.ts';

/** Where the name of a record document begins, and whether it is one (spec §1, CourtDoc). */

/** A party's or witness's word before a document: `Aplees.`, `Pl.’s`, `Jones`, `Reh’g`. */
const BEFORE = /^(?:(?:19|20)\d\d|[A-Z][\w.]*['’]?[a-z]*\.?|[A-Z]\.)$/;
const NOT_BEFORE = new Set(
  'See In The But Cf. And Id. Compare Accord Also As Under This That When Where Court No. On Of By To Both While Because At With If'.split(
    ' ',
  ),
);
const PARTIES = /^(?:Aple?e?s?|Aplts?|Pls?|Defs?|Resps?|Pets?|Pet'rs?|Gov't|Am|Supp|Suppl|Opp'n|Jt)\.$/;
/** `Conn. App. 1` is a reporter's, whatever stands around it. */
const STATE_WORDS = new Set([...STATES.flatMap((state) => [state.abbreviation, ...state.others]), 'Ct.', 'Cir.']);

/** The paper that an exhibit is attached to: `Compl. Ex. B`, `Hale Decl., Ex. C`. */
const OWNER = /^(?:Compl|Countercl|Decl|Aff|Affirm|Mot|Mem|Br|Opp['’]n|Resp|Pet|Dep)\.?,?$/;

function wordBefore(text: string, to: number, floor: number): Span {
  let from = to;
  while (from > floor && !isBlank(charBefore(text, from)) && to - from < 24) from--;
  return span(from, to);
}

/** `Pl.’s Resp. to Def.’s SOF ¶ 22`: the paper that answers the one whose abbreviation was read. */
const ANSWERED =
  /(?:^|[\s(“])((?:(?:Pl|Def|Pet|Resp|Gov|State|Appellant|Appellee)[\w.]{0,9}['’]?s?['’]?\.?\s)(?:Resps?\.|Response|Reply|Opp['’]n|Opposition|Objs?\.|Objections?|Answer|Ans\.)\s(?:in\s(?:Opp['’]n|Opposition|Supp\.|Support)\s)?(?:to|of)\s(?:the\s)?)$/;

/** Where the document's name begins when the words before it belong to it. */
export function extendBack(text: string, at: number, floor: number, entry: RecordEntry): number {
  let start = at;
  for (let n = 0; n < 6; n++) {
    const to = skipBlanksBack(text, start, floor);
    if (to <= floor || to === start) break;
    let { start: from } = wordBefore(text, to, floor);
    let word = text.slice(from, to);
    if (entry.kind === 'exhibit' && n === 0 && OWNER.test(word)) {
      start = from;
      continue;
    }
    const open = Math.max(word.lastIndexOf('('), word.lastIndexOf('“'), word.lastIndexOf('['));
    if (open >= 0) {
      from += open + 1;
      word = text.slice(from, to);
    }
    if (!BEFORE.test(word) || NOT_BEFORE.has(word) || STATE_WORDS.has(word)) break;
    if (word.endsWith('.') && !PARTIES.test(word) && (!isAbbreviatedWord(word) || !(entry.named || entry.needs === null))) break;
    start = from;
    if (open >= 0) break;
  }
  if (charBefore(text, start) === 32) {
    const answered = ANSWERED.exec(text.slice(Math.max(floor, start - 60), start));
    if (answered) return start - answered[1].length;
  }
  return start === at ? withVolume(text, at, floor, entry) : start;
}

/** Where a number is the volume of what follows: behind a bracket, a semicolon or a signal. Behind a sentence it may be a footnote's. */
const VOLUME_PLACE = /(?:[([;—“]\s*|\b(?:[Ss]ee|[Aa]lso|[Cc]f\.|e\.g\.,?|[Aa]ccord)\s+)$/;

/** `2 RT 401`, `3 R.R. 45`: with the volume before it, where a citation may stand there; else `at`. */
function withVolume(text: string, at: number, floor: number, entry: RecordEntry): number {
  if (!entry.pins.includes('volume')) return at;
  const to = skipBlanksBack(text, at, floor);
  let from = to;
  while (from > floor && to - from < 3 && isDigit(charBefore(text, from))) from--;
  return to < at && from < to && to - from < 3 && VOLUME_PLACE.test(text.slice(Math.max(floor, from - 8), from)) ? from : at;
}

/** Whether the number at `at`, with initials at `initials` behind it, is the volume of a record: a citation may stand there, and no reporter is so spelt. */
export function namesVolume(text: string, at: number, floor: number, initials: number): boolean {
  const match = isUpper(text.charCodeAt(initials + 1)) || text.charCodeAt(initials + 1) === 46 ? matchOpening(text, initials) : null;
  const record = match?.values.find((value) => value.table === 'record');
  return (
    record?.table === 'record' &&
    record.entry.pins.includes('volume') &&
    /^[A-Z.]{2,4}$/.test(text.slice(initials, match?.end)) &&
    VOLUME_PLACE.test(text.slice(Math.max(floor, at - 8), at))
  );
}

/** Whether the word before is part of a name or an abbreviation, so that `App. 29` is the end of `Ill. App. 29`. */
export function followsName(text: string, at: number, floor: number): boolean {
  const to = skipBlanksBack(text, at, floor);
  if (to <= floor) return false;
  if (to === at) return !'([“"—–'.includes(text.charAt(at - 1));
  const { start } = wordBefore(text, to, floor);
  const word = text.slice(start, to).replace(/^[([“"]+/, '');
  return (
    isUpper(word.charCodeAt(0)) && !NOT_BEFORE.has(word) && !/[;:,!?”")]$/.test(word) && (!word.endsWith('.') || isAbbreviatedWord(word))
  );
}

/** Whether a citation may stand at `at`: behind a bracket, a semicolon, a signal, or the end of a sentence. */
export function inCitePlace(text: string, at: number, floor: number): boolean {
  const to = skipBlanksBack(text, at, floor);
  if (to <= floor) return true;
  if ('([;—“'.includes(text.charAt(to - 1))) return true;
  const { start } = wordBefore(text, to, floor);
  const word = text.slice(start, to).replace(/^[(["“]+/, '');
  if (/^(?:[Ss]ee|also|[Cc]f\.|e\.g\.,?|[Aa]ccord|generally|[Ss]ee,)$/.test(word)) return true;
  const bare = word.replace(/["”’']{1,2}$/, '');
  return bare.endsWith('.') && (bare !== word || !isAbbreviatedWord(bare));
}

/** The words of a paper's title, back to a bracket, a signal or the end of the sentence before. */
const TITLE =
  /(?:^|[.?!]["”’']{0,2}\s+|[(;—“]\s*|\b(?:[Ss]ee|also|[Cc]f\.|e\.g\.,?)\s+)((?:[A-Z][\w’'&/-]*\.?|[JFMASOND][a-z]{2,8}\s+\d{1,2})(?:\s+(?:[A-Z][\w’'&/-]*\.?|of|to|in|for|on|and|the|&|\d{1,2}|(?:19|20)\d\d))*)\s*$/;

/** A paper that no table knows, before "at" and its page: `HOD at 6`, `Department Voluntary Remand Memorandum at 1`; null where prose stands there. */
export function titleBeforePage(text: string, at: number, floor: number): Span | null {
  const from = Math.max(floor, at - 90);
  const found = TITLE.exec(text.slice(from, at));
  if (!found) return null;
  const title = found[1] as string;
  const words = title.split(/\s+/);
  const first = words[0] as string;
  if (words.length === 1 ? !/^[A-Z]{3,6}$/.test(first) : NOT_BEFORE.has(first) || isOpener(first) || !PAPER.test(title)) return null;
  const start =
    from + found.index + found[0].indexOf(title, found[0].length - title.length - (found[0].length - found[0].trimEnd().length));
  return span(start, start + title.length);
}

/** `[1993] 2 S. C. R., at 817`: initials behind an initial are the end of a longer abbreviation. */
export const endsInitials = (text: string, document: Span): boolean =>
  /^(?:[A-Z]\.\s?)+$/.test(text.slice(document.start, document.end)) &&
  /[A-Z]\.\s?$/.test(text.slice(Math.max(0, document.start - 3), document.start));

/** Whether prose goes on behind `at`: a lower-case word after the number of a document that is only spoken of. */
export function proseFollows(text: string, at: number): boolean {
  const next = skipBlanks(text, at);
  if (next === at || !/^[a-z]/.test(text.charAt(next))) return false;
  // `Ex. A to Mot.` names the paper that the exhibit is attached to.
  return !/^(?:at|and|nn?\.|pp?\.|ex\.)|^(?:to|of)\s+[A-Z]/.test(text.slice(next, next + 8));
}

/** Abbreviations of court papers, in which no sentence ends. */
const PAPER_WORDS: ReadonlySet<string> = new Set(
  'Mot. Mots. Mem. Br. Resp. Compl. Decl. Aff. Pet. Op. Tr. Stip. Ans. Obj. Objs. Stmt. Ex. Exs. Exh. Supp. Suppl. Am. Def. Defs. Pl. Pls. Req. Reqs. Interrog. Att. Attach. R. Ltr. Dep. Summ. J. Prelim. Inj. Recons. Facts. Mat. No. re re:'.split(
    ' ',
  ),
);
const PAPER =
  /(?:Mots?|Memorandum|Hearing|Report|Determination|Transcript|Declaration|Deposition|Brief|Appendix|Affidavit|Plan|Agreement|Guidelines|Record|Mem|Br|Opp['’]n|Reply|Resp|Compl|Order|Decl|Aff|Pet|Rep|Op|Tr|Stip|Notice|Index|Answer|Objs?|Statement|Stmt|Motion|Petition|R&R|Recommendation|Opinion|Judgment|Complaint|Ex|Exs|Letter|Application|Request)\b/;

/** The title of a paper before the number of its docket entry: `Def.’s Reply and Opp’n (“Def.’s Reply”), ECF No. 31`; null without one. */
export function titleBeforeEntry(text: string, at: number, floor: number): Span | null {
  let end = skipBlanksBack(text, at, floor);
  if (end === at || charBefore(text, end) !== 44) return null;
  end--;
  let titleEnd = end;
  if (charBefore(text, end) === 41) {
    const open = lastBefore(text, 40, end, 70);
    if (open <= floor) return null;
    titleEnd = skipBlanksBack(text, open, floor);
  }
  const words = wordsBefore(text, titleEnd, floor, PAPER_WORDS);
  const first = words[0];
  if (!first || words.length > 24) return null;
  const start = first.start + (/^[“"‘'*_]/.test(first.text) ? 1 : 0);
  return PAPER.test(text.slice(start, titleEnd)) && !/^(?:In|As|The|On|By|At)\s+/.test(text.slice(start, start + 4))
    ? span(start, end)
    : null;
}
