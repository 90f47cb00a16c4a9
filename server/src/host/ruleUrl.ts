/** The page of a rule: generated into server/docs/rules, published with the project. */
export const ruleUrl = (id: string): string => `https://github.com/idem-legal/idem/blob/main/server/docs/rules/${id}.md`;
