import type { Analysis } from '../analysis.ts';
import type { Finding } from '../rules/finding.ts';
import { suppressHere } from '../rules/suppressHere.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Span } from '../text/span.ts';

/** Something that may be done at a place. Edits are file offsets of the analysis' text. */
export interface Action {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The finding that it mends or silences, or null. */
  readonly finding: Finding | null;
  /** The one fix that the text itself determines. */
  readonly preferred: boolean;
  /** Determined by the text itself, so that it may be made without a further look. */
  readonly safe: boolean;
}

/** The findings that touch `within`, those that are shown first; one that stands for itself and inside a fold comes once. */
export function findingsIn(analysis: Analysis, within: Span): readonly Finding[] {
  const shown = touching(analysis.diagnostics, within);
  const seen = new Set(shown.map(keyOf));
  const folded = touching(analysis.findings, within).filter((f) => !seen.has(keyOf(f)));
  return [...shown, ...folded];
}

/** The fixes of the findings that touch `within`, in the order in which a writer would want them. */
export function quickFixes(analysis: Analysis, within: Span): readonly Action[] {
  return findingsIn(analysis, within).flatMap((finding) => {
    const onlySafe = finding.fixes.filter((f) => f.safe).length === 1;
    return finding.fixes.map((fix): Action => {
      const preferred = fix.safe && onlySafe;
      return { title: fix.title, edits: fix.edits, finding, preferred, safe: fix.safe };
    });
  });
}

/** For each rule with a finding that touches `within`: the comment that silences it there, with a place for the reason. */
export function ignoreHere(analysis: Analysis, within: Span): readonly Action[] {
  const seen = new Set<string>();
  return findingsIn(analysis, within).flatMap((finding): Action[] => {
    const { id, group } = finding.rule.meta;
    if (seen.has(id) || group === 'hygiene') return [];
    seen.add(id);
    const edit = suppressHere(finding, analysis.prose);
    return edit ? [{ title: `Ignore ${id} here (writes a comment)`, edits: [edit], finding, preferred: false, safe: true }] : [];
  });
}

const touching = (findings: readonly Finding[], within: Span): readonly Finding[] =>
  findings.filter((f) => f.start <= within.end && f.end >= within.start);

const keyOf = (f: Finding): string => `${f.rule.meta.id} ${f.start} ${f.end}`;
