/** The single source of the settings: what they are called, what they may hold, their defaults, and how they are read. */
export { type Override, type ProjectSettings, readProject } from './config/project.ts';
export { type ConfigProblem, type KnownNames, parseConfig, readSettings, resolveConfig } from './config/read.ts';
export {
  type Config,
  DEFAULT_CONFIG,
  EDITIONS,
  type Edition,
  type HeldSetting,
  type Loudness,
  ONLINE_LOOKUP,
  type OnlineLookup,
  RULE_SETTINGS,
  type RuleSetting,
  type Settings,
} from './config/settings.ts';
