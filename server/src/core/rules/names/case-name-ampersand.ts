import { abbreviateWord, abbreviations, caseNameWords, isBusinessDesignator } from '../../tables/abbreviations.ts';
import { safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { NAMED, nameOf, partiesOf } from './shared.ts';

/** What at the head of a party says that it is one public body. */
const PUBLIC =
  /^(?:Dep't|Department|Dept\.?|Board|Bd\.|Comm'n|Commission|Bureau|Office|Off\.|Inst\.|Institute|Div\.|Division|Ministry|Admin\.|Ass'n|Soc'y|Bhd\.|Brotherhood)$/;
/** Words behind "and" that name other parties, or that are no part of a firm's name. */
const NO_PART = /^(?:Another|Others?|His|Her|Their|Its|All|On|By|As|In|The|Through)$/;

export const caseNameAmpersand = defineRule({
  meta: {
    id: 'case-name-ampersand',
    group: 'names',
    severity: 'info',
    default: 'on',
    fix: 'safe',
    summary: "\u201cand\u201d in a party's name is not written \u201c&\u201d.",
    why: 'In case names the sign stands for the word, in citations and in text alike.',
    wrongWhen: 'The word joins two parties; then the second one goes.',
    indigo: ['R11.4', 'T11'],
    uniform: ['10.2.1(c)', 'T6'],
    form: true,
    many: "parties' names spell out \u201cand\u201d",
  },
  examples: [
    {
      bad: 'Youngstown Sheet and Tube Co. v. Sawyer, 343 U.S. 579, 587 (1952).',
      good: 'Youngstown Sheet & Tube Co. v. Sawyer, 343 U.S. 579, 587 (1952).',
    },
    {
      bad: "Terry v. Dep't of Health and Hum. Servs., 343 F.3d 579, 587 (6th Cir. 2003).",
      good: "Terry v. Dep't of Health & Hum. Servs., 343 F.3d 579, 587 (6th Cir. 2003).",
    },
  ],
  kinds: NAMED,
  needs: 'ownName',
  checkCitation(citation, context) {
    const name = nameOf(citation);
    if (!name) return;
    for (const party of partiesOf(citation, context)) {
      const words = party.words;
      for (let i = 1; i < words.length - 1; i++) {
        if (
          words[i].text !== 'and' ||
          !isOneParty(
            words.map((word) => word.bare.text),
            i,
          )
        )
          continue;
        const before = words[i - 1].text;
        if (/[,;]$/.test(before) || isBusinessDesignator(words[i - 1].bare.text) || NO_PART.test(words[i + 1].text)) continue;
        if (!/^[A-Z]/.test(words[i + 1].text)) continue;
        context.report({
          citation,
          span: words[i],
          message: 'In a case name \u201cand\u201d is written \u201c&\u201d.',
          fixes: safeFix('Write &', [{ citation, span: words[i], newText: '&' }]),
        });
      }
    }
  },
});

const SHORT: ReadonlySet<string> = new Set(abbreviations.flatMap((entry) => entry.abbreviations).filter((short) => short.length > 3));
const isTableWord = (word: string): boolean => SHORT.has(word) || caseNameWords.has(word);

/** Whether the words on both sides of the "and" belong to one firm or body: a designator ends it and none stands before, or a public body opens it. */
function isOneParty(words: readonly string[], at: number): boolean {
  const before = words.slice(0, at);
  if (before.some(isBusinessDesignator)) return false;
  if (before.some((word) => PUBLIC.test(word))) return true;
  if (before.some(isTableWord) && words.slice(at + 1).some(isTableWord)) return true;
  return (
    words
      .slice(at + 1)
      .some((word, i, rest) => isBusinessDesignator(word) && i > 0 && rest.slice(0, i).every((w) => w !== 'and' && !w.endsWith(','))) &&
    (before.length > 1 || words.slice(at + 1).some((word) => abbreviateWord(word) !== null || isBusinessDesignator(word)))
  );
}
