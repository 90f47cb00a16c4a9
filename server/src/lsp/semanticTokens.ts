import {
  type SemanticTokens,
  type SemanticTokensDelta,
  SemanticTokensBuilder,
  type SemanticTokensEdit,
  type SemanticTokensLegend,
} from 'vscode-languageserver';
import { semanticTokens, type Token, type TokenKind } from '../core/features/semanticTokens.ts';
import type { Span } from '../core/text/span.ts';
import { type Asked, linesOf } from './convert.ts';

/** Types that every client and theme knows, so that citations take a discreet colour without any contribution of ours. */
const TYPES = ['property', 'number', 'type', 'parameter', 'keyword', 'variable'] as const;

const TYPE_OF: Readonly<Record<TokenKind, (typeof TYPES)[number]>> = {
  caseName: 'property',
  volume: 'number',
  page: 'number',
  section: 'number',
  reporter: 'type',
  code: 'type',
  pin: 'parameter',
  signal: 'keyword',
  id: 'variable',
};

export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: [] };

/** The coloured stretches of documents, as full answers and as changes against the last one. */
export interface TokenAnswers {
  full(asked: Asked): SemanticTokens;
  delta(asked: Asked, previousResultId: string): SemanticTokens | SemanticTokensDelta;
  range(asked: Asked, within: Span): SemanticTokens;
  forget(uri: string): void;
}

interface Answered {
  readonly resultId: string;
  readonly data: readonly number[];
}

export function createTokenAnswers(): TokenAnswers {
  const answered = new Map<string, Answered>();
  let next = 0;
  // Numbered here and not by the library's builder, which takes the clock's milliseconds: two answers could share one.
  const answer = (asked: Asked): Answered => {
    const made = { resultId: String(++next), data: encode(asked, semanticTokens(asked.analysis)) };
    answered.set(asked.uri, made);
    return made;
  };
  return {
    full(asked) {
      const { resultId, data } = answer(asked);
      return { resultId, data: [...data] };
    },
    delta(asked, previousResultId) {
      const before = answered.get(asked.uri);
      const { resultId, data } = answer(asked);
      return before?.resultId === previousResultId ? { resultId, edits: editsBetween(before.data, data) } : { resultId, data: [...data] };
    },
    range(asked, within) {
      return {
        data: encode(
          asked,
          semanticTokens(asked.analysis).filter((t) => t.start < within.end && t.end > within.start),
        ),
      };
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
function encode(asked: Asked, tokens: readonly Token[]): number[] {
  const lines = linesOf(asked.analysis);
  const builder = new SemanticTokensBuilder();
  for (const { start, end, kind } of tokens) {
    const type = TYPES.indexOf(TYPE_OF[kind]);
    for (const piece of linePieces(asked.analysis.text, start, end)) {
      const { line, character } = lines.positionAt(piece.start);
      builder.push(line, character, piece.end - piece.start, type, 0);
    }
  }
  return builder.build().data;
}

function* linePieces(text: string, start: number, end: number): Iterable<Span> {
  let from = start;
  for (let i = start; i < end; i++) {
    if (text.charCodeAt(i) !== 10) continue;
    const to = i > from && text.charCodeAt(i - 1) === 13 ? i - 1 : i;
    if (to > from) yield { start: from, end: to };
    from = i + 1;
  }
  if (end > from) yield { start: from, end };
}
