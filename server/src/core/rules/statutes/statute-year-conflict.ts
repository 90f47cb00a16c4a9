import type { CodeCitation } from '../../syntax/citation.ts';
import { type Citation, textOf } from '../../syntax/document.ts';
import { type CitationOf, isOwn } from '../citations.ts';
import { defineRule } from '../rule.ts';
import { sectionRoot } from './shared.ts';

/** What about a citation says that the writer knows of two texts. */
const TWO_TEXTS =
  /\b(?:amend|repeal|current|former|then\b|supp\.|version|effective|previous|prior to|originally|enacted|recodif|revis|in force)/i;
const BEFORE = 300;
const BEHIND = 60;

interface Dated {
  readonly citation: CitationOf<CodeCitation>;
  readonly year: number;
}

export const statuteYearConflict = defineRule({
  meta: {
    id: 'statute-year-conflict',
    group: 'statutes',
    severity: 'info',
    default: 'on',
    fix: 'none',
    summary: 'One section is cited with different years of its code.',
    why: 'Either one of the years is wrong or two texts of the section are meant, which the reader should be told.',
    wrongWhen: 'An amendment is discussed and both texts are meant.',
    indigo: ['R17.3'],
    uniform: ['12.3.2'],
    form: false,
  },
  examples: [
    {
      bad: 'The duty is mandatory. Colo. Rev. Stat. \u00a7 18-6-803.5(3) (2002). It names the officer. Colo. Rev. Stat. \u00a7 18-6-803.5(3) (2003).',
      good: null,
    },
    { bad: 'The claim lies. 42 U.S.C. \u00a7 1983 (2012). It reaches counties. 42 U.S.C. \u00a7 1983 (2018).', good: null },
  ],
  checkDocument(context) {
    const dated = new Map<string, Dated[]>();
    for (const citation of context.resolution.citations) {
      const { node } = citation;
      if ((node.kind !== 'statute' && node.kind !== 'regulation') || !node.code || !node.sections || !isOwn(citation)) continue;
      const year = node.date?.year?.value;
      if (!year || !node.date || node.date.rest) continue;
      for (const item of node.sections.items) {
        const { start } = node.sections.sign ?? node.sections.items[0];
        const division = textOf(citation, { start: node.sections.start, end: Math.max(start, node.sections.start) });
        const key = `${node.code.entry.abbreviation} ${node.title?.value ?? ''} ${division} ${sectionRoot(item)}`;
        const list = dated.get(key);
        if (!list) dated.set(key, [{ citation: citation as CitationOf<CodeCitation>, year }]);
        else if (list.every((one) => one.year !== year)) list.push({ citation: citation as CitationOf<CodeCitation>, year });
      }
    }
    for (const [first, second, third] of dated.values()) {
      // Three years, or years far apart, tell the history of the section; so do words of change.
      if (!second || third || Math.abs(second.year - first.year) > furthest(first.citation)) continue;
      const { node } = second.citation;
      if (node.date === null || tellsOfTwo(first.citation) || tellsOfTwo(second.citation)) continue;
      context.report({
        citation: second.citation,
        span: node.date,
        message: `The section is cited as of ${first.year} above and as of ${second.year} here: give one year, or say that two texts are meant.`,
        related: [{ citation: first.citation, span: first.citation.node.date ?? first.citation.node, message: `As of ${first.year} here` }],
      });
    }
  },
});

/** An edition of a code lives for six years, the regulations for one. */
const furthest = ({ node }: Citation): number => (node.kind === 'regulation' ? 1 : 6);

const tellsOfTwo = ({ node, block }: Citation): boolean =>
  TWO_TEXTS.test(block.text.slice(Math.max(0, node.start - BEFORE), node.fullEnd + BEHIND));
