import type { CaseCitation } from '../../syntax/citation.ts';
import { type Citation, inSource } from '../../syntax/document.ts';
import type { ProseBlock } from '../../text/blocks.ts';
import { span } from '../../text/span.ts';
import { type CitationOf, isFullCase } from '../citations.ts';
import { insertAt, safeFix } from '../edit.ts';
import { leadToPage, leadToVolume, shortForm } from '../house/shortForms.ts';
import { isPaged } from '../pins/shared.ts';
import { inProse, isOwnBlock, isQuotedAt } from '../prose.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { isGovernmentName, volumeAndReporter } from './shared.ts';

const CALL =
  /(?:^|[\s(])((?:[A-Z][\w'\u2019.-]*(?:\s&)?\s){0,3}[A-Z][\w'\u2019-]+)(\sat\s)(\d{1,5})(?:[-\u2013]\d{1,5})?(?=\s*(?:[.;)]|$))/;
const BEFORE = 64;
/** No opinion is longer. */
const LONGEST = 400;

export const shortReporterMissing = defineRule({
  meta: {
    id: 'short-reporter-missing',
    group: 'short-forms',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A short form has a name and a page but no volume and reporter.',
    why: 'Without volume and reporter the reader has to go back to the full citation to find the page.',
    wrongWhen: 'The name is not that of the case, or the page is of the record.',
    indigo: ['R15.2.2'],
    uniform: ['10.9', 'B10.2'],
    form: true,
    many: 'short forms lack their volume and reporter',
  },
  examples: [
    {
      bad: 'A complaint must be plausible. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007). Bare labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). More is needed. Twombly at 555.',
      good: 'A complaint must be plausible. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007). Bare labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). More is needed. Twombly, 550 U.S. at 555.',
    },
    {
      bad: 'A benefit must be specific. Bd. of Regents v. Roth, 408 U.S. 564, 576 (1972). Hope is not enough, as the Court says. See Roth at 577.',
      good: null,
    },
  ],
  checkDocument(context) {
    for (const { block, found } of context.inBlocks(callsIn)) {
      for (const { name, at, end, written } of found) {
        const page = Number(written);
        const full = caseNamed(name, context);
        const first = full?.node.page?.value ?? Number.NaN;
        if (!full || !(page >= first && page < first + LONGEST)) continue;
        const here = inProse(block, span(at - name.length, end));
        if (!precedes(full, here) || isQuotedAt(context, block, at)) continue;
        const lead = leadToPage(written, context.profile);
        const locator = volumeAndReporter(full, full.node, context);
        context.report({
          citation: here,
          span: here.node,
          message: `The short form lacks volume and reporter: ${shortForm(name, locator, written, context.profile)}.`,
          related: [{ citation: full, span: full.node, message: 'The full citation' }],
          fixes: safeFix(`Write ${name}, ${locator}`, [
            insertAt(here, at, leadToVolume(context.profile) + locator),
            ...(lead === ' at ' ? [] : [{ citation: here, span: span(at, at + 4), newText: lead }]),
          ]),
        });
      }
    }
  },
});

/** What may be a case's name (which ends at `at`) with a page (which ends at `end`), outside every citation. */
function callsIn(block: ProseBlock, citations: readonly Citation[]) {
  if (!isOwnBlock(block)) return null;
  const { text } = block;
  const calls: { readonly name: string; readonly at: number; readonly end: number; readonly written: string }[] = [];
  for (const at of pagesIn(text)) {
    const from = Math.max(0, at - BEFORE);
    const found = CALL.exec(text.slice(from, at + 20));
    if (!found || from + found.index + found[0].length < at + 5) continue;
    const name = found[1].replace(/^(?:See|Accord|But|Cf\.|In|And|The|As)\s(?:also\s)?/, '');
    if (text.slice(at - name.length, at) !== name || citations.some(({ node }) => node.fullStart < at && at < node.fullEnd)) continue;
    calls.push({ name, at, end: at + 4 + found[3].length, written: found[3] });
  }
  return calls.length > 0 ? calls : null;
}

/** Where ` at ` and a number stand behind what may be a name: `Id. at 5`, `410 U.S. at 5` end with a period and stand for themselves. */
function pagesIn(text: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(' at '); at >= 0; at = text.indexOf(' at ', at + 4)) {
    const c = text.charCodeAt(at + 4);
    if (c >= 48 && c <= 57 && text.charCodeAt(at - 1) !== 46) found.push(at);
  }
  return found;
}

/** The full citation of the one case of the document that the name means; null where none or several could be. */
function caseNamed(name: string, context: RuleContext): CitationOf<CaseCitation> | null {
  const index = context.ofResolution(caseNames, () => caseNames(context)).get(name) ?? null;
  return index === null ? null : (context.resolution.citations[index] as CitationOf<CaseCitation>);
}

/** The index of the full citation that each short name means; null for the names of several cases. */
function caseNames(context: RuleContext): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>();
  for (const authority of context.resolution.authorities) {
    const full = authority.firstFull === null ? null : context.resolution.citations[authority.firstFull];
    if (!full || !isFullCase(full) || !isPaged(full) || !full.node.name?.versus) continue;
    for (const name of authority.shortNames) found.set(name, found.has(name) || isGovernmentName(name) ? null : full.index);
  }
  return found;
}

const precedes = (full: Citation, here: Citation): boolean => inSource(full, full.node).end < inSource(here, here.node).start;
