import type { Analysis } from '../analysis.ts';
import type { CitationNode } from '../syntax/citation.ts';
import { type Citation, inSource } from '../syntax/document.ts';
import type { Span } from '../text/span.ts';
import { shortNameSpan } from './authorityOf.ts';

/** What a coloured stretch is. */
export type TokenKind = 'caseName' | 'volume' | 'reporter' | 'page' | 'pin' | 'signal' | 'id' | 'code' | 'section';

/** A coloured stretch of the file; in order, never overlapping, white space inside included. */
export interface Token extends Span {
  readonly kind: TokenKind;
}

/** The parts of every citation that an editor may colour, in file order. */
export function semanticTokens(analysis: Analysis): readonly Token[] {
  const tokens: Token[] = [];
  for (const citation of analysis.citations) {
    for (const [kind, part] of partsOf(citation.node)) add(tokens, citation, kind, part);
  }
  tokens.sort((a, b) => a.start - b.start || a.end - b.end);
  // Protocol and editors ask for tokens that do not overlap; where two parts share a place, the one that begins first keeps it.
  let end = 0;
  return tokens.filter((t) => t.start >= end && (end = t.end) === t.end);
}

function add(tokens: Token[], citation: Citation, kind: TokenKind, part: Span | null): void {
  if (!part || part.end <= part.start) return;
  const { start, end } = inSource(citation, part);
  if (end > start) tokens.push({ start, end, kind });
}

function* partsOf(node: CitationNode): Iterable<readonly [TokenKind, Span | null]> {
  yield ['signal', node.signal];
  switch (node.kind) {
    case 'full_case':
    case 'short_case':
      yield ['caseName', node.kind === 'short_case' ? shortNameSpan(node) : node.name];
      yield ['volume', node.volume];
      yield ['reporter', node.reporter];
      yield ['page', node.page];
      yield ['pin', node.pin];
      break;
    case 'id':
      yield ['id', node.word];
      yield ['pin', node.pin];
      yield ['section', node.sections];
      break;
    case 'supra':
      yield ['caseName', node.name];
      yield ['id', node.word];
      yield ['pin', node.pin];
      break;
    case 'statute':
    case 'regulation':
    case 'session_law':
    case 'fed_reg':
      yield ['volume', node.title];
      yield ['code', node.code];
      yield ['section', node.sections];
      yield ['page', node.page];
      yield ['pin', node.pin];
      break;
    case 'rule':
      yield ['code', node.rules];
      yield ['section', node.sections];
      break;
    case 'constitution':
      yield ['section', node.provision];
      break;
    case 'record':
      yield ['code', node.document];
      yield ['pin', node.pin];
      break;
    case 'case_page':
      yield ['caseName', node.name];
      yield ['pin', node.pin];
      break;
    case 'cross_reference':
      break;
    default:
      yield ['volume', node.volume];
      yield ['page', node.page];
      yield ['pin', node.pin];
  }
}
