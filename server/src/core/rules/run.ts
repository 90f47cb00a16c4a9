import type { Resolution } from '../authorities/authority.ts';
import type { CaseIndex } from '../cases/caseIndex.ts';
import type { Config } from '../config.ts';
import type { CitationKind } from '../syntax/citation.ts';
import type { Citation } from '../syntax/document.ts';
import type { Prose } from '../text/blocks.ts';
import { toSourceEdits, type TextEdit } from '../text/edits.ts';
import { toSource } from '../text/offsets.ts';
import { isOwn, isReadWhole } from './citations.ts';
import type { Finding, FindingFix, RelatedPlace } from './finding.ts';
import { inHostSpelling } from './hostSpelling.ts';
import { withoutOverlaps } from './overlap.ts';
import { houseStyle } from './profile.ts';
import { rangeDashOf } from './rangeDash.ts';
import type { Fix, Report, Rule, RuleContext, Severity } from './rule.ts';
import { severityOf } from './severity.ts';

export interface RuleRun {
  readonly prose: Prose;
  readonly resolution: Resolution;
  readonly caseIndex: CaseIndex;
  readonly config: Config;
  readonly year: number;
  readonly rules: readonly Rule[];
  /** Told of a rule that threw; the run goes on. Never holds text of the document. */
  readonly onProblem?: (ruleId: string, error: unknown) => void;
}

interface Enabled {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly order: number;
}

interface Found {
  readonly by: Enabled;
  readonly report: Report;
}

/**
 * Runs every rule that the configuration leaves on, and gives what they found in offsets of the file, in document order, one
 * finding per field. One pass over the citations, each shown only to the rules of its kind. Quoted citations are somebody
 * else's words: no rule is shown them.
 */
export function runRules(run: RuleRun): Finding[] {
  const enabled = enabledRules(run);
  const found: Found[] = [];
  let running: Enabled;
  const context: RuleContext = {
    prose: run.prose,
    resolution: run.resolution,
    caseIndex: run.caseIndex,
    config: run.config,
    profile: houseStyle(run.config.profile),
    rangeDash: rangeDashOf(run.resolution.citations),
    year: run.year,
    report: (report) => found.push({ by: running, report }),
  };
  const contained = (by: Enabled, work: () => void): void => {
    const before = found.length;
    running = by;
    try {
      work();
    } catch (error) {
      found.length = before;
      run.onProblem?.(by.rule.meta.id, error);
    }
  };
  const byKind = rulesByKind(enabled);
  for (const citation of run.resolution.citations) {
    if (!isOwn(citation)) continue;
    for (const by of byKind(citation.node.kind)) contained(by, () => by.rule.checkCitation?.(citation, context));
  }
  for (const by of enabled) if (by.rule.checkDocument) contained(by, () => by.rule.checkDocument?.(context));
  const orders = new Map(enabled.map(({ rule, order }) => [rule, order]));
  const findings = found.map(({ by, report }) => toFinding(run.prose, by, report));
  return withoutOverlaps(findings, (finding) => orders.get(finding.rule) ?? 0);
}

function enabledRules(run: RuleRun): Enabled[] {
  const enabled: Enabled[] = [];
  run.rules.forEach((rule, order) => {
    const severity = severityOf(rule, run.config, run.caseIndex);
    if (severity) enabled.push({ rule, severity, order });
  });
  return enabled;
}

function rulesByKind(enabled: readonly Enabled[]): (kind: CitationKind) => readonly Enabled[] {
  const known = new Map<CitationKind, readonly Enabled[]>();
  return (kind) => {
    let rules = known.get(kind);
    if (!rules) {
      rules = enabled.filter(({ rule }) => rule.checkCitation && (!rule.kinds || rule.kinds.includes(kind)));
      known.set(kind, rules);
    }
    return rules;
  };
}

function toFinding(prose: Prose, by: Enabled, report: Report): Finding {
  return {
    ...toSource(report.citation.block, report.span),
    rule: by.rule,
    severity: by.severity,
    message: report.message,
    citation: report.citation.index,
    related: (report.related ?? []).map((related): RelatedPlace => ({ ...toSource(related.citation.block, related.span), message: related.message })),
    fixes: (report.fixes ?? []).flatMap((fix) => toFindingFix(prose, fix) ?? []),
  };
}

/** A fix as edits of the file; null where one of them cannot be made safely in its markup. A citation that was not read whole is never mended unasked. */
function toFindingFix(prose: Prose, fix: Fix): FindingFix | null {
  const edits: TextEdit[] = [];
  let whole = true;
  for (const { citation, span, newText } of fix.edits) {
    const made = toSourceEdits(citation.block, span, inHostSpelling(prose.format, before(citation, span.start), newText));
    if (!made) return null;
    edits.push(...made);
    whole &&= isReadWhole(citation);
  }
  return edits.length ? { title: fix.title, safe: fix.safe && whole, edits: edits.sort((a, b) => a.start - b.start || a.end - b.end) } : null;
}

const before = (citation: Citation, at: number): string => (at > 0 ? citation.block.text[at - 1] : '');
