import type { Analysis } from '../../analysis.ts';
import { type Citation, inSource } from '../../syntax/document.ts';
import type { CourtEntry } from '../../tables/courtEntry.ts';
import { courts } from '../../tables/courts.ts';
import type { ReporterEntry } from '../../tables/reporters.ts';
import type { Span } from '../../text/span.ts';
import { type Before, begunIn } from './before.ts';
import { begins } from './begins.ts';
import type { Completion } from './item.ts';
import { writtenPlain } from './written.ts';

const MAX_ITEMS = 40;

/** In the parenthetical that is opened behind a case's page: its year where the index knows the case, and the courts that its reporter prints. */
export function inCourtDate(analysis: Analysis, before: Before): readonly Completion[] {
  const opened = courtDateOpened(analysis, before);
  if (!opened) return [];
  const { citation, begun, range } = opened;
  const { node } = citation;
  if (node.kind !== 'full_case') return [];
  const { entry } = node.reporter;
  const closes = /^[)\]]/.test(analysis.text.slice(range.end, range.end + 1)) ? '' : ')';
  const known = node.page ? analysis.services.caseIndex.find(entry.abbreviation, node.volume.value, node.page.value) : [];
  const years = [...new Set(known.map((one) => `${entry.impliedCourt ? '' : `${one.court} `}${one.year}`.trim()))];
  const dated = years
    .filter((year) => year.toLowerCase().startsWith(begun.toLowerCase()))
    .map((year): Completion => {
      const detail = known.map(({ name }) => name).join('; ');
      return { kind: 'year', label: year, ...writtenPlain(analysis, range, `${year}${closes}`), filter: year, detail, describes: null };
    });
  if (entry.impliedCourt || (begun === '' && entry.kind === 'state')) return dated;
  const here = courtsUsed(analysis, entry);
  const fitting = courts
    .filter((court) => printedIn(court, entry) && (begun === '' ? court.to === null : begins(court.abbreviation, begun)))
    .sort((a, b) => (here.get(b.abbreviation) ?? 0) - (here.get(a.abbreviation) ?? 0))
    .slice(0, MAX_ITEMS);
  const named = fitting.map(
    (court): Completion => ({
      kind: 'court',
      label: court.abbreviation,
      ...writtenPlain(analysis, range, `${court.abbreviation} `),
      filter: court.abbreviation,
      detail: court.name,
      describes: null,
    }),
  );
  return [...dated, ...named];
}

/** Whether a court's abbreviation is begun there (`36 (N.D.`), be it one that the reporter does not print: no code or case stands in that place. */
export const beginsCourt = (analysis: Analysis, before: Before): boolean =>
  /^[A-Z\d][\w\u2019']*\./.test(courtDateOpened(analysis, before)?.begun ?? '');

/** The case behind whose page a parenthetical is opened before the caret, and what is begun in it. */
export function courtDateOpened(
  analysis: Analysis,
  before: Before,
): { readonly citation: Citation; readonly begun: string; readonly range: Span } | null {
  const { text, from } = before;
  const match = /[([]([A-Za-z.'\u2019 \d]{0,40})$/.exec(text.slice(Math.max(from, text.length - 42)));
  if (!match) return null;
  const begun = match[1] as string;
  const bracket = text.length - begun.length - 1;
  const range = begunIn(analysis, before, text.length - begun.length);
  if (!range || /\b\d{4}\b/.test(begun)) return null;
  for (let i = analysis.citations.length - 1; i >= 0; i--) {
    const citation = analysis.citations[i] as Citation;
    if (citation.block.source.start < before.block.source.start) return null;
    const { node } = citation;
    if (citation.block !== before.block || node.kind !== 'full_case' || node.start > bracket) continue;
    const end = Math.max(node.pin?.end ?? 0, node.page?.end ?? node.end);
    if (end > bracket || text.slice(end, bracket).trim() !== '') return null;
    return { citation, begun, range };
  }
  return null;
}

/** Whether a reporter prints the court's decisions, as far as its kind tells. */
function printedIn({ system, level, state }: CourtEntry, { kind, states, abbreviation }: ReporterEntry): boolean {
  if (/^F\.(?:2d|3d|4th)?$|^F\. App'x$/.test(abbreviation)) return system === 'federal' && (level === 'appellate' || abbreviation === 'F.');
  if (/^F\. Supp|^F\.R\.D\./.test(abbreviation)) return system === 'federal' && level === 'trial';
  if (kind === 'regional' || kind === 'state') return system === 'state' && (states === null || (state !== null && states.includes(state)));
  return true;
}

function courtsUsed(analysis: Analysis, entry: ReporterEntry): ReadonlyMap<string, number> {
  const used = new Map<string, number>();
  for (const citation of analysis.citations) {
    const { node } = citation;
    if (node.kind !== 'full_case' || node.reporter.entry.root !== entry.root || !node.courtDate?.court) continue;
    const place = inSource(citation, node.courtDate.court);
    const court = analysis.text.slice(place.start, place.end);
    used.set(court, (used.get(court) ?? 0) + 1);
  }
  return used;
}
