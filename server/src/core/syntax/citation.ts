import type { Span } from '../text/span.ts';
import type { CodeEntry } from '../tables/codes.ts';
import type { ReporterEntry } from '../tables/reporters.ts';

/**
 * The nodes that the parser makes. All offsets are prose offsets in the node's block; references to other citations are
 * indexes among the citations of the same block. Nodes are immutable and know nothing of the document: they are cached by
 * the block's content and placed again wherever the block stands (see ../analysis.ts).
 * Grammar: the domain specification's §1.
 */
export type CitationNode =
  | CaseCitation
  | IdCitation
  | SupraCitation
  | CasePage
  | CodeCitation
  | RuleCitation
  | ConstitutionCitation
  | RecordCitation
  | SourceCitation
  | CrossReference;

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

export type Role = 'primary' | 'parallel' | 'parallel_repeat';

interface NodeBase {
  /** The core: `volume reporter page`, `Id. at 572`, code through section; never the case name or the date parenthetical. */
  readonly start: number;
  readonly end: number;
  /** From the case name through the last parenthetical that belongs to the citation; the signal is not in it. */
  readonly fullStart: number;
  readonly fullEnd: number;
  readonly signal: Signal | null;
  readonly parentheticals: readonly Parenthetical[];
  /** The citation in whose parenthetical this one stands (or that it is said to quote), or null. */
  readonly within: number | null;
  /** Citations of one sentence, clause or string share a number. */
  readonly group: number;
  /** Stands inside quotation marks: the quoted author's words, not the writer's. */
  readonly quoted: boolean;
}

export interface CaseCitation extends NodeBase {
  readonly kind: 'full_case' | 'short_case';
  readonly role: Role;
  /** Of a parallel or a repeated parallel: the citation it belongs to. */
  readonly primary: number | null;
  readonly name: CaseName | null;
  readonly volume: NumberPart;
  readonly reporter: ReporterPart;
  readonly nominative: Span | null;
  /** The first page; null in a short form. */
  readonly page: PagePart | null;
  /** "supra" of a hybrid short form (`Creative Card, supra, 444 F. Supp. at 282`). */
  readonly supra: Span | null;
  readonly docket: Span | null;
  /** The name by which the document says it will call the case: `(Brown II)`, `[hereinafter Gertz]`. */
  readonly popular: Span | null;
  readonly pin: PinCite | null;
  readonly courtDate: CourtDate | null;
  readonly history: readonly HistoryLink[];
}

export interface IdCitation extends NodeBase {
  readonly kind: 'id';
  /** `Id.`, `id.`, `Ibid.` as written, its period included where there is one. */
  readonly word: Span;
  readonly pin: PinCite | null;
  /** `§ 1988(b)` of `Id. § 1988(b)`. */
  readonly sections: SectionList | null;
  /** `art. VI, § 6` of `id. art. VI, § 6` behind a constitution, `R. 52.3(k)` of `id. R. 52.3(k)` behind a rule. */
  readonly provision: Span | null;
}

export interface SupraCitation extends NodeBase {
  readonly kind: 'supra';
  /** The author or short title before "supra". */
  readonly name: Span;
  readonly word: Span;
  readonly note: Span | null;
  readonly pin: PinCite | null;
}

/** California's short form, a case's name and its page alone: `Kelsey S., at p. 848`. To the outside it is a `short_case`. */
export interface CasePage extends NodeBase {
  readonly kind: 'case_page';
  readonly name: Span;
  readonly pin: PinCite;
}

/** Statutes, regulations, session laws, registers: a code or compilation with sections or pages. */
export interface CodeCitation extends NodeBase {
  readonly kind: 'statute' | 'regulation' | 'session_law' | 'fed_reg';
  readonly title: NumberPart | null;
  /** Null for a bare `§ 484(a)` that leans on an earlier citation. */
  readonly code: CodePart | null;
  readonly sections: SectionList | null;
  readonly page: PagePart | null;
  readonly pin: PinCite | null;
  readonly date: CourtDate | null;
}

export interface RuleCitation extends NodeBase {
  readonly kind: 'rule';
  readonly rules: CodePart;
  readonly sections: SectionList | null;
}

export interface ConstitutionCitation extends NodeBase {
  readonly kind: 'constitution';
  /** Null for an article that does not say of which constitution it is. */
  readonly jurisdiction: string | null;
  readonly provision: Span;
}

/** Record cites, court documents, docket entries: `R. at 22`, `Compl. ¶ 11`, `Ct. Op. at 1104 n.9`, `ECF No. 1`. */
export interface RecordCitation extends NodeBase {
  readonly kind: 'record';
  readonly document: Span;
  /** The document's abbreviation with white space folded and periods kept: what makes two record cites one authority. */
  readonly documentKey: string;
  /** What the settings say the abbreviation stands for; null for one of the tables. */
  readonly documentName: string | null;
  readonly at: Span | null;
  readonly pin: PinCite | null;
}

/** Everything else that is cited by title, volume and page: articles, books, restatements, legislative and executive matter, treaties. */
export interface SourceCitation extends NodeBase {
  readonly kind: 'legislative' | 'executive' | 'treaty' | 'journal' | 'book' | 'restatement' | 'docket' | 'other';
  /** Author and title, or the document's designation, as far as they could be read. */
  readonly title: Span | null;
  readonly volume: NumberPart | null;
  /** The abbreviation of the journal or series in canonical form. */
  readonly series: string | null;
  readonly page: PagePart | null;
  readonly pin: PinCite | null;
  readonly date: CourtDate | null;
  readonly hereinafter: Span | null;
}

export interface CrossReference extends NodeBase {
  readonly kind: 'cross_reference';
}

export interface Signal extends Span {
  /** Folded to one space and lower case, without a final comma: `see, e.g.`. */
  readonly id: string;
}

export interface CaseName extends Span {
  /** White space folded to one space. */
  readonly text: string;
  readonly plaintiff: Span | null;
  readonly versus: Span | null;
  readonly defendant: Span | null;
  /** `In re`, `Ex parte`, `In the Matter of`. */
  readonly procedural: Span | null;
}

export interface NumberPart extends Span {
  /** As written; `value` is NaN where it is no whole number (a hyphenated volume). */
  readonly value: number;
}

export interface PagePart extends Span {
  /** Null for a page not yet assigned (`___`). */
  readonly text: string | null;
  /** NaN for roman pages and blanks. */
  readonly value: number;
}

export interface ReporterPart extends Span {
  /** The edition that the spelling means; where it may mean several, the one that fits the year. */
  readonly entry: ReporterEntry;
}

export interface CodePart extends Span {
  readonly entry: CodeEntry;
}

export interface PinCite extends Span {
  /** `at`, `p.`, `pp.` before the pages. */
  readonly label: Span | null;
  readonly items: readonly PinItem[];
}

export interface PinItem extends Span {
  readonly kind: 'page' | 'note' | 'paragraph' | 'star' | 'line' | 'other';
  /** The marker of a note, paragraph or star page: `n.`, `nn. `, `fn.`, `¶`, `*`. */
  readonly marker: Span | null;
  /** NaN where it is no plain number. */
  readonly from: number;
  readonly fromSpan: Span;
  readonly dash: Span | null;
  /** As written, not expanded (`66` of `1265-66`). */
  readonly to: number;
  readonly toSpan: Span | null;
}

export interface SectionList extends Span {
  /** `§`, `§§`, `sec.`, `pt.`; null where the writer left it out. */
  readonly sign: Span | null;
  readonly items: readonly SectionItem[];
}

export interface SectionItem extends Span {
  /** OCR dashes and blanks taken out: `18-6-803.5(1)-(3)`. */
  readonly text: string;
}

export interface CourtDate extends Span {
  /** `(` or `[`; null in the older form without, before the volume: `Wyer, 2 Cir., 1952, 197 F.2d 100`. */
  readonly bracket: '(' | '[' | null;
  readonly court: Span | null;
  readonly date: Span | null;
  readonly year: NumberPart | null;
  /** Whatever follows the year before the closing bracket (Texas petition history, a weight note). */
  readonly rest: Span | null;
}

export type ParentheticalKind = 'court_date' | 'weight' | 'explanatory' | 'quoting' | 'citing' | 'source';

export interface Parenthetical extends Span {
  readonly kind: ParentheticalKind;
}

export interface HistoryLink {
  readonly phrase: Span;
  readonly citation: number;
}
