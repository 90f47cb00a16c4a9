import { span } from '../../text/span.ts';
import { safeFix } from '../edit.ts';
import { inProse, isQuotedAt, isOwnBlock } from '../prose.ts';
import { defineRule } from '../rule.ts';

const FORM = /^([([])hereinafter,?\s+(["\u201c']?)([^()[\]"\u201c\u201d]{2,80}?)(["\u201d']?)([)\]])/;
const DATE = /\d{4}\)\s+$/;

export const hereinafterForm = defineRule({
  meta: {
    id: 'hereinafter-form',
    group: 'short-forms',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A \u201chereinafter\u201d stands in parentheses or has its short title in quotation marks.',
    why: 'Square brackets tell the short title from the parentheticals of the citation: [hereinafter NRC Report].',
    wrongWhen: 'The words define a party or a term, not the short title of a source.',
    indigo: ['R6.2.3', 'R15.2.4'],
    uniform: ['4.2(b)', 'B4'],
    form: true,
    many: 'forms of hereinafter are not in square brackets',
  },
  examples: [
    {
      bad: 'Bite marks prove little. Nat\'l Rsch. Council, Strengthening Forensic Science 173 (2009) (hereinafter "NRC Report").',
      good: "Bite marks prove little. Nat'l Rsch. Council, Strengthening Forensic Science 173 (2009) [hereinafter NRC Report].",
    },
    {
      bad: 'Bite marks prove little. Nat\'l Rsch. Council, Strengthening Forensic Science 173 (2009) [hereinafter "NRC Report"].',
      good: "Bite marks prove little. Nat'l Rsch. Council, Strengthening Forensic Science 173 (2009) [hereinafter NRC Report].",
    },
  ],
  checkBlock(block, _citations, context) {
    if (!isOwnBlock(block)) return;
    const { text } = block;
    for (let at = text.indexOf('hereinafter'); at >= 0; at = text.indexOf('hereinafter', at + 11)) {
      const start = at - 1;
      const found = FORM.exec(text.slice(Math.max(0, start), at + 110));
      if (!found || !DATE.test(text.slice(Math.max(0, start - 8), start))) continue;
      const [whole, open, before, title, after, close] = found;
      if ((open === '[' && close === ']' && !before && !after) || /^(?:the|referred|collectively|cited)\b/i.test(title)) continue;
      if (isQuotedAt(context, block, start)) continue;
      const here = inProse(block, span(start, start + whole.length));
      context.report({
        citation: here,
        span: here.node,
        message: `The short title of a source stands in square brackets, without quotation marks: [hereinafter ${title}].`,
        fixes: safeFix('Put it in square brackets', [{ citation: here, span: here.node, newText: `[hereinafter ${title}]` }]),
      });
    }
  },
});
