import { span } from '../../text/span.ts';
import { isCase } from '../citations.ts';
import { offeredFix, remove } from '../edit.ts';
import { defineRule } from '../rule.ts';

export const footnoteMarkArtifact = defineRule({
  meta: {
    id: 'footnote-mark-artifact',
    group: 'hygiene',
    severity: 'hint',
    default: 'on',
    fix: 'offer',
    summary: 'A footnote mark is stuck to the date of a citation.',
    why: 'The number came with the pasted text and reads like part of the citation.',
    wrongWhen: 'The number is a superscript mark of the document\u2019s own footnotes.',
    indigo: [],
    uniform: [],
    form: true,
    many: 'footnote marks are stuck to citations',
  },
  examples: [
    {
      bad: "Another court agrees. Est. of Gilmore v. Buckley, 787 F.2d 714 (1st Cir. 1986)2. The wife's claim failed.",
      good: "Another court agrees. Est. of Gilmore v. Buckley, 787 F.2d 714 (1st Cir. 1986). The wife's claim failed.",
    },
    {
      bad: 'A brief stop needs suspicion. Terry v. Ohio, 392 U.S. 1, 30 (1968)14, and more for an arrest.',
      good: 'A brief stop needs suspicion. Terry v. Ohio, 392 U.S. 1, 30 (1968), and more for an arrest.',
    },
  ],
  kinds: ['full_case'],
  needs: 'courtDate',
  checkCitation(citation, context) {
    if (!isCase(citation) || !citation.node.courtDate) return;
    const { end } = citation.node.courtDate;
    const found = /^(\d{1,3})(?=[.,;)]?(?:\s|$))/.exec(citation.block.text.slice(end, end + 6));
    if (!found) return;
    const place = span(end, end + found[1].length);
    context.report({
      citation,
      span: span(citation.node.courtDate.start, place.end),
      message: `\u201c${found[1]}\u201d behind the date looks like a footnote mark left from a paste.`,
      fixes: [offeredFix('Take the mark out', [remove(citation, place)])],
    });
  },
});
