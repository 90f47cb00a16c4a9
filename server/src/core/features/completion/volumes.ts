import type { Analysis } from '../../analysis.ts';
import { houseStyle } from '../../rules/profile.ts';
import { inHouseStyle } from '../../rules/reporters/shared.ts';
import { type CodeEntry, codes } from '../../tables/codes.ts';
import { type ReporterEntry, reporters } from '../../tables/reporters.ts';
import type { Span } from '../../text/span.ts';
import { type Before, begunIn } from './before.ts';
import { begins } from './begins.ts';
import type { Completion } from './item.ts';
import type { NameSite } from './site.ts';
import { isVolumeOfCitation } from './volumeSite.ts';
import { writtenPlain } from './written.ts';

const MAX_ITEMS = 40;

/** The reporters and codes that a volume or title number before the caret may be of, those that the document cites first. */
export function afterVolume(analysis: Analysis, before: Before): readonly Completion[] {
  const { text, from } = before;
  const match = /(?:^|[\s(["\u201c*_])(\d{1,4})[ \u00a0]([A-Z][A-Za-z.'\u2019& \d]{0,24})?$/.exec(
    text.slice(Math.max(from, text.length - 48)),
  );
  if (!match) return [];
  const [, number, begun = ''] = match;
  const range = begunIn(analysis, before, text.length - begun.length);
  if (!range) return [];
  const sure = isVolumeOfCitation(analysis, before, text.length - begun.length - 1 - number.length, Number(number));
  // In running text only a title of a code is likely, and a word with a capital or an initial is not enough.
  if (!sure && !/\w\.\w/.test(begun)) return [];
  const style = houseStyle(analysis.config.profile);
  const used = usedIn(analysis);
  const fitsReporter = (entry: ReporterEntry): boolean =>
    sure &&
    entry.separator === null &&
    entry.kind !== 'database' &&
    (entry.lastVolume === null || Number(number) <= entry.lastVolume) &&
    begins(inHouseStyle(entry.abbreviation, style), begun) &&
    (begun !== '' || used.has(entry.abbreviation) || entry.kind === 'federal');
  const fitsCode = (entry: CodeEntry): boolean =>
    entry.form !== 'plain' && (sure ? entry.kind !== 'book' : entry.jurisdiction === 'US') && begins(entry.abbreviation, begun);
  const found = [
    ...reporters
      .filter(fitsReporter)
      .map((entry): Form => ({ ...entry, of: 'reporter', text: `${inHouseStyle(entry.abbreviation, style)} ` })),
    ...codes.filter((entry) => (begun !== '' || entry.jurisdiction === 'US') && fitsCode(entry)).map(codeForm),
  ];
  const seen = new Set<string>();
  return found
    .filter(({ text: one }) => !seen.has(one) && seen.add(one))
    .sort((a, b) => (used.get(b.abbreviation) ?? 0) - (used.get(a.abbreviation) ?? 0) || rank(a) - rank(b))
    .slice(0, MAX_ITEMS)
    .map((form) => toItem(analysis, range, form));
}

/** Codes and rules that no number leads (`Fed. R. Civ. P. `, `Colo. Rev. Stat. § `), begun with an abbreviation's period. */
export function codesBegun(analysis: Analysis, site: NameSite, range: Span): readonly Completion[] {
  const { begun } = site;
  if (begun.length < 3 || !begun.includes('.')) return [];
  return codes
    .filter(
      (entry) => entry.form === 'plain' && entry.kind !== 'journal' && begins(entry.abbreviation, begun) && entry.abbreviation !== begun,
    )
    .slice(0, MAX_ITEMS)
    .map((entry) => toItem(analysis, range, codeForm(entry)));
}

interface Form {
  readonly of: 'reporter' | 'code';
  readonly abbreviation: string;
  readonly name: string;
  readonly text: string;
}

/** What is asked for most: reporters as their table ranks them, then codes, the shorter before those that begin alike. */
const rank = ({ of, abbreviation }: Form): number => (of === 'reporter' ? 0 : abbreviation.length);

/** A code with what follows it: its section sign, or for rules and registers only the blank. */
const codeForm = ({ abbreviation, name, kind }: CodeEntry): Form => ({
  of: 'code',
  abbreviation,
  name,
  text: `${abbreviation} ${kind === 'statute' || kind === 'regulation' ? '§ ' : ''}`,
});

const toItem = (analysis: Analysis, range: Span, { of, text, name }: Form): Completion => ({
  kind: of,
  label: text.trimEnd(),
  ...writtenPlain(analysis, range, text),
  filter: text.trimEnd(),
  detail: name,
  describes: null,
});

/** How often the document cites by each reporter and code. */
function usedIn(analysis: Analysis): ReadonlyMap<string, number> {
  const used = new Map<string, number>();
  const count = (abbreviation: string): unknown => used.set(abbreviation, (used.get(abbreviation) ?? 0) + 1);
  for (const { node } of analysis.citations) {
    if ('reporter' in node) count(node.reporter.entry.abbreviation);
    else if ('code' in node && node.code) count(node.code.entry.abbreviation);
  }
  return used;
}
