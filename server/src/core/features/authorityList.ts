import type { Analysis } from '../analysis.ts';
import type { Authority } from '../authorities/authority.ts';
import { houseStyle } from '../rules/profile.ts';
import type { Severity } from '../rules/rule.ts';
import { type Citation, textOf } from '../syntax/document.ts';
import type { Span } from '../text/span.ts';
import { foldSpace, pinText, placesOf } from './authorityOf.ts';
import { type Category, categoryOf } from './categories.ts';
import { citationAt, coreOf, primaryOf, wholeOf } from './citationAt.ts';
import { tableWords } from './tableOfAuthorities.ts';

/** One place where an authority is cited, in file offsets. */
export interface ListedPlace {
  /** The citation without its name and date. */
  readonly core: Span;
  readonly whole: Span;
  /** The pin as written, or empty. */
  readonly pin: string;
  /** What stands there, white space folded: `Id. at 576`. */
  readonly text: string;
  /** How many findings begin in the citation, and how grave the gravest is. */
  readonly findings: number;
  readonly worst: Severity | null;
}

/** One authority of the document with everything that a list of them says of it. */
export interface ListedAuthority {
  readonly category: Category;
  /** Empty for what has no name, such as a statute. */
  readonly name: string;
  /** Everything behind the name, as a table of authorities has it. */
  readonly citation: string;
  readonly places: readonly ListedPlace[];
  /** Cited so often that a table by lines says "passim". */
  readonly passim: boolean;
}

const GRAVITY: readonly Severity[] = ['hint', 'info', 'warning', 'error'];

/** The document's authorities in the order of their first citation, the record's too, each with its places and their findings. */
export function authorityList(analysis: Analysis): readonly ListedAuthority[] {
  const found = findingsByCitation(analysis);
  const { passim } = houseStyle(analysis.config.profile);
  return analysis.resolution.authorities.flatMap((authority) => listed(analysis, authority, found, passim) ?? []);
}

function listed(analysis: Analysis, authority: Authority, found: ReadonlyMap<number, Found>, most: number | null): ListedAuthority | null {
  const words = tableWords(analysis, authority);
  if (!words) return null;
  const { name, citation } = words;
  const places = placesOf(analysis, authority).map((place) => placeOf(place, found.get(place.index)));
  return { category: categoryOf(authority.kind), name, citation, places, passim: most !== null && isPassim(analysis, places, most) };
}

function isPassim({ lines }: Analysis, places: readonly ListedPlace[], most: number): boolean {
  return places.length > most && new Set(places.map(({ core }) => lines.positionAt(core.start).line)).size > most;
}

function placeOf(place: Citation, found: Found | undefined): ListedPlace {
  return {
    core: coreOf(place),
    whole: wholeOf(place),
    pin: pinText(place) ?? '',
    text: foldSpace(textOf(place, place.node)),
    findings: found?.count ?? 0,
    worst: found?.worst ?? null,
  };
}

interface Found {
  readonly count: number;
  readonly worst: Severity;
}

/** The shown findings by the citation (of a parallel: by its primary) in which they begin. */
function findingsByCitation(analysis: Analysis): ReadonlyMap<number, Found> {
  const found = new Map<number, Found>();
  for (const { start, severity } of analysis.diagnostics) {
    const citation = citationAt(analysis, start);
    if (!citation) continue;
    const { index } = primaryOf(analysis, citation);
    const before = found.get(index);
    const worst = before && GRAVITY.indexOf(before.worst) > GRAVITY.indexOf(severity) ? before.worst : severity;
    found.set(index, { count: (before?.count ?? 0) + 1, worst });
  }
  return found;
}
