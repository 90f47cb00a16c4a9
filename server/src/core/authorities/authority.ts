import type { Citation } from '../syntax/document.ts';
import type { CitationKind } from '../syntax/citation.ts';

/** One thing that the document cites: a case, a statute, a document of the record. */
export interface Authority {
  readonly index: number;
  readonly kind: CitationKind;
  /** The case name, or the code and section; as first written in full. */
  readonly name: string;
  /** In canonical form: `408 U.S. 564`. */
  readonly citation: string;
  /** Every citation that refers to it, in document order (indexes into `Resolution.citations`). */
  readonly citations: readonly number[];
  /** The first full citation; null where only short forms were found. */
  readonly firstFull: number | null;
  /** The names by which a short form may call it, preferred first. */
  readonly shortNames: readonly string[];
}

/** Why an id., a short form or a supra has no authority (spec §2). */
export type Unresolved = 'no-antecedent' | 'ambiguous' | 'string-cite' | 'mismatch';

/** What one citation refers to. */
export interface Reference {
  readonly authority: number | null;
  /** The citation that it directly refers back to. */
  readonly antecedent: number | null;
  readonly unresolved: Unresolved | null;
  /** The citations that it might mean, nearest first, where it is ambiguous, follows a string, or does not fit. */
  readonly candidates: readonly number[];
}

/** The document's citations with what each refers to: parallel arrays by citation index. */
export interface Resolution {
  readonly citations: readonly Citation[];
  readonly references: readonly Reference[];
  readonly authorities: readonly Authority[];
}
