import { span, type Span } from '../../text/span.ts';
import { isApostrophe, isBlank, isDigit, isWord, skipBlanks, wordAt } from '../chars.ts';
import type { PinCite, SectionList } from '../citation.ts';
import { newId } from '../newNodes.ts';
import { addNode } from '../nodes.ts';
import { readPin, readPinLabel, withActSection } from '../pins.ts';
import type { Scan } from '../scan.ts';
import { readSections, readSectionSign } from '../sections.ts';
import { readTail } from '../tail.ts';
import { readDivisions } from './constitution.ts';

/** The word at `at`: `Id.`, `id.`, `Ibid.`, or `Id` before "at" and a page; null for `ID.`, `i.e.`, a word of prose. */
function readIdWord(text: string, at: number): Span | null {
  if (text.charCodeAt(at + 1) === 98 && wordAt(text, at, 'ibid') && text.charCodeAt(at + 1) === 98) {
    return span(at, text.charCodeAt(at + 4) === 46 ? at + 5 : at + 4);
  }
  if (text.charCodeAt(at + 1) !== 100) return null;
  const c = text.charCodeAt(at + 2);
  if (c === 46) return span(at, at + 3);
  if (isWord(c) || isApostrophe(c) || c === 45) return null;
  // Without its period it is an id. only where a pin follows: `Id at 121`, `id, at 5`, `Id § 5`.
  const comma = c === 44;
  if (!comma && !isBlank(c)) return null;
  const next = skipBlanks(text, comma ? at + 3 : at + 2);
  const n = text.charCodeAt(next);
  if (n === 0xa7 || n === 0xb6) return span(at, at + 2);
  const label = wordAt(text, next, 'at') ? readPinLabel(text, next) : null;
  return label && (isDigit(text.charCodeAt(label.end)) || text.charCodeAt(label.end) === 42) ? span(at, at + 2) : null;
}

/** Behind `R. 52.3(k)` of `id. R. 52.3(k)`; `at` where no rule's number stands there. */
function readRuleNumber(text: string, at: number): number {
  const rule = /^R(?:ules?|\.)\s(?=\d)/.exec(text.slice(at, at + 8));
  return (rule && readSections(text, at + rule[0].length, null, { dotted: true })?.end) ?? at;
}

/** Reads an id. at `at` with its pin or sections. Gives the offset to go on from, or -1 where it is none. */
export function readId(scan: Scan, at: number): number {
  const { text } = scan;
  const word = readIdWord(text, at);
  if (!word) return -1;
  let pin: PinCite | null = null;
  let sections: SectionList | null = null;
  let end = word.end;
  let i = skipBlanks(text, word.end);
  const comma = text.charCodeAt(i) === 44;
  if (comma) i = skipBlanks(text, i + 1);
  const label = readPinLabel(text, i);
  const c = text.charCodeAt(i);
  if (label) pin = readPin(text, label.end, label.value)?.value ?? null;
  else if (c === 0xb6 || (c === 42 && !comma)) pin = readPin(text, i, null)?.value ?? null;
  else if (c === 110 && text.charCodeAt(i + 1) === 46) pin = readPin(text, i, null)?.value ?? null;
  else if (c === 0xa7 || /^arts?\.\s\d{1,4}\.\d/.test(text.slice(i, i + 12))) {
    const sign = readSectionSign(text, i);
    if (sign) sections = readSections(text, sign.end, sign.value, { dotted: true })?.value ?? null;
  }
  const divided = sections ? i : c === 97 || c === 112 ? readDivisions(text, i) : c === 82 ? readRuleNumber(text, i) : i;
  const provision = divided > i ? span(i, divided) : null;
  if (provision) end = provision.end;
  if (pin) pin = withActSection(text, pin);
  if (pin) end = pin.end;
  if (sections) end = sections.end;
  const index = addNode(scan, newId(word, end, pin, sections, provision));
  const after = readTail(scan, index, end);
  scan.chainEnd = after === end && pin !== null ? end : after === end ? word.end : -1;
  return after;
}
