import { textOf } from '../../syntax/document.ts';
import { authorityOf, calledIn, isCase, isOwn, unresolved } from '../citations.ts';
import { isPaged } from '../pins/shared.ts';
import { defineRule } from '../rule.ts';
import { leadStart, standsAlone } from '../sentences.ts';
import { mayCite, namesCase, opensParagraph, textBetween } from './shared.ts';

/** So much text at most between a citation and an Id. in the next paragraph. */
const NEAR = 200;

export const idPinRange = defineRule({
  meta: {
    id: 'id-pin-range',
    group: 'ids',
    severity: 'error',
    default: 'on',
    fix: 'none',
    summary: 'Id. points to a page before the first page of the case.',
    why: 'The page is not in the case that Id. refers to: often a citation between was cut, and Id. now means another source.',
    wrongWhen: 'The case was cited by another reporter whose pages are meant.',
    indigo: ['R15.3'],
    uniform: ['4.1', '3.2(a)'],
    form: false,
  },
  examples: [
    {
      bad: 'A complaint must be plausible. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007). Labels will not do. Id. at 12.',
      good: null,
    },
    { bad: 'The claim fails. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999). No more was owed. Id. at 577.', good: null },
  ],
  checkDocument(context) {
    for (const citation of unresolved(context, 'mismatch')) {
      const { node } = citation;
      if (node.kind !== 'id' || node.sections || !isOwn(citation) || opensParagraph(citation)) continue;
      const page = node.pin?.items[0];
      const target = context.resolution.citations[context.resolution.references[citation.index].candidates[0]];
      const authority = target ? authorityOf(target, context) : null;
      if (page?.kind !== 'page' || !target || authority?.kind !== 'full_case') continue;
      // An Id. before it may have meant another source already; a case that a sentence only mentions, or whose pages a database numbers, may not be meant.
      if (!isCase(target) || !isPaged(target) || !standsAlone(target)) continue;
      // A full citation without its year stands in somebody else's text.
      if (target.node.kind === 'full_case' && !target.node.courtDate?.year) continue;
      const between = textBetween(target, citation, context);
      if (namesCase(between, context) || /^[^"\u201c]*\u201d/.test(between)) continue;
      // Across paragraphs, behind a long quotation, Id. may mean what introduced it.
      if (mayCite(between) || (target.block !== citation.block && (between.length > NEAR || /["\u201c]/.test(between)))) continue;
      // `[542 U.S. 512]` is where a page of the opinion itself begins.
      const full = authority.firstFull === null ? target : context.resolution.citations[authority.firstFull];
      if (full.block.text.charAt(full.node.start - 1) === '[') continue;
      // Quoted in something that was not read, it is not what Id. means.
      if (/\b(?:quot|cit)(?:ing|ed in)\s+$/.test(target.block.text.slice(Math.max(0, leadStart(target) - 16), leadStart(target)))) continue;
      const called = calledIn(authority);
      context.report({
        citation,
        span: node,
        message: `Id. refers to ${called === authority.citation ? called : `${called}, ${authority.citation}`}, which has no page ${textOf(citation, page.fromSpan)}: check the page, or name the source that is meant.`,
        related: [{ citation: target, span: target.node, message: 'What Id. refers to' }],
      });
    }
  },
});
