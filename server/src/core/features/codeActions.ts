import type { Analysis } from '../analysis.ts';
import { DRIFT } from './drift.ts';
import type { Finding, FindingFix } from '../rules/finding.ts';
import { suppressHere } from '../rules/suppressHere.ts';
import { overlapping, type TextEdit } from '../text/edits.ts';
import type { Span } from '../text/span.ts';

/** Something that may be done at a place. Edits are file offsets of the analysis' text. */
export interface Action {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The finding that it mends or silences, or null. */
  readonly finding: Finding | null;
  /** The one fix that the text itself determines, or the one choice that there is. */
  readonly preferred: boolean;
  /** Determined by the text itself, so that it may be made without a further look. */
  readonly safe: boolean;
  /** In how many places of the document it edits. */
  readonly places: number;
}

/** The findings that touch `within`, those that are shown first; one that stands for itself and inside a fold comes once. */
export function findingsIn(analysis: Analysis, within: Span): readonly Finding[] {
  const shown = touching(analysis.diagnostics, within);
  const seen = new Set(shown.map(keyOf));
  const folded = touching(analysis.findings, within).filter((f) => !seen.has(keyOf(f)));
  return [...shown, ...folded];
}

/**
 * The fixes of the findings that touch `within`, in the order in which a writer would want them; behind a choice that other places
 * of the document have too, that choice for all of them.
 */
export function quickFixes(analysis: Analysis, within: Span): readonly Action[] {
  return findingsIn(analysis, within).flatMap((finding) => {
    const safe = finding.fixes.filter((f) => f.safe);
    const plain = safe.length > 0 ? safe.length === 1 && safe[0] : finding.fixes.length === 1 && finding.fixes[0];
    const here = finding.fixes.map((fix): Action => ({ ...fix, finding, preferred: fix === plain }));
    return [...here, ...everywhere(analysis, finding)];
  });
}

/** Choices that several findings of one rule share, word for word (`Write Roth`), made in all of their places at once. */
function everywhere(analysis: Analysis, finding: Finding): readonly Action[] {
  const { id } = finding.rule.meta;
  const own = analysis.findings.find((f) => f.rule.meta.id === id && f.start === finding.start && f.end === finding.end);
  const offers = own?.fixes.filter((fix) => !fix.safe) ?? [];
  if (offers.length === 0) return [];
  const alike = analysis.findings.filter((f) => f.rule.meta.id === id);
  return offers.flatMap((offer): Action[] => {
    // Several findings may have one and the same edit: of the one full citation that their short forms lean on.
    const same = new Map<string, FindingFix>();
    for (const { fixes } of alike) {
      const fix = fixes.find(({ title }) => title === offer.title);
      if (fix) same.set(JSON.stringify(fix.edits), fix);
    }
    const edits = [...same.values()].flatMap((fix) => fix.edits);
    const places = [...same.values()].reduce((sum, fix) => sum + fix.places, 0);
    if (places <= offer.places || overlapping(edits)) return [];
    const title = `${offer.title} (all ${places} places)`;
    return [{ title, edits: edits.sort((a, b) => a.start - b.start || a.end - b.end), finding, preferred: false, safe: false, places }];
  });
}

/** For each rule with a finding that touches `within`: the comment that silences it there, with a place for the reason. */
export function ignoreHere(analysis: Analysis, within: Span): readonly Action[] {
  const seen = new Set<string>();
  return findingsIn(analysis, within).flatMap((finding): Action[] => {
    const { id } = finding.rule.meta;
    // A comment on a comment that is in the way would only add another; a drift is accepted, and a comment would outlive it.
    if (seen.has(id) || id.startsWith('suppression-') || id === DRIFT) return [];
    seen.add(id);
    const edit = suppressHere(finding, analysis.prose);
    return edit ? [{ title: `Ignore ${id} here (writes a comment)`, edits: [edit], finding, preferred: false, safe: true, places: 1 }] : [];
  });
}

const touching = (findings: readonly Finding[], within: Span): readonly Finding[] =>
  findings.filter((f) => f.start <= within.end && f.end >= within.start);

const keyOf = (f: Finding): string => `${f.rule.meta.id} ${f.start} ${f.end}`;
