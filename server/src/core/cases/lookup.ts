import type { CaseIndex, IndexedCase, OwnUse } from './caseIndex.ts';
import { type CaseVerdict, type CitedCase, verdict } from './verdict.ts';

/** One entry of the `lookup` JSON. */
export interface LookupEntry {
  readonly query: string;
  readonly verdict: CaseVerdict['verdict'] | 'unreadable';
  readonly cases: readonly LookupCase[];
  readonly coverage: string;
  /** How the user's own documents cite the case; absent where none does. */
  readonly citedBy?: OwnUse;
}

export interface LookupCase {
  readonly name: string;
  readonly citation: string;
  readonly parallels: readonly string[];
  readonly court: string;
  readonly year: number;
  readonly date?: string;
  readonly summary?: string;
  readonly topics?: readonly string[];
  /** What became of the decision, according to the summary's writer. */
  readonly fate?: string;
  readonly overruledBy?: readonly { readonly name: string; readonly citation: string; readonly inPart: boolean; readonly source: string }[];
  readonly sources: readonly string[];
}

/**
 * What the index knows of one query, in the shape of the contract's `lookup` JSON. `cited` is what the parser read out of the query,
 * or null where it could read no case citation.
 */
export function lookupEntry(index: CaseIndex, query: string, cited: CitedCase | null): LookupEntry {
  if (!cited) return { query, verdict: 'unreadable', cases: [], coverage: index.summary };
  const said = verdict(index, cited);
  const own = index.citedBy?.(cited.reporter, cited.volume, cited.page);
  const cases = said.cases.map(lookupCase);
  return { query, verdict: said.verdict, cases, coverage: said.coverage.text, ...(own ? { citedBy: own } : {}) };
}

function lookupCase(known: IndexedCase): LookupCase {
  return {
    name: known.name,
    citation: known.citation,
    parallels: known.parallels,
    court: known.court,
    year: known.year,
    ...(known.date ? { date: known.date } : {}),
    ...(known.summary ? { summary: known.summary } : {}),
    ...(known.topics?.length ? { topics: known.topics } : {}),
    ...(known.fate ? { fate: known.fate } : {}),
    ...(known.overruledBy.length > 0
      ? { overruledBy: known.overruledBy.map(({ name, citation, inPart, source }) => ({ name, citation, inPart, source })) }
      : {}),
    sources: known.sources,
  };
}
