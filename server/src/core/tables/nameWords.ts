/** Words that decide where a case name begins and ends. A word is added here, not in the code that reads names. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Between the parties. `v,` and `V.` are what scanners and captions make of it. */
export const VERSUS = words('v. v vs. vs V. VS. Vs. versus v,');

/** Lower-case words that stand inside the name of a party. */
export const CONNECTORS = words(`
  of the and for & + de la le les las los du des do dos das e van von zu der den di da del della el al bin ibn ex rel. rel re et al. ux. relation relatione
  plc p.l.c. vir d/b/a a/k/a f/k/a n/k/a dba aka on behalf parte y ab ter ten $`);

/** Connectors with which a party's name may begin. */
export const LEADING_CONNECTORS = words('de la van von el al');

/** What a second party's name may hold besides: it lies between the versus and the locator, so its edges are known. */
export const DEFENDANT_WORDS = words(`
  in to at by with or a an as from through into under more less one two certain real property located known situated currency
  dollars acres land no. nos. other than its their his her deceased cetera etc. etc`);

/** Capitalised words that begin a sentence or a citation, and never a party. */
export const OPENERS = words(`
  See See, Cf. Cf Accord But Compare Contra Contrast E.g. E.g., In Under As This That These Those Both While When Where Because Although
  Since However Moreover Thus Therefore Accordingly Indeed Here There And Nor Also Quoting Citing Following Unlike Like With By At From
  Before After Until Given Even If Applying Relying Id. Ibid. Id Court Plaintiff Plaintiffs Defendant Defendants Petitioner Petitioners
  Respondent Respondents Appellant Appellants Appellee Appellees Judge Justice Congress For Is Was Our His Her Their Its We He She They It
  To On So Yet Then Two Finally First, Second, Third, Similarly Likewise Rather Instead Nevertheless Nonetheless Hence Again Later
  Recently Section Rule Article Amendment Title Part Brief Citing: Quoting: Note Though Unless Whether Which Who What How Why Did Does Do
  Or Not Yes Cases Decisions Decision Opinion Relatedly Specifically Additionally Furthermore Consequently Conversely Notably Otherwise
  Despite Per Via Cite Discussing Distinguishing Overruling Supra Infra U.S.C.A. U.S.C.S. C.F.R.`);

/** Openers that stand inside a name where it plainly began further left: `Cmty. For Creative Non-Violence`, `Judge Rotenberg Ctr.`. */
export const INNER_OPENERS = words('For In On At By To With From Who Our Part After Before Under Like Judge Justice Court Plaintiffs');

/** Lower-case words that a first party's name holds only where it plainly began further left: `Underwriters at Lloyd’s`. */
export const INNER_SMALL_WORDS = words('at in to with against as or a an by from who');

/** Words after which a citation begins, so that what follows is its name from the first word on. */
export const CITING_WORDS = words(`
  see see, See See, also also, generally Cf. cf. cf Cf e.g., e.g. E.g., g., accord Accord accord, compare Compare with contra Contra
  citing citing, Citing quoting quoting, Quoting discussing Discussing following overruling Overruling distinguishing nom. nom., aff'g aff’g rev'g rev’g`);

/** Words that show a party to be an institution, whose name may hold commas. */
export const INSTITUTIONS = words(`
  & Bank Union Local Int'l Int’l International Association Ass'n Ass’n Assn. Bureau Department Dept. Dep't Dep’t Div. Director Office Fund
  Trs. Trustees Church Board Bd. Comm'n Comm’n Commission Secretary Sec'y Sec’y Insurance Ins. Co. Co., Corp. Corp., Inc. Inc., Bros. Bros.,
  Federation Fed'n Fed’n Brotherhood Bhd. Club Council University Univ. Underwriters Lodge Tribe Nation Twp. County City Village Town`);

/** Words with which what follows a comma goes on the name of an institution. */
export const CONTINUATIONS = words(`
  Local Lodge AFL-CIO AFL–CIO CLC Dept. Dep't Dep’t Department Office Division Div. Bureau National Nat'l Nat’l N. S. P. L. W. Publishers
  United Int'l Int’l International Pierce, D.C., London`);

/** Abbreviated words that end a firm's or an office's name, so that an unknown abbreviation before them is one: `Irrig. Dist.`, `Const. Co.`. */
export const TRAILING = words(
  `Ins. Servs. Serv. Dist. Mfg. Auth. Indus. Prods. Sys. Comm. Assocs. Ass'n Ass’n Assn. P'ship P’ship Comm'n Comm’n Council Bd. Ctr. Sch. Schs. Invs. Inv. Litig. Fund Bank`,
);

/** First words of names of proceedings that have one party: `Matter of X`, `Estate of X`. */
export const PROCEEDINGS = words(`
  Matter Estate Guardianship Conservatorship Marriage Adoption Petition Application Custody Parentage Succession Interest Appeal Trial
  Welfare Dependency Commitment Detention Will`);

/** Single capitalised words that are no case's short name. */
export const NO_NAMES = words(
  'Act Code Section Chapter Court Statute Stat. Art. Ch. No. Nos. Part Vol. Page Cite Order Opinion Appeals D.C. DC',
);

/** Words that show that what follows a procedural phrase is prose: `the Ex parte Young doctrine allows suits`. */
export const PROSE_WORDS = words(
  'is are was were has have had that which who allows held holds applies requires permits does did doctrine exception rule',
);
