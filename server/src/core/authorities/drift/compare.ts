import { foldBlanks } from '../../text/blanks.ts';
import { diffArrays } from 'diff';
import type { Citation } from '../../syntax/document.ts';
import type { ProseBlock } from '../../text/blocks.ts';
import type { Resolution } from '../authority.ts';
import { authorityMeant, presentIn } from './meaning.ts';
import { referencesIn } from './settle.ts';
import type { TrackedReference, Tracking } from './tracking.ts';

/** One version of a document: its prose and what its citations refer to. */
export interface Version {
  readonly blocks: readonly ProseBlock[];
  readonly resolution: Resolution;
}

type Here = ReturnType<typeof referencesIn>[number];
type Pair = readonly [old: Here, now: Here];

/** More differences than this between two versions are not aligned: they are two documents. */
const MOST_BLOCKS_CHANGED = 4000;
const MOST_WORDS_CHANGED = 6000;
/** How much before and behind a reference tells it again where its paragraph was rewritten. */
const BEFORE = 60;
const BEHIND = 24;

/**
 * What the references of `now` meant in an earlier version: those that stand in both are found by aligning the two texts, paragraphs
 * that were moved too. To be handed to the analysis of `now`, which then tells those that mean another authority.
 * @param base what the earlier version is called in messages, such as `HEAD`
 */
export function trackedFrom(earlier: Version, now: Version, base: string): Tracking {
  const present = presentIn(earlier.resolution);
  const meant = new Map<Here, TrackedReference>();
  for (const [old, here] of pairsOf(earlier, now)) {
    const authority = authorityMeant(earlier.resolution, old.citation.index);
    if (authority === null) continue;
    const { start, end, written } = here;
    meant.set(here, { start, end, written, meant: [present.meaningOf(authority)], stood: null, told: null, base });
  }
  const references = [...meant.values()].sort((a, b) => a.start - b.start);
  return { references, lifted: [], touched: null, settled: null };
}

/** The references that are one and the same in two versions. */
function pairsOf(earlier: Version, now: Version): readonly Pair[] {
  const old = byBlock(earlier);
  const here = byBlock(now);
  const pairs: Pair[] = [];
  const left: { old: Here[]; now: Here[] } = { old: [], now: [] };
  const pair = (a: readonly Here[], b: readonly Here[]): void => {
    if (a.length === b.length) for (let i = 0; i < a.length; i++) pairs.push([a[i] as Here, b[i] as Here]);
  };
  for (const [was, is] of changedBlocks(old, here, (a, b) => pair(a.references, b.references))) {
    pairs.push(...alignedByWords(was, is));
    left.old.push(...was.flatMap(({ references }) => references));
    left.now.push(...is.flatMap(({ references }) => references));
  }
  const known = new Set(pairs.flat());
  const open = { old: left.old.filter((one) => !known.has(one)), now: left.now.filter((one) => !known.has(one)) };
  return [...pairs, ...alike(open.old, open.now)].filter(
    ([a, b]) => a.written === b.written && a.citation.node.kind === b.citation.node.kind,
  );
}

interface Paragraph {
  readonly text: string;
  readonly references: readonly Here[];
}

function byBlock({ blocks, resolution }: Version): Paragraph[] {
  const references = new Map<ProseBlock, Here[]>();
  for (const reference of referencesIn(resolution)) {
    const list = references.get(reference.citation.block);
    if (list) list.push(reference);
    else references.set(reference.citation.block, [reference]);
  }
  return blocks.map((block) => ({ text: folded(block.text), references: references.get(block) ?? [] }));
}

/** The stretches in which the paragraphs differ, and last what was taken out in one and put in another; `same` is told of those that do not. */
function changedBlocks(
  old: readonly Paragraph[],
  now: readonly Paragraph[],
  same: (a: Paragraph, b: Paragraph) => void,
): (readonly [Paragraph[], Paragraph[]])[] {
  const changes = diffArrays(
    old.map(({ text }) => text),
    now.map(({ text }) => text),
    { maxEditLength: MOST_BLOCKS_CHANGED },
  );
  if (!changes) return [];
  const stretches: [Paragraph[], Paragraph[]][] = [];
  let stretch: [Paragraph[], Paragraph[]] | null = null;
  let [i, j] = [0, 0];
  for (const { added, removed, value } of changes) {
    if (!added && !removed) {
      for (let n = 0; n < value.length; n++) same(old[i++] as Paragraph, now[j++] as Paragraph);
      stretch = null;
      continue;
    }
    if (!stretch) stretches.push((stretch = [[], []]));
    if (removed) for (let n = 0; n < value.length; n++) stretch[0].push(old[i++] as Paragraph);
    else for (let n = 0; n < value.length; n++) stretch[1].push(now[j++] as Paragraph);
  }
  return movedApart(stretches, same);
}

/** Paragraphs that stand word for word somewhere else are told as the same, and taken out of the stretches. */
function movedApart(
  stretches: readonly [Paragraph[], Paragraph[]][],
  same: (a: Paragraph, b: Paragraph) => void,
): (readonly [Paragraph[], Paragraph[]])[] {
  const away = new Map<string, Paragraph[]>();
  for (const [old] of stretches) for (const one of old) away.set(one.text, [...(away.get(one.text) ?? []), one]);
  const found = new Set<Paragraph>();
  for (const [, now] of stretches) {
    for (const one of now) {
      const was = away.get(one.text)?.shift();
      if (!was) continue;
      same(was, one);
      found.add(was).add(one);
    }
  }
  return stretches.map(([old, now]) => [old.filter((one) => !found.has(one)), now.filter((one) => !found.has(one))] as const);
}

/** References of rewritten paragraphs, by aligning their words. */
function alignedByWords(old: readonly Paragraph[], now: readonly Paragraph[]): Pair[] {
  if (!old.some(({ references }) => references.length) || !now.some(({ references }) => references.length)) return [];
  const [a, b] = [wordsOf(old), wordsOf(now)];
  const changes = diffArrays(a.words, b.words, { maxEditLength: MOST_WORDS_CHANGED });
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, value } of changes ?? []) {
    if (!added && !removed) {
      for (let n = 0; n < value.length; n++) {
        const [was, is] = [a.references.get(i + n), b.references.get(j + n)];
        if (was && is) pairs.push([was, is]);
      }
    }
    if (!added) i += value.length;
    if (!removed) j += value.length;
  }
  return pairs;
}

/** The words of some paragraphs in turn, and the reference that begins at each. */
function wordsOf(paragraphs: readonly Paragraph[]): { readonly words: string[]; readonly references: ReadonlyMap<number, Here> } {
  const words: string[] = [];
  const references = new Map<number, Here>();
  for (const paragraph of paragraphs) {
    const { references: own } = paragraph;
    const block = own[0]?.citation.block;
    let next = 0;
    for (const { 0: word, index } of (block?.text ?? paragraph.text).matchAll(/\S+/g)) {
      const reference = own[next];
      if (reference && anchorStart(reference) < index + word.length) {
        references.set(words.length, reference);
        next++;
      }
      words.push(word);
    }
  }
  return { words, references };
}

const anchorStart = ({ citation: { node } }: Here): number => (node.kind === 'short_case' ? node.volume.start : node.start);

/** References whose nearest words are the same, where no two of a version have the same. */
function alike(old: readonly Here[], now: readonly Here[]): Pair[] {
  const [a, b] = [byWords(old), byWords(now)];
  return [...a].flatMap(([words, was]) => {
    const is = b.get(words);
    return was.length === 1 && is?.length === 1 ? [[was[0] as Here, is[0] as Here] as const] : [];
  });
}

function byWords(references: readonly Here[]): ReadonlyMap<string, readonly Here[]> {
  const found = new Map<string, Here[]>();
  for (const reference of references) {
    const words = wordsAround(reference.citation);
    found.set(words, [...(found.get(words) ?? []), reference]);
  }
  return found;
}

const wordsAround = ({ node, block }: Citation): string =>
  folded(block.text.slice(Math.max(0, node.start - BEFORE), Math.max(node.end, node.fullEnd) + BEHIND));

const folded = (text: string): string => foldBlanks(text).trim();
