import type { Resolution } from '../authorities/authority.ts';
import type { Citation } from '../syntax/document.ts';
import type { Prose, ProseBlock } from '../text/blocks.ts';
import type { TextEdit } from '../text/edits.ts';
import { NEW_BLOCK, sameBlocks } from '../text/sameBlocks.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';
import type { BlockQuestion, InBlock, RuleContext } from './rule.ts';

/**
 * What a run of the rules leaves for the next one: what was found in each block by looking at it and its citations alone. That
 * depends on nothing else but the settings, and is kept as long as these stay the same. Never shared between settings.
 */
export interface RuleMemory {
  readonly rangeDash: string;
  readonly prose: Prose;
  /** By the number of the block. */
  readonly found: readonly FoundInBlock[];
  /** The answers to what rules ask of every block, by the question; not of every version is each of them asked. */
  readonly answers: ReadonlyMap<BlockQuestion<unknown>, Answered>;
  readonly ofResolution: FromResolution;
  /** What rules worked out of a block's prose alone, by the prose and by what was asked; of the blocks of the last run. */
  readonly ofProse: ReadonlyMap<string, Map<object, unknown>>;
}

/** What a question was last answered with: an answer for each of the blocks that the document had then. */
export interface Answered {
  readonly blocks: readonly ProseBlock[];
  readonly answers: readonly unknown[];
}

/** What rules worked out of a resolution, by what was asked. */
export interface FromResolution {
  /** The same array as long as no citation refers to anything else. */
  readonly references: Resolution['references'];
  readonly answers: Map<object, unknown>;
}

export const fromResolution = ({ references }: Resolution, earlier: RuleMemory | null): FromResolution =>
  earlier?.ofResolution.references === references ? earlier.ofResolution : { references, answers: new Map() };

/** Works an answer out when it is first asked for. */
export const keptIn =
  (answers: Map<object, unknown>) =>
  <T>(question: object, answer: () => T): T => {
    let known = answers.get(question);
    if (known === undefined && !answers.has(question)) answers.set(question, (known = answer()));
    return known as T;
  };

/** Remembers what was worked out of a citation until another one is asked about: the rules look at one after the other. */
export function ofOneCitation(
  work: <T>(answer: (citation: Citation, context: RuleContext) => T, citation: Citation) => T,
): RuleContext['ofCitation'] {
  const answers = new Map<object, unknown>();
  let current: Citation | null = null;
  return <T>(answer: (citation: Citation, context: RuleContext) => T, citation: Citation): T => {
    if (citation !== current) {
      answers.clear();
      current = citation;
    }
    let known = answers.get(answer) as T | undefined;
    if (known === undefined) answers.set(answer, (known = work(answer, citation)));
    return known;
  };
}

export interface FoundInBlock {
  /** Index of the block's first citation when this was found. */
  readonly first: number;
  readonly findings: readonly Finding[];
}

/** Answers what is asked of a block's prose from an earlier run where it can; `known` gathers the answers for the next. */
export function perBlock(earlier: RuleMemory | null, known: Map<string, Map<object, unknown>>): RuleContext['perBlock'] {
  // The rules look at one block after the other: most questions are about the block that was asked about last.
  let last: ProseBlock | null = null;
  let answers = new Map<object, unknown>();
  return <T>(question: object, block: ProseBlock, answer: () => T): T => {
    if (block !== last) {
      last = block;
      const before = known.get(block.text);
      answers = before ?? earlier?.ofProse.get(block.text) ?? new Map<object, unknown>();
      if (!before) known.set(block.text, answers);
    }
    let here = answers.get(question);
    if (here === undefined && !answers.has(question)) answers.set(question, (here = answer()));
    return here as T;
  };
}

/** The blocks of a document with their citations, as a run of the rules walks over them. */
export interface Blocks {
  readonly prose: Prose;
  readonly citations: readonly Citation[];
  /** The number of each block's first citation, and behind the last block that of all citations. */
  readonly firsts: readonly number[];
  /** The number that each block had in the run before, or NEW_BLOCK. */
  readonly known: Int32Array;
}

export function blocksOf(prose: Prose, citations: readonly Citation[], memory: RuleMemory | null): Blocks {
  const firsts: number[] = [];
  let next = 0;
  for (const block of prose.blocks) {
    firsts.push(next);
    while (next < citations.length && (citations[next] as Citation).block === block) next++;
  }
  firsts.push(next);
  const known = memory ? sameBlocks(memory.prose.blocks, prose.blocks) : new Int32Array(prose.blocks.length).fill(NEW_BLOCK);
  return { prose, citations, firsts, known };
}

export const citationsIn = ({ citations, firsts }: Blocks, number: number): readonly Citation[] =>
  firsts[number] === firsts[number + 1] ? NO_CITATIONS : citations.slice(firsts[number], firsts[number + 1]);
const NO_CITATIONS: readonly Citation[] = [];

/** Asks every block a question, those that were asked before only where they changed; `answered` takes what they say for the next run. */
export function askBlocks(blocks: Blocks, memory: RuleMemory | null, answered: Map<BlockQuestion<unknown>, Answered>) {
  const { prose } = blocks;
  const knownOf = (earlier: Answered): Int32Array =>
    earlier.blocks === memory?.prose.blocks ? blocks.known : sameBlocks(earlier.blocks, prose.blocks);
  return <T>(question: BlockQuestion<T>, context: RuleContext): readonly InBlock<T>[] => {
    const earlier = answered.get(question);
    const known = earlier ? knownOf(earlier) : null;
    const found: InBlock<T>[] = [];
    const all = new Array<T | null>(prose.blocks.length).fill(null);
    // Most blocks are as they were, and nothing is found in most: such a block costs a look.
    for (let number = 0; number < prose.blocks.length; number++) {
      const block = prose.blocks[number] as ProseBlock;
      const was = known?.[number] ?? NEW_BLOCK;
      const answer = was === NEW_BLOCK ? question(block, citationsIn(blocks, number), context) : (earlier?.answers[was] as T | null);
      if (answer === null) continue;
      all[number] = answer;
      const [before, next] = [prose.blocks[number - 1] ?? null, prose.blocks[number + 1] ?? null];
      found.push({ block, before, next, citations: citationsIn(blocks, number), found: answer });
    }
    answered.set(question, { blocks: prose.blocks, answers: all });
    return found;
  };
}

/** What an earlier run found in the block of this number, at its place in this version; null where it has to be looked for. */
export function recall({ prose, firsts, known }: Blocks, memory: RuleMemory | null, number: number): FoundInBlock | null {
  const was = known[number] as number;
  if (memory === null || was === NEW_BLOCK) return null;
  const block = prose.blocks[number] as ProseBlock;
  const old = memory.prose.blocks[was] as ProseBlock;
  if (prose.format === 'latex' && !sameSource(memory.prose.text, old, prose.text, block)) return null;
  const found = memory.found[was] as FoundInBlock;
  const first = firsts[number] as number;
  const by = block.source.start - old.source.start;
  if (found.findings.length === 0 || (found.first === first && by === 0)) return found;
  return { first, findings: found.findings.map((finding) => movedFinding(finding, by, first - found.first)) };
}

/** So much of the file before a block can tell whether an edit in it is safe (./hostEdits.ts). */
const BEFORE = 40;

/** Whether two blocks of the same prose stand in the same markup: LaTeX asks it what an edit may take out. */
const sameSource = (textA: string, a: ProseBlock, textB: string, b: ProseBlock): boolean =>
  textA.slice(Math.max(0, a.source.start - BEFORE), a.source.end) === textB.slice(Math.max(0, b.source.start - BEFORE), b.source.end);

/** A finding of a block that moved in the file by `by`, with citations now numbered `count` higher. */
function movedFinding(finding: Finding, by: number, count: number): Finding {
  return {
    start: finding.start + by,
    end: finding.end + by,
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    standardForm: finding.standardForm,
    citation: finding.citation === null ? null : finding.citation + count,
    related: finding.related.map((place) => ({ ...movedSpan(place, by), message: place.message })),
    fixes: finding.fixes.map((fix) => ({
      title: fix.title,
      safe: fix.safe,
      edits: fix.edits.map((edit) => movedEdit(edit, by)),
      places: fix.places,
    })),
  };
}

const movedSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
const movedEdit = (edit: TextEdit, by: number): TextEdit => ({ start: edit.start + by, end: edit.end + by, newText: edit.newText });
