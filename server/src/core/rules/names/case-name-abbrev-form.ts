import { abbreviations } from '../../tables/abbreviations.ts';
import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { NAMED, nameOf, partiesOf } from './shared.ts';

const RIGHT: ReadonlyMap<string, string> = misspellings();

/** `Dept.`, `Dep't.`, `Dept`: an apostrophe keeps the word's last letter and takes no period, so each of them is a slip for `Dep't`. */
function misspellings(): ReadonlyMap<string, string> {
  const right = new Map<string, string>();
  const known = new Set(abbreviations.flatMap((entry) => [entry.word, ...entry.abbreviations]));
  const contractions = new Set(
    abbreviations.filter(({ kind }) => kind === 'word').flatMap((entry) => entry.abbreviations.filter((a) => a.includes("'"))),
  );
  for (const contraction of contractions) {
    for (const form of contraction.endsWith('s') ? [contraction] : [contraction, `${contraction}s`]) {
      const plain = form.replace("'", '');
      for (const wrong of [`${form}.`, `${plain}.`, plain.length > 3 ? plain : `${plain}.`]) if (!known.has(wrong)) right.set(wrong, form);
    }
  }
  // `Exr.` and `Sent'g` aside, what is left reads as a word.
  for (const word of ['Exams', 'Exam', 'Sentg', 'Profs', 'Prof', 'Prof.', 'Profs.', 'Pol.', 'Natys', 'Regs']) right.delete(word);
  // The twenty-first edition made Cnty. of Cty.
  return right.set('Cty.', 'Cnty.');
}

export const caseNameAbbrevForm = defineRule({
  meta: {
    id: 'case-name-abbrev-form',
    group: 'names',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'An abbreviation in a case name is spelled wrongly: a contraction with a period, or without its apostrophe.',
    why: "Where the last letter of the word is kept an apostrophe stands and no period: Dep't, Ass'n, Int'l.",
    wrongWhen:
      'The court has contractions of its own (Dept., Assn., Intl.), as the Supreme Court, California and New York do: choose that profile.',
    indigo: ['T11'],
    uniform: ['T6', 'T10'],
    form: true,
    many: 'abbreviations in case names are spelled wrongly',
  },
  examples: [
    { bad: 'Monell v. Dept. of Soc. Servs., 436 U.S. 658, 691 (1978).', good: "Monell v. Dep't of Soc. Servs., 436 U.S. 658, 691 (1978)." },
    {
      bad: 'Whitman v. Am. Trucking Assns., Inc., 531 U.S. 457, 472 (2001).',
      good: "Whitman v. Am. Trucking Ass'ns, Inc., 531 U.S. 457, 472 (2001).",
    },
    {
      bad: "DeShaney v. Winnebago Cty. Dep't of Soc. Servs., 489 U.S. 189, 197 (1989).",
      good: "DeShaney v. Winnebago Cnty. Dep't of Soc. Servs., 489 U.S. 189, 197 (1989).",
    },
  ],
  kinds: NAMED,
  needs: 'ownName',
  checkCitation(citation, context) {
    const name = nameOf(citation);
    if (!name) return;
    for (const party of partiesOf(citation, context)) {
      const words = party.words;
      if (words.length < 2) continue;
      for (const word of words) {
        const bare = word.bare;
        const right = RIGHT.get(bare.text);
        if (right === undefined) continue;
        context.report({
          citation,
          span: bare,
          message: `The abbreviation is spelled ${right}, not \u201c${bare.text}\u201d.`,
          fixes: safeFix(`Write ${right}`, rewrite(citation, bare, right)),
        });
      }
    }
  },
});
