/**
 * The library's public types; this file is its `index.d.ts`. Everything is a pure function of its arguments: no file, no network.
 * All offsets are UTF-16 code units into the text that was given, markup included, `[start, end)`.
 */

export type Format = 'plaintext' | 'markdown' | 'latex' | 'typst' | 'html';

export type CitationKind =
  | 'full_case'
  | 'short_case'
  | 'id'
  | 'supra'
  | 'statute'
  | 'regulation'
  | 'session_law'
  | 'fed_reg'
  | 'rule'
  | 'constitution'
  | 'legislative'
  | 'executive'
  | 'treaty'
  | 'journal'
  | 'book'
  | 'restatement'
  | 'docket'
  | 'record'
  | 'cross_reference'
  | 'other';

export interface ParsedParenthetical {
  kind: 'court_date' | 'weight' | 'explanatory' | 'quoting' | 'citing' | 'source';
  text: string;
  start: number;
  end: number;
}

export interface ParsedCitation {
  /** Position in `citations`, in document order. */
  index: number;
  kind: CitationKind;
  /** For case citations; a parallel is another reporter of the same citation. */
  role: 'primary' | 'parallel' | 'parallel_repeat' | null;
  /** The core: `volume reporter page`, `Id. at 572`; never the case name or the date. */
  start: number;
  end: number;
  text: string;
  /** From the case name through the last parenthetical; null on parallels. */
  fullStart: number | null;
  fullEnd: number | null;
  caseName: string | null;
  plaintiff: string | null;
  defendant: string | null;
  volume: string | null;
  /** In its canonical abbreviation: `F. Supp. 2d`. */
  reporter: string | null;
  /** As printed, or null for a page not yet assigned. */
  page: string | null;
  /** As written, without "at". */
  pin: string | null;
  /** In its canonical abbreviation: `9th Cir.`, `S.D.N.Y.`. */
  court: string | null;
  year: number | null;
  date: string | null;
  code: string | null;
  title: string | null;
  section: string | null;
  jurisdiction: string | null;
  signal: string | null;
  parentheticals: ParsedParenthetical[];
  history: { phrase: string; citation: number }[];
  /** The citation in whose parenthetical this one stands. */
  inParenthetical: number | null;
  /** The citation that this one refers back to. */
  antecedent: number | null;
  /** Index into `authorities`, or null where it is not known what the citation refers to. */
  authority: number | null;
  /** Why an id., short form or supra has no authority. */
  unresolved: 'no-antecedent' | 'ambiguous' | 'string-cite' | 'mismatch' | null;
}

export interface ParsedAuthority {
  index: number;
  kind: CitationKind;
  name: string;
  /** In canonical form: `408 U.S. 564`. */
  citation: string;
  /** Every citation that refers to it. */
  citations: number[];
  firstFull: number | null;
}

export interface Parsed {
  citations: ParsedCitation[];
  authorities: ParsedAuthority[];
}

export type Severity = 'error' | 'warning' | 'info' | 'hint';

export interface Edit {
  start: number;
  end: number;
  newText: string;
}

export interface Diagnostic {
  /** A stable rule id, such as `parallel-conflict`. */
  rule: string;
  severity: Severity;
  message: string;
  start: number;
  end: number;
  /** The same place in lines and characters, from 0. */
  range: { start: { line: number; character: number }; end: { line: number; character: number } };
  /** The rule's page. */
  url: string;
  related: { message: string; start: number; end: number }[];
  /** `safe` fixes follow from the text itself; the others are for a person to choose. */
  fixes: { title: string; safe: boolean; edits: Edit[] }[];
}

export interface Settings {
  /** A house style, such as `federal` or `west-print`. */
  profile?: string;
  edition?: 21 | 22;
  rules?: Record<string, 'off' | 'on' | 'hint' | 'info' | 'warning' | 'error'>;
}

export interface ParseOptions {
  /** Default `plaintext`. */
  format?: Format;
}

export interface CheckOptions extends ParseOptions {
  /** What `.idem.json` may hold. Unknown names and values are left out. */
  config?: Settings;
  /** The current year; default: the system's. */
  year?: number;
}

/** A document that is edited; everything it gives is of its newest text, and computed when asked for. */
export interface OpenDocument {
  readonly text: string;
  readonly citations: ParsedCitation[];
  readonly authorities: ParsedAuthority[];
  readonly diagnostics: Diagnostic[];
  /** Makes the changes, all at once: their offsets are those of the text before any of them. They may not overlap. */
  update(changes: readonly Edit[]): void;
}

/** The citations of a text and the authorities they refer to. */
export declare function parse(text: string, options?: ParseOptions): Parsed;
/** What is wrong in a text's citations, with the edits that mend it. */
export declare function check(text: string, options?: CheckOptions): Diagnostic[];
/** Opens a text for editing: after an update only what it touched is read again. */
export declare function openDocument(text: string, options?: CheckOptions): OpenDocument;
