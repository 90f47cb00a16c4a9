import type { ReporterEntry } from '../tables/reporters.ts';
import type { CaseCitation, CitationNode } from './citation.ts';
import type { Draft, Scan } from './scan.ts';

const fits = (entry: ReporterEntry, volume: number, year: number): boolean =>
  (entry.from === null || Number.isNaN(year) || year >= entry.from - 1) &&
  (entry.to === null || Number.isNaN(year) || year <= entry.to + 1) &&
  (entry.lastVolume === null || volume <= entry.lastVolume);

/**
 * Ends a block's reading: an abbreviation that may mean several editions means the one that fits volume and year, and a
 * parallel shares its primary's court and date.
 */
export function chooseEditions(scan: Scan): readonly CitationNode[] {
  for (const node of scan.nodes) {
    if ((node.kind !== 'full_case' && node.kind !== 'short_case') || node.primary === null || node.courtDate) continue;
    const primary = scan.nodes[node.primary];
    if (primary && 'courtDate' in primary && node.role === 'parallel') node.courtDate = primary.courtDate;
  }
  for (const [index, entries] of scan.editions ?? []) {
    const node = scan.nodes[index] as Draft<CaseCitation>;
    const year = node.courtDate?.year?.value ?? Number.NaN;
    const entry = entries.find((e) => fits(e, node.volume.value, year)) ?? entries[0];
    if (entry && entry !== node.reporter.entry) node.reporter = { ...node.reporter, entry };
  }
  return scan.nodes as readonly CitationNode[];
}
