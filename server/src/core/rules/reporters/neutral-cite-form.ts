import { textOf } from '../../syntax/document.ts';
import type { CaseCitation } from '../../syntax/citation.ts';
import { type ReporterEntry, reporters } from '../../tables/reporters.ts';
import { squeeze } from '../../tables/trie.ts';
import { span } from '../../text/span.ts';
import { isFullCase, written } from '../citations.ts';
import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';

/** The public-domain citation of a state's highest court, by the state. */
const HIGHEST: ReadonlyMap<string, ReporterEntry> = new Map(
  reporters
    .filter(({ kind, abbreviation, states }) => kind === 'neutral' && states?.[0] === abbreviation)
    .map((entry) => [entry.abbreviation, entry]),
);

/** The public-domain citation that is meant: the one read, or that of the state whose reporter bears a year for a volume and a paragraph for a pin (`2005 Mont. 57, ¶ 4`). */
function courtsOwn({ reporter, volume, pin }: CaseCitation, year: number): ReporterEntry | null {
  const { kind, impliedCourt, states } = reporter.entry;
  if (kind === 'neutral') return reporter.entry;
  if (kind !== 'state' || impliedCourt === null || states?.length !== 1 || pin?.items[0]?.kind !== 'paragraph') return null;
  return volume.value >= 1990 && volume.value <= year ? (HIGHEST.get(states[0]) ?? null) : null;
}

export const neutralCiteForm = defineRule({
  meta: {
    id: 'neutral-cite-form',
    group: 'reporters',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: "A public-domain citation is not in its state's form.",
    why: 'The court itself assigns the citation, hyphens and blanks included (2012-NMSC-018, 2014 ND 197); search finds it in that form alone.',
    wrongWhen: 'A reporter of the same name is meant, not the public-domain citation.',
    indigo: ['R11.1.1', 'R11.7.3'],
    uniform: ['10.3.3', 'B10.1.4'],
    form: true,
    many: "public-domain citations are not in their state's form",
  },
  examples: [
    { bad: 'State v. Swick, 2012 NMSC 018, \u00b6 31, 279 P.3d 747.', good: 'State v. Swick, 2012-NMSC-018, \u00b6 31, 279 P.3d 747.' },
    {
      bad: 'MKB Mgmt. Corp. v. Burdick, 2014 N.D. 197, \u00b6 25, 855 N.W.2d 31.',
      good: 'MKB Mgmt. Corp. v. Burdick, 2014 ND 197, \u00b6 25, 855 N.W.2d 31.',
    },
    { bad: 'Smith v. Jones, 2016-UT-20, \u00b6 4, 379 P.3d 1.', good: 'Smith v. Jones, 2016 UT 20, \u00b6 4, 379 P.3d 1.' },
  ],
  kinds: ['full_case'],
  checkCitation(citation, context) {
    if (!isFullCase(citation)) return;
    const { volume, reporter, page } = citation.node;
    const entry = courtsOwn(citation.node, context.year);
    if (!entry?.separator || entry.states === null || !page?.text) return;
    const { separator } = entry;
    const abbreviation = context.profile.reporterPeriods ? entry.abbreviation : entry.abbreviation.replaceAll('.', '');
    // Only the courts' own citations are known to the letter; those of agencies and of a divided court of appeals are left alone.
    if (/[ (]/.test(abbreviation.replace(/ App$/, ''))) return;
    const place = span(volume.start, page.end);
    const seen = written(citation, place);
    const expected = `${textOf(citation, volume)}${separator}${abbreviation}${separator}${page.text}`;
    const same = squeeze(seen.replaceAll('-', '')) === squeeze(expected.replaceAll('-', ''));
    if (seen === expected || (!same && entry === reporter.entry) || (same && context.profile.reporterSpacing === 'scotus')) return;
    // A letter behind the number (`-U`) was not read as part of it.
    if (/[\w-]/.test(citation.block.text[page.end] ?? '')) return;
    context.report({
      citation,
      span: place,
      message: `The court's own citation is ${expected}.`,
      fixes: safeFix(`Write ${expected}`, rewrite(citation, place, expected)),
    });
  },
});
