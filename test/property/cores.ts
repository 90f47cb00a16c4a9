import type { ReporterEntry } from '../../server/src/core/tables/reporters.ts';
import { spellings } from '../../server/src/core/tables/reporters.ts';

/**
 * A reader of `volume reporter page` that owes the parser nothing but the table of reporters: what it finds, some citation must hold.
 * It knows only spellings that a word of prose cannot have, so that whatever it finds is one.
 */
export interface Core {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const compact = (spelling: string): string => spelling.replace(/[\s.’']/g, '');

/** `U.S.`, `F.3d`, `Cal.App.4th`: a period or a series' number says that it is no word. */
const isTelling = (spelling: string): boolean => /\d(?:d|th)\b|\.[A-Z]|\. [A-Z]|[A-Z]\.|\.$|’t$/.test(spelling);

const known: ReadonlySet<string> = new Set(
  spellings
    .filter(([spelling, entry]: readonly [string, ReporterEntry]) => isTelling(spelling) && entry.kind !== 'neutral')
    .map(([s]) => compact(s)),
);

const NUMBER = /(?<![\w.,:$#*§/–-]|§ )\d{1,4}(?=\s)/g;
const REST = /\s+([A-Z][A-Za-z0-9.’'&]*(?:\s{1,3}[A-Z0-9][A-Za-z0-9.’'&]*){0,4}?)\s{1,40}(\d{1,5}|_{2,5})(?![\w.:/%]*\w)/y;

export function coresOf(text: string): readonly Core[] {
  const found: Core[] = [];
  let behind = 0;
  for (const { index } of text.matchAll(NUMBER)) {
    if (index < behind) continue;
    REST.lastIndex = index + (/^\d+/.exec(text.slice(index, index + 5)) as RegExpExecArray)[0].length;
    const rest = REST.exec(text);
    if (!rest || !isTelling(rest[1] as string) || !known.has(compact(rest[1] as string)) || isPageMark(text, index, REST.lastIndex))
      continue;
    behind = REST.lastIndex;
    found.push({ start: index, end: REST.lastIndex, text: text.slice(index, REST.lastIndex) });
  }
  return found;
}

/** `8 Will. 3, c. 11` is a statute. What a page bears: `Cite as: 593 U. S. ____`, `[542 U.S. 563]`, a volume not yet numbered, a page's number behind a blank line. */
function isPageMark(text: string, start: number, end: number): boolean {
  if (/Cite as:?\s*$/.test(text.slice(Math.max(0, start - 20), start)) || text.startsWith('0 ', start)) return true;
  if (/^,\s+ch?\.\s/.test(text.slice(end, end + 8))) return true;
  // Behind a number on its line the bracket holds California's parallels.
  if (BRACKET.test(text.slice(Math.max(0, start - 60), start)) && /^[^\][(]{0,40}\]/.test(text.slice(end, end + 44))) return true;
  return /\n\s*\n\s*\S+$/.test(text.slice(start, end)) && !/^(?:[,;]|\s\()/.test(text.slice(end, end + 2));
}

const BRACKET = /(?:^|\n\s*|[^\d\s]\s*)\[(?:\d+\s[^\][,]+,\s)?$/;
