import type { Drift } from '../../authorities/drift/settle.ts';
import type { FullCase } from '../../authorities/drift/meaning.ts';
import type { CaseCitation, IdCitation, PinCite } from '../../syntax/citation.ts';
import { type Citation, textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { defineRule, type Fix, type ProseEdit, type Related, type RuleContext } from '../rule.ts';
import { expandId, periodOfId, shortFormOf } from '../short-forms/shared.ts';

export const idDrift = defineRule({
  meta: {
    id: 'id-drift',
    group: 'ids',
    severity: 'warning',
    default: 'on',
    fix: 'offer',
    summary: 'An edit made an Id. or a short form refer to another authority than before.',
    why: 'Id. takes its meaning from where it stands. When a passage is moved or a citation is put in or cut before it, it silently comes to cite another authority, and what was true of the one is said of the other.',
    wrongWhen: 'The change is meant: say so with “It is meant to be …”, and it is not spoken of again.',
    indigo: ['R6.2.2', 'R15.3'],
    uniform: ['4.1', 'B4'],
    form: false,
  },
  examples: [
    {
      before:
        'Legal conclusions are not enough. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). A claim must be plausible. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 556 (2007). It must cross the line. Id. at 570.',
      bad: 'A claim must be plausible. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 556 (2007). Legal conclusions are not enough. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). It must cross the line. Id. at 570.',
      good: 'A claim must be plausible. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 556 (2007). Legal conclusions are not enough. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). It must cross the line. Twombly, 550 U.S. at 570.',
    },
    {
      before: 'A claim must be plausible. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 556 (2007). It must cross the line. Id. at 570.',
      bad: 'Legal conclusions are not enough. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). It must cross the line. Id. at 570.',
      good: 'Legal conclusions are not enough. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). It must cross the line. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007).',
    },
  ],
  checkDocument(context) {
    const { citations, authorities } = context.resolution;
    for (const drift of context.drifts) {
      const citation = citations[drift.citation];
      const means = authorities[drift.now];
      if (!citation || !means) continue;
      const { node } = citation;
      const now = means.shortNames[0] ?? (means.name || means.citation);
      const isAlike = now === drift.meant.called;
      const called = (name: string, locator: string): string => (isAlike && name !== locator ? `${name}, ${locator}` : name);
      const before = called(drift.meant.called, drift.meant.citation);
      const what = node.kind === 'id' ? 'Id.' : node.kind === 'supra' ? 'supra' : 'short form';
      context.report({
        citation,
        span: node,
        message: `${drift.base === null ? `This ${what}` : `In ${drift.base} this ${what}`} referred to ${before}; now it refers to ${called(now, means.citation)}. Write out which is meant, or accept it as it is.`,
        related: placesOf(drift, context),
        fixes: [...shortened(citation, drift, context), ...writtenOut(citation, drift)],
      });
    }
  },
});

/** Where the authority that was meant is cited, and the one that is meant now. */
function placesOf({ meant, before, now }: Drift, { resolution }: RuleContext): Related[] {
  return [before, now].flatMap((index): Related[] => {
    const authority = resolution.authorities[index ?? -1];
    const citation = authority && resolution.citations[authority.firstFull ?? authority.citations[0] ?? -1];
    if (!authority || !citation) return [];
    return [
      { citation, span: citation.node, message: index === before ? `What it referred to (${meant.called})` : 'What it refers to now' },
    ];
  });
}

/** The short form of what was meant, where its full citation stands before this place and the page is known. */
function shortened(citation: Citation, { before }: Drift, context: RuleContext): Fix[] {
  const { node } = citation;
  const { citations, authorities } = context.resolution;
  const full = citations[authorities[before ?? -1]?.firstFull ?? -1];
  if (node.kind !== 'id' || !node.pin || !full || full.index >= citation.index || !isPaged(node.pin)) return [];
  const form = shortFormOf(full, { citation, pin: node.pin }, context);
  return form ? [offered(`Write ${form}`, expandId(citation, node, form))] : [];
}

/** The full citation of what was meant: it may be gone from the document, and is written as it stood there. */
function writtenOut(citation: Citation, { meant: { full } }: Drift): Fix[] {
  const { node } = citation;
  if (!full || !('pin' in node) || (node.pin && !isPaged(node.pin))) return [];
  const behind = locatorWith(full, node.pin ? `, ${pagesOf(citation, node.pin)}` : '');
  if (node.kind === 'id') return [offered('Write the full citation', idWritten(citation, node, full.name, behind))];
  if (node.kind !== 'short_case' || !node.name) return [];
  return [offered('Write the full citation', shortWritten(citation, node, full.name, behind))];
}

const locatorWith = ({ locator, date, dateStands }: FullCase, pin: string): string =>
  dateStands === 'before' ? ` ${date} ${locator}${pin}` : `, ${locator}${pin}${date === '' ? '' : ` ${date}`}`;

const idWritten = (citation: Citation, node: IdCitation, name: string, behind: string): ProseEdit[] => [
  { citation, span: node.word, newText: name },
  { citation, span: span(node.word.end, node.end), newText: `${behind}${periodOfId(citation, node)}` },
];

const shortWritten = (citation: Citation, node: CaseCitation, name: string, behind: string): ProseEdit[] =>
  node.name
    ? [
        { citation, span: node.name, newText: name },
        { citation, span: span(node.name.end, node.end), newText: behind },
      ]
    : [];

/** A pin without its "at". */
const pagesOf = (citation: Citation, pin: PinCite): string => textOf(citation, span(pin.items[0]?.start ?? pin.start, pin.end));

/** No paragraph or star page, which is of another locator than the one that would be written. */
const isPaged = ({ items }: PinCite): boolean => items[0]?.kind === 'page' || items[0]?.kind === 'note';

const offered = (title: string, edits: readonly ProseEdit[]): Fix => ({ title, safe: false, edits });
