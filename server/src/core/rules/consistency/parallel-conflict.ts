import { textOf } from '../../syntax/document.ts';
import { authorityOf, calledIn, isCase, isOwn, locatorOf, primaryOf } from '../citations.ts';
import { offeredFix, rewrite } from '../edit.ts';
import { defineRule, type Fix, type RuleContext } from '../rule.ts';
import { areTwo, type CaseAt, listsOfOrders, strangerAt } from '../parallelPlaces.ts';

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
    const { citations } = context.resolution;
    for (const [model, other] of context.ofResolution(conflictsIn, () => conflictsIn(context))) {
      const [right, wrong] = [citations[model] as CaseAt, citations[other] as CaseAt];
      const stranger = strangerAt(wrong, context);
      if (stranger) reportStranger(stranger, wrong, context);
      else report(right, wrong, context);
    }
  },
});

/** The parallels of one authority in one reporter that give two places, by their index: the likelier place, and the other. */
function conflictsIn(context: RuleContext): readonly (readonly [model: number, other: number])[] {
  const places = new Map<string, CaseAt[]>();
  const lists = listsOfOrders(context);
  for (const citation of context.resolution.citations) {
    if (!isCase(citation) || citation.node.role === 'primary' || !isOwn(citation)) continue;
    const authority = authorityOf(citation, context);
    if (!authority || lists.has(primaryOf(citation, context).index)) continue;
    const key = `${authority.index} ${citation.node.reporter.entry.abbreviation}`;
    const here = places.get(key);
    if (here) here.push(citation);
    else places.set(key, [citation]);
  }
  const found: (readonly [number, number])[] = [];
  for (const citations of places.values()) {
    if (citations.length < 2) continue;
    const model = mostCommon(citations);
    for (const other of citations)
      if (other !== model && conflicts(model, other) && !areTwo(model, other, context)) found.push([model.index, other.index]);
  }
  return found;
}

function reportStranger(stranger: CaseAt, citation: CaseAt, context: RuleContext): void {
  const [meant, read] = [authorityOf(stranger, context), authorityOf(citation, context)];
  if (!meant || !read) return;
  context.report({
    citation,
    span: { start: citation.node.volume.start, end: (citation.node.page ?? citation.node.reporter).end },
    message: `${locatorOf(citation)} is ${calledIn(meant)}, but the citation before it refers to ${calledIn(read)}: name the case that is meant.`,
    related: [{ citation: stranger, span: stranger.node, message: `${calledIn(meant)} is cited in full here` }],
  });
}

/** The first citation of the place that most of them give, or simply the first. */
function mostCommon(citations: readonly CaseAt[]): CaseAt {
  const counts = new Map<string, number>();
  for (const citation of citations) counts.set(locatorOf(citation), (counts.get(locatorOf(citation)) ?? 0) + 1);
  return citations.reduce((best, citation) =>
    (counts.get(locatorOf(citation)) ?? 0) > (counts.get(locatorOf(best)) ?? 0) ? citation : best,
  );
}

/** Another volume, or another first page; a later page of the volume behind a short form is a pin. */
function conflicts(model: CaseAt, other: CaseAt): boolean {
  // A volume not yet assigned differs from none.
  if (Number.isNaN(model.node.volume.value) || Number.isNaN(other.node.volume.value)) return false;
  if (model.node.volume.value !== other.node.volume.value) return true;
  const here = other.node.page?.value;
  const there = model.node.page?.value;
  if (here === undefined || there === undefined || Number.isNaN(here) || Number.isNaN(there) || here === there) return false;
  if (other.node.role === 'parallel' && model.node.role === 'parallel') return true;
  return other.node.role === 'parallel' ? there < here : here < there;
}

function report(model: CaseAt, other: CaseAt, context: RuleContext): void {
  const authority = authorityOf(model, context);
  const name = authority ? calledIn(authority) : 'The case';
  const side = model.index < other.index ? 'above' : 'below';
  const where = primaryOf(model, context).node.kind === 'full_case' ? `in the full citation ${side}` : side;
  const place = { start: other.node.volume.start, end: (other.node.page ?? other.node.reporter).end };
  const placeThere = { start: model.node.volume.start, end: (model.node.page ?? model.node.reporter).end };
  context.report({
    citation: other,
    span: place,
    message: `${name} is at ${locatorOf(model)} ${where}, and at ${locatorOf(other)} here: one of the two is wrong.`,
    related: [{ citation: model, span: placeThere, message: `${name}: ${locatorOf(model)}` }],
    fixes: [copyInto(other, model, `Write ${locatorOf(model)} here`), copyInto(model, other, `Write ${locatorOf(other)} ${where}`)],
  });
}

/** Gives `target` the volume and first page of `model`. */
function copyInto(target: CaseAt, model: CaseAt, title: string): Fix {
  const edits = [...rewrite(target, target.node.volume, textOf(model, model.node.volume))];
  const { page } = target.node;
  if (page && model.node.page?.text && model.node.page.text !== page.text) edits.push(...rewrite(target, page, model.node.page.text));
  return offeredFix(title, edits);
}
