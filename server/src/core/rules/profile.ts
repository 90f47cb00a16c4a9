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
  readonly parallel: 'omit' | 'allow' | 'require' | 'bracket';
  readonly courtYear: 'paren-end' | 'paren-after-name' | 'bracket-end';
  /** `CA9` where circuits are written so. */
  readonly courtStyle: 'standard' | 'CA9';
  readonly vForm: 'v.' | 'v';
  readonly sectionSpace: boolean;
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
  /** A table of authorities says "passim" of what is cited on more pages than these; null where it always lists them. */
  readonly passim: number | null;
  /** The unpublished decisions that the court does not let be cited: by their court, up to which year, and by what rule. */
  readonly uncitable: readonly { readonly court: string; readonly before?: number; readonly rule: string }[];
  readonly enable: readonly string[];
  readonly disable: readonly string[];
}

const profiles = data.profiles as readonly unknown[] as readonly Partial<HouseStyle>[];
const base = profiles[0] as HouseStyle;

/** Every house style, the default first. A style states only what it does differently from the first. */
export const HOUSE_STYLES: readonly HouseStyle[] = profiles.map((own) => ({ ...base, ...own }));

/** The house style called `id`; the default where there is none of that name (the hosts report unknown names). */
export const houseStyle = (id: string): HouseStyle => HOUSE_STYLES.find((style) => style.id === id) ?? HOUSE_STYLES[0];
