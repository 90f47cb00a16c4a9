import { resolve } from './authorities/resolve.ts';
import type { Resolution } from './authorities/authority.ts';
import type { CaseIndex } from './cases/caseIndex.ts';
import type { Config } from './config.ts';
import type { Finding } from './rules/finding.ts';
import { groupFindings } from './rules/grouping.ts';
import { RULES } from './rules/index.ts';
import { runRules } from './rules/run.ts';
import { applySuppressions } from './rules/suppressions.ts';
import type { CitationNode } from './syntax/citation.ts';
import type { Citation } from './syntax/document.ts';
import { parseBlock } from './syntax/parser.ts';
import type { Format, Prose } from './text/blocks.ts';
import { type LineIndex, lineIndex } from './text/lines.ts';
import { readProse } from './text/prose.ts';

/** What an analysis needs besides the text; the same object as long as nothing of it changes. */
export interface Services {
  readonly config: Config;
  readonly caseIndex: CaseIndex;
  /** The current year, from the host's clock. */
  readonly year: number;
  /** Told of a rule that threw; never holds text of the document. */
  readonly onProblem?: (rule: string, error: unknown) => void;
}

/** Everything that is known of one version of a document. Immutable; each part is computed once, when first asked for. */
export interface Analysis {
  readonly text: string;
  readonly format: Format;
  readonly services: Services;
  readonly prose: Prose;
  readonly lines: LineIndex;
  readonly citations: readonly Citation[];
  readonly resolution: Resolution;
  /** Every finding that no suppression covers, in document order. */
  readonly findings: readonly Finding[];
  /** The findings as they are shown: many of one form folded into one on the first place. */
  readonly diagnostics: readonly Finding[];
  /** What the next version of the document need not read again; null as long as nothing was read. */
  readonly memory: Memory | null;
}

/** The prose and the nodes of a version that has been read, by the blocks' own text. Holds no older version alive. */
export interface Memory {
  readonly prose: Prose;
  readonly parsed: ReadonlyMap<string, readonly CitationNode[]>;
}

/** A value computed when it is first asked for, and kept. */
function lazy<T>(compute: () => T): () => T {
  let value: { readonly of: T } | null = null;
  return () => (value ??= { of: compute() }).of;
}

/**
 * The analysis of a document. `previous`, an analysis of an earlier version, saves reading unchanged blocks again; the result
 * is the same without it. Never throws on any text.
 */
export function analyze(text: string, format: Format, services: Services, previous?: Analysis): Analysis {
  const inherited = previous?.format === format ? previous.memory : null;
  let memory = inherited;
  const prose = lazy(() => readProse(text, format, inherited?.prose));
  const citations = lazy(() => {
    memory = { prose: prose(), parsed: parseBlocks(prose(), inherited?.parsed) };
    return placeAll(prose(), memory.parsed);
  });
  const resolution = lazy(() => resolve(prose(), citations()));
  const findings = lazy(() => applySuppressions(runRules({ prose: prose(), resolution: resolution(), rules: RULES, ...services }), prose(), RULES, services.config));
  const diagnostics = lazy(() => groupFindings(findings(), text));
  const lines = lazy(() => lineIndex(text));
  return {
    text,
    format,
    services,
    get prose() {
      return prose();
    },
    get memory() {
      return memory;
    },
    get lines() {
      return lines();
    },
    get citations() {
      return citations();
    },
    get resolution() {
      return resolution();
    },
    get findings() {
      return findings();
    },
    get diagnostics() {
      return diagnostics();
    },
  };
}

function parseBlocks(prose: Prose, known: ReadonlyMap<string, readonly CitationNode[]> | undefined): ReadonlyMap<string, readonly CitationNode[]> {
  const parsed = new Map<string, readonly CitationNode[]>();
  for (const block of prose.blocks) if (!parsed.has(block.text)) parsed.set(block.text, known?.get(block.text) ?? parseBlock(block.text));
  return parsed;
}

function placeAll(prose: Prose, parsed: ReadonlyMap<string, readonly CitationNode[]>): readonly Citation[] {
  const citations: Citation[] = [];
  for (const block of prose.blocks) {
    const first = citations.length;
    for (const node of parsed.get(block.text) as readonly CitationNode[]) citations.push({ index: citations.length, node, block, first });
  }
  return citations;
}
