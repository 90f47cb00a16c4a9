import type { Citation } from '../syntax/document.ts';
import type { CaseCitation } from '../syntax/citation.ts';
import type { Reference, Unresolved } from './authority.ts';
import type { Entry, Registry } from './registry.ts';
import type { Streams } from './streams.ts';

/** A resolution while it is being made: what the passes over the citations share. */
export interface Work {
  readonly registry: Registry;
  readonly citations: readonly Citation[];
  readonly references: Reference[];
  /** The authority of each citation, once known. */
  readonly entries: (Entry | null)[];
  /** The code that each citation is of or leans on (`42 U.S.C.`), once known. */
  readonly codes: (string | null)[];
  readonly streams: Streams;
  readonly history: ReadonlySet<number>;
  readonly parallels: ReadonlyMap<number, readonly Citation[]>;
  /** The first short form under each name that no full citation stands behind: a later one of that name points back at it. */
  readonly strangers: Map<string, number>;
  /** The sources of each volume of laws, of a register or of a journal, by the page on which they begin. */
  readonly volumes: Map<string, { readonly entry: Entry; readonly page: number }[]>;
}

export const NOTHING: Reference = { authority: null, antecedent: null, unresolved: null, candidates: [] };

export const isCase = (node: Citation['node']): node is CaseCitation => node.kind === 'full_case' || node.kind === 'short_case';

export function settle(work: Work, citation: Citation, entry: Entry | null, antecedent: number | null): void {
  work.entries[citation.index] = entry;
  work.references[citation.index] = { authority: entry ? entry.index : null, antecedent, unresolved: null, candidates: [] };
}

export function abstain(work: Work, citation: Citation, unresolved: Unresolved, candidates: readonly number[]): void {
  work.entries[citation.index] = null;
  work.references[citation.index] = { authority: null, antecedent: null, unresolved, candidates };
}

/** A short form of a case that the document does not cite in full: it points back at the first of its name, where there is one. */
export function leaveStranger(work: Work, citation: Citation, normal: string): void {
  const first = work.strangers.get(normal);
  if (first === undefined) work.strangers.set(normal, citation.index);
  work.entries[citation.index] = null;
  work.references[citation.index] = { authority: null, antecedent: first ?? null, unresolved: 'no-antecedent', candidates: [] };
}

export const withinOf = (citation: Citation): number | null =>
  citation.node.within === null ? null : citation.first + citation.node.within;
export const groupKey = (citation: Citation): string => `${citation.first}/${citation.node.group}`;

/** Where authorities are first cited in full, as candidates to choose from. */
export const places = (entries: readonly Entry[]): readonly number[] =>
  entries.flatMap((entry) => (entry.firstFull === null ? [] : [entry.firstFull])).slice(0, 8);
