import type { Citation } from '../../syntax/document.ts';
import { authorityOf, calledIn, isOwn } from '../citations.ts';
import { offeredFix } from '../edit.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { distinctCandidates, expandId, shortFormOf } from '../short-forms/shared.ts';
import { mayCite, textBetween } from './shared.ts';

export const idStringCite = defineRule({
  meta: {
    id: 'id-string-cite',
    group: 'ids',
    severity: 'warning',
    default: 'on',
    fix: 'offer',
    summary: 'Id. follows a citation sentence with more than one authority.',
    why: 'Id. can only mean a single authority; after a string of them the reader has to guess which.',
    wrongWhen: 'The authorities before are one and the same thing to every reader.',
    indigo: ['R6.2.2', 'R15.3.3'],
    uniform: ['4.1', 'B10.2'],
    form: false,
  },
  examples: [
    {
      bad: 'Discretion defeats the claim. Hewitt v. Helms, 459 U.S. 460, 472 (1983); Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999). No more was owed. Id. at 474.',
      good: 'Discretion defeats the claim. Hewitt v. Helms, 459 U.S. 460, 472 (1983); Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999). No more was owed. Hewitt, 459 U.S. at 474.',
    },
    {
      bad: 'Due process is flexible. Mathews v. Eldridge, 424 U.S. 319, 334 (1976); Goldberg v. Kelly, 397 U.S. 254, 262 (1970). It must be timely. Id. at 267.',
      good: 'Due process is flexible. Mathews v. Eldridge, 424 U.S. 319, 334 (1976); Goldberg v. Kelly, 397 U.S. 254, 262 (1970). It must be timely. Goldberg, 397 U.S. at 267.',
    },
  ],
  checkDocument(context) {
    for (const [index, reference] of context.resolution.references.entries()) {
      const citation = context.resolution.citations[index];
      const { node } = citation;
      if (reference.unresolved !== 'string-cite' || node.kind !== 'id' || !isOwn(citation)) continue;
      const candidates = distinctCandidates(reference.candidates, context);
      if (candidates.length < 2 || isPlain(candidates, citation, context)) continue;
      const fixes = candidates.flatMap((candidate) => {
        const form = node.pin ? shortFormOf(candidate, { citation, pin: node.pin }, context) : null;
        return form ? [offeredFix(`Write ${form}`, expandId(citation, node, form))] : [];
      });
      const names = candidates
        .slice(0, 3)
        .map((candidate) => authorityOf(candidate, context))
        .flatMap((authority) => (authority ? [calledIn(authority)] : []));
      context.report({
        citation,
        span: node,
        message: `Several authorities are cited just before this Id.${names.length === candidates.length ? ` (${names.join(', ')})` : ''}, so it does not say which it means: name the one.`,
        related: candidates.map((candidate) => ({ citation: candidate, span: candidate.node, message: 'It may mean this one' })),
        fixes,
      });
    }
  },
});

/** Whether a reader can tell all the same: the text between names one of them or cites what was not read, or only the section changes. */
function isPlain(candidates: readonly Citation[], id: Citation, context: RuleContext): boolean {
  const authorities = candidates.flatMap((candidate) => authorityOf(candidate, context) ?? []);
  const codes = new Set(authorities.map(({ citation }) => citation.split('\u00a7')[0]));
  if (id.node.kind === 'id' && id.node.sections && codes.size === 1 && authorities.length === candidates.length) return true;
  const last = candidates.reduce((a, b) => (a.index > b.index ? a : b));
  const between = textBetween(last, id, context);
  return mayCite(between) || authorities.some(({ shortNames }) => shortNames.some((name) => name.length > 2 && between.includes(name)));
}
