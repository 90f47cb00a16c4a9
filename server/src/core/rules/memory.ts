import type { Citation } from '../syntax/document.ts';
import type { CitationNode } from '../syntax/citation.ts';
import type { ProseBlock } from '../text/blocks.ts';
import type { ProseEdit, Report, Rule } from './rule.ts';

/** What a rule that looks at one citation reported of it. */
export interface Found<By extends { readonly rule: Rule }> {
  readonly by: By;
  readonly report: Report;
}

/**
 * Reports of the rules that look at one citation, by its node: they depend on nothing but the node, its block and the
 * settings, and are kept as long as these stay the same. Never shared between settings.
 */
export interface RuleMemory {
  readonly rangeDash: string;
  readonly reports: WeakMap<CitationNode, Remembered>;
  /** What rules worked out of a block's prose alone, by the prose and by what was asked; of the blocks of the last run. */
  readonly blocks: ReadonlyMap<string, Map<object, unknown>>;
}

interface Remembered {
  readonly kind: ProseBlock['kind'];
  readonly emphasis: ProseBlock['emphasis'];
  readonly found: readonly Found<never>[];
  /** Index of the block's first citation when they were made. */
  readonly first: number;
}

export const newRuleMemory = (rangeDash: string): RuleMemory => ({ rangeDash, reports: new WeakMap(), blocks: new Map() });

/** Answers what is asked of a block's prose from an earlier run where it can; `known` gathers the answers for the next. */
export function perBlock(earlier: RuleMemory['blocks'], known: Map<string, Map<object, unknown>>) {
  return <T>(question: object, block: ProseBlock, answer: () => T): T => {
    let answers = known.get(block.text);
    if (!answers) {
      answers = earlier.get(block.text) ?? new Map<object, unknown>();
      known.set(block.text, answers);
    }
    if (!answers.has(question)) answers.set(question, answer());
    return answers.get(question) as T;
  };
}

/** The reports made of this citation before, moved to where its block stands now; null where there are none or the block was set otherwise. */
export function recall<By extends { readonly rule: Rule }>(
  memory: RuleMemory,
  citation: Citation,
  citations: readonly Citation[],
): readonly Found<By>[] | null {
  const known = memory.reports.get(citation.node);
  if (!known || known.kind !== citation.block.kind || !sameSpans(known.emphasis, citation.block.emphasis)) return null;
  if (known.found.length === 0) return known.found;
  const here = (was: Citation): Citation => citations[was.index - known.first + citation.first] as Citation;
  return (known.found as unknown as readonly Found<By>[]).map(({ by, report }) => ({ by, report: moved(report, here) }));
}

export function remember<By extends { readonly rule: Rule }>(memory: RuleMemory, citation: Citation, found: readonly Found<By>[]): void {
  memory.reports.set(citation.node, {
    kind: citation.block.kind,
    emphasis: citation.block.emphasis,
    found: found as unknown as readonly Found<never>[],
    first: citation.first,
  });
}

function moved(report: Report, here: (was: Citation) => Citation): Report {
  const edit = (e: ProseEdit): ProseEdit => ({ citation: here(e.citation), span: e.span, newText: e.newText });
  return {
    citation: here(report.citation),
    span: report.span,
    message: report.message,
    related: report.related?.map((r) => ({ message: r.message, citation: here(r.citation), span: r.span })),
    fixes: report.fixes?.map((fix) => ({ title: fix.title, safe: fix.safe, edits: fix.edits.map(edit) })),
  };
}

const sameSpans = (a: ProseBlock['emphasis'], b: ProseBlock['emphasis']): boolean =>
  a === b || (a.length === b.length && a.every((span, i) => span.start === b[i]?.start && span.end === b[i]?.end));
