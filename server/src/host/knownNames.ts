import type { KnownNames } from '../core/config.ts';
import { RULES } from '../core/rules/index.ts';
import { HOUSE_STYLES } from '../core/rules/profile.ts';
import { GROUPS } from '../core/rules/rule.ts';

/** The rules of each group, in the order of the groups. */
const groups = (): Record<string, readonly string[]> =>
  Object.fromEntries(
    GROUPS.map((group) => [group, RULES.filter(({ meta }) => meta.group === group).map(({ meta }) => meta.id)] as const).filter(
      ([, ids]) => ids.length > 0,
    ),
  );

/** The names that settings may use. */
export const KNOWN_NAMES: KnownNames = {
  ruleIds: RULES.map((rule) => rule.meta.id),
  profiles: HOUSE_STYLES.map((style) => style.id),
  groups: groups(),
};
