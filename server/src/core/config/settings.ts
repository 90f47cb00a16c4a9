/** How loud a rule is: `on` means its own severity. */
export type RuleSetting = 'off' | 'on' | Loudness;
export type Loudness = 'hint' | 'info' | 'warning' | 'error';
export const RULE_SETTINGS: readonly RuleSetting[] = ['off', 'on', 'hint', 'info', 'warning', 'error'];

/** What is held of one rule: what is set for it, or how loud its group is to be, which turns no rule on that is off without it. */
export type HeldSetting = RuleSetting | { readonly ifOn: Loudness };

/** The editions of the uniform system that rules may differ by. */
export type Edition = 21 | 22;
export const EDITIONS: readonly Edition[] = [21, 22];

/** Whether an online service may be asked about citations, when the user commands it. */
export type OnlineLookup = 'off' | 'on';
export const ONLINE_LOOKUP: readonly OnlineLookup[] = ['off', 'on'];

/** The settings that the engine takes; read from `.idem.json` and `idem.*` settings by the hosts. */
export interface Config {
  /** The id of a house style (see ../rules/profile.ts). */
  readonly profile: string;
  readonly edition: Edition;
  /** By rule id; what is said of a group stands at each of its rules. Absent: as the profile and the rule itself have it. */
  readonly rules: Readonly<Record<string, HeldSetting>>;
  /** A case's own abbreviations of its record, with what they stand for: `SJ Tr.`, `Summary judgment hearing`. */
  readonly record: Readonly<Record<string, string>>;
  /** The writer's own LaTeX macros (without `\`) whose first argument is prose and whose others are none. */
  readonly proseMacros: readonly string[];
  /** The case indexes to ask besides the bundled one, the nearest first: paths or addresses of files, and addresses of databases. */
  readonly caseIndexes: readonly string[];
  /** Where it is on, what was looked up online counts as a case index. */
  readonly onlineLookup: OnlineLookup;
}

/** What one place (a file, an editor's settings) says; whatever it leaves out comes from elsewhere. */
export type Settings = Partial<Config>;

export const DEFAULT_CONFIG: Config = {
  profile: 'federal',
  edition: 22,
  rules: {},
  record: {},
  proseMacros: [],
  caseIndexes: [],
  onlineLookup: 'off',
};
