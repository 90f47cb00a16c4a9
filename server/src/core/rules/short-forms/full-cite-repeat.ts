import type { CaseCitation } from '../../syntax/citation.ts';
import { type Citation, inSource } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { authorityOf, calledIn, type CitationOf, isFullCase, isOwn } from '../citations.ts';
import { offeredFix } from '../edit.ts';
import { chainOf } from '../parallels.ts';
import { isPaged } from '../pins/shared.ts';
import { defineRule, type Fix, type RuleContext } from '../rule.ts';
import { standsAlone } from '../sentences.ts';
import { shortFormOf } from './shared.ts';

export const fullCiteRepeat = defineRule({
  meta: {
    id: 'full-cite-repeat',
    group: 'short-forms',
    severity: 'hint',
    default: 'off',
    fix: 'offer',
    summary: 'A case is cited in full again in the same section.',
    why: 'A second full citation makes the reader look for a second case; the short form says that it is the one already cited.',
    wrongWhen: 'The first citation is so far off that the reader would have to search for it. Off by default.',
    indigo: ['R15.2'],
    uniform: ['4', 'B10.2'],
    form: true,
    many: 'cases are cited in full again in the same section',
  },
  examples: [
    {
      bad: 'A benefit must be specific. Bd. of Regents v. Roth, 408 U.S. 564, 576 (1972). Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). Hope is not enough. Bd. of Regents v. Roth, 408 U.S. 564, 577 (1972).',
      good: 'A benefit must be specific. Bd. of Regents v. Roth, 408 U.S. 564, 576 (1972). Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). Hope is not enough. Roth, 408 U.S. at 577.',
    },
    {
      bad: 'The claim fails. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999). Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). See Cosco v. Uphoff, 195 F.3d 1221, 1224 (10th Cir. 1999).',
      good: 'The claim fails. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999). Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). See Cosco, 195 F.3d at 1224.',
    },
  ],
  checkDocument(context) {
    const { shortFormNotes } = context.profile;
    if (shortFormNotes !== null) return withinNotes(context, shortFormNotes);
    const sections = sectionsOf(context);
    const seen = new Map<string, CitationOf<CaseCitation>>();
    for (const citation of context.resolution.citations) {
      if (!isFullCase(citation) || citation.node.role !== 'primary' || citation.block.kind === 'heading' || !isOwn(citation)) continue;
      const { node } = citation;
      const authority = authorityOf(citation, context);
      // `Bender, 1997 WL 582901` is as short as a database's number can be.
      if (!authority || !node.page?.text || node.within !== null || !(node.name?.versus || node.name?.procedural)) continue;
      const key = `${authority.index} ${citation.block.stream === 0 ? sections(citation) : `note ${citation.block.stream}`}`;
      const first = seen.get(key);
      if (!first) seen.set(key, citation);
      else if (standsAlone(citation) && !node.history.length) {
        context.report({
          citation,
          span: span(node.name.start, Math.max(node.end, node.courtDate?.end ?? 0)),
          message: `${calledIn(authority)} is cited in full above in this section: a short form is enough.`,
          related: [{ citation: first, span: first.node, message: 'Cited in full here' }],
          fixes: shortened(citation, context),
        });
      }
    }
  },
});

/** Cases cited in full again though one of the last footnotes cites them in any form: what academic writing counts instead of sections. */
function withinNotes(context: RuleContext, notes: number): void {
  const last = new Map<number, Citation>();
  for (const citation of context.resolution.citations) {
    const authority = authorityOf(citation, context);
    const { stream } = citation.block;
    if (!authority || stream === 0 || !isOwn(citation)) continue;
    const before = last.get(authority.index);
    last.set(authority.index, citation);
    if (!before || before === citation || !isFullCase(citation) || citation.node.role !== 'primary' || stream - before.block.stream > notes)
      continue;
    const { node } = citation;
    if (node.within !== null || node.history.length || !node.page?.text || !(node.name?.versus || node.name?.procedural)) continue;
    if (!standsAlone(citation)) continue;
    context.report({
      citation,
      span: span(node.name.start, Math.max(node.end, node.courtDate?.end ?? 0)),
      message: `${calledIn(authority)} is cited within the last ${notes} footnotes: a short form is enough.`,
      related: [{ citation: before, span: before.node, message: 'Cited here' }],
      fixes: shortened(citation, context),
    });
  }
}

/** The short form with the pin that stands here; none where it has none, or where more than name, locator and date would go. */
function shortened(citation: CitationOf<CaseCitation>, context: RuleContext): readonly Fix[] {
  const { node } = citation;
  const { name, pin, courtDate } = node;
  if (!name || !pin || !courtDate || courtDate.start < pin.end || !isPaged(citation) || chainOf(citation, context).length > 1) return [];
  const form = shortFormOf(citation, { citation, pin }, context);
  if (!form) return [];
  const short = form.slice(0, form.indexOf(','));
  return [
    offeredFix(`Write ${form}`, [
      { citation, span: name, newText: short },
      { citation, span: span(name.end, courtDate.end), newText: form.slice(short.length) },
    ]),
  ];
}

/** Tells which section of the body a citation stands in: how many headings stand before it. */
function sectionsOf(context: RuleContext): (citation: Citation) => number {
  const headings = context.prose.blocks.filter(({ kind }) => kind === 'heading').map(({ source }) => source.start);
  let passed = 0;
  return (citation) => {
    const { start } = inSource(citation, citation.node);
    while (passed > 0 && headings[passed - 1] > start) passed--;
    while (passed < headings.length && headings[passed] < start) passed++;
    return passed;
  };
}
