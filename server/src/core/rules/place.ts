import type { Prose } from '../text/blocks.ts';
import type { TextEdit } from '../text/edits.ts';
import { toSource } from '../text/offsets.ts';
import { isReadWhole } from './citations.ts';
import type { Finding, FindingFix, RelatedPlace } from './finding.ts';
import { hostEdits } from './hostEdits.ts';
import { NO_CITATION } from './prose.ts';
import type { Fix, Report, Rule, Severity } from './rule.ts';

/** A rule's report as a finding: in offsets of the file, its fixes as edits of the file. */
export function placed(prose: Prose, by: { readonly rule: Rule; readonly severity: Severity }, report: Report): Finding {
  const { start, end } = toSource(report.citation.block, report.span);
  return {
    start,
    end,
    rule: by.rule,
    severity: by.severity,
    message: report.message,
    standardForm: report.standardForm ?? false,
    citation: report.citation.index === NO_CITATION ? null : report.citation.index,
    related: (report.related ?? []).map(
      (related): RelatedPlace => ({ ...toSource(related.citation.block, related.span), message: related.message }),
    ),
    fixes: (report.fixes ?? []).flatMap((fix) => toFindingFix(prose, fix) ?? []),
  };
}

/** A fix as edits of the file; null where one of them cannot be made safely in its markup. A citation that was not read whole is never mended unasked. */
function toFindingFix(prose: Prose, fix: Fix): FindingFix | null {
  const edits: TextEdit[] = [...(fix.markup ?? [])];
  let whole = true;
  for (const { citation, span, newText } of fix.edits) {
    const made = hostEdits(prose, citation.block, span, newText);
    if (!made) return null;
    edits.push(...made);
    whole &&= isReadWhole(citation);
  }
  if (edits.length === 0) return null;
  const places = Math.max(1, new Set(fix.edits.map(({ citation }) => citation.node)).size);
  return { title: fix.title, safe: fix.safe && whole, edits: edits.sort((a, b) => a.start - b.start || a.end - b.end), places };
}
