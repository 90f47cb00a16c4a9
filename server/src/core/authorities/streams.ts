import type { Citation } from '../syntax/document.ts';
import type { Prose } from '../text/blocks.ts';

/**
 * Streams and groups (spec §2): the body is one stream, each footnote another; an id. looks back at the group before it in its
 * own stream and at its own level of parentheticals.
 */
export interface Group {
  /** Block and group number: citations of one string share it. */
  readonly key: string;
  /** The citations that count: primaries that are no history, no cross-reference, no mention in passing. */
  readonly members: number[];
}

/** What an id. can look back at: the last groups of a stream's top level, or of one parenthetical. */
export interface Level {
  group: Group | null;
  /** A section named in passing since that group (`§ 9141 …`): an id. with a section may mean its code. */
  mention: number | null;
}

export interface Streams {
  level(stream: number, within: number | null): Level;
  /** The body's last group that ends before the mark of footnote `stream`. */
  beforeMark(stream: number): Group | null;
  /** Remembers the body's groups by where they stand, for footnotes read later. */
  noteBody(group: Group, offset: number): void;
}

export function openStreams(prose: Prose): Streams {
  // By stream, counted down from -1, or by the citation whose parenthetical it is.
  const levels = new Map<number, Level>();
  const marks = new Map(prose.footnoteCalls.map((call) => [call.stream, call.offset]));
  const body: { readonly group: Group; readonly offset: number }[] = [];
  return {
    level(stream, within) {
      const key = within ?? -1 - stream;
      let level = levels.get(key);
      if (!level) levels.set(key, (level = { group: null, mention: null }));
      return level;
    },
    beforeMark(stream) {
      const mark = marks.get(stream);
      if (mark === undefined) return null;
      let low = 0;
      let high = body.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((body[middle] as { offset: number }).offset < mark) low = middle + 1;
        else high = middle;
      }
      return low > 0 ? (body[low - 1] as { group: Group }).group : null;
    },
    noteBody(group, offset) {
      if (body[body.length - 1]?.group !== group) body.push({ group, offset });
    },
  };
}

/** The order in which a reader meets citations: the body first, then the notes, which look back at the body by their marks. */
export function readingOrder(citations: readonly Citation[]): readonly Citation[] {
  if (citations.every((c) => c.block.stream === 0)) return citations;
  return [...citations.filter((c) => c.block.stream === 0), ...citations.filter((c) => c.block.stream > 0)];
}

/** Citations that count as members of their group (spec §2, Citation groups). */
export function countsInGroup(citation: Citation, isHistory: ReadonlySet<number>): boolean {
  const { node } = citation;
  // Another opinion of the same decision (`post, at 3`) is what an id. after it means; a part of this document is not.
  if (node.kind === 'cross_reference') return /[ap]/i.test(citation.block.text.charAt(node.start));
  if (isHistory.has(citation.index) || citation.block.kind === 'heading') return false;
  if ((node.kind === 'full_case' || node.kind === 'short_case') && node.role !== 'primary') return false;
  // A bare `§ 1983` in the course of a sentence names a section; only one that is cited, with a signal, is an authority.
  return !isMention(citation);
}

export const isMention = ({ node }: Citation): boolean => node.kind === 'statute' && !node.code && !node.title && !node.signal;
