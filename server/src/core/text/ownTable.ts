import type { HostComment, Prose } from './blocks.ts';
import type { Span } from './span.ts';

/** The comments between which Idem writes a table of authorities; without the second the first marks where the table goes. */
export const TABLE_BEGINS = 'idem-toa';
export const TABLE_ENDS = 'idem-toa-end';

/** Where a document's table of authorities stands, its two comments included; null where the document has none. */
export function ownTable({ comments }: Prose): Span | null {
  const begin = comments.findIndex(is(TABLE_BEGINS));
  if (begin < 0) return null;
  const first = comments[begin] as HostComment;
  const rest = comments.slice(begin + 1);
  const next = rest.findIndex(is(TABLE_BEGINS));
  const last = (next < 0 ? rest : rest.slice(0, next)).find(is(TABLE_ENDS));
  return { start: first.start, end: (last ?? first).end };
}

/** The prose without its own table of authorities: what that lists is cited elsewhere, and nothing may lean on it. */
export function withoutOwnTable(prose: Prose): Prose {
  const table = ownTable(prose);
  if (!table) return prose;
  return { ...prose, blocks: prose.blocks.filter(({ source }) => source.end <= table.start || source.start >= table.end) };
}

const is =
  (words: string) =>
  ({ text }: HostComment): boolean =>
    text.trim() === words;
