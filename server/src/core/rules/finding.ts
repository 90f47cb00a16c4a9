import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Rule, Severity } from './rule.ts';

/** What a rule found, in offsets of the file. */
export interface Finding extends Span {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly message: string;
  /** What stands there is the standard form where the house style has its own. */
  readonly standardForm: boolean;
  /** The citation it is about (index in the resolution), or null. */
  readonly citation: number | null;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly FindingFix[];
}

export interface RelatedPlace extends Span {
  readonly message: string;
}

export interface FindingFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
  /** In how many places of the document it edits: a change of several is shown before it is made. */
  readonly places: number;
}
