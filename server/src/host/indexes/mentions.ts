import { usVolumeOf } from '../../core/cases/nominative.ts';
import type { Parsed, ParsedCitation } from '../../publicTypes.ts';

/** How one document cites one case. */
export interface Mention {
  /** `410 U.S. 113`; a nominative volume under U.S. Reports. */
  readonly cite: string;
  readonly name: string | null;
  readonly year: number | null;
  readonly court: string | null;
  readonly parallels: readonly string[];
  /** The document's explanatory parentheticals, without the parentheses. */
  readonly parentheticals: readonly string[];
  /** How often it is cited there, short forms and *id.* included. */
  readonly times: number;
}

type Writable = { -readonly [key in keyof Mention]: Mention[key] extends readonly string[] ? string[] : Mention[key] };

const MAX_PARENTHETICALS = 20;

/** `410 U.S. 113` for a place in a reporter; null where volume or page is no number. */
export function citeOf(reporter: string | null, volume: string | null, page: string | null): string | null {
  if (!reporter || !/^\d{1,5}$/.test(volume ?? '') || !/^\d{1,7}$/.test(page ?? '')) return null;
  return placeKey(reporter, Number(volume), Number(page));
}

/** A place by which a case is known: that of the U.S. Reports for a nominative one. */
export function placeKey(reporter: string, volume: number, page: number): string {
  const us = usVolumeOf(reporter, volume);
  return us === null ? `${volume} ${reporter} ${page}` : `${us} U.S. ${page}`;
}

/** The cases that a document cites in full by volume and page, in the order of their first citation. */
export function mentionsOf({ citations }: Parsed): readonly Mention[] {
  const byCite = new Map<string, Writable>();
  const byAuthority = new Map<number, Writable>();
  let last: { readonly mention: Writable; readonly end: number } | null = null;
  for (const citation of citations) {
    if (citation.kind === 'full_case') {
      const cite = citeOf(citation.reporter, citation.volume, citation.page);
      if (citation.role === 'parallel') {
        if (cite && last && citation.start < last.end && !last.mention.parallels.includes(cite)) last.mention.parallels.push(cite);
        continue;
      }
      last = null;
      if (!cite) continue;
      const mention = byCite.get(cite) ?? newMention(cite);
      byCite.set(cite, mention);
      mention.name ??= citation.caseName;
      mention.year ??= citation.year;
      mention.court ??= citation.court;
      if (citation.authority !== null && !byAuthority.has(citation.authority)) byAuthority.set(citation.authority, mention);
      add(mention, citation);
      last = { mention, end: citation.fullEnd ?? citation.end };
    } else if (citation.authority !== null && citation.role !== 'parallel_repeat') {
      const mention = byAuthority.get(citation.authority);
      if (mention) add(mention, citation);
    }
  }
  return [...byCite.values()];
}

const newMention = (cite: string): Writable => ({ cite, name: null, year: null, court: null, parallels: [], parentheticals: [], times: 0 });

function add(mention: Writable, citation: ParsedCitation): void {
  mention.times++;
  for (const { kind, text } of citation.parentheticals) {
    if (kind !== 'explanatory' || mention.parentheticals.length >= MAX_PARENTHETICALS) continue;
    const said = text
      .replace(/\s+/g, ' ')
      .replace(/^\(|\)$/g, '')
      .trim();
    if (said && !mention.parentheticals.includes(said)) mention.parentheticals.push(said);
  }
}
