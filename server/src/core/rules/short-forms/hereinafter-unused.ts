import { foldBlanks } from '../../text/blanks.ts';
import type { Citation } from '../../syntax/document.ts';
import type { ProseBlock } from '../../text/blocks.ts';
import { type Span, span } from '../../text/span.ts';
import { inProse, isOwnBlock, isQuotedAt } from '../prose.ts';
import { defineRule, type RuleContext } from '../rule.ts';

const FORM = /^\[hereinafter,?\s+["\u201c']?([^()[\]"\u201c\u201d]{2,80}?)["\u201d']?\]/;
const LONGEST = 110;

export const hereinafterUnused = defineRule({
  meta: {
    id: 'hereinafter-unused',
    group: 'short-forms',
    severity: 'hint',
    default: 'on',
    fix: 'none',
    summary: 'A short title is announced and never used.',
    why: 'The reader keeps a name in mind that does not come back: the later citation was cut, or gives another name.',
    wrongWhen: 'The document is a part of a longer one that uses the title later.',
    indigo: ['R6.2.3'],
    uniform: ['4.2(b)'],
    form: false,
  },
  examples: [
    {
      bad: "Bite marks prove little. Nat'l Rsch. Council, Strengthening Forensic Science 173 (2009) [hereinafter NRC Report]. The gate is for all experts.",
      good: null,
    },
    {
      bad: 'The hearing was long. S. Rep. No. 99-541, at 5 (1986) [hereinafter Senate Report]. The House Report says more.',
      good: null,
    },
  ],
  checkDocument(context) {
    // Few documents have the word at all, and most of them use what they announce as they announce it.
    for (const { block, found } of context.inBlocks(announcedIn)) {
      for (const { place, title } of found) {
        if (timesIn(texts(context), title) > 1 || timesIn(foldedTexts(context), fold(title)) > 1) continue;
        const here = inProse(block, place);
        context.report({
          citation: here,
          span: here.node,
          message: `\u201c${foldBlanks(title)}\u201d is announced here and not used in the document: take it out, or check the name of the later citation.`,
        });
      }
    }
  },
});

const texts = (context: RuleContext): readonly string[] => context.once(texts, () => context.prose.blocks.map(({ text }) => text));
const foldedTexts = (context: RuleContext): readonly string[] =>
  context.once(foldedText, () => context.inBlocks(foldedText).map(({ found }) => found));
const foldedText = ({ text }: ProseBlock): string => fold(text);

/** The short titles that a block announces. */
function announcedIn(block: ProseBlock, _citations: readonly Citation[], context: RuleContext) {
  if (!isOwnBlock(block)) return null;
  const { text } = block;
  const announced: { readonly place: Span; readonly title: string }[] = [];
  for (let at = text.indexOf('[hereinafter'); at >= 0; at = text.indexOf('[hereinafter', at + 1)) {
    const found = FORM.exec(text.slice(at, at + LONGEST));
    if (found && fold(found[1]).length > 1 && !isQuotedAt(context, block, at))
      announced.push({ place: span(at, at + found[0].length), title: found[1] });
  }
  return announced.length > 0 ? announced : null;
}

const fold = (text: string): string => foldBlanks(text).replaceAll('\u2019', "'").toLowerCase();

/** How often the title stands in the document, the announcement included; what more than one stands for does not matter. */
function timesIn(texts: readonly string[], title: string): number {
  let times = 0;
  for (const text of texts) {
    for (let at = text.indexOf(title); at >= 0 && times < 2; at = text.indexOf(title, at + 1)) times++;
    if (times > 1) break;
  }
  return times;
}
