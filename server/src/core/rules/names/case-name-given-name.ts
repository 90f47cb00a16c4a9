import { textOf } from '../../syntax/document.ts';
import { abbreviateWord, isBusinessDesignator } from '../../tables/abbreviations.ts';
import { span } from '../../text/span.ts';
import { offeredFix, remove } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { GIVEN_NAMES } from '../../tables/givenNames.ts';
import { NAMED, type NameWord, nameOf, partiesOf } from './shared.ts';

const SURNAME = /^(?:Mc|Mac|O'|D'|De|La|Le|Van)?\p{Lu}[\p{Ll}]+(?:-\p{Lu}\p{Ll}+)?$/u;
const INITIAL = /^\p{Lu}\.$/u;
/** Firms that are called by a founder's whole name. */
const FIRMS: ReadonlySet<string> = new Set(
  'John Deere|James River|Charles Schwab|Henry Schein|Jackson Hewitt|Ruth Chris|Calvin Klein|Tommy Hilfiger|Ralph Lauren|Wells Fargo|Eli Lilly|Philip Morris|Marshall Field|Edward Jones|Raymond James|Dean Witter|Merrill Lynch|Paul Revere|Mary Kay|Perry Ellis|Kenneth Cole|Marc Jacobs|Michael Kors'.split(
    '|',
  ),
);

export const caseNameGivenName = defineRule({
  meta: {
    id: 'case-name-given-name',
    group: 'names',
    severity: 'hint',
    default: 'off',
    fix: 'offer',
    summary: 'A person is named with a given name or initials.',
    why: 'Cases are found by the surname; Miranda v. Arizona needs no more.',
    wrongWhen: 'The name is a firm\u2019s, or one in which the family name comes first. Off by default.',
    indigo: ['R11.5.1'],
    uniform: ['10.2.1(g)'],
    form: true,
    many: 'case names keep a given name',
  },
  examples: [
    { bad: 'Ernesto Miranda v. Arizona, 384 U.S. 436, 444 (1966).', good: 'Miranda v. Arizona, 384 U.S. 436, 444 (1966).' },
    { bad: 'Terry v. John W. Smith, 392 F.2d 1, 30 (6th Cir. 1968).', good: 'Terry v. Smith, 392 F.2d 1, 30 (6th Cir. 1968).' },
  ],
  kinds: NAMED,
  needs: 'versus',
  checkCitation(citation, context) {
    const name = nameOf(citation);
    if (!name?.versus) return;
    for (const party of partiesOf(citation, context)) {
      const words = party.words;
      if (!isPerson(words)) continue;
      const surname = words[words.length - 1];
      const given = span(party.start, surname.start);
      context.report({
        citation,
        span: span(party.start, surname.end),
        message: `A person is named by the surname alone: ${surname.text}.`,
        fixes: [offeredFix(`Leave \u201c${textOf(citation, given).trim()}\u201d out`, [remove(citation, given)])],
      });
    }
  },
});

/** Whether the words are surely a person's: a known given name, or an initial, then at most an initial, then one surname. */
function isPerson(words: readonly NameWord[]): boolean {
  if (words.length < 2 || words.length > 3) return false;
  const texts = words.map(({ text }) => text);
  const [first] = texts;
  const last = texts[texts.length - 1];
  if (!GIVEN_NAMES.has(first) || (texts.length === 3 && !INITIAL.test(texts[1]) && !GIVEN_NAMES.has(texts[1]))) return false;
  if (!SURNAME.test(last) || abbreviateWord(last) !== null || isBusinessDesignator(last)) return false;
  return !FIRMS.has(`${first} ${last}`);
}
