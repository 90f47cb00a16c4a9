import { GIVEN_NAMES } from '../tables/givenNames.ts';
import { compareNatural } from './compareNatural.ts';
import type { TableEntry } from './tableOfAuthorities.ts';

/** The order of the rows under one heading, as courts want it: by name, numbers by their value. */
export const inTableOrder = (a: TableEntry, b: TableEntry): number =>
  compareNatural(sortKey(a), sortKey(b)) || a.authority.index - b.authority.index;

function sortKey({ authority: { kind }, name, citation }: TableEntry): string {
  const words = `${name} ${citation}`.trim().replace(/^the /i, '');
  if (kind === 'constitution') return provisionKey(words);
  return kind === 'book' || kind === 'journal' ? authorKey(words) : words;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const romanValue = (digits: string): number =>
  [...digits].reduce((sum, c, i) => {
    const [value, next] = [ROMAN[c] as number, ROMAN[digits[i + 1] ?? ''] ?? 0];
    return sum + (value < next ? -value : value);
  }, 0);

/** Articles stand before amendments, each by its number, and the Constitution of the United States before those of the States. */
const provisionKey = (words: string): string =>
  words
    .replace(/^U\.S\. /, '0 ')
    .replace(/\barts?\b/i, '1')
    .replace(/\bamends?\b/i, '2')
    .replace(/\b[IVXLC]+\b/g, (digits) => String(romanValue(digits)));

/** `Scalia Antonin Scalia & …`: writings stand by the last name of their first author, whatever volume is cited. */
function authorKey(words: string): string {
  const title = words.replace(/^\d+ (?=\D)/, '');
  const [authors = ''] = title.split(',', 1);
  const [first = ''] = authors.split(/ & | and /, 1);
  const names = first.split(' ');
  const isPerson = names.length > 1 && (/(?:^| )\p{Lu}\. /u.test(authors) || GIVEN_NAMES.has(names[0] as string));
  return isPerson ? `${names[names.length - 1]} ${title}` : title;
}
