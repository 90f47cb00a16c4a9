import type { BlockKind } from '../../blocks.ts';
import { draftEnd, emphasizeIn, maskTo, putTo } from '../draft.ts';
import { afterToken, bodyStart, bracketEnd, statementEnd } from './code.ts';
import { type FunctionRole, roleOfFunction } from './functions.ts';
import { readComment, startLine } from './lines.ts';
import { LONGEST_INDENT, skipSemicolon, skipTo } from './skip.ts';
import { type ArgumentsFrame, type Call, type ContentFrame, dropMarks, endLeaf, leaveOut, startLeaf, type TypstReading } from './state.ts';
import { isBlank, isComment, isNameStart, isNewline, labelEnd, nameEnd, pathEnd } from './tokens.ts';

/** What has a condition before its body. */
export const CONDITIONS: ReadonlySet<string> = new Set(['if', 'for', 'while']);

/** Begins a call; `start` is where its `#` or, in code, its name stands. */
export function newCall(reading: TypstReading, name: string, role: FunctionRole, start: number): Call {
  const frame = reading.frames.at(-1);
  const inCode = frame?.type === 'arguments';
  const around = inCode ? frame.call.kind : reading.context.kind;
  const kind: BlockKind = role === 'cell' || role === 'heading' ? role : around;
  return { role, name, start, kind, inCode, shown: false, argumentsAt: -1, note: 0, label: null };
}

/** Reads on behind a call's name, arguments or content: more of them, or its end. */
export function continueCall(reading: TypstReading, call: Call): void {
  const { text, scan } = reading;
  for (;;) {
    const c = text.charCodeAt(reading.at);
    if ((c === 40 || c === 91) && (call.role === 'masked' || call.role === 'break')) skipTo(reading, bracketEnd(scan, reading.at));
    else if (c === 40) {
      if (call.argumentsAt < 0) call.argumentsAt = reading.at + 1;
      reading.frames.push({ type: 'arguments', call, depth: 1 });
      reading.at++;
      return;
    } else if (c === 91) {
      openContent(reading, call);
      return;
    } else if (c === 46 && isNameStart(text, reading.at + 1)) reading.at = nameEnd(text, reading.at + 1);
    else if (CONDITIONS.has(call.name) && call.shown) {
      const rest = elseEnd(reading);
      if (rest < 0) break;
      const body = bodyStart(scan, rest);
      if (body < 0) skipTo(reading, statementEnd(scan, rest));
      else {
        readBody(reading, call, body);
        return;
      }
    } else break;
  }
  endCall(reading, call);
}

/** The body of a condition or loop: content is read, code is left out. */
export function readBody(reading: TypstReading, call: Call, body: number): void {
  skipTo(reading, body);
  if (reading.text.charCodeAt(body) === 91) {
    openContent(reading, call);
    return;
  }
  if (!call.inCode) maskTo(reading.leaf.draft, call.shown ? body : call.start, body + 1);
  skipTo(reading, bracketEnd(reading.scan, body));
  call.shown = true;
  continueCall(reading, call);
}

/** Behind the `else` that follows, or -1. */
function elseEnd({ text, at: from }: TypstReading): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at++;
  return text.startsWith('else', at) && nameEnd(text, at) === at + 4 ? at + 4 : -1;
}

function endCall(reading: TypstReading, call: Call): void {
  const { text, at } = reading;
  if (call.label !== null) reading.calls.push({ at: call.start, target: call.label });
  if (call.note > 0) {
    let label = at;
    while (isBlank(text.charCodeAt(label))) label++;
    const end = text.charCodeAt(label) === 60 ? labelEnd(text, label) : -1;
    if (end > 0) reading.labels.push({ label: text.slice(label + 1, end - 1), note: call.note });
  }
  if (call.inCode) {
    const around = reading.frames.at(-1);
    if (around?.type === 'arguments' && call.shown) around.call.shown = true;
    return;
  }
  skipSemicolon(reading);
  if (!call.shown && call.label === null) showCall(reading, call, reading.at);
  leaveOut(reading, reading.at);
}

/** What stands for a call without content. */
function showCall(reading: TypstReading, call: Call, end: number): void {
  const { leaf, text } = reading;
  const { role, start } = call;
  if (role === 'break' || role === 'block' || role === 'cell' || role === 'heading') {
    endLeaf(reading, start);
    startLeaf(reading, end);
  } else if (role === 'newline') putTo(leaf.draft, start, end, '\n');
  else if (role === 'blank' && !text.slice(start, Math.min(end, start + 40)).includes('fr')) putTo(leaf.draft, start, end, ' ');
  else maskTo(leaf.draft, start, end);
}

/** Opens the content at the `[`: in the line, or as blocks of its own. */
export function openContent(reading: TypstReading, call: Call): void {
  const { at, context } = reading;
  const frame = reading.frames.at(-1);
  const parts = isApart(reading, call, frame);
  const outer = context;
  if (parts) {
    endLeaf(reading, call.shown || call.inCode ? at : call.start);
    if (call.role === 'note' && call.note === 0) {
      call.note = ++reading.notes;
      reading.calls.push({ at: call.start, target: call.note });
    }
    const isQuoted = call.role === 'quote' && isBlockQuote(reading, call) && !(frame?.type === 'arguments' && isNamed(reading));
    const kind = isQuoted ? 'quote' : call.kind;
    const note = call.note > 0 ? call.note : context.note;
    reading.context = { kind, base: kind, note, heading: false, column: -1, emphasis: 0, barrier: reading.marks.length };
    startLeaf(reading, at + 1);
  } else {
    const emphasis = context.emphasis + (call.role === 'emphasis' ? 1 : 0);
    if (emphasis === 1 && context.emphasis === 0) reading.emphasisFrom = draftEnd(reading.leaf.draft);
    reading.context = { ...context, base: context.kind, heading: false, column: -1, emphasis };
  }
  call.shown = true;
  reading.frames.push({ type: 'content', call, parts, outer, firstMark: reading.marks.length, nesting: 0 });
  reading.at = at + 1;
  startLine(reading, -1);
}

function isApart(reading: TypstReading, call: Call, frame: ContentFrame | ArgumentsFrame | undefined): boolean {
  switch (call.role) {
    case 'note':
    case 'cell':
    case 'heading':
    case 'block':
      return true;
    case 'quote':
      return call.inCode || isBlockQuote(reading, call);
    case 'own':
      return frame?.type === 'arguments';
    default:
      return call.inCode;
  }
}

/** Whether an argument has a name (`attribution: […]`). */
function isNamed({ text, at }: TypstReading): boolean {
  let before = at;
  while (before > at - LONGEST_INDENT && isBlank(text.charCodeAt(before - 1))) before--;
  return text.charCodeAt(before - 1) === 58;
}

/** How much of the arguments is looked at. */
const LOOKED_AT = 300;

const isBlockQuote = ({ text, at }: TypstReading, { argumentsAt }: Call): boolean =>
  argumentsAt >= 0 && /\bblock\s{0,9}:\s{0,9}true\b/.test(text.slice(argumentsAt, Math.min(at, argumentsAt + LOOKED_AT)));

/** Closes the content at the `]`. */
export function closeContent(reading: TypstReading, frame: ContentFrame): void {
  const { at, context } = reading;
  dropMarks(reading, frame.firstMark);
  if (frame.parts) endLeaf(reading, at);
  else if (context.emphasis > 0 && frame.outer.emphasis === 0) {
    emphasizeIn(reading.leaf.draft, reading.emphasisFrom, draftEnd(reading.leaf.draft));
  }
  const isSame = frame.parts || context.kind === frame.outer.kind;
  if (!isSame) endLeaf(reading, at);
  reading.context = frame.outer;
  reading.frames.pop();
  reading.at = at + 1;
  if (frame.parts || !isSame) startLeaf(reading, at + 1);
  if (frame.call) continueCall(reading, frame.call);
}

/** Reads a call's arguments up to content among them, or to their end. */
export function readArguments(reading: TypstReading, frame: ArgumentsFrame): void {
  const { text, scan } = reading;
  while (reading.at < text.length) {
    const { at } = reading;
    const c = text.charCodeAt(at);
    if (c === 40 || c === 123) frame.depth++;
    else if (c === 41 || c === 125) {
      if (--frame.depth > 0) {
        reading.at++;
        continue;
      }
      reading.frames.pop();
      reading.at++;
      if (frame.call.shown) leaveOut(reading, reading.at);
      continueCall(reading, frame.call);
      return;
    } else if (c === 91) {
      openContent(reading, frame.call);
      return;
    } else if (c === 93) {
      // Not closed before the content that the call stands in.
      reading.frames.pop();
      endCall(reading, frame.call);
      return;
    } else if (isNewline(c)) reading.lineStart = at + 1;
    else if (isComment(text, at)) {
      reading.at = readComment(reading, at);
      continue;
    } else if (c === 60) {
      const end = labelEnd(text, at);
      if (end > 0 && frame.call.role === 'note') frame.call.label = text.slice(at + 1, end - 1);
    } else if (isNameStart(text, at)) {
      const end = pathEnd(text, at);
      reading.at = end;
      const next = text.charCodeAt(end);
      if (next !== 40 && next !== 91) continue;
      const name = text.slice(at, end);
      continueCall(reading, newCall(reading, name, roleOfFunction(name), at));
      return;
    } else if (c === 34 || c === 96 || c === 36) {
      skipTo(reading, afterToken(scan, at, 'code'));
      continue;
    }
    reading.at++;
  }
}
