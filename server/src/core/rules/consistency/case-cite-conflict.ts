import type { CaseCitation } from '../../syntax/citation.ts';
import { type Citation, textOf } from '../../syntax/document.ts';
import type { ProseBlock } from '../../text/blocks.ts';
import { span, type Span } from '../../text/span.ts';
import { type CitationOf, isFullCase, isOwn, locatorOf } from '../citations.ts';
import { offeredFix, rewrite } from '../edit.ts';
import { isPaged } from '../pins/shared.ts';
import { defineRule, type ProseEdit, type RuleContext } from '../rule.ts';
import { type Conflict, conflicts } from './shared.ts';

type FullCase = CitationOf<CaseCitation>;
const placeOf = ({ node }: FullCase): Span => span(node.volume.start, node.page?.end ?? node.reporter.end);

/** Whether one number becomes the other by one digit changed, put in or left out, or by two that change places. */
function isSlip(a: string, b: string): boolean {
  if (a === b) return true;
  if ([...a].sort().join('') === [...b].sort().join('')) return true;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return Math.max(a.length, b.length) - head - tail <= 1;
}

export const caseCiteConflict = defineRule({
  meta: {
    id: 'case-cite-conflict',
    group: 'consistency',
    severity: 'error',
    default: 'on',
    fix: 'offer',
    summary: 'One case is cited in full at two places of one reporter.',
    why: 'One of the two volumes or pages is wrong, often by two digits that changed places.',
    wrongWhen: 'They are two decisions of one name, court and year.',
    indigo: ['R11.6'],
    uniform: ['10.3'],
    form: false,
  },
  examples: [
    {
      bad: 'A brief stop needs suspicion. Terry v. Ohio, 392 U.S. 1, 30 (1968). The frisk must be for weapons. Terry v. Ohio, 329 U.S. 1, 27 (1968).',
      good: 'A brief stop needs suspicion. Terry v. Ohio, 392 U.S. 1, 30 (1968). The frisk must be for weapons. Terry v. Ohio, 392 U.S. 1, 27 (1968).',
    },
    {
      bad: 'The claim fails. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999). No more was owed. Cosco v. Uphoff, 195 F.3d 1212, 1223 (10th Cir. 1999).',
      good: 'The claim fails. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999). No more was owed. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).',
    },
  ],
  checkDocument(context) {
    for (const { first, citation } of conflicts(context, otherPlaces)) {
      context.report({
        citation,
        span: placeOf(citation),
        message: `${citation.node.name?.text} is at ${locatorOf(first)} above and at ${locatorOf(citation)} here: one of the two is wrong.`,
        related: [{ citation: first, span: placeOf(first), message: `At ${locatorOf(first)} here` }],
        fixes: [
          offeredFix(`Write ${locatorOf(first)} here`, copyInto(citation, first)),
          offeredFix(`Write ${locatorOf(citation)} above`, copyInto(first, citation)),
        ],
      });
    }
  },
});

/** The citations that have a decision at another place than its first one has it. */
function* otherPlaces(context: RuleContext): Generator<Conflict> {
  const firsts = new Map<string, FullCase>();
  for (const { citations, found } of context.inBlocks(decisionsIn)) {
    for (const { number, key } of found) {
      const citation = citations[number] as FullCase;
      const first = firsts.get(key);
      if (!first) firsts.set(key, citation);
      else if (locatorOf(first) !== locatorOf(citation) && differsBySlip(first, citation)) yield { first, citation };
    }
  }
}

/** The full citations that give name, page and year, each with what two citations of one decision have in common. */
function decisionsIn(_block: ProseBlock, citations: readonly Citation[]) {
  const found: { readonly number: number; readonly key: string }[] = [];
  citations.forEach((citation, number) => {
    if (!isFullCase(citation) || citation.node.role !== 'primary' || !isOwn(citation) || !isPaged(citation)) return;
    const { name, page, courtDate, reporter } = citation.node;
    const year = courtDate?.year?.value;
    if (!name?.versus || !page?.text || !year) return;
    const court = courtDate?.court ? textOf(citation, courtDate.court).replace(/\s+/g, '') : '';
    found.push({ number, key: `${name.text.toLowerCase()} ${court} ${year} ${reporter.entry.abbreviation}` });
  });
  return found.length > 0 ? found : null;
}

/** Two decisions of one case in one year have other numbers altogether; a slip changes one of the two a little. */
function differsBySlip(a: FullCase, b: FullCase): boolean {
  const volumes = [textOf(a, a.node.volume), textOf(b, b.node.volume)];
  const pages = [a.node.page?.text ?? '', b.node.page?.text ?? ''];
  if (volumes[0] === volumes[1]) return isSlip(pages[0], pages[1]);
  return pages[0] === pages[1];
}

const copyInto = (target: FullCase, model: FullCase): readonly ProseEdit[] => [
  ...rewrite(target, target.node.volume, textOf(model, model.node.volume)),
  ...(target.node.page && model.node.page?.text ? rewrite(target, target.node.page, model.node.page.text) : []),
];
