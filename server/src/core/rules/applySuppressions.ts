import type { Config } from '../config.ts';
import type { Prose } from '../text/blocks.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';
import { readSuppressions } from './suppressions.ts';
import { uselessSuppressions } from './uselessSuppressions.ts';

/** A finding that a comment of the document silences. */
export interface Suppressed {
  readonly finding: Finding;
  readonly reason: string;
}

/**
 * Takes out the findings that a comment covers, and adds one for each comment that covers none and each rule id that does not
 * exist. A comment that names a rule which is off is left alone.
 */
export function applySuppressions(
  findings: readonly Finding[],
  prose: Prose,
  rules: readonly Rule[],
  config: Config,
): { readonly left: readonly Finding[]; readonly suppressed: readonly Suppressed[] } {
  const suppressions = readSuppressions(prose);
  if (suppressions.length === 0) return { left: findings, suppressed: [] };
  const used = new Set<string>();
  const left: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const finding of findings) {
    const { id } = finding.rule.meta;
    const covering = suppressions.flatMap(({ covers, rules, reason }, i) => {
      if (finding.start < covers.start || finding.start >= covers.end || (rules.length > 0 && !rules.includes(id))) return [];
      used.add(rules.length ? `${i} ${id}` : `${i}`);
      return [reason];
    });
    if (covering.length) suppressed.push({ finding, reason: covering.find((reason) => reason !== '') ?? '' });
    else left.push(finding);
  }
  left.push(...uselessSuppressions(suppressions, used, { prose, rules, config }));
  return { left: left.sort((a, b) => a.start - b.start || a.end - b.end), suppressed };
}
