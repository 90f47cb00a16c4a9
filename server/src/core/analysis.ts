import { type KeptResolution, keptResolution } from './authorities/kept.ts';
import { resolve } from './authorities/resolve.ts';
import type { Resolution } from './authorities/authority.ts';
import { settled } from './authorities/drift/settle.ts';
import type { Tracking } from './authorities/drift/tracking.ts';
import type { NameMemory } from './authorities/nameFacts.ts';
import type { CaseIndex, Place } from './cases/caseIndex.ts';
import { type Config, DEFAULT_CONFIG } from './config.ts';
import { againstBaseline, type BaselineMatch, findingText, type KnownFinding } from './rules/baseline.ts';
import { detectStyle, type DetectedStyle } from './rules/detectStyle.ts';
import { chosenStyle, withOwnStyle } from './rules/documentStyle.ts';
import type { Finding } from './rules/finding.ts';
import { profileFindings } from './rules/hygiene/profile-unknown.ts';
import { inDocumentOrder } from './rules/overlap.ts';
import { groupFindings } from './rules/grouping.ts';
import { RULES } from './rules/index.ts';
import type { RuleMemory } from './rules/memory.ts';
import { runRules } from './rules/run.ts';
import { withStyleOffer } from './rules/styleOffer.ts';
import { applySuppressions, type Suppressed } from './rules/applySuppressions.ts';
import type { CitationNode } from './syntax/citation.ts';
import type { Citation } from './syntax/document.ts';
import { type OwnRecords, ownRecords } from './syntax/ownRecords.ts';
import { parseBlock } from './syntax/parser.ts';
import type { Format, Prose, ProseBlock } from './text/blocks.ts';
import { type LineIndex, lineIndex } from './text/lines.ts';
import { readProse } from './text/prose.ts';
import { NEW_BLOCK, sameBlocks } from './text/sameBlocks.ts';

/** What an analysis needs besides the text; the same object as long as nothing of it changes. */
export interface Services {
  readonly config: Config;
  readonly caseIndex: CaseIndex;
  /** The current year, from the host's clock. */
  readonly year: number;
  /** Do the settings name the house style, be it the usual one? Then no other is offered. Absent: where it is another than the usual. */
  readonly profileChosen?: boolean;
  /** Findings of the document that are known and let be. */
  readonly known?: readonly KnownFinding[];
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
  /** The settings that hold for this document: the services', with the house style that the document itself names. */
  readonly config: Config;
  /** The house style that the document plainly follows though neither it nor its settings name one; null where there is none. */
  readonly detectedStyle: DetectedStyle | null;
  /** Every finding that no suppression covers and no baseline holds, in document order. */
  readonly findings: readonly Finding[];
  /** Every finding that a comment of the document silences. */
  readonly suppressed: readonly Suppressed[];
  /** The findings that no suppression covers, held against the baseline. */
  readonly baseline: BaselineMatch;
  /** The words that a finding is about, by which it is known again in another version of the document. */
  wordsOf(finding: Finding): string;
  /** The findings as they are shown: many of one form folded into one on the first place. */
  readonly diagnostics: readonly Finding[];
  /** What the next version of the document need not read again; null as long as nothing was read. */
  readonly memory: Memory | null;
  /** What the references meant, to be followed to the next version; null where nobody follows them. */
  readonly tracking: Tracking | null;
}

/** The prose and the nodes of a version that has been read, by the blocks' own text. Holds no older version alive. */
export interface Memory {
  readonly prose: Prose;
  /** The abbreviations of the record that the nodes were read with, and their look-up. */
  readonly record: Config['record'];
  readonly ownRecords: OwnRecords;
  /** The nodes of each block. */
  readonly nodes: readonly (readonly CitationNode[])[];
  readonly names: NameMemory;
  /** What the citations were found to refer to, where that was asked for. */
  readonly resolved: KeptResolution | null;
  /** What style the citations follow, where that was asked for: the same as long as no citation refers to anything else. */
  readonly style: { readonly references: Resolution['references']; readonly detected: DetectedStyle | null } | null;
  /** What the rules found, where they have run, with the services they ran with. */
  readonly rules: { readonly services: Services; readonly profile: string; readonly memory: RuleMemory } | null;
}

/** The places of the cases that are cited in full by volume and page. */
const casePlaces = (citations: readonly Citation[]): readonly Place[] =>
  citations.flatMap(({ node }) =>
    node.kind === 'full_case' && node.page && node.volume.value > 0 && node.page.value > 0
      ? { reporter: node.reporter.entry.abbreviation, volume: node.volume.value, page: node.page.value }
      : [],
  );

/** A value computed when it is first asked for, and kept. */
function lazy<T>(compute: () => T): () => T {
  let value: { readonly of: T } | null = null;
  return () => (value ??= { of: compute() }).of;
}

/**
 * The analysis of a document. `previous`, an analysis of an earlier version, saves reading unchanged blocks again; the result
 * is the same without it. `tracked` is what the references meant before, in places of this text: those that mean another authority
 * now are among the findings. Never throws on any text.
 */
export function analyze(text: string, format: Format, services: Services, previous?: Analysis, tracked: Tracking | null = null): Analysis {
  const inherited = previous?.format === format ? previous.memory : null;
  let memory = inherited;
  const names: NameMemory = inherited?.names ?? new WeakMap();
  const prose = lazy(() => readProse(text, format, inherited?.prose, services.config));
  const citations = lazy(() => {
    const { blocks } = prose();
    const { record } = services.config;
    // Nodes that were read with other abbreviations of the record are of no use.
    const known = inherited?.record === record ? inherited : null;
    const own = known ? known.ownRecords : ownRecords(record);
    const same = known && sameBlocks(known.prose.blocks, blocks);
    const nodes = blocks.map((block, number) => known?.nodes[same?.[number] ?? NEW_BLOCK] ?? parseBlock(block.text, own));
    memory = {
      prose: prose(),
      record,
      ownRecords: own,
      nodes,
      names,
      resolved: inherited?.resolved ?? null,
      style: inherited?.style ?? null,
      rules: inherited?.rules ?? null,
    };
    return placeAll(blocks, nodes);
  });
  const resolution = lazy(() => {
    const kept = inherited?.resolved ? keptResolution(inherited.resolved, prose(), citations()) : null;
    const made = kept ?? resolve(prose(), citations(), names);
    if (memory) memory = { ...memory, resolved: { footnoteCalls: prose().footnoteCalls, resolution: made } };
    return made;
  });
  let tracking = tracked;
  const drifts = lazy(() => {
    if (tracked === null) return [];
    const now = settled(tracked, resolution());
    tracking = now.tracking;
    return now.drifts;
  });
  const wordsOf = (finding: Finding): string => findingText(finding, text, citations());
  const config = lazy(() => withOwnStyle(services.config, prose()));
  const checked = lazy(() => {
    const { profile } = config();
    const before = inherited?.rules;
    const known = before?.services === services && before.profile === profile ? before.memory : null;
    services.caseIndex.prepare?.(casePlaces(citations()));
    const run = runRules({
      prose: prose(),
      resolution: resolution(),
      drifts: drifts(),
      rules: RULES,
      memory: known,
      ...services,
      config: config(),
    });
    if (memory) memory = { ...memory, rules: { services, profile, memory: run.memory } };
    const unknown = profileFindings(prose(), config());
    const { left, suppressed } = applySuppressions(run.findings, prose(), RULES, config());
    return { left: [...unknown, ...left].sort(inDocumentOrder), suppressed };
  });
  const baseline = lazy(() => againstBaseline(checked().left, services.known ?? [], wordsOf));
  const detectedStyle = lazy(() => {
    if (chosenStyle(prose()) || (services.profileChosen ?? services.config.profile !== DEFAULT_CONFIG.profile)) return null;
    const { references } = resolution();
    // Where the resolution was kept, every citation reads as it did (authorities/kept.ts).
    const known = inherited?.style?.references === references ? inherited.style : null;
    const style = known ?? { references, detected: detectStyle(citations()) };
    if (memory) memory = { ...memory, style };
    return style.detected;
  });
  const diagnostics = lazy(() => {
    const { fresh } = baseline();
    const shown = groupFindings(fresh, text);
    // Where nothing is folded nobody asks what style it is.
    return shown.length < fresh.length ? withStyleOffer(shown, fresh, detectedStyle(), prose()) : shown;
  });
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
    get tracking() {
      return tracking;
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
    get config() {
      return config();
    },
    get detectedStyle() {
      return detectedStyle();
    },
    get findings() {
      return baseline().fresh;
    },
    get suppressed() {
      return checked().suppressed;
    },
    get baseline() {
      return baseline();
    },
    wordsOf,
    get diagnostics() {
      return diagnostics();
    },
  };
}

function placeAll(blocks: readonly ProseBlock[], nodes: readonly (readonly CitationNode[])[]): readonly Citation[] {
  const citations: Citation[] = [];
  blocks.forEach((block, i) => {
    const first = citations.length;
    for (const node of nodes[i] as readonly CitationNode[]) citations.push({ index: citations.length, node, block, first });
  });
  return citations;
}
