import { caseYearConflict } from './consistency/case-year-conflict.ts';
import { parallelConflict } from './consistency/parallel-conflict.ts';
import { courtAbbrevForm } from './courts/court-abbrev-form.ts';
import { courtAbbrevSpacing } from './courts/court-abbrev-spacing.ts';
import { courtBeforeCreation } from './courts/court-before-creation.ts';
import { courtCircuitForm } from './courts/court-circuit-form.ts';
import { courtFullDate } from './courts/court-full-date.ts';
import { courtMissing } from './courts/court-missing.ts';
import { courtOrdinal } from './courts/court-ordinal.ts';
import { courtParenBracket } from './courts/court-paren-bracket.ts';
import { courtParenComma } from './courts/court-paren-comma.ts';
import { courtRedundantScotus } from './courts/court-redundant-scotus.ts';
import { courtRedundantState } from './courts/court-redundant-state.ts';
import { courtUnknown } from './courts/court-unknown.ts';
import { courtYearSpace } from './courts/court-year-space.ts';
import { dateForm } from './courts/date-form.ts';
import { monthAbbrev } from './courts/month-abbrev.ts';
import { yearFuture } from './courts/year-future.ts';
import { yearMissing } from './courts/year-missing.ts';
import { suppressionUnknownRule } from './hygiene/suppression-unknown-rule.ts';
import { suppressionUnused } from './hygiene/suppression-unused.ts';
import { idNoAntecedent } from './ids/id-no-antecedent.ts';
import { idPeriod } from './ids/id-period.ts';
import { idStringCite } from './ids/id-string-cite.ts';
import { indexNameMismatch } from './index/index-name-mismatch.ts';
import { caseNameAmpersand } from './names/case-name-ampersand.ts';
import { caseNameBusiness } from './names/case-name-business.ts';
import { caseNameComma } from './names/case-name-comma.ts';
import { caseNameCommissioner } from './names/case-name-commissioner.ts';
import { caseNameDesignatorPeriod } from './names/case-name-designator-period.ts';
import { caseNameEtAl } from './names/case-name-et-al.ts';
import { caseNameProceduralCase } from './names/case-name-procedural-case.ts';
import { caseNameProcedural } from './names/case-name-procedural.ts';
import { caseNameState } from './names/case-name-state.ts';
import { caseNameThe } from './names/case-name-the.ts';
import { caseNameUsOfAmerica } from './names/case-name-us-of-america.ts';
import { caseNameUs } from './names/case-name-us.ts';
import { vForm } from './names/v-form.ts';
import { atBeforeSection } from './pins/at-before-section.ts';
import { paragraphSymbol } from './pins/paragraph-symbol.ts';
import { pinAfterDate } from './pins/pin-after-date.ts';
import { pinAtFull } from './pins/pin-at-full.ts';
import { pinBeforeFirstPage } from './pins/pin-before-first-page.ts';
import { pinCommaMissing } from './pins/pin-comma-missing.ts';
import { pinEtSeq } from './pins/pin-et-seq.ts';
import { pinFootnoteComma } from './pins/pin-footnote-comma.ts';
import { pinFootnoteForm } from './pins/pin-footnote-form.ts';
import { pinFootnotesPlural } from './pins/pin-footnotes-plural.ts';
import { pinMissing } from './pins/pin-missing.ts';
import { pinP } from './pins/pin-p.ts';
import { pinRangeDescending } from './pins/pin-range-descending.ts';
import { pinRangeDigits } from './pins/pin-range-digits.ts';
import { pinRangeOverdropped } from './pins/pin-range-overdropped.ts';
import { rangeDash } from './pins/range-dash.ts';
import { starPageForm } from './pins/star-page-form.ts';
import { earlyUsNominative } from './reporters/early-us-nominative.ts';
import { firstPageMissing } from './reporters/first-page-missing.ts';
import { neutralCiteForm } from './reporters/neutral-cite-form.ts';
import { pageNumberComma } from './reporters/page-number-comma.ts';
import { parallelCiteOrder } from './reporters/parallel-cite-order.ts';
import { parallelCiteUnneeded } from './reporters/parallel-cite-unneeded.ts';
import { pendingPageBlank } from './reporters/pending-page-blank.ts';
import { reporterCourtLevel } from './reporters/reporter-court-level.ts';
import { reporterJurisdictionMismatch } from './reporters/reporter-jurisdiction-mismatch.ts';
import { reporterOrdinal } from './reporters/reporter-ordinal.ts';
import { reporterPeriods } from './reporters/reporter-periods.ts';
import { reporterSeriesNonexistent } from './reporters/reporter-series-nonexistent.ts';
import { reporterSpacing } from './reporters/reporter-spacing.ts';
import { reporterUnknown } from './reporters/reporter-unknown.ts';
import { reporterVariant } from './reporters/reporter-variant.ts';
import { reporterVolumeImpossible } from './reporters/reporter-volume-impossible.ts';
import { reporterYearImpossible } from './reporters/reporter-year-impossible.ts';
import { volumeMissing } from './reporters/volume-missing.ts';
import type { Rule } from './rule.ts';
import { shortBeforeFull } from './short-forms/short-before-full.ts';
import { shortMismatch } from './short-forms/short-mismatch.ts';
import { aliForm } from './statutes/ali-form.ts';
import { cfrForm } from './statutes/cfr-form.ts';
import { cfrYear } from './statutes/cfr-year.ts';
import { codeSectionMissing } from './statutes/code-section-missing.ts';
import { constitutionDate } from './statutes/constitution-date.ts';
import { constitutionForm } from './statutes/constitution-form.ts';
import { courtRuleForm } from './statutes/court-rule-form.ts';
import { courtRuleSymbol } from './statutes/court-rule-symbol.ts';
import { execOrderForm } from './statutes/exec-order-form.ts';
import { fedRegDate } from './statutes/fed-reg-date.ts';
import { fedRegForm } from './statutes/fed-reg-form.ts';
import { legisForm } from './statutes/legis-form.ts';
import { pageCommaMissing } from './statutes/page-comma-missing.ts';
import { publicLawForm } from './statutes/public-law-form.ts';
import { restatementForm } from './statutes/restatement-form.ts';
import { sectionPlural } from './statutes/section-plural.ts';
import { sectionSpace } from './statutes/section-space.ts';
import { sectionSymbolStart } from './statutes/section-symbol-start.ts';
import { sectionWord } from './statutes/section-word.ts';
import { stateCodeForm } from './statutes/state-code-form.ts';
import { stateCodeYear } from './statutes/state-code-year.ts';
import { statuteYearConflict } from './statutes/statute-year-conflict.ts';
import { subsectionList } from './statutes/subsection-list.ts';
import { subsectionSpace } from './statutes/subsection-space.ts';
import { uscForm } from './statutes/usc-form.ts';
import { uscTitle } from './statutes/usc-title.ts';
import { uscYear } from './statutes/usc-year.ts';
import { uscaPublisher } from './statutes/usca-publisher.ts';

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
  reporterSeriesNonexistent,
  firstPageMissing,
  volumeMissing,
  pendingPageBlank,
  reporterVolumeImpossible,
  reporterJurisdictionMismatch,
  reporterCourtLevel,
  pageNumberComma,
  earlyUsNominative,
  parallelCiteUnneeded,
  parallelCiteOrder,
  neutralCiteForm,
  reporterUnknown,
  // courts
  courtRedundantScotus,
  courtOrdinal,
  courtCircuitForm,
  courtYearSpace,
  yearMissing,
  yearFuture,
  courtMissing,
  courtRedundantState,
  courtAbbrevSpacing,
  courtAbbrevForm,
  courtUnknown,
  courtParenComma,
  courtParenBracket,
  courtFullDate,
  courtBeforeCreation,
  dateForm,
  monthAbbrev,
  // names
  vForm,
  caseNameComma,
  caseNameUs,
  caseNameUsOfAmerica,
  caseNameEtAl,
  caseNameProcedural,
  caseNameProceduralCase,
  caseNameBusiness,
  caseNameDesignatorPeriod,
  caseNameCommissioner,
  caseNameState,
  caseNameThe,
  caseNameAmpersand,
  // pins
  pinRangeDigits,
  rangeDash,
  pinP,
  pinCommaMissing,
  pinBeforeFirstPage,
  pinFootnoteForm,
  pinRangeOverdropped,
  pinRangeDescending,
  pinAtFull,
  pinAfterDate,
  pinFootnoteComma,
  pinFootnotesPlural,
  pinEtSeq,
  pinMissing,
  starPageForm,
  paragraphSymbol,
  atBeforeSection,
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
  sectionWord,
  sectionSymbolStart,
  uscForm,
  uscTitle,
  uscaPublisher,
  uscYear,
  subsectionSpace,
  subsectionList,
  cfrForm,
  cfrYear,
  fedRegForm,
  pageCommaMissing,
  fedRegDate,
  stateCodeYear,
  statuteYearConflict,
  courtRuleSymbol,
  constitutionForm,
  constitutionDate,
  publicLawForm,
  legisForm,
  execOrderForm,
  restatementForm,
  aliForm,
  // signals
  // parentheticals
  // history
  // record
  // secondary
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
