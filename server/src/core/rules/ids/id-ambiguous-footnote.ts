import { authorityOf, calledIn, isOwn } from '../citations.ts';
import { defineRule } from '../rule.ts';
import { distinctCandidates } from '../short-forms/shared.ts';

export const idAmbiguousFootnote = defineRule({
  meta: {
    id: 'id-ambiguous-footnote',
    group: 'ids',
    severity: 'warning',
    default: 'on',
    fix: 'none',
    summary: 'Id. opens a footnote, and the footnote before cites several authorities.',
    why: 'Id. can only mean one authority; a reader who turns to the note before finds more than one and has to guess.',
    wrongWhen: 'The authorities of the note before are one and the same thing to every reader.',
    indigo: ['R6.2.2'],
    uniform: ['4.1'],
    form: false,
  },
  examples: [
    {
      bad: '<!-- with footnotes -->\n\nDiscretion defeats the claim.[^1] No more was owed.[^2]\n\n[^1]: Hewitt v. Helms, 459 U.S. 460, 472 (1983). See also Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).\n\n[^2]: Id. at 474.',
      good: null,
    },
    {
      bad: '<!-- with footnotes -->\n\nDue process is flexible.[^1] It must be timely.[^2]\n\n[^1]: Mathews v. Eldridge, 424 U.S. 319, 334 (1976). But see 42 U.S.C. \u00a7 1983.\n\n[^2]: Id.',
      good: null,
    },
  ],
  checkDocument(context) {
    const { citations, references } = context.resolution;
    let before: { readonly stream: number; readonly cited: number[] } = { stream: 0, cited: [] };
    let here: { readonly stream: number; readonly cited: number[] } = { stream: 0, cited: [] };
    for (const citation of citations) {
      const { stream } = citation.block;
      if (stream === 0) continue;
      if (stream !== here.stream) {
        before = here;
        here = { stream, cited: [] };
      }
      const reference = references[citation.index];
      if (citation.node.kind !== 'id' || here.cited.length > 0 || before.stream !== stream - 1 || !isOwn(citation)) {
        if (citation.node.within === null && reference?.authority !== null) here.cited.push(citation.index);
        continue;
      }
      here.cited.push(citation.index);
      // It leans on what the body cites before its mark: then the note before is not what it means.
      const antecedent = reference?.antecedent ?? reference?.candidates[0] ?? null;
      if (antecedent === null || citations[antecedent].block.stream !== stream - 1) continue;
      const candidates = distinctCandidates([...before.cited].reverse(), context);
      if (candidates.length < 2) continue;
      const names = candidates.slice(0, 3).flatMap((candidate) => authorityOf(candidate, context) ?? []);
      context.report({
        citation,
        span: citation.node,
        message: `The note before cites several authorities (${names.map(calledIn).join(', ')}${candidates.length > 3 ? ' \u2026' : ''}), so this Id. does not say which it means: name the one.`,
        related: candidates.map((candidate) => ({ citation: candidate, span: candidate.node, message: 'It may mean this one' })),
      });
    }
  },
});
