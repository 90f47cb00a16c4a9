import type { Resolution } from '../authorities/authority.ts';
import type { Drift } from '../authorities/drift/settle.ts';
import type { CaseIndex } from '../cases/caseIndex.ts';
import type { Config } from '../config.ts';
import type { CitationKind } from '../syntax/citation.ts';
import type { Citation } from '../syntax/document.ts';
import type { Prose, ProseBlock } from '../text/blocks.ts';
import { PART_BITS, partsOf } from './citationParts.ts';
import { isOwn } from './citations.ts';
import type { Finding } from './finding.ts';
import {
  type Answered,
  askBlocks,
  blocksOf,
  citationsIn,
  type FoundInBlock,
  fromResolution,
  keptIn,
  ofOneCitation,
  perBlock,
  recall,
  type RuleMemory,
} from './memory.ts';
import { withoutOverlaps } from './overlap.ts';
import { houseStyle } from './profile.ts';
import { placed } from './place.ts';
import { quotations } from './prose.ts';
import { rangeDashOf } from './rangeDash.ts';
import type { BlockQuestion, Report, Rule, RuleContext, Severity } from './rule.ts';
import { severityOf } from './severity.ts';
import { rememberedDifferences } from './spelling.ts';

export interface RuleRun {
  readonly prose: Prose;
  readonly resolution: Resolution;
  /** The references that mean another authority than in an earlier version, where that is known. */
  readonly drifts?: readonly Drift[];
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

/** A report and the rule that made it. */
interface Reported {
  readonly by: Enabled;
  readonly report: Report;
}

/**
 * Runs every rule that the configuration leaves on, and gives what they found in offsets of the file, in document order, one
 * finding per field. Block by block, each citation shown only to the rules of its kind; what was found in a block that has not
 * changed is taken from the run before. Quoted citations are somebody else's words: no rule is shown them.
 */
export function runRules(run: RuleRun): { readonly findings: Finding[]; readonly memory: RuleMemory } {
  const { prose, resolution } = run;
  const enabled = enabledRules(run);
  const worked = fromResolution(resolution, run.memory ?? null);
  const ofResolution = keptIn(worked.answers);
  const rangeDash = ofResolution(rangeDashOf, () => rangeDashOf(resolution.citations));
  const memory = run.memory?.rangeDash === rangeDash ? run.memory : null;
  const blocks = blocksOf(prose, resolution.citations, memory);
  const answers: Map<BlockQuestion<unknown>, Answered> = new Map(memory?.answers);
  const ofProse = new Map<string, Map<object, unknown>>();
  const reported: Reported[] = [];
  const ask = asker(run, reported, {
    rangeDash,
    perBlock: perBlock(memory, ofProse),
    askBlocks: askBlocks(blocks, memory, answers),
    ofResolution,
  });
  const rulesFor = rulesByParts(enabled);
  const ofBlock = enabled.filter(({ rule }) => rule.checkBlock);
  const take = (): Finding[] => reported.splice(0).map(({ by, report }) => placed(prose, by, report));

  const lookAt = (block: ProseBlock, citations: readonly Citation[]): readonly Finding[] => {
    for (const citation of citations) {
      if (isOwn(citation) && citation.node.kind !== 'case_page') ask.citation(rulesFor(citation.node.kind, citation), citation);
    }
    ask.block(ofBlock, block, citations);
    return reported.length > 0 ? take() : NONE;
  };
  const found: FoundInBlock[] = [];
  const findings: Finding[] = [];
  prose.blocks.forEach((block, number) => {
    const here = recall(blocks, memory, number) ?? {
      first: blocks.firsts[number] as number,
      findings: lookAt(block, citationsIn(blocks, number)),
    };
    found.push(here);
    for (const finding of here.findings) findings.push(finding);
  });
  ask.document(enabled);
  findings.push(...take());
  const orders = new Map(enabled.map(({ rule, order }) => [rule, order]));
  return {
    findings: withoutOverlaps(findings, (finding) => orders.get(finding.rule) ?? 0),
    memory: { rangeDash, prose, found, answers, ofResolution: worked, ofProse },
  };
}

const NONE: readonly Finding[] = [];

interface Known extends Pick<RuleContext, 'rangeDash' | 'perBlock' | 'ofResolution'> {
  readonly askBlocks: ReturnType<typeof askBlocks>;
}

/** Asks rules about a citation, a block or the document: what one of them throws is contained, and what it had reported by then is dropped. */
function asker(run: RuleRun, reported: Reported[], known: Known) {
  let running: Enabled;
  const context: RuleContext = {
    prose: run.prose,
    resolution: run.resolution,
    drifts: run.drifts ?? [],
    caseIndex: run.caseIndex,
    config: run.config,
    profile: houseStyle(run.config.profile),
    rangeDash: known.rangeDash,
    year: run.year,
    differences: rememberedDifferences(),
    perBlock: known.perBlock,
    inBlocks: (question) => known.askBlocks(question, context),
    ofResolution: known.ofResolution,
    ofCitation: ofOneCitation((answer, citation) => answer(citation, context)),
    once: keptIn(new Map()),
    quotations: (block) => known.perBlock(quotations, block, () => quotations(block.text)),
    report: (report) => reported.push({ by: running, report }),
  };
  /** Asks each of the rules. One guard for all of them: entering it is dearer than most rules. */
  const each = (rules: readonly Enabled[], ask: (rule: Rule) => void): void => {
    for (let i = 0; i < rules.length; i++) {
      let before = reported.length;
      try {
        for (; i < rules.length; i++) {
          before = reported.length;
          running = rules[i] as Enabled;
          ask(running.rule);
        }
      } catch (error) {
        reported.length = before;
        run.onProblem?.(running.rule.meta.id, error);
      }
    }
  };
  return {
    citation: (rules: readonly Enabled[], citation: Citation): void => each(rules, (rule) => rule.checkCitation?.(citation, context)),
    block: (rules: readonly Enabled[], block: ProseBlock, citations: readonly Citation[]): void =>
      each(rules, (rule) => rule.checkBlock?.(block, citations, context)),
    document: (rules: readonly Enabled[]): void => each(rules, (rule) => rule.checkDocument?.(context)),
  };
}

function enabledRules(run: RuleRun): Enabled[] {
  const enabled: Enabled[] = [];
  run.rules.forEach((rule, order) => {
    const severity = severityOf(rule, run.config, run.caseIndex);
    if (severity) enabled.push({ rule, severity, order });
  });
  return enabled;
}

/** The rules that have something to look at in a citation, by its kind and the parts it has. */
function rulesByParts(enabled: readonly Enabled[]): (kind: CitationKind, citation: Citation) => readonly Enabled[] {
  const ofCitations = enabled.filter(({ rule }) => rule.checkCitation);
  const known = new Map<CitationKind, { readonly all: readonly Enabled[]; readonly byParts: Map<number, readonly Enabled[]> }>();
  return (kind, citation) => {
    let ofKind = known.get(kind);
    if (!ofKind) {
      const all = ofCitations.filter(({ rule: { kinds } }) => !kinds || kinds.includes(kind));
      known.set(kind, (ofKind = { all, byParts: new Map() }));
    }
    const parts = partsOf(citation);
    let rules = ofKind.byParts.get(parts);
    if (!rules) {
      rules = ofKind.all.filter(({ rule: { needs } }) => !needs || (parts & PART_BITS[needs]) !== 0);
      ofKind.byParts.set(parts, rules);
    }
    return rules;
  };
}
