/** Where the project is published. */
export const HOME_URL = 'https://github.com/idem-legal/idem';

/** The page of a rule: generated into server/docs/rules, published with the project. */
export const ruleUrl = (id: string): string => `${HOME_URL}/blob/main/server/docs/rules/${id}.md`;
