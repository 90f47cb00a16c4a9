import { authorityOf, calledIn, isFullCase, isOwn, unresolved } from '../citations.ts';
import { isPaged } from '../pins/shared.ts';
import { defineRule } from '../rule.ts';
import { standsAlone } from '../sentences.ts';
import { mayCite, namesCase, opensParagraph, textBetween } from './shared.ts';

const STATUTES: ReadonlySet<string> = new Set(['statute', 'regulation', 'rule', 'constitution']);

export const idKindMismatch = defineRule({
  meta: {
    id: 'id-kind-mismatch',
    group: 'ids',
    severity: 'warning',
    default: 'on',
    fix: 'none',
    summary: 'Id. points to a kind of place that the citation before it does not have.',
    why: 'A case has no sections and a statute no pages: something was cut or moved, and Id. now means another source.',
    wrongWhen: 'The source has places of both kinds, or the citation between is of a kind that Idem does not read.',
    indigo: ['R6.2.2'],
    uniform: ['4.1', '12.10'],
    form: false,
  },
  examples: [
    { bad: 'A brief stop needs suspicion. Terry v. Ohio, 392 U.S. 1, 30 (1968). The remedy is statutory. Id. \u00a7 1983.', good: null },
    { bad: 'The Act reaches the county. 42 U.S.C. \u00a7 1983. So it was held. Id. at 572.', good: null },
  ],
  checkDocument(context) {
    for (const citation of unresolved(context, 'mismatch')) {
      const { node } = citation;
      if (node.kind !== 'id' || !isOwn(citation) || opensParagraph(citation)) continue;
      const target = context.resolution.citations[context.resolution.references[citation.index].candidates[0]];
      const authority = target ? authorityOf(target, context) : null;
      // A statute or case that a sentence only mentions is passed over by writer and reader.
      if (!target || !authority || !standsAlone(target)) continue;
      // `id. at 301(1)(C)`: a section whose sign was lost.
      if (citation.block.text.charAt(node.end) === '(') continue;
      const between = textBetween(target, citation, context);
      if (mayCite(between) || namesCase(between, context)) continue;
      const section = node.sections !== null && isFullCase(target) && isPaged(target);
      const page = !section && node.pin?.items[0]?.kind === 'page' && STATUTES.has(authority.kind);
      if (!section && !page) continue;
      context.report({
        citation,
        span: node,
        message: `Id. refers to ${calledIn(authority)}, which has no ${section ? 'sections' : 'pages'}: name the source that is meant.`,
        related: [{ citation: target, span: target.node, message: 'What Id. refers to' }],
      });
    }
  },
});
