import { type Citation, inSource } from '../../syntax/document.ts';
import { authorityOf, calledIn, isCase, isOwn } from '../citations.ts';
import { offeredFix } from '../edit.ts';
import { isPaged } from '../pins/shared.ts';
import { pinOf } from '../rangeDash.ts';
import { defineRule, type Fix, type Related, type RuleContext } from '../rule.ts';
import { expandId, shortFormOf } from '../short-forms/shared.ts';

/** Headings that an Id. reaches over without a word. */
const HEADINGS = 1;
/** A section that a sentence names: `Section 1983`, `§ 1983`. */
const SECTION = /(?:\bSection|\u00a7)\s(?:\d{2,5}[a-z]?)\b/g;

export const idInterveningAuthority = defineRule({
  meta: {
    id: 'id-intervening-authority',
    group: 'ids',
    severity: 'info',
    default: 'on',
    fix: 'offer',
    summary: 'Something else stands between an Id. and the citation that it refers to.',
    why: 'Id. means the citation just before it; where a statute has been named since, or another part of the document has begun, the reader may take it for something else.',
    wrongWhen: 'What stands between cannot be meant, and the reader sees it.',
    indigo: ['R15.3'],
    uniform: ['4.1', 'B4'],
    form: false,
  },
  examples: [
    {
      bad: 'A benefit must be specific. Bd. of Regents v. Roth, 408 U.S. 564, 576 (1972). The Act is another matter, and Section 1983 gives the remedy. Id.',
      good: 'A benefit must be specific. Bd. of Regents v. Roth, 408 U.S. 564, 576 (1972). The Act is another matter, and Section 1983 gives the remedy. Roth, 408 U.S. at 576.',
    },
    {
      bad: '<!-- parts -->\n\nThe claim fails. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).\n\n# The facts\n\n## The prison\n\nThe cells were searched. Id. at 1224.',
      good: '<!-- parts -->\n\nThe claim fails. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).\n\n# The facts\n\n## The prison\n\nThe cells were searched. Cosco, 195 F.3d at 1224.',
    },
  ],
  checkDocument(context) {
    const { citations, references } = context.resolution;
    const headings = context.prose.blocks.filter(({ kind }) => kind === 'heading').map(({ source }) => source.start);
    for (const citation of citations) {
      const { node } = citation;
      const reference = references[citation.index];
      if (node.kind !== 'id' || node.within !== null || !isOwn(citation) || reference.unresolved || reference.antecedent === null) continue;
      const antecedent = citations[reference.antecedent];
      const authority = authorityOf(citation, context);
      if (!authority || !isCase(antecedent) || antecedent.block.stream !== citation.block.stream) continue;
      const named = sectionBetween(antecedent, citation);
      const parts = headingsBetween(headings, antecedent, citation);
      if (!named && parts <= HEADINGS) continue;
      const what = named ? `${named.text} is named` : `${parts} headings stand`;
      const related: Related[] = [{ citation: antecedent, span: antecedent.node, message: 'What Id. refers to' }];
      context.report({
        citation,
        span: node,
        message: `${what} between this Id. and ${calledIn(authority)}, which it refers to: name the case, so that nobody takes it for something else.`,
        related,
        fixes: spelledOut(citation, antecedent, context),
      });
    }
  },
});

/** The section that the text between names, where Id. itself gives no page that would tell a case from it. */
function sectionBetween(antecedent: Citation, { node, block }: Citation): { readonly text: string } | null {
  if (node.kind !== 'id' || node.pin || node.sections || antecedent.block !== block) return null;
  let last: RegExpMatchArray | null = null;
  const between = block.text.slice(antecedent.node.fullEnd, node.start);
  // A section inside the words that Id. is cited for is the case's own.
  for (const found of between.matchAll(SECTION)) if (!isQuoted(between, found.index)) last = found;
  return last ? { text: last[0] } : null;
}

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('\u201c') > before.lastIndexOf('\u201d') || (before.split('"').length - 1) % 2 === 1;
}

function headingsBetween(headings: readonly number[], antecedent: Citation, citation: Citation): number {
  if (antecedent.block === citation.block) return 0;
  const from = inSource(antecedent, antecedent.node).start;
  const to = inSource(citation, citation.node).start;
  return headings.filter((at) => at > from && at < to).length;
}

/** The short form with the pin that stands here, or that of the citation before. */
function spelledOut(citation: Citation, antecedent: Citation, context: RuleContext): readonly Fix[] {
  const own = pinOf(citation);
  const pinned = own ? citation : antecedent;
  const pin = own ?? pinOf(antecedent);
  const form = pin && isPaged(antecedent) ? shortFormOf(antecedent, { citation: pinned, pin }, context) : null;
  const { node } = citation;
  return form && node.kind === 'id' ? [offeredFix(`Write ${form}`, expandId(citation, node, form))] : [];
}
