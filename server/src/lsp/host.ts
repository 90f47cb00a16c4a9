import type { Committed } from '../host/committed.ts';
import type { OpenedIndex } from '../core/cases/bundled.ts';
import type { HarvestOptions } from '../host/indexes/harvest.ts';
import type { LookUpResult, LookUpRun, Preparation } from '../host/indexes/online/onlineLookup.ts';
import type { IndexSettings } from '../host/indexes/openIndexes.ts';
import type { Place } from '../core/cases/caseIndex.ts';

/** What the server needs of the machine it runs on. The only way by which it reads a file or a clock. */
export interface Host {
  /** Shown to the client as the server's version. */
  readonly version: string;
  /** The current year. */
  year(): number;
  /**
   * The case indexes that the settings name, with the user's own, the bundled one and what was looked up, as one, and what is wrong with any of them; the
   * same object as long as none has changed.
   */
  openCaseIndex(settings: IndexSettings): Promise<OpenedIndex>;
  /** Reads the documents below a folder into the user's own index; gives a sentence on it. Absent where there are no files. */
  harvest?(folderUri: string, options: HarvestOptions): Promise<string>;
  /** Looks citations up online, once the user has seen and agreed; absent where nothing can be looked up. */
  readonly online?: {
    prepare(places: readonly Place[]): Preparation;
    run(cites: readonly string[], run: LookUpRun): Promise<LookUpResult>;
  };
  /** The text of a small file of the machine (`file:`), or null where it does not exist or cannot be read. */
  readText(uri: string): Promise<string | null>;
  /** The text of a file as a revision of its repository has it; asked for only when the writer asks. */
  committedText(uri: string, revision: string): Promise<Committed>;
}
