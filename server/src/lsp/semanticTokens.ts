import type { SemanticTokens, SemanticTokensDelta, SemanticTokensEdit } from 'vscode-languageserver';
import type { Analysis } from '../core/analysis.ts';
import { semanticTokens, type Token, type TokenKind, type TokenMemory } from '../core/features/semanticTokens.ts';
import type { Span } from '../core/text/span.ts';
import { type Asked, linesOf } from './convert.ts';
import { TOKEN_TYPES } from './offered.ts';

const numberOf = (type: (typeof TOKEN_TYPES)[number]): number => TOKEN_TYPES.indexOf(type);

const TYPE_NUMBERS: Readonly<Record<TokenKind, number>> = {
  caseName: numberOf('property'),
  volume: numberOf('number'),
  page: numberOf('number'),
  section: numberOf('number'),
  reporter: numberOf('type'),
  code: numberOf('type'),
  pin: numberOf('parameter'),
  signal: numberOf('keyword'),
  id: numberOf('variable'),
};

/** The coloured stretches of documents, as full answers and as changes against the last one. */
export interface TokenAnswers {
  full(asked: Asked): SemanticTokens;
  delta(asked: Asked, previousResultId: string): SemanticTokens | SemanticTokensDelta;
  range(asked: Asked, within: Span): SemanticTokens;
  forget(uri: string): void;
}

interface Answered {
  readonly analysis: Analysis;
  readonly resultId: string;
  readonly data: number[];
}

export function createTokenAnswers(): TokenAnswers {
  const answered = new Map<string, Answered>();
  const memory: TokenMemory = new WeakMap();
  let next = 0;
  // Numbered here and not by the library's builder, which takes the clock's milliseconds: two answers could share one.
  const answer = (asked: Asked): Answered => {
    const before = answered.get(asked.uri);
    if (before?.analysis === asked.analysis) return before;
    const data = encode(asked, semanticTokens(asked.analysis, memory));
    const made = { analysis: asked.analysis, resultId: String(++next), data };
    answered.set(asked.uri, made);
    return made;
  };
  return {
    full(asked) {
      const { resultId, data } = answer(asked);
      return { resultId, data };
    },
    delta(asked, previousResultId) {
      const before = answered.get(asked.uri);
      const { resultId, data } = answer(asked);
      return before?.resultId === previousResultId ? { resultId, edits: editsBetween(before.data, data) } : { resultId, data };
    },
    range(asked, within) {
      const tokens = semanticTokens(asked.analysis, memory, within).filter((t) => t.start < within.end && t.end > within.start);
      return { data: encode(asked, tokens) };
    },
    forget(uri) {
      answered.delete(uri);
    },
  };
}

/** The one stretch in which the two differ, between what they share at both ends. */
function editsBetween(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const deleteCount = before.length - head - tail;
  const data = after.slice(head, after.length - tail);
  return deleteCount || data.length ? [{ start: head, deleteCount, data }] : [];
}

/** The tokens in the protocol's coding; one that crosses a line end becomes one a line, for clients that know no others. */
function encode({ analysis }: Asked, tokens: readonly Token[]): number[] {
  const { text } = analysis;
  const lines = linesOf(analysis);
  const data: number[] = [];
  let last = { line: 0, character: 0 };
  const push = (start: number, end: number, type: number): void => {
    if (end <= start) return;
    const at = lines.positionAt(start);
    data.push(at.line - last.line, at.line === last.line ? at.character - last.character : at.character, end - start, type, 0);
    last = at;
  };
  let lineEnd = -1;
  for (const { start, end, kind } of tokens) {
    const type = TYPE_NUMBERS[kind];
    let from = start;
    if (lineEnd < from) lineEnd = endOfLine(text, from);
    for (; lineEnd < end; lineEnd = endOfLine(text, from)) {
      push(from, lineEnd > from && text.charCodeAt(lineEnd - 1) === 13 ? lineEnd - 1 : lineEnd, type);
      from = lineEnd + 1;
    }
    push(from, end, type);
  }
  return data;
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}
