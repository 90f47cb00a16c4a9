import type { Resolution } from '../authorities/authority.ts';
import type { Drift } from '../authorities/drift/settle.ts';
import type { CaseIndex } from '../cases/caseIndex.ts';
import type { Config } from '../config.ts';
import type { CitationKind } from '../syntax/citation.ts';
import type { Citation } from '../syntax/document.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Prose, ProseBlock } from '../text/blocks.ts';
import type { HouseStyle } from './profile.ts';
import type { SpellingDifference } from './spelling.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';
export type FixKind = 'safe' | 'offer' | 'none';

/** The groups of the catalogue, in the order in which overlapping findings win. */
export const GROUPS = [
  'reporters',
  'courts',
  'names',
  'pins',
  'short-forms',
  'ids',
  'statutes',
  'signals',
  'parentheticals',
  'history',
  'record',
  'secondary',
  'typography',
  'consistency',
  'index',
  'hygiene',
] as const;
export type Group = (typeof GROUPS)[number];

/** A part that a citation may lack and that many rules are about (what each of them is: ./citationParts.ts). */
export type CitationPart =
  | 'name'
  | 'ownName'
  | 'versus'
  | 'courtDate'
  | 'court'
  | 'calendarDate'
  | 'pin'
  | 'pinLabel'
  | 'pinRange'
  | 'pinNote'
  | 'pinParagraph'
  | 'signal'
  | 'parenthetical';

export interface RuleMeta {
  /** Kebab-case, named for the defect; public and stable. */
  readonly id: string;
  readonly group: Group;
  readonly severity: Severity;
  /** `index`: on where a case index is loaded; `profile`: on where the profile asks. */
  readonly default: 'on' | 'off' | 'index' | 'profile';
  readonly fix: FixKind;
  /** What is wrong, in one sentence that names the defect. */
  readonly summary: string;
  /** Why it matters to a reader of the brief. */
  readonly why: string;
  /** When the rule itself is wrong. */
  readonly wrongWhen: string;
  /** Cross-references only: rule numbers of the Indigo Book (CC0) and of the uniform system. */
  readonly indigo: readonly string[];
  readonly uniform: readonly string[];
  /** A pure matter of form: many findings of it in one document are folded into one. */
  readonly form: boolean;
  /** Of a form rule: what many findings of it are called, after their number ("page ranges repeat digits that stay the same"). */
  readonly many?: string;
  /** Findings of rules of one family that only put blanks in are folded together: one house style, one finding (./grouping.ts). */
  readonly family?: 'closed-up';
}

/** A runnable example: `bad` yields exactly one finding of the rule, its first fix gives `good` (where one is owed); `good` yields none. */
export interface RuleExample {
  readonly bad: string;
  readonly good: string | null;
  readonly note?: string;
  /** The text that stood there before, for a rule about what an edit brought about. */
  readonly before?: string;
  /** The places that a look-up online did not find, for a rule about what one said. */
  readonly notFound?: readonly string[];
  /** The settings it is read with, where the rule is for some editions or house styles only. */
  readonly settings?: Partial<Pick<Config, 'edition' | 'profile'>>;
}

/** An edit of a citation's block, in prose offsets. */
export interface ProseEdit {
  readonly citation: Citation;
  readonly span: Span;
  readonly newText: string;
}

export interface Fix {
  readonly title: string;
  /** Determined by the text itself, so that it may join fix-all. */
  readonly safe: boolean;
  readonly edits: readonly ProseEdit[];
  /** Edits of the file's own text, for what is wrong with the markup itself; only a rule that looks at the document gives them. */
  readonly markup?: readonly TextEdit[];
}

export interface Related {
  readonly message: string;
  readonly citation: Citation;
  readonly span: Span;
}

/** What a rule reports: a span of a citation's block, a message (what, why, what to do), and the edits that mend it. */
export interface Report {
  readonly citation: Citation;
  readonly span: Span;
  readonly message: string;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** What stands there is the standard form where the house style has its own: many such are one finding, whatever their rules (./grouping.ts). */
  readonly standardForm?: boolean;
}

/** What is asked of a block and its citations; null where there is nothing. The answer names citations by their number in the block. */
export type BlockQuestion<T> = (block: ProseBlock, citations: readonly Citation[], context: RuleContext) => T | null;

export interface InBlock<T> {
  readonly block: ProseBlock;
  /** The block that stands before it in the document, or null. */
  readonly before: ProseBlock | null;
  /** The block that follows in the document, or null. */
  readonly next: ProseBlock | null;
  /** The block's citations. */
  readonly citations: readonly Citation[];
  readonly found: T;
}

export interface RuleContext {
  readonly prose: Prose;
  readonly resolution: Resolution;
  /** The references that mean another authority than in an earlier version of the document. */
  readonly drifts: readonly Drift[];
  readonly caseIndex: CaseIndex;
  readonly config: Config;
  /** The house style that the document follows. */
  readonly profile: HouseStyle;
  /** The dash that most of the document's page ranges have; the hyphen where it has none. */
  readonly rangeDash: '-' | '\u2013';
  /** The current year, from the host's clock. */
  readonly year: number;
  /** How two spellings of an abbreviation differ (./spelling.ts), remembered for the run: a document has few of them many times. */
  differences(written: string, expected: string): SpellingDifference;
  /** The stretches between quotation marks in a block, in order. */
  quotations(block: ProseBlock): readonly Span[];
  /**
   * What `answer` works out of a block, kept as long as the block's prose stays the same: it may depend on nothing but the prose and
   * the citations read in it. `question` tells what is asked apart.
   */
  perBlock<T>(question: object, block: ProseBlock, answer: () => T): T;
  /**
   * What `question` finds in each block in which it finds something, in document order; kept with the block like what `checkBlock`
   * reports, under the same condition. A check across the document asks it for what it compares.
   */
  inBlocks<T>(question: BlockQuestion<T>): readonly InBlock<T>[];
  /**
   * What `answer` works out of the citations and what they refer to, kept as long as that stays the same (the writer types between
   * citations): it may depend on the nodes and the resolution, on no other prose, and names citations by their index.
   */
  ofResolution<T>(question: object, answer: () => T): T;
  /**
   * What `answer` works out of a citation, remembered as long as the rules look at that citation: several of them ask it. It may
   * depend on nothing that changes within a run.
   */
  ofCitation<T>(answer: (citation: Citation, context: RuleContext) => T, citation: Citation): T;
  /** What `answer` gives, worked out once for a run: several rules may ask it. */
  once<T>(question: object, answer: () => T): T;
  report(report: Report): void;
}

/**
 * A rule is one file: its meta, its examples (which are its first tests and its documentation), and its check. A rule that
 * looks at one citation gives `checkCitation`, one that looks at the prose between them, or at several of a block, gives
 * `checkBlock`: both may depend on nothing but the block, its citations as they were read, and the configuration, so that what
 * they found is kept with the block while the writer types elsewhere. One that asks the resolution or compares citations across
 * blocks gives `checkDocument`, which runs again at every keystroke: what it compares it asks of `inBlocks`, and what comes of that of
 * `ofResolution`, so that a key between citations costs it no more than saying again what it found.
 */
export interface Rule {
  readonly meta: RuleMeta;
  readonly examples: readonly RuleExample[];
  /** The kinds of citation that `checkCitation` looks at; absent: all. */
  readonly kinds?: readonly CitationKind[];
  /** The part without which `checkCitation` has nothing to look at: a citation that lacks it is not shown to the rule. */
  readonly needs?: CitationPart;
  checkCitation?(citation: Citation, context: RuleContext): void;
  /** `citations`: all of the block, quoted ones too. */
  checkBlock?(block: ProseBlock, citations: readonly Citation[], context: RuleContext): void;
  checkDocument?(context: RuleContext): void;
}

/** Gives the rule back; it exists so that a rule's file is checked where it is written. */
export const defineRule = (rule: Rule): Rule => rule;
