/** The words for one or for many: whole phrases, since languages do not all make a plural with one letter. */
export const counted = (count: number, one: string, many: string): string => (count === 1 ? one : many);
