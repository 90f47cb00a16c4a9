import type { CaseName } from '../syntax/citation.ts';
import { type NormalName, normalName } from './normalName.ts';

/** What the resolver needs to know of a case's name; the same for as long as the name's node lives. */
export interface NameFacts extends NormalName {
  /** What its short names are worked out from, where somebody asks for them. */
  readonly name: CaseName;
  readonly prose: string;
  /** The year of the decision; NaN where it is not given. */
  readonly year: number;
  /** The short names, once they were asked for. */
  shortNames: readonly string[] | null;
}

/** The facts of the names seen so far. The caller keeps it from one version of a document to the next; nodes that are gone free theirs. */
export type NameMemory = WeakMap<CaseName, NameFacts>;

export function nameFacts(memory: NameMemory, name: CaseName, prose: string, year: number): NameFacts {
  let facts = memory.get(name);
  if (!facts) {
    const { normal, words } = normalName(name.text);
    facts = { normal, words, name, prose, year, shortNames: null };
    memory.set(name, facts);
  }
  return facts;
}
