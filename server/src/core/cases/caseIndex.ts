/**
 * What the engine may ask of a case index. A host opens one from bytes (openBundled in ./bundled.ts) or from a larger store and
 * passes it in; the core never reads a file.
 */
export interface CaseIndex {
  /** The cases that begin on this first page, several where they share it; empty where none is known. */
  find(reporter: string, volume: number, page: number): readonly IndexedCase[];
  /** Told of all the places that a document cites before it is asked for them: an index that is far away fetches them at once. */
  prepare?(places: readonly Place[]): void;
  /** What the index knows of a volume: only in a `complete` volume may absence be called an error. */
  coverage(reporter: string, volume: number): VolumeCoverage;
  /** The first page of the case inside which `page` falls, where the volume is complete; else null. */
  caseAround(reporter: string, volume: number, page: number): IndexedCase | null;
  /** What an index that was asked about this very place says where no case begins there; null where it was not asked. */
  absence?(reporter: string, volume: number, page: number): Absence | null;
  /** The first page of the case that follows the one on `page`, where the volume is complete; else null. */
  nextFirstPage?(reporter: string, volume: number, page: number): number | null;
  /**
   * Cases whose name holds, for every word of `begun`, a word that begins with it (small or capital letters, with or without
   * accents); those that have a summary first. At most `limit`.
   */
  search?(begun: string, limit: number): readonly IndexedCase[];
  /** What is covered, a row for each reporter. */
  readonly reporters?: readonly ReporterCoverage[];
  /** First and last year of the decisions in a volume, where known. */
  volumeYears?(reporter: string, volume: number): readonly [from: number, to: number] | null;
  /** How the user's own documents cite the case on that first page; null where they don't. */
  citedBy?(reporter: string, volume: number, page: number): OwnUse | null;
  /** It knows only what documents say of the cases that they cite; so it is asked last, and never against a volume that another covers. */
  readonly secondHand?: true;
  /** One sentence for people: "U.S. Reports 1–534 complete, 598–600 partial; as of 2026-11". */
  readonly summary: string;
}

/** A place in a reporter, by its canonical abbreviation. */
export interface Place {
  readonly reporter: string;
  readonly volume: number;
  readonly page: number;
}

export interface IndexedCase {
  /** The full name as the index holds it; empty where the page is known but unnamed. */
  readonly name: string;
  /** Other names under which it is cited or printed: `Scott v. Sandford` for `Dred Scott v. Sandford`. */
  readonly aliases?: readonly string[];
  /** `410 U.S. 113`. */
  readonly citation: string;
  readonly parallels: readonly string[];
  /** Canonical court abbreviation: `U.S.`. */
  readonly court: string;
  /** The year to cite it with; 0 where none is known. */
  readonly year: number;
  /** Years that the sources give (they differ by term or decision year in the 19th century); 0 where none does. */
  readonly yearFrom: number;
  readonly yearTo: number;
  /** ISO date where known. */
  readonly date: string | null;
  readonly summary: string | null;
  /** What it is about, in a few words each. */
  readonly topics?: readonly string[];
  /** What became of it, in the words of the summary's writer; null where nothing is noted. */
  readonly fate?: string | null;
  readonly overruledBy: readonly OverrulingCase[];
  readonly sources: readonly string[];
  /** Who knows it, where no index on this machine does: "CourtListener (looked up 2026-11-21)". */
  readonly lookedUp?: string;
}

/** That an index was asked about a place and has no case that begins there. */
export interface Absence {
  /** The case inside which the page lies, where it was named; else null. */
  readonly around: IndexedCase | null;
  /** Who says so: "CourtListener (looked up 2026-11-21)". */
  readonly source: string;
}

/** How the user's own documents cite a case. */
export interface OwnUse {
  /** How many of them cite it. */
  readonly documents: number;
  /** The paths of some of them. */
  readonly paths: readonly string[];
  /** What they say of it in explanatory parentheticals (without the parentheses), the most used first. */
  readonly parentheticals: readonly string[];
}

export interface OverrulingCase {
  readonly name: string;
  readonly citation: string;
  readonly year: number | null;
  readonly inPart: boolean;
  /** False where the source says that the later decision does not say so, or where only an older edition of the source lists it. */
  readonly settled?: boolean;
  readonly source: string;
}

export interface VolumeCoverage {
  readonly state: 'complete' | 'partial' | 'absent';
  /** For a complete volume: the first page of the orders section, beyond which absence means nothing; else null. */
  readonly ordersFrom: number | null;
  /** For people: "U.S. Reports, volume 408: every first page known (as of 2026-11)". */
  readonly text: string;
}

/** The coverage of one reporter. */
export interface ReporterCoverage {
  /** Canonical abbreviation, and the name for people. */
  readonly abbreviation: string;
  readonly name: string;
  /** Volumes in words: `3, 5–125`; empty where there are none. */
  readonly complete: string;
  readonly partial: string;
  /** How many cases are known in it, named ones and those with a summary. */
  readonly cases: number;
  readonly named: number;
  readonly summaries: number;
  /** The same by the decade in which they were decided, the oldest first. */
  readonly decades?: readonly (readonly [from: number, cases: number, named: number, summaries: number])[];
  /** The month of the facts: `2026-11`. */
  readonly asOf: string;
}

/** The index that knows nothing, for hosts without one. */
export const EMPTY_INDEX: CaseIndex = {
  find: () => [],
  coverage: (reporter, volume) => ({
    state: 'absent',
    ordersFrom: null,
    text: `${volume} ${reporter} is not covered by any index on this machine`,
  }),
  caseAround: () => null,
  summary: 'no case index',
};
