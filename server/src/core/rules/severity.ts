import { EMPTY_INDEX, type CaseIndex } from '../cases/caseIndex.ts';
import type { Config } from '../config.ts';
import { houseStyle } from './profile.ts';
import type { Rule, Severity } from './rule.ts';

/**
 * How loud a rule is, or null where it is off. A setting of its own comes first, then the profile, then the rule's default;
 * a rule that asks the case index is on by default only where there is one.
 */
export function severityOf(rule: Rule, config: Config, caseIndex: CaseIndex): Severity | null {
  const { id, severity } = rule.meta;
  const set = Object.hasOwn(config.rules, id) ? config.rules[id] : undefined;
  if (set === 'off') return null;
  if (set === 'on') return severity;
  if (set) return set;
  const style = houseStyle(config.profile);
  if (style.disable.includes(id)) return null;
  if (style.enable.includes(id)) return severity;
  if (rule.meta.default === 'index') return caseIndex === EMPTY_INDEX ? null : severity;
  return rule.meta.default === 'on' ? severity : null;
}
