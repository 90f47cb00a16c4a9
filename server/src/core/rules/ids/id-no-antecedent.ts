import { isOwn, unresolved } from '../citations.ts';
import { defineRule } from '../rule.ts';
import { leadStart } from '../sentences.ts';
import { mayCite, textBetween } from './shared.ts';

export const idNoAntecedent = defineRule({
  meta: {
    id: 'id-no-antecedent',
    group: 'ids',
    severity: 'error',
    default: 'on',
    fix: 'none',
    summary: 'Id. has nothing before it to refer to.',
    why: 'Id. means the citation just before it; where none stands, the reader cannot know what is cited. Often a paragraph was moved or its first citation cut.',
    wrongWhen:
      'The document is an excerpt whose first citations were left out, or the citation before is of a kind that Idem does not read.',
    indigo: ['R6.2.2', 'R15.3'],
    uniform: ['4.1', 'B4'],
    form: false,
  },
  examples: [
    { bad: 'The rule is settled. Id. at 570. Nothing in the complaint meets it.', good: null },
    { bad: 'As the court below held, id. at 12, the claim is barred.', good: null },
  ],
  checkDocument(context) {
    for (const citation of unresolved(context, 'no-antecedent')) {
      if (citation.node.kind !== 'id' || !isOwn(citation)) continue;
      // It points at something that is itself not known to refer to anything: that is the one to mend.
      if (context.resolution.references[citation.index].antecedent !== null) continue;
      const before = context.resolution.citations[citation.index - 1] ?? null;
      // `…; id. ch. 5`: what stands before the semicolon is cited, though it was not read.
      if (/;\s*$/.test(citation.block.text.slice(Math.max(0, leadStart(citation) - 4), leadStart(citation)))) continue;
      // Behind a citation that refers to nothing itself, the first one is the one to mend.
      const follows = before?.block.stream === citation.block.stream;
      if ((follows && context.resolution.references[before.index].authority === null) || mayCite(textBetween(before, citation, context)))
        continue;
      context.report({
        citation,
        span: citation.node,
        message: 'Nothing is cited before this Id., so it refers to nothing: cite the authority in full.',
      });
    }
  },
});
