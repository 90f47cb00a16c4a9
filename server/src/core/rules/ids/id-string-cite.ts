import type { Authority } from '../../authorities/authority.ts';
import type { PinCite } from '../../syntax/citation.ts';
import type { Citation } from '../../syntax/document.ts';
import { authorityOf, calledIn, isOwn, unresolved } from '../citations.ts';
import { offeredFix } from '../edit.ts';
import { isPaged } from '../pins/shared.ts';
import { pinOf } from '../rangeDash.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { distinctCandidates, expandId, shortFormOf } from '../short-forms/shared.ts';
import { mayCite, namesCase, opensParagraph, textBetween } from './shared.ts';

/** Kinds of authority that have no pages. */
const UNPAGED: ReadonlySet<string> = new Set(['statute', 'regulation', 'rule', 'constitution']);
/** Words of a case name that stand for no case in particular. */
const COMMON: ReadonlySet<string> = new Set([
  'United',
  'States',
  'State',
  'People',
  'Commonwealth',
  'City',
  'County',
  'Court',
  'District',
  'Board',
]);

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
    for (const citation of unresolved(context, 'string-cite')) {
      const { node } = citation;
      if (node.kind !== 'id' || !isOwn(citation) || opensParagraph(citation)) continue;
      const candidates = distinctCandidates(context.resolution.references[citation.index].candidates, context);
      if (candidates.length < 2 || isPlain(candidates, citation, context)) continue;
      const fixes = candidates.flatMap((candidate) => {
        // Without a page of its own, Id. means the page that was cited.
        const pin = node.pin ?? pinOf(candidate);
        const pinned = node.pin ? citation : candidate;
        const form = pin && canHold(candidate, pin) ? shortFormOf(candidate, { citation: pinned, pin }, context) : null;
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

/** Whether the page can be one of the case: not before its first. */
function canHold(candidate: Citation, pin: PinCite): boolean {
  const first = candidate.node.kind === 'full_case' && isPaged(candidate) ? candidate.node.page?.value : undefined;
  return !(first !== undefined && pin.items[0].from < first);
}

/** Whether a reader can tell all the same: the text between names one of them or cites what was not read, or only the section changes. */
function isPlain(candidates: readonly Citation[], id: Citation, context: RuleContext): boolean {
  const authorities = candidates.flatMap((candidate) => authorityOf(candidate, context) ?? []);
  const codes = new Set(authorities.map(({ citation }) => citation.split('\u00a7')[0]));
  if (id.node.kind === 'id' && id.node.sections && codes.size === 1 && authorities.length === candidates.length) return true;
  // What one of them refers to is not known, or none of them has such a place: something else may be meant.
  if (authorities.length < candidates.length) return true;
  const page = id.node.kind === 'id' && id.node.pin?.items[0]?.kind === 'page';
  if (page && authorities.every(({ kind }) => UNPAGED.has(kind))) return true;
  const last = candidates.reduce((a, b) => (a.index > b.index ? a : b));
  // Where a paragraph begins in the middle of a sentence, something was torn out before it.
  if (last.block !== id.block && /^\s*\p{Ll}/u.test(id.block.text)) return true;
  const between = textBetween(last, id, context);
  return mayCite(between) || namesCase(between, context) || authorities.some((authority) => isNamedIn(between, authority));
}

/** Whether the text has a short name of the authority, or a word of its name. */
function isNamedIn(text: string, { kind, name, shortNames }: Authority): boolean {
  if (shortNames.some((short) => short.length > 2 && text.includes(short))) return true;
  const words = kind === 'full_case' ? (name ?? '').split(/[\s,]+/) : [];
  return words.some((word) => /^\p{Lu}[\p{L}'\u2019-]{3,}$/u.test(word) && !COMMON.has(word) && text.includes(word));
}
