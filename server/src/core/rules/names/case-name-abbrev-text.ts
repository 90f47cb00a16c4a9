import type { Citation } from '../../syntax/document.ts';
import { abbreviateWord, abbreviations } from '../../tables/abbreviations.ts';
import { type Span, span } from '../../text/span.ts';
import { offeredFix } from '../edit.ts';
import { defineRule, type Fix } from '../rule.ts';
import { isInSentence, nameOf, partiesOf } from './shared.ts';

/** Abbreviations that stand in sentences too, and those that are something else as often. */
const ALLOWED: ReadonlySet<string> = new Set(
  "& Ass'n Ass'ns Bros. Co. Cos. Corp. Inc. Ltd. No. Nos. U.S. St. Dr. J. F. V.I. S.A. N.A. P.A. A.I. S.S. R.R. D.C. L.A. S.F. U.K. B.C. H.K. Law. Man. Int. All. Sen. Pan. Viet. It. Green. Ice. Eve. Serb. Rep. Gen. Sec. Am. Cir. Ct. Ed.".split(
    ' ',
  ),
);
/** So many readings of one name are offered. */
const READINGS = 4;

/** Of the words that one abbreviation stands for, those that names mostly mean. */
const LIKELIEST: readonly string[] =
  'Cas.=Casualty Educ.=Education Hous.=Housing Indus.=Industries Invs.=Investments Dev.=Development Emp.=Employment Mfg.=Manufacturing Prod.=Product'.split(
    ' ',
  );

const WORDS: ReadonlyMap<string, readonly string[]> = expansions();

/** Every abbreviation that ends in a period or holds an apostrophe, with the words that it may stand for. */
function expansions(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { word, kind, abbreviations: list } of abbreviations) {
    if (kind === 'designator') continue;
    for (const short of list) {
      if (short.includes(' ') || short.length < 3 || ALLOWED.has(short) || !/[.']/.test(short)) continue;
      const words = found.get(short);
      if (words) words.push(word);
      else found.set(short, [word]);
    }
  }
  // Plurals that the tables leave to the reader: `Affs.`.
  for (const { word, kind } of abbreviations) {
    const short = kind === 'word' && !word.endsWith('s') ? abbreviateWord(`${word}s`) : null;
    if (short !== null && !found.has(short) && !ALLOWED.has(short) && !short.includes(' ')) found.set(short, [`${word}s`]);
  }
  for (const [short, word] of LIKELIEST.map((pair) => pair.split('='))) {
    const words = found.get(short);
    if (words) found.set(short, [word, ...words.filter((one) => one !== word)]);
  }
  return found;
}

export const caseNameAbbrevText = defineRule({
  meta: {
    id: 'case-name-abbrev-text',
    group: 'names',
    severity: 'info',
    default: 'on',
    fix: 'offer',
    summary: 'A case name in a sentence of the text is abbreviated as in a citation.',
    why: "In a sentence the name is read aloud: only &, Ass'n, Bros., Co., Corp., Inc., Ltd., No. and well-known initials are short there.",
    wrongWhen: 'The name stands in a citation after all: only names behind a word of the sentence are looked at.',
    indigo: ['R11.4'],
    uniform: ['10.2.1(c)', 'B10.1.1'],
    form: true,
    many: 'case names in sentences of the text are abbreviated as in citations',
  },
  examples: [
    {
      bad: "In Ky. Dep't of Corr. v. Thompson, 490 U.S. 454 (1989), the Court asked whether the rules bound the warden.",
      good: 'In Kentucky Department of Corrections v. Thompson, 490 U.S. 454 (1989), the Court asked whether the rules bound the warden.',
      note: 'Corr. stands for several words, so the readings are offered',
    },
    {
      bad: 'The rule of Bell Atl. Corp. v. Twombly, 550 U.S. 544 (2007), governs.',
      good: 'The rule of Bell Atlantic Corp. v. Twombly, 550 U.S. 544 (2007), governs.',
    },
  ],
  kinds: ['full_case'],
  needs: 'versus',
  checkCitation(citation, context) {
    const name = nameOf(citation);
    if (!name?.versus) return;
    const found: { readonly place: Span; readonly seen: string; readonly words: readonly string[] }[] = [];
    for (const party of partiesOf(citation, context)) {
      for (const word of party.words) {
        const bare = word.bare;
        const words = bare.text.length < 3 ? undefined : WORDS.get(bare.text);
        if (words) found.push({ place: span(bare.start, bare.end), seen: bare.text, words });
      }
    }
    if (found.length === 0 || !isInSentence(citation)) return;
    const place = span(found[0].place.start, found[found.length - 1].place.end);
    context.report({
      citation,
      span: place,
      message: `In a sentence of the text the case name is spelled out: write ${found.map(({ words, seen }) => `${words.join(' or ')} for \u201c${seen}\u201d`).join(', ')}.`,
      fixes: readings(found).map((words) =>
        fixOf(
          citation,
          found.map(({ place: at }) => at),
          words,
        ),
      ),
    });
  },
});

/** The likeliest readings of the abbreviations together: each with its first word, then with the other words of one of them. */
function readings(found: readonly { readonly words: readonly string[] }[]): readonly (readonly string[])[] {
  const first = found.map(({ words }) => words[0]);
  const others = found.flatMap(({ words }, i) => words.slice(1).map((word) => first.map((own, j) => (j === i ? word : own))));
  return [first, ...others].slice(0, READINGS);
}

function fixOf(citation: Citation, places: readonly Span[], words: readonly string[]): Fix {
  return offeredFix(
    `Write ${words.join(' \u2026 ')}`,
    places.map((place, i) => ({ citation, span: place, newText: words[i] })),
  );
}
