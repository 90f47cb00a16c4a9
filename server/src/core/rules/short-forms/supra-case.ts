import type { Citation } from '../../syntax/document.ts';
import { span, type Span } from '../../text/span.ts';
import { authorityOf, isCase, isOwn } from '../citations.ts';
import { remove, safeFix } from '../edit.ts';
import { isPaged } from '../pins/shared.ts';
import { defineRule, type ProseEdit, type RuleContext } from '../rule.ts';
import { fullBefore, volumeAndReporter } from './shared.ts';

export const supraCase = defineRule({
  meta: {
    id: 'supra-case',
    group: 'short-forms',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: '\u201csupra\u201d refers to a case.',
    why: 'A case has a short form with volume and page, which the reader can look up without turning back.',
    wrongWhen: 'Some courts use supra for cases, California and the Supreme Court among them: choose the profile of the court.',
    indigo: ['R6.2.3'],
    uniform: ['4.2', 'B4'],
    form: true,
    many: 'cases are referred to by supra',
  },
  examples: [
    {
      bad: 'A complaint must be plausible. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007). Bare labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). More is needed. Twombly, supra, at 555.',
      good: 'A complaint must be plausible. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007). Bare labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). More is needed. Twombly, 550 U.S. at 555.',
    },
    {
      bad: 'The claim fails. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999). Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). Cosco, supra, 195 F.3d at 1223.',
      good: 'The claim fails. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999). Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). Cosco, 195 F.3d at 1223.',
    },
  ],
  checkDocument(context) {
    if (context.profile.supraForCases) return;
    for (const citation of context.resolution.citations) {
      const { node } = citation;
      if (!isOwn(citation)) continue;
      if (node.kind === 'short_case' && node.supra && node.supra.end < node.volume.start) {
        report(citation, span(node.supra.start, node.volume.start), [remove(citation, span(node.supra.start, node.volume.start))], context);
      } else if (node.kind === 'supra') {
        const authority = authorityOf(citation, context);
        const full = fullBefore(authority, citation, context);
        if (authority?.kind !== 'full_case' || !full || !isCase(full)) continue;
        const first = node.pin?.items[0];
        const edits =
          first?.kind === 'page' && isPaged(full) && !node.note && !Number.isNaN(full.node.volume.value)
            ? withVolume(citation, node.word, first.start, volumeAndReporter(full, full.node, context))
            : [];
        report(citation, node, edits, context);
      }
    }
  },
});

/** Puts volume and reporter in the place of the word, which goes with the blank before it so that its own italics go too. */
function withVolume(citation: Citation, word: Span, pin: number, volume: string): readonly ProseEdit[] {
  const { text } = citation.block;
  const end = word.end + 1;
  if (!/\s/.test(text.charAt(word.start - 1)) || !/[,\s]/.test(text.charAt(word.end)))
    return [{ citation, span: span(word.start, pin), newText: `${volume} at ` }];
  return [remove(citation, span(word.start - 1, end)), { citation, span: span(end, pin), newText: ` ${volume} at ` }];
}

function report(citation: Citation, place: Span, edits: readonly ProseEdit[], context: RuleContext): void {
  context.report({
    citation,
    span: place,
    message: '\u201csupra\u201d is not for cases: give volume, reporter and page.',
    fixes: safeFix('Write the short form', edits),
  });
}
