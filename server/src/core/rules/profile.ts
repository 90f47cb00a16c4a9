import data from '../../../data/profiles.json' with { type: 'json' };

/** Whose usage a document follows, as the rules ask for it (the domain specification's §6). Facts from server/data/profiles.json. */
export interface HouseStyle {
  readonly id: string;
  readonly label: string;
  /** `F. Supp. 2d` (standard), `F.Supp.2d` (closed), `F. 3d` and `U. S.` (scotus). */
  readonly reporterSpacing: 'standard' | 'closed' | 'scotus';
  readonly reporterPeriods: boolean;
  /** Reporters that the style abbreviates in its own way, by the standard abbreviation; both are right. */
  readonly reporterForms: Readonly<Record<string, string>>;
  /** Left out; `official`: left out of the style's own state and of the Supreme Court, whose official reports are enough; free; asked for; in brackets. */
  readonly parallel: 'omit' | 'official' | 'allow' | 'require' | 'bracket';
  /** What stands between the parallels of one citation: `; ` in Michigan. */
  readonly parallelSeparator: ', ' | '; ';
  /** The postal code of the style's own state, or null. */
  readonly state: string | null;
  /** The year from which the style's own state cites its decisions by year, court and number; null where it does not ask for it. */
  readonly neutralSince: number | null;
  readonly courtYear: 'paren-end' | 'paren-after-name' | 'bracket-end';
  /** How circuits and districts are written: `9th Cir.`, `N.D. Cal.`; `CA9`, `ND Cal.`; `CA 9`, `ND Cal`; `9th Cir`, `ND Cal`. */
  readonly courtStyle: 'standard' | 'CA9' | 'CA 9' | '9th Cir';
  /** Courts that the style abbreviates in its own way, by the standard abbreviation; braces hold what only the writer knows. */
  readonly courtForms: Readonly<Record<string, string>>;
  /** A comma stands between court and year: `(CA 6, 2001)`. */
  readonly courtComma: boolean;
  /** What became of a petition for review, as the style writes it behind the year; none where it asks for none. */
  readonly petitionHistory: readonly string[];
  /** Citation sentences stand in parentheses. */
  readonly citationParens: boolean;
  readonly vForm: 'v.' | 'v';
  readonly sectionSpace: boolean;
  /**
   * How the style cites a code, by the code's standard abbreviation or its state's postal code: `{}` are the sections, `{name}` is its name
   * without the state's. The second form, where there is one, belongs into sentences.
   */
  readonly codeForms: Readonly<Record<string, readonly string[]>>;
  /** Subsections behind a section: `187(a)`; `187, subd. (a)`; `187 (a)`, in parentheses `187 [a]`. */
  readonly subdivisions: '(a)' | ', subd. (a)' | ' (a)';
  /** Sets of court rules that the style abbreviates in its own way, by the standard abbreviation. */
  readonly ruleForms: Readonly<Record<string, string>>;
  /** Articles and amendments of a constitution, by its jurisdiction: `{roman}`, `{n}` and `{ordinal}` are its number, `{}` is what follows. */
  readonly constitutionForms: Readonly<Record<string, ConstitutionForm>>;
  /** A footnote behind its page, with the comma that stands before it: `455 n.5`, `455, fn. 5`, `455 n 5`. */
  readonly footnotePin: 'n.5' | 'n. 5' | 'n 5' | ', n. 5' | ', fn. 5';
  /** The end of a range of pages: its last two digits (`155-56`), or all of them (`155-156`). */
  readonly pinRange: 'drop-to-two' | 'full';
  /** Pages take "p." and "pp.". */
  readonly pinLabel: boolean;
  readonly idComma: boolean;
  readonly ibid: boolean;
  readonly supraForCases: boolean;
  readonly academic: boolean;
  /** In how many footnotes behind the last citation a short form is enough; null where sections are counted instead. */
  readonly shortFormNotes: number | null;
  /** A table of authorities says "passim" of what is cited on more pages than these; null where it always lists them. */
  readonly passim: number | null;
  /** The unpublished decisions that the court does not let be cited: by their court, up to which year, and by what rule. */
  readonly uncitable: readonly { readonly court: string; readonly before?: number; readonly rule: string }[];
  readonly enable: readonly string[];
  readonly disable: readonly string[];
  /** The public manual or rule that says so. */
  readonly sources: readonly HouseSource[];
  /** What of its usage no rule asks for, and why. */
  readonly leftAlone: readonly { readonly what: string; readonly why: string }[];
}

export interface ConstitutionForm {
  readonly article?: string;
  readonly amendment?: string;
}

export interface HouseSource {
  readonly what: string;
  /** Where it can be read, where it can be. */
  readonly url?: string;
}

const profiles = data.profiles as readonly unknown[] as readonly Partial<HouseStyle>[];
const base = profiles[0] as HouseStyle;

/** Every house style, the default first. A style states only what it does differently from the first. */
export const HOUSE_STYLES: readonly HouseStyle[] = profiles.map((own) => ({ ...base, ...own }));

/** The house style called `id`; the default where there is none of that name (the hosts report unknown names). */
export const houseStyle = (id: string): HouseStyle => HOUSE_STYLES.find((style) => style.id === id) ?? HOUSE_STYLES[0];
