import type { Resolution } from '../authorities/authority.ts';
import type { CaseIndex } from '../cases/caseIndex.ts';
import type { Config } from '../config.ts';
import type { CitationKind } from '../syntax/citation.ts';
import type { Citation } from '../syntax/document.ts';
import type { Prose } from '../text/blocks.ts';
import type { TextEdit } from '../text/edits.ts';
import { toSource } from '../text/offsets.ts';
import { isOwn, isReadWhole } from './citations.ts';
import type { Finding, FindingFix, RelatedPlace } from './finding.ts';
import { hostEdits } from './hostEdits.ts';
import { type Found, newRuleMemory, perBlock, recall, remember, type RuleMemory } from './memory.ts';
import { withoutOverlaps } from './overlap.ts';
import { houseStyle } from './profile.ts';
import { NO_CITATION, quotations } from './prose.ts';
import { rangeDashOf } from './rangeDash.ts';
import type { Fix, Report, Rule, RuleContext, Severity } from './rule.ts';
import { severityOf } from './severity.ts';
import { rememberedDifferences } from './spelling.ts';

export interface RuleRun {
  readonly prose: Prose;
  readonly resolution: Resolution;
  readonly caseIndex: CaseIndex;
  readonly config: Config;
  readonly year: number;
  readonly rules: readonly Rule[];
  /** What an earlier run with the same rules, index and settings left. */
  readonly memory?: RuleMemory | null;
  /** Told of a rule that threw; the run goes on. Never holds text of the document. */
  readonly onProblem?: (ruleId: string, error: unknown) => void;
}

interface Enabled {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly order: number;
}

/**
 * Runs every rule that the configuration leaves on, and gives what they found in offsets of the file, in document order, one
 * finding per field. One pass over the citations, each shown only to the rules of its kind. Quoted citations are somebody
 * else's words: no rule is shown them.
 */
export function runRules(run: RuleRun): { readonly findings: Finding[]; readonly memory: RuleMemory } {
  const enabled = enabledRules(run);
  const found: Found<Enabled>[] = [];
  let running: Enabled;
  const rangeDash = rangeDashOf(run.resolution.citations);
  const memory = run.memory?.rangeDash === rangeDash ? run.memory : newRuleMemory(rangeDash);
  const blocks = new Map<string, Map<object, unknown>>();
  const askBlock = perBlock(memory.blocks, blocks);
  const answers = new Map<object, unknown>();
  const context: RuleContext = {
    prose: run.prose,
    resolution: run.resolution,
    caseIndex: run.caseIndex,
    config: run.config,
    profile: houseStyle(run.config.profile),
    rangeDash,
    year: run.year,
    differences: rememberedDifferences(),
    perBlock: askBlock,
    once: <T>(question: object, answer: () => T): T => {
      if (!answers.has(question)) answers.set(question, answer());
      return answers.get(question) as T;
    },
    quotations: (block) => askBlock(quotations, block, () => quotations(block.text)),
    report: (report) => found.push({ by: running, report }),
  };
  /** One rule at one citation, or at the document: what it throws is contained, and what it had reported by then is dropped. */
  const ask = (by: Enabled, citation: Citation | null): void => {
    const before = found.length;
    running = by;
    try {
      if (citation) by.rule.checkCitation?.(citation, context);
      else by.rule.checkDocument?.(context);
    } catch (error) {
      found.length = before;
      run.onProblem?.(by.rule.meta.id, error);
    }
  };
  const byKind = rulesByKind(enabled);
  for (const citation of run.resolution.citations) {
    if (!isOwn(citation)) continue;
    const known = recall<Enabled>(memory, citation, run.resolution.citations);
    if (known) {
      found.push(...known);
      continue;
    }
    const before = found.length;
    if (citation.node.kind !== 'case_page') for (const by of byKind(citation.node.kind)) ask(by, citation);
    remember(memory, citation, found.slice(before));
  }
  for (const by of enabled) if (by.rule.checkDocument) ask(by, null);
  const orders = new Map(enabled.map(({ rule, order }) => [rule, order]));
  const findings = found.map(({ by, report }) => toFinding(run.prose, by, report));
  return { findings: withoutOverlaps(findings, (finding) => orders.get(finding.rule) ?? 0), memory: { ...memory, blocks } };
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
  const { start, end } = toSource(report.citation.block, report.span);
  return {
    start,
    end,
    rule: by.rule,
    severity: by.severity,
    message: report.message,
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
  return edits.length
    ? { title: fix.title, safe: fix.safe && whole, edits: edits.sort((a, b) => a.start - b.start || a.end - b.end) }
    : null;
}
