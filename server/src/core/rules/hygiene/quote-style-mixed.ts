import type { Citation } from '../../syntax/document.ts';
import type { ProseBlock } from '../../text/blocks.ts';
import { toSource } from '../../text/offsets.ts';
import { span } from '../../text/span.ts';
import { inProse, isOwnBlock, isQuotedAt } from '../prose.ts';
import { defineRule, type RuleContext } from '../rule.ts';

/** `Dep't`, `Ass'n`, `Comm'r`, `aff'd`: an abbreviation that keeps the last letters of its word. */
const CONTRACTED =
  /(?<![\p{L}'\u2019])(?:\p{Lu}\p{Ll}{1,7}|aff|rev|reh|enf)(['\u2019])(?:t|n|l|r|d|g|x|y|ns|rs|ys|ts|mt)(?![\p{L}'\u2019])/gu;
/** Contractions of speech. */
const SPOKEN = /^(?:I|He|She|It|We|You|They|Who|There|That|What|How|Where|When)['\u2019]d$|n['\u2019]t$/;

interface Mark {
  readonly block: ProseBlock;
  readonly start: number;
  readonly word: string;
  readonly at: number;
}

export const quoteStyleMixed = defineRule({
  meta: {
    id: 'quote-style-mixed',
    group: 'hygiene',
    severity: 'hint',
    default: 'off',
    fix: 'safe',
    summary: 'An abbreviation has a straight apostrophe where most have a curly one, or the reverse.',
    why: 'Two kinds of apostrophe show which passages were pasted, and a search for one spelling misses the other.',
    wrongWhen: 'The program that sets the document makes all apostrophes alike. Off by default.',
    indigo: [],
    uniform: ['6.1'],
    form: true,
    many: 'abbreviations have another apostrophe than most',
  },
  examples: [
    {
      bad: "Ky. Dep\u2019t of Corr. v. Thompson, 490 U.S. 454, 460 (1989). NCAA v. Smith, Nat\u2019l L.J., is no case. Bus. Roundtable Ass'n v. Jones, 905 F.3d 1, 4 (D.C. Cir. 2018).",
      good: 'Ky. Dep\u2019t of Corr. v. Thompson, 490 U.S. 454, 460 (1989). NCAA v. Smith, Nat\u2019l L.J., is no case. Bus. Roundtable Ass\u2019n v. Jones, 905 F.3d 1, 4 (D.C. Cir. 2018).',
    },
    {
      bad: "Ky. Dep't of Corr. v. Thompson, 490 U.S. 454, 460 (1989). Batman v. Comm'r, 189 F.2d 107 (5th Cir. 1951), aff\u2019d, 342 U.S. 877 (1951).",
      good: "Ky. Dep't of Corr. v. Thompson, 490 U.S. 454, 460 (1989). Batman v. Comm'r, 189 F.2d 107 (5th Cir. 1951), aff'd, 342 U.S. 877 (1951).",
    },
  ],
  checkDocument(context) {
    // LaTeX and Typst set every apostrophe alike.
    if (context.prose.format === 'latex' || context.prose.format === 'typst') return;
    const straight: Mark[] = [];
    const curly: Mark[] = [];
    for (const { block, found } of context.inBlocks(contractionsIn))
      for (const { word, mark, start } of found)
        (mark === "'" ? straight : curly).push({ block, start, word, at: start + word.indexOf(mark) });
    if (straight.length === 0 || curly.length === 0) return;
    const [other, usual] = straight.length > curly.length ? [curly, "'"] : [straight, '\u2019'];
    for (const { block, start, word, at } of other) {
      const here = inProse(block, span(start, start + word.length));
      const place = toSource(block, span(at, at + 1));
      // An entity (`&rsquo;`) is another writer's choice than a character.
      if (place.end - place.start !== 1) continue;
      context.report({
        citation: here,
        span: here.node,
        message: `Most abbreviations here have a ${usual === "'" ? 'straight' : 'curly'} apostrophe; this one has the other.`,
        fixes: [{ title: `Write ${word.replace(/['\u2019]/, usual)}`, safe: true, edits: [], markup: [{ ...place, newText: usual }] }],
      });
    }
  },
});

/** The abbreviations of a block that keep the last letters of their word, with the mark that each has. */
function contractionsIn(block: ProseBlock, _citations: readonly Citation[], context: RuleContext) {
  if (!isOwnBlock(block)) return null;
  const found: { readonly word: string; readonly mark: string; readonly start: number }[] = [];
  for (const { 0: word, 1: mark, index } of block.text.matchAll(CONTRACTED))
    if (!SPOKEN.test(word) && !isQuotedAt(context, block, index)) found.push({ word, mark, start: index });
  return found.length > 0 ? found : null;
}
