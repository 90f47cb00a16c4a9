import type { EnvironmentName, Finder } from './lexer.ts';

/** What an environment is to a reader of prose. All that are not named here are paragraphs of their own. */
export type EnvironmentKind = 'literal' | 'hidden' | 'math' | 'quote' | 'table' | 'other';

const NAMES: Readonly<Record<Exclude<EnvironmentKind, 'other'>, string>> = {
  literal:
    'verbatim Verbatim BVerbatim LVerbatim lstlisting minted alltt listing filecontents tikzpicture picture pgfpicture algorithmic luacode',
  hidden: 'comment',
  math: 'math displaymath equation align gather multline eqnarray flalign alignat subequations dmath',
  quote: 'quote quotation displayquote blockquote displaycquote quoting verse',
  table: 'tabular tabularx tabulary tabu longtable longtabu supertabular xltabular tblr longtblr',
};

const KINDS: ReadonlyMap<string, EnvironmentKind> = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as EnvironmentKind] as const)),
);

/** The kind of the environment of that name (without `*`). */
export const environmentKind = (name: string): EnvironmentKind => KINDS.get(name) ?? 'other';

/** Whether nothing inside the environment is read: it goes from its `\begin` to the next `\end` of its name. */
export const isOpaque = (kind: EnvironmentKind): boolean => kind === 'literal' || kind === 'hidden' || kind === 'math';

/** What stands open around a place in the text: the quotations and tables. */
export interface Surroundings {
  readonly quotes: number;
  readonly tables: number;
}

/** At the beginning of a document, and at a heading, which stands in no environment: one left open ends there. */
export const OUTSIDE: Surroundings = { quotes: 0, tables: 0 };

/** The surroundings behind a `\begin` (`by` 1) or `\end` (`by` -1) of an environment of that kind. */
export function inside(around: Surroundings, kind: EnvironmentKind, by: 1 | -1): Surroundings {
  if (kind === 'quote') return { ...around, quotes: Math.max(0, around.quotes + by) };
  if (kind === 'table') return { ...around, tables: Math.max(0, around.tables + by) };
  return around;
}

/** How many arguments in braces the environments take that have any; none of them is prose. */
const ARGUMENTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ tabular: 1, 'tabular*': 2, tabularx: 2, tabulary: 2, longtable: 1, supertabular: 1, xltabular: 2, tblr: 1, longtblr: 1 },
    ...{ minipage: 1, multicols: 1, spacing: 1, adjustwidth: 2, 'adjustwidth*': 2, addmargin: 1, list: 2, thebibliography: 1 },
    ...{ wrapfigure: 2, wraptable: 2, displaycquote: 1, textblock: 1 },
  }),
);

/** The arguments of an environment, by its name as written. */
export const argumentsOfEnvironment = (written: string): readonly 'skipped'[] =>
  Array.from({ length: ARGUMENTS.get(written) ?? 0 }, () => 'skipped');

const WITHOUT_OPTION = new Set('quote quotation blockquote verse center flushleft flushright'.split(' '));

/** Whether a `[…]` behind the environment's `\begin` is its option. In a quotation, prose may begin so. */
export const takesOption = (name: string): boolean => !WITHOUT_OPTION.has(name);

/** Where the environment ends whose content is not read, or -1 when nothing ends it. */
export function opaqueEnd(find: Finder, environment: EnvironmentName): number {
  const close = `\\end{${environment.written}}`;
  const at = find(close, environment.end);
  return at < 0 ? -1 : at + close.length;
}
