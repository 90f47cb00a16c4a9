/** How loud a rule is: `on` means its own severity. */
export type RuleSetting = 'off' | 'on' | 'hint' | 'info' | 'warning' | 'error';
export const RULE_SETTINGS: readonly RuleSetting[] = ['off', 'on', 'hint', 'info', 'warning', 'error'];

/** The editions of the uniform system that rules may differ by. */
export type Edition = 21 | 22;
export const EDITIONS: readonly Edition[] = [21, 22];

/** The settings that the engine takes; read from `.idem.json` and `idem.*` settings by the hosts. */
export interface Config {
  /** The id of a house style (see ../rules/profile.ts). */
  readonly profile: string;
  readonly edition: Edition;
  /** Severity by rule id; `off` silences. Absent: as the profile and the rule itself have it. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** A case's own abbreviations of its record, with what they stand for: `SJ Tr.`, `Summary judgment hearing`. */
  readonly record: Readonly<Record<string, string>>;
}

/** What one place (a file, an editor's settings) says; whatever it leaves out comes from elsewhere. */
export type Settings = Partial<Config>;

export const DEFAULT_CONFIG: Config = { profile: 'federal', edition: 22, rules: {}, record: {} };
