import type { CaseCitation } from '../../syntax/citation.ts';
import { textOf } from '../../syntax/document.ts';
import { authorityOf, calledIn, type CitationOf, isCase, isOwn, locatorOf, primaryOf } from '../citations.ts';
import { offeredFix, rewrite } from '../edit.ts';
import { defineRule, type Fix, type RuleContext } from '../rule.ts';

type CaseAt = CitationOf<CaseCitation>;

export const parallelConflict = defineRule({
  meta: {
    id: 'parallel-conflict',
    group: 'consistency',
    severity: 'error',
    default: 'on',
    fix: 'offer',
    summary: 'One case has two parallel citations in the same reporter.',
    why: 'A case begins at one place of a reporter: one of the two volumes or pages is wrong, often by a single digit.',
    wrongWhen: 'The two citations are two decisions of one case, taken for one.',
    indigo: ['R11.1.1'],
    uniform: ['10.3.1'],
    form: false,
  },
  examples: [
    {
      bad: 'Olim v. Wakinekona, 461 U.S. 238, 250-51, 103 S. Ct. 1741 (1983). Roth held so too. Bd. of Regents v. Roth, 408 U.S. 564, 577 (1972). See Olim, 461 U.S. at 249-50, 108 S. Ct. 1741.',
      good: 'Olim v. Wakinekona, 461 U.S. 238, 250-51, 103 S. Ct. 1741 (1983). Roth held so too. Bd. of Regents v. Roth, 408 U.S. 564, 577 (1972). See Olim, 461 U.S. at 249-50, 103 S. Ct. 1741.',
    },
    {
      bad: 'Sandin v. Conner, 515 U.S. 472, 115 S. Ct. 2293 (1995). It was a close case. Sandin v. Conner, 515 U.S. 472, 115 S. Ct. 2239 (1995).',
      good: 'Sandin v. Conner, 515 U.S. 472, 115 S. Ct. 2293 (1995). It was a close case. Sandin v. Conner, 515 U.S. 472, 115 S. Ct. 2293 (1995).',
    },
  ],
  checkDocument(context) {
    const firsts = new Map<string, CaseAt>();
    for (const citation of context.resolution.citations) {
      if (!isCase(citation) || citation.node.role === 'primary' || !isOwn(citation)) continue;
      const authority = authorityOf(citation, context);
      if (!authority) continue;
      const key = `${authority.index} ${citation.node.reporter.entry.abbreviation}`;
      const first = firsts.get(key);
      if (!first) firsts.set(key, citation);
      else if (conflicts(first, citation)) report(first, citation, calledIn(authority), context);
    }
  },
});

/** Another volume, or another first page; a later page of the volume behind a short form is a pin. */
function conflicts(first: CaseAt, other: CaseAt): boolean {
  if (first.node.volume.value !== other.node.volume.value) return true;
  const here = other.node.page?.value;
  const there = first.node.page?.value;
  if (here === undefined || there === undefined || Number.isNaN(here) || Number.isNaN(there) || here === there) return false;
  return other.node.role === 'parallel' && first.node.role === 'parallel' ? true : here < there;
}

function report(first: CaseAt, other: CaseAt, name: string, context: RuleContext): void {
  const where = primaryOf(first, context).node.kind === 'full_case' ? 'in the full citation above' : 'above';
  const place = { start: other.node.volume.start, end: (other.node.page ?? other.node.reporter).end };
  const placeAbove = { start: first.node.volume.start, end: (first.node.page ?? first.node.reporter).end };
  context.report({
    citation: other,
    span: place,
    message: `${name} is at ${locatorOf(first)} ${where}, and at ${locatorOf(other)} here: one of the two is wrong.`,
    related: [{ citation: first, span: placeAbove, message: `${name}: ${locatorOf(first)}` }],
    fixes: [copyInto(other, first, `Write ${locatorOf(first)} here`), copyInto(first, other, `Write ${locatorOf(other)} ${where}`)],
  });
}

/** Gives `target` the volume and first page of `model`. */
function copyInto(target: CaseAt, model: CaseAt, title: string): Fix {
  const edits = [...rewrite(target, target.node.volume, textOf(model, model.node.volume))];
  const { page } = target.node;
  if (page && model.node.page?.text && model.node.page.text !== page.text) edits.push(...rewrite(target, page, model.node.page.text));
  return offeredFix(title, edits);
}
