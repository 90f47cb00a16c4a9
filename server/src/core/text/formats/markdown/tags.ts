import type { Inline } from './inlineParser.ts';

const EMPHASIS = new Set(['i', 'em', 'u', 'b', 'strong', 'cite']);
const TRANSPARENT = new Set([
  ...EMPHASIS,
  'span',
  'a',
  'small',
  'big',
  'sup',
  'sub',
  'mark',
  'q',
  's',
  'del',
  'ins',
  'font',
  'abbr',
  'wbr',
]);

/** The lower-case name of a tag's source; empty for a declaration. */
export const tagName = (source: string): string => /^<\/?([a-zA-Z][\w-]*)/.exec(source)?.[1].toLowerCase() ?? '';

/** Whether a tag leaves the words on its two sides one text; any other stands as a mask between them. */
export const isTransparent = (name: string): boolean => TRANSPARENT.has(name);

export const breaksLine = (name: string): boolean => name === 'br';

/**
 * Where the emphasising tags stand that have their counterpart, by the offset (of what was parsed) of the tag. One that is left open or closes nothing
 * emphasises nothing.
 * @param base the place in `source` of what was parsed
 */
export function pairedTags(nodes: readonly Inline[], source: string, base: number): ReadonlySet<number> {
  const paired = new Set<number>();
  const open = new Map<string, number[]>();
  const collect = (list: readonly Inline[]): void => {
    for (const node of list) {
      if (node.name === 'HTMLTag') pair(node);
      else if (node.children.length > 0) collect(node.children);
    }
  };
  const pair = ({ from, to }: Inline): void => {
    const tag = source.slice(base + from, base + to);
    const name = tagName(tag);
    if (!EMPHASIS.has(name) || tag.endsWith('/>')) return;
    const opened = open.get(name) ?? [];
    open.set(name, opened);
    if (tag[1] !== '/') opened.push(from);
    else {
      const start = opened.pop();
      if (start !== undefined) paired.add(start).add(from);
    }
  };
  collect(nodes);
  return paired;
}
