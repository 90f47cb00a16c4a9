import type { CaseCitation } from '../../syntax/citation.ts';
import { type Citation, decisionYear } from '../../syntax/document.ts';
import type { ProseBlock } from '../../text/blocks.ts';
import { span } from '../../text/span.ts';
import { authorityOf, type CitationOf, isFullCase, isOwn, written } from '../citations.ts';
import { remove, safeFix } from '../edit.ts';
import { chainOf, locatorSpan, standsTogether } from '../parallels.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { historyLinks } from './shared.ts';

/** Denials up to so many years old are given. */
const RECENT = 2;
const DENIED = /^cert(?:\.|iorari) (?:denied|den\.)$/i;
/** Words near by that say why the denial is told. */
const DISCUSSED =
  /certiorari|cert\. (?:was )?den|finality|became final|habeas|\u00a7 22[45][45]|AEDPA|death|capital (?:case|punish|sentence)/i;

export const historyCertDeniedOld = defineRule({
  meta: {
    id: 'history-cert-denied-old',
    group: 'history',
    severity: 'info',
    default: 'on',
    fix: 'safe',
    summary: 'A denial of certiorari is given that is more than two years old.',
    why: 'A denial says nothing of the merits: after two years, when no rehearing can change it, it only takes room.',
    wrongWhen:
      'The denial matters to the argument, as in a capital case or where finality is counted from it: where the document speaks of that, the rule is silent.',
    indigo: ['R14.2.1'],
    uniform: ['10.7'],
    form: true,
    many: 'denials of certiorari are more than two years old',
  },
  examples: [
    {
      bad: 'The claim fails. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999), cert. denied, 529 U.S. 1001 (2000). Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). So do conclusions. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007).',
      good: 'The claim fails. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999). Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). So do conclusions. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007).',
    },
    {
      bad: 'The stop was lawful. United States v. Brown, 159 F.3d 147, 149 (3d Cir. 1998), cert. denied, 525 U.S. 1184 (1999) (mem.). Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). So do conclusions. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007).',
      good: 'The stop was lawful. United States v. Brown, 159 F.3d 147, 149 (3d Cir. 1998). Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). So do conclusions. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007).',
    },
    {
      bad: 'The stop was lawful. United States v. Brown, 159 F.3d 147, 149 (3d Cir. 1998), cert. denied, 525 U.S. 1184 (1999) (approving the search). Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). So do conclusions. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007).',
      good: 'The stop was lawful. United States v. Brown, 159 F.3d 147, 149 (3d Cir. 1998) (approving the search). Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). So do conclusions. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007).',
      note: 'What explains the case stays:',
    },
  ],
  checkDocument(context) {
    for (const { citations, found } of context.inBlocks(denialsIn)) {
      for (const { number, year } of found.filter((denial) => writtenIn(context) - denial.year > RECENT)) {
        const citation = citations[number];
        const [last] = historyLinks(citation, context).slice(-1);
        const end = denialEnd(last.later, context);
        context.report({
          citation,
          span: span(last.phrase.start, end ?? last.later.node.end),
          message: `Certiorari was denied in ${year}: a denial more than two years old is left out unless it matters to the argument.`,
          fixes: end === null ? [] : safeFix('Leave the denial out', [remove(citation, span(last.lead.start, end))]),
        });
      }
    }
  },
});

/** The citations of a block whose history ends with a denial of certiorari that the prose does not speak of, with its year. */
function denialsIn({ kind, text }: ProseBlock, citations: readonly Citation[], context: RuleContext) {
  const found: { readonly number: number; readonly year: number }[] = [];
  citations.forEach((citation, number) => {
    if (kind === 'heading' || !isFullCase(citation) || citation.node.history.length === 0 || !isOwn(citation)) return;
    const links = historyLinks(citation, context);
    const [last] = links.slice(-1);
    // What follows the denial hangs on it; only the last of the history goes without a trace.
    if (!last || links.length !== citation.node.history.length || last.later.node.history.length > 0) return;
    const year = decisionYear(context.resolution.citations, last.later);
    if (year === null || !DENIED.test(written(citation, last.phrase))) return;
    if (DISCUSSED.test(text.slice(0, last.phrase.start)) || DISCUSSED.test(text.slice(last.later.node.fullEnd))) return;
    // `(10th Cir.), cert. denied, … (1999)`: the year stands with the denial.
    if (decisionYear(context.resolution.citations, citation) !== null && citation.node.courtDate?.year) found.push({ number, year });
  });
  return found.length > 0 ? found : null;
}

/**
 * Where what is said of the denial ends: behind its date and a note such as (mem.). What follows explains the case itself and stays.
 * Null where something else is bound up with it.
 */
function denialEnd(later: CitationOf<CaseCitation>, context: RuleContext): number | null {
  const { node, block } = later;
  const date = node.courtDate;
  if (!date || date.start < node.end || date.court) return null;
  let { end } = date;
  for (const part of node.parentheticals) {
    if (part.kind !== 'weight' || !/^\s*$/.test(block.text.slice(end, part.start))) continue;
    end = part.end;
  }
  const chain = chainOf(later, context);
  if (!standsTogether(chain) || !/^\s*$/.test(block.text.slice(locatorSpan(chain[chain.length - 1]).end, date.start))) return null;
  return /^(?:[.;)\]]|,?\s|$)/.test(block.text.slice(end, end + 2)) ? end : null;
}

/**
 * When the document was written, as far as its citations tell: the second latest year of the cases that it cites, so that one slip of
 * a year says nothing; 0 where it cites too few.
 */
const writtenIn = (context: RuleContext): number =>
  context.ofResolution(writtenIn, () => {
    const years: number[] = [];
    const seen = new Set<number>();
    for (const citation of context.resolution.citations) {
      if (!isFullCase(citation) || citation.node.role !== 'primary') continue;
      const authority = authorityOf(citation, context)?.index;
      const year = citation.node.courtDate?.year?.value;
      if (authority === undefined || !year || year > context.year || seen.has(authority)) continue;
      seen.add(authority);
      years.push(year);
    }
    return years.sort((a, b) => b - a)[1] ?? 0;
  });
