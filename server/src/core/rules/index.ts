import { caseYearConflict } from './consistency/case-year-conflict.ts';
import { parallelConflict } from './consistency/parallel-conflict.ts';
import { courtCircuitForm } from './courts/court-circuit-form.ts';
import { courtOrdinal } from './courts/court-ordinal.ts';
import { courtRedundantScotus } from './courts/court-redundant-scotus.ts';
import { courtYearSpace } from './courts/court-year-space.ts';
import { suppressionUnknownRule } from './hygiene/suppression-unknown-rule.ts';
import { suppressionUnused } from './hygiene/suppression-unused.ts';
import { idNoAntecedent } from './ids/id-no-antecedent.ts';
import { idPeriod } from './ids/id-period.ts';
import { idStringCite } from './ids/id-string-cite.ts';
import { indexNameMismatch } from './index/index-name-mismatch.ts';
import { caseNameComma } from './names/case-name-comma.ts';
import { caseNameUs } from './names/case-name-us.ts';
import { vForm } from './names/v-form.ts';
import { pinBeforeFirstPage } from './pins/pin-before-first-page.ts';
import { pinCommaMissing } from './pins/pin-comma-missing.ts';
import { pinFootnoteForm } from './pins/pin-footnote-form.ts';
import { pinP } from './pins/pin-p.ts';
import { pinRangeDigits } from './pins/pin-range-digits.ts';
import { rangeDash } from './pins/range-dash.ts';
import { reporterOrdinal } from './reporters/reporter-ordinal.ts';
import { reporterPeriods } from './reporters/reporter-periods.ts';
import { reporterSpacing } from './reporters/reporter-spacing.ts';
import { reporterVariant } from './reporters/reporter-variant.ts';
import { reporterYearImpossible } from './reporters/reporter-year-impossible.ts';
import type { Rule } from './rule.ts';
import { shortBeforeFull } from './short-forms/short-before-full.ts';
import { shortMismatch } from './short-forms/short-mismatch.ts';
import { codeSectionMissing } from './statutes/code-section-missing.ts';
import { courtRuleForm } from './statutes/court-rule-form.ts';
import { sectionPlural } from './statutes/section-plural.ts';
import { sectionSpace } from './statutes/section-space.ts';
import { stateCodeForm } from './statutes/state-code-form.ts';

/**
 * Every rule, by group in the order of GROUPS, and within a group in the order in which they are asked: of two that find fault
 * with one field the first one reports it.
 */
export const RULES: readonly Rule[] = [
  // reporters
  reporterSpacing,
  reporterPeriods,
  reporterOrdinal,
  reporterVariant,
  reporterYearImpossible,
  // courts
  courtRedundantScotus,
  courtOrdinal,
  courtCircuitForm,
  courtYearSpace,
  // names
  vForm,
  caseNameComma,
  caseNameUs,
  // pins
  pinRangeDigits,
  rangeDash,
  pinP,
  pinCommaMissing,
  pinBeforeFirstPage,
  pinFootnoteForm,
  // short-forms
  shortBeforeFull,
  shortMismatch,
  // ids
  idNoAntecedent,
  idStringCite,
  idPeriod,
  // statutes
  sectionSpace,
  sectionPlural,
  codeSectionMissing,
  stateCodeForm,
  courtRuleForm,
  // signals
  // parentheticals
  // record
  // typography
  // consistency
  parallelConflict,
  caseYearConflict,
  // index
  indexNameMismatch,
  // hygiene
  suppressionUnused,
  suppressionUnknownRule,
];

const byId: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.meta.id, rule]));

/** The rule of that id, or null. */
export const ruleCalled = (id: string): Rule | null => byId.get(id) ?? null;

export const RULE_IDS: readonly string[] = RULES.map((rule) => rule.meta.id);
