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
}

interface Remembered {
  readonly kind: ProseBlock['kind'];
  readonly emphasis: ProseBlock['emphasis'];
  readonly found: readonly Found<never>[];
  /** Index of the block's first citation when they were made. */
  readonly first: number;
}

export const newRuleMemory = (rangeDash: string): RuleMemory => ({ rangeDash, reports: new WeakMap() });

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
