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

/** The coloured stretches of blocks that were asked about before, by the first node of each, as offsets behind the block's start. */
export type TokenMemory = WeakMap<CitationNode, readonly Token[]>;

/**
 * The parts of every citation that an editor may colour, in file order; with `within`, of the blocks that touch it. With the memory of
 * an earlier version the blocks that have not changed are not looked at again.
 */
export function semanticTokens(analysis: Analysis, memory: TokenMemory, within?: Span): readonly Token[] {
  const { citations } = analysis;
  const tokens: Token[] = [];
  let isOrdered = true;
  for (let first = 0; first < citations.length; ) {
    const { node, block } = citations[first] as Citation;
    let next = first + 1;
    while (next < citations.length && (citations[next] as Citation).block === block) next++;
    if (!within || touches(block.source, within)) {
      let known = memory.get(node);
      if (!known) memory.set(node, (known = tokensOfBlock(citations.slice(first, next))));
      const { start } = block.source;
      for (const token of known) {
        isOrdered &&= start + token.start >= (tokens[tokens.length - 1]?.end ?? 0);
        tokens.push({ start: start + token.start, end: start + token.end, kind: token.kind });
      }
    }
    first = next;
  }
  // A footnote stands in the midst of its paragraph.
  return isOrdered ? tokens : apart(tokens);
}

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

function tokensOfBlock(citations: readonly Citation[]): readonly Token[] {
  const tokens: Token[] = [];
  for (const citation of citations) {
    for (const [kind, part] of partsOf(citation.node)) add(tokens, citation, kind, part);
  }
  return apart(tokens);
}

/** In order, and none over another, as protocol and editors ask: where two parts share a place, the one that begins first keeps it. */
function apart(tokens: Token[]): readonly Token[] {
  tokens.sort((a, b) => a.start - b.start || a.end - b.end);
  let end = 0;
  return tokens.filter((t) => t.start >= end && (end = t.end) === t.end);
}

/** Adds a part's place behind the start of its block. */
function add(tokens: Token[], citation: Citation, kind: TokenKind, part: Span | null): void {
  if (!part || part.end <= part.start) return;
  const { start, end } = inSource(citation, part);
  const before = citation.block.source.start;
  if (end > start) tokens.push({ start: start - before, end: end - before, kind });
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
