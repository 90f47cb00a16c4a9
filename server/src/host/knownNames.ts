import type { KnownNames } from '../core/config.ts';
import { RULES } from '../core/rules/index.ts';
import { HOUSE_STYLES } from '../core/rules/profile.ts';

/** The names that settings may use. */
export const KNOWN_NAMES: KnownNames = { ruleIds: RULES.map((rule) => rule.meta.id), profiles: HOUSE_STYLES.map((style) => style.id) };
