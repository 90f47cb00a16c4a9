import { type Citation, textOf } from '../../syntax/document.ts';
import type { ProseBlock } from '../../text/blocks.ts';
import { type Span, span } from '../../text/span.ts';
import { isOwn } from '../citations.ts';
import { safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { startsSentence } from '../sentences.ts';

/** Verbs that follow a section where it is the subject of a sentence. */
const VERB =
  /^(?:\s*(?:,|and|or|&|-|\u2013)\s*(?:\u00a7\s*)?[\w.()-]{1,20}){0,3}\s+(?:(?:also|only|expressly|thus|itself|then|now)\s+)?(?:provides?|creates?|requires?|authorizes?|prohibits?|permits?|allows?|defines?|states?|says|governs?|applies|apply|imposes?|gives?|grants?|makes?|contains?|bars?|directs?|establishes|limits?|protects?|reaches|covers?|sets?|is|are|was|were|has|have|had|does|do|did|may|must|shall|can|cannot|will|would|should)\b/;

export const sectionSymbolStart = defineRule({
  meta: {
    id: 'section-symbol-start',
    group: 'statutes',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A sentence begins with a section sign.',
    why: 'A sentence begins with a word: \u201cSection 1983 provides \u2026\u201d.',
    wrongWhen: 'The sign begins a citation sentence that leans on the code named before.',
    indigo: ['R16'],
    uniform: ['6.2(c)', '12.10(c)'],
    form: true,
    many: 'sentences begin with a section sign',
  },
  examples: [
    {
      bad: 'Plaintiff sues the county. \u00a7 1983 provides a remedy against local officers.',
      good: 'Plaintiff sues the county. Section 1983 provides a remedy against local officers.',
    },
    {
      bad: 'The claims differ. \u00a7\u00a7 1981 and 1983 have different limits.',
      good: 'The claims differ. Sections 1981 and 1983 have different limits.',
    },
  ],
  checkDocument(context) {
    for (const { before, citations, found } of context.inBlocks(signsIn)) {
      for (const { number, sign } of found) {
        if (sign.start === 0 && !closed(before)) continue;
        const citation = citations[number];
        const word = textOf(citation, sign) === '\u00a7' ? 'Section' : 'Sections';
        context.report({
          citation,
          span: span(sign.start, citation.node.end),
          message: `A sentence does not begin with a sign: write \u201c${word}\u201d.`,
          fixes: safeFix(`Write ${word}`, [{ citation, span: sign, newText: word }]),
        });
      }
    }
  },
});

/** The signs that begin a sentence of the block, with the numbers of their citations. */
function signsIn({ text }: ProseBlock, citations: readonly Citation[]) {
  const found: { readonly number: number; readonly sign: Span }[] = [];
  citations.forEach((citation, number) => {
    const { node } = citation;
    if (!isOwn(citation) || node.kind !== 'statute' || node.code || node.title || !node.sections?.sign) return;
    const { sign } = node.sections;
    if (sign.start !== node.fullStart || !/^\u00a7\u00a7?$/.test(textOf(citation, sign)) || !startsSentence(text, sign.start)) return;
    if (VERB.test(text.slice(node.end, node.end + 80))) found.push({ number, sign: span(sign.start, sign.end) });
  });
  return found.length > 0 ? found : null;
}

/** Whether a sentence has ended with the block, so that the next begins one; a page break may have torn it in two. */
const closed = (block: ProseBlock | null): boolean => block === null || /[.?!:"\u201d\u2019')\]]\s*$/.test(block.text.slice(-8));
