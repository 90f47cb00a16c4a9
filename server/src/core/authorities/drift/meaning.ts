import { foldBlanks } from '../../text/blanks.ts';
import type { CaseCitation, CitationNode } from '../../syntax/citation.ts';
import { type Citation, textOf } from '../../syntax/document.ts';
import type { Authority, Resolution } from '../authority.ts';

/** What a reference meant in some version of the document: enough to know the authority again in another, and to write it out. */
export interface Meaning {
  /** The canonical citation, as `Authority.citation`. */
  readonly citation: string;
  readonly name: string;
  /** The locators of its full citations; of what is no case, its canonical citation. */
  readonly keys: readonly string[];
  /** What to call it in a message. */
  readonly called: string;
  /** The parts of its full citation; null of what is no case. */
  readonly full: FullCase | null;
}

/** A full citation of a case in the words of the document. */
export interface FullCase {
  readonly name: string;
  /** `408 U.S. 564`. */
  readonly locator: string;
  /** `(1972)`; empty where it has none. */
  readonly date: string;
  readonly dateStands: 'behind' | 'before';
}

/** The authorities of one version, as references of another version are compared with them. */
export interface Present {
  readonly resolution: Resolution;
  /** The authorities that have a key; several where a locator is another one's parallel by mistake. */
  readonly byKey: ReadonlyMap<string, ReadonlySet<number>>;
  meaningOf(authority: number): Meaning;
}

/** Linear in the citations. */
export function presentIn(resolution: Resolution): Present {
  const { citations, references, authorities } = resolution;
  const byKey = new Map<string, Set<number>>();
  const add = (key: string, authority: number): void => {
    const known = byKey.get(key);
    if (known) known.add(authority);
    else byKey.set(key, new Set([authority]));
  };
  for (const { index, citation } of authorities) if (citation !== '') add(citation, index);
  for (const citation of citations) {
    const authority = references[citation.index]?.authority ?? null;
    const key = authority === null ? null : locatorOf(citation);
    if (key !== null) add(key, authority as number);
  }
  const meanings = new Map<number, Meaning>();
  return {
    resolution,
    byKey,
    meaningOf(index) {
      let meaning = meanings.get(index);
      if (!meaning) meanings.set(index, (meaning = meaningIn(resolution, authorities[index] as Authority)));
      return meaning;
    },
  };
}

function meaningIn({ citations }: Resolution, authority: Authority): Meaning {
  const { citation, name } = authority;
  const keys = new Set([citation]);
  for (const index of authority.citations) {
    const key = locatorOf(citations[index] as Citation);
    if (key !== null) keys.add(key);
  }
  const full = citations[authority.firstFull ?? -1];
  return {
    citation,
    name,
    keys: [...keys],
    called: authority.shortNames[0] ?? (name || citation),
    full: full?.node.kind === 'full_case' ? fullCase(full, full.node) : null,
  };
}

function fullCase(citation: Citation, node: CaseCitation): FullCase | null {
  const { name, page, courtDate } = node;
  if (!name || !page?.text) return null;
  const date = courtDate ? foldBlanks(textOf(citation, courtDate)) : '';
  return {
    name: name.text,
    locator: `${textOf(citation, node.volume)} ${node.reporter.entry.abbreviation} ${page.text}`,
    date: courtDate?.bracket === null ? `(${date})` : date,
    dateStands: courtDate && courtDate.start < node.start ? 'before' : 'behind',
  };
}

/** `408 U.S. 564` of a full citation of a case, its parallels too; null of everything else. */
function locatorOf(citation: Citation): string | null {
  const { node } = citation;
  if (node.kind !== 'full_case' || !node.page?.text) return null;
  return `${textOf(citation, node.volume)} ${node.reporter.entry.abbreviation} ${node.page.text}`;
}

/** The authority that a citation means, where it is known by more than a short form that leans on nothing. */
export function authorityMeant({ references, authorities }: Resolution, index: number): number | null {
  const authority = authorities[references[index]?.authority ?? -1];
  if (!authority || (authority.kind === 'full_case' && authority.firstFull === null)) return null;
  return authority.index;
}

/** The same, and of an id. whose place cannot be one of the authority just before it, that authority all the same: it is what a reader is led to. */
export function authorityLedTo(resolution: Resolution, index: number): number | null {
  const { citations, references } = resolution;
  let at: number | null | undefined = index;
  for (let steps = 0; steps < LONGEST_CHAIN && at !== null && at !== undefined; steps++) {
    const reference: Resolution['references'][number] | undefined = references[at];
    if (reference?.unresolved !== 'mismatch' || citations[at]?.node.kind !== 'id') return authorityMeant(resolution, at);
    at = reference.candidates[0] ?? reference.antecedent;
  }
  return null;
}

/** How many id.s may lean on each other where the first one does not fit. */
const LONGEST_CHAIN = 24;

/** Whether the node refers back to what another citation names. */
export const isReference = (node: CitationNode): boolean =>
  node.kind === 'id' || node.kind === 'supra' || node.kind === 'case_page' || (node.kind === 'short_case' && node.role === 'primary');
