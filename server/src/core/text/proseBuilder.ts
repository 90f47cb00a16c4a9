import type { OffsetMap } from './blocks.ts';

/** What stands in the prose for matter that is none (code, URLs, comments): one object replacement character. */
export const MASK = '\uFFFC';

/** A piece of prose under construction: a format calls it with the stretches of its source from left to right. */
export interface ProseBuilder {
  /** How long the prose is so far. */
  readonly length: () => number;
  /** Adds the source `[from, to)` as it stands. */
  readonly copy: (from: number, to: number) => void;
  /** Adds `text` for the source `[from, to)`: an entity's character, or a mask. The two are equally long only as one character for another (`~`). */
  readonly replace: (from: number, to: number, text: string) => void;
  /** The prose and its map, relative to `start`; the map is null when the prose is the source from `start` on. */
  readonly finish: () => BuiltProse;
}

export interface BuiltProse {
  readonly text: string;
  readonly map: OffsetMap | null;
}

/** Starts a piece of prose whose block begins at `start` of `source`. What is neither copied nor replaced is dropped. */
export function proseBuilder(source: string, start: number): ProseBuilder {
  const map = { prose: [] as number[], source: [] as number[], sourceLength: [] as number[] };
  let text = '';
  let copied = false;
  const run = (from: number, length: number): void => {
    map.prose.push(text.length);
    map.source.push(from - start);
    map.sourceLength.push(length);
  };
  return {
    length: () => text.length,
    copy(from, to) {
      if (to <= from) return;
      const last = map.source.length - 1;
      if (copied && map.source[last] + map.sourceLength[last] === from - start) map.sourceLength[last] += to - from;
      else run(from, to - from);
      copied = true;
      text += source.slice(from, to);
    },
    replace(from, to, replacement) {
      run(from, to - from);
      copied = false;
      text += replacement;
    },
    finish: () => ({ text, map: copied && map.source.length === 1 && map.source[0] === 0 ? null : map }),
  };
}
