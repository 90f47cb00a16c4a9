import type { Citation } from '../../syntax/document.ts';
import { isCase } from '../citations.ts';
import { defineRule } from '../rule.ts';
import { emphasisAt, emphasisOfNames, emphasize, takesEmphasis } from './shared.ts';

export const italicCaseName = defineRule({
  meta: {
    id: 'italic-case-name',
    group: 'typography',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A case name is not emphasised although the document emphasises others.',
    why: 'Emphasis is how the reader finds the cases on a page: one name without it is overlooked.',
    wrongWhen:
      'The name stands in a passage that is emphasised itself; or the document prints the names of full citations in its footnotes upright, but for one of them, as articles do (choose the profile academic).',
    indigo: ['R2.1', 'R11.2'],
    uniform: ['B2', '2.1(a)', 'B10.1.1'],
    form: true,
    many: 'case names are not emphasised',
  },
  examples: [
    {
      bad: '<!-- names in italics -->\n\nA complaint must be plausible. *Bell Atl. Corp. v. Twombly*, 550 U.S. 544, 570 (2007). Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009).',
      good: '<!-- names in italics -->\n\nA complaint must be plausible. *Bell Atl. Corp. v. Twombly*, 550 U.S. 544, 570 (2007). Labels fail. *Ashcroft v. Iqbal*, 556 U.S. 662, 678 (2009).',
    },
    {
      bad: '<!-- names in italics -->\n\nLabels fail. _Ashcroft v. Iqbal_, 556 U.S. 662, 678 (2009). Stops need suspicion. Terry v. Ohio, 392 U.S. 1, 30 (1968).',
      good: '<!-- names in italics -->\n\nLabels fail. _Ashcroft v. Iqbal_, 556 U.S. 662, 678 (2009). Stops need suspicion. _Terry v. Ohio_, 392 U.S. 1, 30 (1968).',
    },
  ],
  checkDocument(context) {
    const marks = emphasisOfNames(context);
    if (!marks) return;
    const { citations } = context.resolution;
    // Academic footnotes print the names of full citations upright and emphasise short ones alone.
    const upright = context.profile.academic || !citations.some((citation) => isFullInNote(citation) && hasEmphasis(citation));
    for (const citation of citations) {
      if (!isCase(citation) || !citation.node.name || !takesEmphasis(citation)) continue;
      if (upright && isFullInNote(citation)) continue;
      const { name } = citation.node;
      if (emphasisAt(citation.block, name)) continue;
      context.report({
        citation,
        span: name,
        message: 'The document emphasises case names, but not this one.',
        fixes: emphasize(citation, name, marks),
      });
    }
  },
});

const isFullInNote = ({ node, block }: Citation): boolean => node.kind === 'full_case' && block.stream !== 0;

const hasEmphasis = (citation: Citation): boolean =>
  isCase(citation) && citation.node.name !== null && emphasisAt(citation.block, citation.node.name) !== null;
