import { EMPTY_INDEX, type CaseIndex } from '../cases/caseIndex.ts';
import type { Config } from '../config.ts';
import { houseStyle } from './profile.ts';
import type { Rule, Severity } from './rule.ts';

/**
 * How loud a rule is, or null where it is off. A setting of its own comes first, then the profile, then the rule's default; a
 * severity set for its group holds where it is on. A rule that asks the case index is on by default only where there is one.
 */
export function severityOf(rule: Rule, config: Config, caseIndex: CaseIndex): Severity | null {
  const { id, severity } = rule.meta;
  const set = Object.hasOwn(config.rules, id) ? config.rules[id] : undefined;
  if (set === 'off') return null;
  if (set === 'on') return severity;
  if (typeof set === 'string') return set;
  return isOnUnasked(rule, config, caseIndex) ? (set?.ifOn ?? severity) : null;
}

/** Is the rule on where no setting speaks of it? */
function isOnUnasked({ meta }: Rule, config: Config, caseIndex: CaseIndex): boolean {
  const style = houseStyle(config.profile);
  if (style.disable.includes(meta.id)) return false;
  if (style.enable.includes(meta.id)) return true;
  return meta.default === 'index' ? caseIndex !== EMPTY_INDEX : meta.default === 'on';
}
