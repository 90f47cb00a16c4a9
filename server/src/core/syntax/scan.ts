import type { ReporterEntry } from '../tables/reporters.ts';
import type { CitationNode, ParentheticalKind } from './citation.ts';
import type { OwnRecords } from './ownRecords.ts';

/** A node while it is being read: the parser adds to it until the block is done. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };
export type DraftNode = CitationNode extends infer N ? (N extends CitationNode ? Draft<N> : never) : never;

/** A round bracket that explains a citation, while it is open. */
export interface OpenBracket {
  readonly start: number;
  readonly owner: number;
  readonly kind: ParentheticalKind;
  /** The first node that can stand in it. */
  readonly firstNode: number;
  /** The level's last citation before it was opened. */
  readonly last: number;
}

/** The state of one block's single forward pass. */
export interface Scan {
  readonly text: string;
  /** The case's own abbreviations of its record. */
  readonly ownRecords: OwnRecords;
  readonly nodes: DraftNode[];
  /** Editions that a case citation's abbreviation may mean, by node, until the year decides. */
  editions: Map<number, readonly ReporterEntry[]> | null;
  /** The round brackets that are open, innermost last; null for one of the prose. */
  readonly open: (OpenBracket | null)[];
  /** The citations that the open brackets explain, innermost last. */
  readonly owners: number[];
  /** The last citation at the present level of brackets, or -1. */
  last: number;
  /** No name reaches back over this offset: the end of the last citation read. */
  floor: number;
  /** Where the last locator with its pins ends, while a parallel may still follow it; else -1. */
  chainEnd: number;
  groups: number;
  curlyQuotes: number;
  straightQuote: boolean;
}

export const newScan = (text: string, ownRecords: OwnRecords): Scan => ({
  text,
  ownRecords,
  nodes: [],
  editions: null,
  open: [],
  owners: [],
  last: -1,
  floor: 0,
  chainEnd: -1,
  groups: 0,
  curlyQuotes: 0,
  straightQuote: false,
});
