import type { Analysis } from '../analysis.ts';
import type { IndexedCase } from '../cases/caseIndex.ts';
import { ownUseText } from '../cases/ownUse.ts';
import { fateText, overruledText } from '../cases/overruled.ts';
import { type CaseVerdict, verdict } from '../cases/verdict.ts';
import { squeeze } from '../tables/trie.ts';
import type { Citation } from '../syntax/document.ts';
import { parallelsOf } from './tableOfAuthorities.ts';

/** What the document and the case index together know of a case that is cited in full, as sentences for people. */
export interface Known {
  /** The case in the index; null where none fits. */
  readonly found: IndexedCase | null;
  /** Canonical abbreviation, or empty. */
  readonly court: string;
  readonly year: string;
  /** The parallels that the document gives, then those that only the index has. */
  readonly parallels: readonly string[];
  readonly summary: string | null;
  readonly topics: readonly string[];
  /** "Listed as overruled by …", with its source, and what the summary's writer noted of its later life besides. */
  readonly overruled: string | null;
  /** "Cited in 3 of your briefs", with what they say of it; null where none cites it. */
  readonly ownUse: string | null;
  /** How the citation compares with the index. */
  readonly verdict: string;
  /** What the index covers; null where the verdict says it already. */
  readonly coverage: string | null;
}

/** What is known of the case that `full` cites; null where it cites none by page. */
export function knownOf(analysis: Analysis, full: Citation): Known | null {
  const { node } = full;
  if (node.kind !== 'full_case' || !node.page || Number.isNaN(node.page.value) || Number.isNaN(node.volume.value)) return null;
  const { caseIndex } = analysis.services;
  const [reporter, volume, page] = [node.reporter.entry.abbreviation, node.volume.value, node.page.value];
  const said = verdict(caseIndex, {
    reporter,
    volume,
    page,
    name: node.name?.text ?? null,
    year: node.courtDate?.year?.value ?? null,
  });
  const found = said.verdict === 'confirmed' || said.verdict === 'differs' ? said.cases[0] : undefined;
  // A page may hold several cases; without a fitting name nothing is said of any one of them.
  const isOne = node.name !== null || said.verdict !== 'confirmed' || said.cases.length === 1;
  const fits = found && isOne && !said.differences.includes('name') ? found : undefined;
  const use = caseIndex.citedBy?.(reporter, volume, page);
  const own = parallelsOf(analysis, full);
  const seen = new Set(own.map(squeeze));
  return {
    found: fits ?? null,
    court: fits?.court ?? '',
    year: fits ? String(fits.year) : '',
    parallels: [...own, ...(fits?.parallels ?? []).filter((p) => !seen.has(squeeze(p)))],
    summary: fits?.summary ?? null,
    topics: fits?.topics ?? [],
    overruled: fits ? laterLife(fits) : null,
    ownUse: use ? ownUseText(use) : null,
    verdict: isOne ? verdictText(said, found) : severalText(said),
    coverage: said.verdict === 'not-covered' || said.source ? null : `${said.coverage.text}.`,
  };
}

/** What is listed and what is noted of its later life, as sentences; null where nothing is. */
const laterLife = (known: IndexedCase): string | null =>
  [sentence(overruledText(known)), known.fate ? fateText(known.fate) : null].filter(Boolean).join(' ') || null;

/** With a capital and a period; null stays null. */
const sentence = (text: string | null): string | null => text && `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function verdictText({ verdict: said, coverage, differences, cases, source }: CaseVerdict, found: IndexedCase | undefined): string {
  if (said === 'confirmed') return source ? `Confirmed by ${source}.` : 'Confirmed in the case index.';
  if (said === 'not-first-page') {
    const inside = cases[0]?.name ? `: it lies inside ${cases[0].name}, ${cases[0].citation}` : '';
    return source ? `By ${source} no case begins on this page${inside}.` : `In the case index no case begins on this page${inside}.`;
  }
  if (said === 'not-found') return `Not found: ${source} has no such case. It does not have every decision.`;
  if (said === 'differs' && found) {
    const what = differences.includes('name') ? 'on this page' : `with another ${differences.join(' and ')}`;
    return `${source ?? 'The case index'} has ${found.name} ${what}: ${found.citation} (${yearsOf(found)}).`;
  }
  return `Not confirmed: ${coverage.text}.`;
}

/** Where the document gives no name, the page does not tell which of its cases is meant. */
const severalText = ({ cases, source }: CaseVerdict): string =>
  `${source ?? 'The case index'} has several cases on this page: ${cases
    .map(({ name }) => name)
    .filter(Boolean)
    .join('; ')}.`;

const yearsOf = (known: IndexedCase): string =>
  known.yearFrom === known.yearTo ? String(known.year) : `${known.yearFrom}–${known.yearTo}`;
