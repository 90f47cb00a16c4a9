import { type DescribedRule, projectFileSchema } from '../core/config/schema.ts';
import { RULES } from '../core/rules/index.ts';
import { HOUSE_STYLES } from '../core/rules/profile.ts';
import { catalogueTable, rulePage } from './rulePages.ts';

const MARK = '<!-- Generated from the rules by npm run generate. Change the rule, not this page. -->\n';

/** Every rule as the settings' schema describes it. */
export const describedRules = (): DescribedRule[] =>
  RULES.map(({ meta }) => ({ id: meta.id, summary: meta.summary, severity: meta.severity, default: meta.default }));

/** The files that follow from the code, by their path from the project's root: what they should hold. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  files.set('server/data/schema/idem.schema.json', `${JSON.stringify(projectFileSchema(describedRules(), HOUSE_STYLES), null, 2)}\n`);
  files.set('server/docs/rules/README.md', `${MARK}\n# The rules\n\n${catalogueTable(RULES, (id) => `[${id}](${id}.md)`)}`);
  for (const rule of RULES) files.set(`server/docs/rules/${rule.meta.id}.md`, `${MARK}\n${rulePage(rule)}`);
  return files;
}
