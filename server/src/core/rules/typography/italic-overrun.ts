import { inSource } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { isCase, isOwn } from '../citations.ts';
import { defineRule } from '../rule.ts';
import { leadStart } from '../sentences.ts';
import { marksAt } from '../emphasisMarks.ts';

export const italicOverrun = defineRule({
  meta: {
    id: 'italic-overrun',
    group: 'typography',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'The emphasis of a case name runs on over the citation.',
    why: 'Only the name is emphasised; volume, reporter, page and date are not.',
    wrongWhen: 'The passage is emphasised as a whole.',
    indigo: ['R2.1'],
    uniform: ['B2'],
    form: true,
    many: 'emphasis runs on behind the case name',
  },
  examples: [
    {
      bad: '<!-- names in italics -->\n\nA complaint must be plausible. *Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007)*.',
      good: '<!-- names in italics -->\n\nA complaint must be plausible. *Bell Atl. Corp. v. Twombly*, 550 U.S. 544, 570 (2007).',
    },
    {
      bad: '<!-- names in italics -->\n\nStops need suspicion. *Terry v. Ohio, 392 U.S. 1*, 30 (1968).',
      good: '<!-- names in italics -->\n\nStops need suspicion. *Terry v. Ohio*, 392 U.S. 1, 30 (1968).',
    },
  ],
  checkDocument(context) {
    if (context.prose.format === 'plaintext') return;
    for (const citation of context.resolution.citations) {
      if (
        !isCase(citation) ||
        !citation.node.name ||
        !isOwn(citation) ||
        citation.block.emphasis.length === 0 ||
        citation.block.kind === 'heading'
      )
        continue;
      const { node, block } = citation;
      const { name } = citation.node;
      const around = block.emphasis.find((e) => e.start <= name.start && e.end > node.start);
      // A passage that begins before the citation or goes on behind it is emphasised for itself.
      if (!around || around.start < leadStart(citation) || around.end > node.fullEnd + 1) continue;
      const marks = marksAt(context.prose, block, around);
      if (!marks) continue;
      const end = inSource(citation, around).end;
      const at = inSource(citation, name).end;
      context.report({
        citation,
        span: span(name.end, around.end),
        message: 'Only the name is emphasised, not what follows it.',
        fixes: [
          {
            title: 'End the emphasis behind the name',
            safe: true,
            edits: [],
            markup: [
              { start: at, end: at, newText: marks.close },
              { start: end, end: end + marks.close.length, newText: '' },
            ],
          },
        ],
      });
    }
  },
});
