import { caseCiteConflict } from './consistency/case-cite-conflict.ts';
import { caseNameConflict } from './consistency/case-name-conflict.ts';
import { caseYearConflict } from './consistency/case-year-conflict.ts';
import { danglingQuotingSource } from './consistency/dangling-quoting-source.ts';
import { parallelConflict } from './consistency/parallel-conflict.ts';
import { quotePinConflict } from './consistency/quote-pin-conflict.ts';
import { courtAbbrevForm } from './courts/court-abbrev-form.ts';
import { courtAbbrevSpacing } from './courts/court-abbrev-spacing.ts';
import { courtBeforeCreation } from './courts/court-before-creation.ts';
import { courtCircuitForm } from './courts/court-circuit-form.ts';
import { courtDatePlace } from './courts/court-date-place.ts';
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
import { historyCertDeniedOld } from './history/history-cert-denied-old.ts';
import { historyComma } from './history/history-comma.ts';
import { historyForm } from './history/history-form.ts';
import { historySameYear } from './history/history-same-year.ts';
import { historySubNom } from './history/history-sub-nom.ts';
import { petitionHistoryForm } from './history/petition-history-form.ts';
import { petitionHistoryMissing } from './history/petition-history-missing.ts';
import { citeWhitespace } from './hygiene/cite-whitespace.ts';
import { footnoteMarkArtifact } from './hygiene/footnote-mark-artifact.ts';
import { quoteStyleMixed } from './hygiene/quote-style-mixed.ts';
import { starPageArtifact } from './hygiene/star-page-artifact.ts';
import { profileUnknown } from './hygiene/profile-unknown.ts';
import { suppressionUnknownRule } from './hygiene/suppression-unknown-rule.ts';
import { suppressionUnused } from './hygiene/suppression-unused.ts';
import { ibid } from './ids/ibid.ts';
import { idAmbiguousFootnote } from './ids/id-ambiguous-footnote.ts';
import { idAtMissing } from './ids/id-at-missing.ts';
import { idCapital } from './ids/id-capital.ts';
import { idComma } from './ids/id-comma.ts';
import { idDrift } from './ids/id-drift.ts';
import { idInterveningAuthority } from './ids/id-intervening-authority.ts';
import { idKindMismatch } from './ids/id-kind-mismatch.ts';
import { idNoAntecedent } from './ids/id-no-antecedent.ts';
import { idPeriod } from './ids/id-period.ts';
import { idPinRange } from './ids/id-pin-range.ts';
import { idPreferred } from './ids/id-preferred.ts';
import { idRecord } from './ids/id-record.ts';
import { idStringCite } from './ids/id-string-cite.ts';
import { indexMidCase } from './index/index-mid-case.ts';
import { indexNameMismatch } from './index/index-name-mismatch.ts';
import { indexNegativeHistory } from './index/index-negative-history.ts';
import { indexNotFound } from './index/index-not-found.ts';
import { indexYearCourtMismatch } from './index/index-year-court-mismatch.ts';
import { lookupNotFound } from './index/lookup-not-found.ts';
import { parallelCiteMissing } from './index/parallel-cite-missing.ts';
import { pinBeyondEnd } from './index/pin-beyond-end.ts';
import { preferUsReports } from './index/prefer-us-reports.ts';
import { caseNameAbbrevForm } from './names/case-name-abbrev-form.ts';
import { caseNameAbbrevText } from './names/case-name-abbrev-text.ts';
import { caseNameAbbrev } from './names/case-name-abbrev.ts';
import { caseNameAmpersand } from './names/case-name-ampersand.ts';
import { caseNameBusiness } from './names/case-name-business.ts';
import { caseNameCaps } from './names/case-name-caps.ts';
import { caseNameComma } from './names/case-name-comma.ts';
import { caseNameCommissioner } from './names/case-name-commissioner.ts';
import { caseNameDescriptor } from './names/case-name-descriptor.ts';
import { caseNameDesignatorPeriod } from './names/case-name-designator-period.ts';
import { caseNameEtAl } from './names/case-name-et-al.ts';
import { caseNameGivenName } from './names/case-name-given-name.ts';
import { caseNameProceduralCase } from './names/case-name-procedural-case.ts';
import { caseNameProcedural } from './names/case-name-procedural.ts';
import { caseNameState } from './names/case-name-state.ts';
import { caseNameThe } from './names/case-name-the.ts';
import { caseNameUsOfAmerica } from './names/case-name-us-of-america.ts';
import { caseNameUs } from './names/case-name-us.ts';
import { vForm } from './names/v-form.ts';
import { ellipsisSpacing } from './parentheticals/ellipsis-spacing.ts';
import { ellipsisStart } from './parentheticals/ellipsis-start.ts';
import { parenCleanedUp } from './parentheticals/paren-cleaned-up.ts';
import { parenEmphasis } from './parentheticals/paren-emphasis.ts';
import { parenExplanatoryCase } from './parentheticals/paren-explanatory-case.ts';
import { parenExplanatoryParticiple } from './parentheticals/paren-explanatory-participle.ts';
import { parenExplanatoryPeriod } from './parentheticals/paren-explanatory-period.ts';
import { parenJudgeForm } from './parentheticals/paren-judge-form.ts';
import { parenOrder } from './parentheticals/paren-order.ts';
import { parenQuotesOmitted } from './parentheticals/paren-quotes-omitted.ts';
import { parenQuotingForm } from './parentheticals/paren-quoting-form.ts';
import { parenSpacing } from './parentheticals/paren-spacing.ts';
import { parenUnbalanced } from './parentheticals/paren-unbalanced.ts';
import { parenWeightForm } from './parentheticals/paren-weight-form.ts';
import { sicForm } from './parentheticals/sic-form.ts';
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
import { docketForm } from './record/docket-form.ts';
import { ecfForm } from './record/ecf-form.ts';
import { recordFormMixed } from './record/record-form-mixed.ts';
import { unpublishedRestricted } from './record/unpublished-restricted.ts';
import { wlDocketMissing } from './record/wl-docket-missing.ts';
import { wlForm } from './record/wl-form.ts';
import { wlFullDate } from './record/wl-full-date.ts';
import { earlyUsNominative } from './reporters/early-us-nominative.ts';
import { firstPageMissing } from './reporters/first-page-missing.ts';
import { neutralCiteForm } from './reporters/neutral-cite-form.ts';
import { neutralCiteMissing } from './reporters/neutral-cite-missing.ts';
import { pageNumberComma } from './reporters/page-number-comma.ts';
import { parallelCiteForm } from './reporters/parallel-cite-form.ts';
import { parallelCiteOrder } from './reporters/parallel-cite-order.ts';
import { parallelCiteUnneeded } from './reporters/parallel-cite-unneeded.ts';
import { parallelPinMissing } from './reporters/parallel-pin-missing.ts';
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
import { aiSourceForm } from './secondary/ai-source-form.ts';
import { editionOrdinal } from './secondary/edition-ordinal.ts';
import { journalAbbrev } from './secondary/journal-abbrev.ts';
import { crossrefMissing } from './short-forms/crossref-missing.ts';
import { fullCiteRepeat } from './short-forms/full-cite-repeat.ts';
import { hereinafterForm } from './short-forms/hereinafter-form.ts';
import { hereinafterUnused } from './short-forms/hereinafter-unused.ts';
import { shortAtMissing } from './short-forms/short-at-missing.ts';
import { shortBeforeFull } from './short-forms/short-before-full.ts';
import { shortGovernmentName } from './short-forms/short-government-name.ts';
import { shortMismatch } from './short-forms/short-mismatch.ts';
import { shortNameUnknown } from './short-forms/short-name-unknown.ts';
import { shortReporterMissing } from './short-forms/short-reporter-missing.ts';
import { shortYear } from './short-forms/short-year.ts';
import { supraCase } from './short-forms/supra-case.ts';
import { supraForm } from './short-forms/supra-form.ts';
import { supraNoAntecedent } from './short-forms/supra-no-antecedent.ts';
import { citationParens } from './signals/citation-parens.ts';
import { citationSentencePeriod } from './signals/citation-sentence-period.ts';
import { signalCase } from './signals/signal-case.ts';
import { signalCf } from './signals/signal-cf.ts';
import { signalComma } from './signals/signal-comma.ts';
import { signalCompareWith } from './signals/signal-compare-with.ts';
import { signalContrastEdition } from './signals/signal-contrast-edition.ts';
import { signalEg } from './signals/signal-eg.ts';
import { signalOrder } from './signals/signal-order.ts';
import { stringSeparator } from './signals/string-separator.ts';
import { aliForm } from './statutes/ali-form.ts';
import { cfrForm } from './statutes/cfr-form.ts';
import { cfrYear } from './statutes/cfr-year.ts';
import { codeHouseForm } from './statutes/code-house-form.ts';
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
import { emphasisMixed } from './typography/emphasis-mixed.ts';
import { italicCaseName } from './typography/italic-case-name.ts';
import { italicComma } from './typography/italic-comma.ts';
import { italicHistory } from './typography/italic-history.ts';
import { italicId } from './typography/italic-id.ts';
import { italicOverrun } from './typography/italic-overrun.ts';
import { italicSignal } from './typography/italic-signal.ts';
import { nbspMissing } from './typography/nbsp-missing.ts';
import { ordinalSuperscript } from './typography/ordinal-superscript.ts';

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
  parallelPinMissing,
  parallelCiteForm,
  neutralCiteMissing,
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
  courtDatePlace,
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
  caseNameAbbrev,
  caseNameAbbrevForm,
  caseNameAbbrevText,
  caseNameCaps,
  caseNameDescriptor,
  caseNameGivenName,
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
  shortAtMissing,
  shortReporterMissing,
  shortYear,
  shortGovernmentName,
  shortNameUnknown,
  supraCase,
  supraForm,
  supraNoAntecedent,
  hereinafterForm,
  hereinafterUnused,
  fullCiteRepeat,
  crossrefMissing,
  // ids
  idDrift,
  idNoAntecedent,
  idStringCite,
  idAmbiguousFootnote,
  idPeriod,
  idKindMismatch,
  idPinRange,
  idComma,
  idAtMissing,
  idCapital,
  ibid,
  idRecord,
  idInterveningAuthority,
  idPreferred,
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
  codeHouseForm,
  // signals
  signalEg,
  signalComma,
  signalCf,
  signalCase,
  signalOrder,
  signalCompareWith,
  stringSeparator,
  citationSentencePeriod,
  signalContrastEdition,
  citationParens,
  // parentheticals
  parenSpacing,
  parenUnbalanced,
  parenOrder,
  parenExplanatoryCase,
  parenExplanatoryParticiple,
  parenExplanatoryPeriod,
  parenWeightForm,
  parenJudgeForm,
  parenEmphasis,
  parenQuotesOmitted,
  parenCleanedUp,
  parenQuotingForm,
  sicForm,
  ellipsisSpacing,
  ellipsisStart,
  // history
  historyComma,
  historyForm,
  historySubNom,
  historySameYear,
  historyCertDeniedOld,
  petitionHistoryMissing,
  petitionHistoryForm,
  // record
  wlForm,
  wlDocketMissing,
  wlFullDate,
  docketForm,
  ecfForm,
  recordFormMixed,
  unpublishedRestricted,
  // secondary
  journalAbbrev,
  editionOrdinal,
  aiSourceForm,
  // typography
  italicCaseName,
  italicComma,
  italicOverrun,
  italicId,
  italicSignal,
  italicHistory,
  ordinalSuperscript,
  emphasisMixed,
  nbspMissing,
  // consistency
  parallelConflict,
  caseYearConflict,
  caseCiteConflict,
  caseNameConflict,
  quotePinConflict,
  danglingQuotingSource,
  // index
  indexNotFound,
  lookupNotFound,
  indexMidCase,
  indexNameMismatch,
  indexYearCourtMismatch,
  indexNegativeHistory,
  pinBeyondEnd,
  preferUsReports,
  parallelCiteMissing,
  // hygiene
  suppressionUnused,
  profileUnknown,
  suppressionUnknownRule,
  citeWhitespace,
  starPageArtifact,
  footnoteMarkArtifact,
  quoteStyleMixed,
];

export const RULE_IDS: readonly string[] = RULES.map((rule) => rule.meta.id);
